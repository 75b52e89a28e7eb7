import type { Text } from '../text.ts';

/**
 * Rows on their way from a file to columns: fields are places in a block of bytes, and become text only where somebody asks.
 * CSV and SPSS readers both give these batches, the header being the first row of the first. A batch is good until the next is asked
 * for: its memory is used again. Its arrays may be longer than what they hold.
 */
export interface RowBatch {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Fields of row r are those from rowStart[r] up to rowStart[r + 1]. */
  readonly rowStart: Int32Array;
  /** Where each field begins in `bytes`. */
  readonly fieldStart: Int32Array;
  /** Where each field ends; `~end` when quotes inside must still be resolved (the field then begins at its opening quote). */
  readonly fieldEnd: Int32Array;
  /** Line of the file on which each row begins, from 1; the case number in an SPSS file. */
  readonly line: Int32Array;
}

/** A file that cannot be read at all; the text says what to do. */
export class UnreadableFile extends Error {
  readonly code = 'unreadable-file';
  constructor(
    readonly line: number | null,
    readonly text: Text,
  ) {
    super(text.en);
  }
}

const quote = 0x22;

/**
 * Gives fields as text. UTF-8 until a field is no valid UTF-8, Windows-1252 from there on: a single å of the latter is enough to be
 * noticed, since it is followed by a plain letter.
 */
export class FieldTexts {
  readonly #utf8: TextDecoder;
  readonly #windows1252 = new TextDecoder('windows-1252');
  #encoding: 'utf-8' | 'windows-1252' = 'utf-8';

  /** @param certain true when the file says itself that it is UTF-8 (by its mark); damaged characters are then shown as such */
  constructor(certain: boolean) {
    this.#utf8 = new TextDecoder('utf-8', { fatal: !certain, ignoreBOM: true });
  }

  /** What the fields read so far were in. */
  get encoding(): 'utf-8' | 'windows-1252' {
    return this.#encoding;
  }

  /** The field's text, quotes resolved, without surrounding space. */
  at(batch: RowBatch, field: number): string {
    const start = batch.fieldStart[field]!;
    const end = batch.fieldEnd[field]!;
    return (end >= 0 ? this.#decode(batch.bytes, start, end) : unquote(this.#decode(batch.bytes, start, ~end))).trim();
  }

  #decode(bytes: Uint8Array, start: number, end: number): string {
    let text = '';
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte >= 0x80 || i - start > 32) return this.#decodeAny(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  #decodeAny(bytes: Uint8Array): string {
    if (this.#encoding === 'windows-1252') return this.#windows1252.decode(bytes);
    try {
      return this.#utf8.decode(bytes);
    } catch {
      this.#encoding = 'windows-1252';
      return this.#windows1252.decode(bytes);
    }
  }
}

/** From `"a ""b"" c"` to `a "b" c`; what stands after the closing quote is kept, as spreadsheets do. */
function unquote(text: string): string {
  let out = '';
  let i = 1;
  for (; i < text.length; i++) {
    if (text.charCodeAt(i) !== quote) out += text[i];
    else if (text.charCodeAt(i + 1) === quote) out += text[i++];
    else break;
  }
  return out + text.slice(i + 1);
}
