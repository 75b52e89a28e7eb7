/**
 * A streaming reader of delimited text, on bytes. Fields, rows and quotes are found by their ASCII bytes, which mean the same in UTF-8
 * and Windows-1252, so nothing is decoded on the way.
 */
import { unreadable } from './import-wording.ts';
import { UnreadableFile, type RowBatch } from './row-batch.ts';

const comma = 0x2c;
const semicolon = 0x3b;
const tab = 0x09;
const quote = 0x22;
const lf = 0x0a;
const cr = 0x0d;

/** A row that grows beyond this has most likely an opening quote that is never closed. */
const longestRow = 1 << 20;

/**
 * The rows of a delimited text. The separator (comma, semicolon or tab) is the one that stands most often in the first line, outside
 * quotes; a first line `sep=;`, as Excel writes it, decides too. Lines end with LF, CRLF or CR. Empty lines are passed over, and those of
 * separators and space alone, which spreadsheets write for rows that once held something.
 *
 * @param chunks the text as bytes without a byte order mark, cut anywhere
 * @yields batches of rows, each good until the next is asked for; the first row is the header. Nothing for a file without any text.
 * @throws {UnreadableFile} when a quote is never closed or a row is longer than 1 MiB
 */
export async function* readCsvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RowBatch> {
  const waiting = new WaitingBytes();
  let scanner: CsvScanner | null = null;
  for await (const chunk of chunks) {
    waiting.add(chunk);
    scanner ??= startScanner(waiting.bytes, false);
    if (!scanner) continue;
    const { batch, consumed } = scanner.scan(waiting.bytes, false);
    if (batch.rows > 0) yield batch;
    waiting.drop(consumed);
  }
  scanner ??= startScanner(waiting.bytes, true);
  const { batch } = scanner!.scan(waiting.bytes, true);
  if (batch.rows > 0) yield batch;
}

/** Bytes that have come and not been read, at the front of one block that is used again and again: a large file leaves no garbage. */
class WaitingBytes {
  #block = new Uint8Array(1 << 17);
  #length = 0;

  get bytes(): Uint8Array {
    return this.#block.subarray(0, this.#length);
  }

  add(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.#block.length) {
      const larger = new Uint8Array(Math.max(this.#block.length * 2, this.#length + chunk.length));
      larger.set(this.bytes);
      this.#block = larger;
    }
    this.#block.set(chunk, this.#length);
    this.#length += chunk.length;
  }

  drop(count: number): void {
    this.#block.copyWithin(0, count, this.#length);
    this.#length -= count;
  }
}

/** Null as long as the first line is not complete. */
function startScanner(bytes: Uint8Array, final: boolean): CsvScanner | null {
  const counts = new Map([
    [comma, 0],
    [semicolon, 0],
    [tab, 0],
  ]);
  let quoted = false;
  let i = 0;
  // Empty lines before the header say nothing about it.
  while (bytes[i] === lf || bytes[i] === cr) i++;
  const start = i;
  for (; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === quote) quoted = !quoted;
    else if (!quoted && (byte === lf || byte === cr)) break;
    else if (!quoted && counts.has(byte)) counts.set(byte, counts.get(byte)! + 1);
  }
  if (i === bytes.length && !final) {
    if (i - start > longestRow) throw new UnreadableFile(1, unreadable.firstLineTooLong);
    return null;
  }
  if (i - start === 5 && String.fromCharCode(...bytes.subarray(start, start + 4)).toLowerCase() === 'sep=')
    return new CsvScanner(bytes[start + 4]!, true);
  const [separator] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return new CsvScanner(separator, false);
}

class CsvScanner {
  readonly #separator: number;
  #skipFirst: boolean;
  #line = 1;
  #fieldStart = new Int32Array(4_096);
  #fieldEnd = new Int32Array(4_096);
  #rowStart = new Int32Array(1_024);
  #lines = new Int32Array(1_024);
  #fields = 0;

  constructor(separator: number, skipFirst: boolean) {
    this.#separator = separator;
    this.#skipFirst = skipFirst;
  }

  /** All rows that are complete; what is consumed need not be given again. The next scan writes over the batch. */
  scan(bytes: Uint8Array, final: boolean): { batch: RowBatch; consumed: number } {
    let rows = 0;
    this.#fields = 0;
    let at = 0;
    while (at < bytes.length) {
      const first = bytes[at]!;
      if (first === lf || first === cr) {
        if (first === cr && at + 1 === bytes.length && !final) break;
        at += first === cr && bytes[at + 1] === lf ? 2 : 1;
        this.#line++;
        continue;
      }
      const fields = this.#fields;
      const line = this.#line;
      const end = this.#row(bytes, at, final);
      if (end === -1) {
        this.#fields = fields;
        this.#line = line;
        if (bytes.length - at > longestRow) throw new UnreadableFile(line, unreadable.rowTooLong);
        break;
      }
      const blank = this.#isBlank(bytes, at, end);
      at = end;
      if (blank || this.#skipFirst) {
        if (!blank) this.#skipFirst = false;
        this.#fields = fields;
        continue;
      }
      // One place more than rows, for the end of the last.
      if (rows + 1 === this.#lines.length) {
        this.#rowStart = doubled(this.#rowStart);
        this.#lines = doubled(this.#lines);
      }
      this.#rowStart[rows] = fields;
      this.#lines[rows++] = line;
    }
    this.#rowStart[rows] = this.#fields;
    return {
      batch: { bytes, rows, rowStart: this.#rowStart, line: this.#lines, fieldStart: this.#fieldStart, fieldEnd: this.#fieldEnd },
      consumed: at,
    };
  }

  #isBlank(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    while (at < end && (isSpace(bytes[at]!) || bytes[at] === this.#separator)) at++;
    return at === end;
  }

  /** Reads one row; gives where the next begins, or -1 when the bytes end before the row does. */
  #row(bytes: Uint8Array, start: number, final: boolean): number {
    const separator = this.#separator;
    const length = bytes.length;
    let at = start;
    for (;;) {
      if (bytes[at] === quote) {
        at = this.#quoted(bytes, at, final);
        if (at === -1) return -1;
      } else {
        const begin = at;
        for (; at < length; at++) {
          const byte = bytes[at]!;
          if (byte === separator || byte === lf || byte === cr) break;
        }
        this.#push(begin, at);
      }
      if (at >= length) return final ? length : -1;
      const byte = bytes[at]!;
      if (byte === separator) {
        at++;
        continue;
      }
      if (byte === cr && at + 1 === length && !final) return -1;
      this.#line++;
      return at + (byte === cr && bytes[at + 1] === lf ? 2 : 1);
    }
  }

  /** Reads a quoted field; gives where the separator or line end behind it stands, or -1 when the bytes end before. */
  #quoted(bytes: Uint8Array, start: number, final: boolean): number {
    const length = bytes.length;
    const opened = this.#line;
    let plain = true;
    let at = start + 1;
    for (; ; at++) {
      if (at >= length) {
        if (final) throw new UnreadableFile(opened, unreadable.quoteNeverClosed);
        return -1;
      }
      const byte = bytes[at]!;
      if (byte === lf || (byte === cr && bytes[at + 1] !== lf)) this.#line++;
      if (byte !== quote) continue;
      if (at + 1 === length && !final) return -1;
      if (bytes[at + 1] !== quote) break;
      plain = false;
      at++;
    }
    const close = at++;
    for (; at < length; at++) {
      const byte = bytes[at]!;
      if (byte === this.#separator || byte === lf || byte === cr) break;
      plain = false;
    }
    if (plain) this.#push(start + 1, close);
    else this.#push(start, ~at);
    return at;
  }

  #push(start: number, end: number): void {
    if (this.#fields === this.#fieldStart.length) {
      this.#fieldStart = doubled(this.#fieldStart);
      this.#fieldEnd = doubled(this.#fieldEnd);
    }
    this.#fieldStart[this.#fields] = start;
    this.#fieldEnd[this.#fields++] = end;
  }
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= tab && byte <= cr);

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const out = new Int32Array(array.length * 2);
  out.set(array);
  return out;
}
