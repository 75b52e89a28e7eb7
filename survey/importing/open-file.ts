/** From the bytes of a file, whatever its packing, to rows. */
import { readCsvRows } from './csv-rows.ts';
import { Allowance } from './file-limits.ts';
import { unreadable } from './import-wording.ts';
import { FieldTexts, UnreadableFile, type RowBatch } from './row-batch.ts';
import type { SavVariable } from './sav-dictionary.ts';
import { openSav } from './sav-rows.ts';
import { unpack } from './unpack.ts';

export interface OpenedFile {
  /** `line` for text, `case` for SPSS: what the numbers in `RowBatch.line` count. */
  readonly counts: 'line' | 'case';
  readonly texts: FieldTexts;
  /** What the texts were stored in, as far as they have been read. */
  readonly encoding: () => string;
  /** Labels and missing values of an SPSS file, null for text. */
  readonly variables: readonly SavVariable[] | null;
  /** The header is the first row of the first batch. */
  readonly batches: AsyncIterable<RowBatch>;
}

/**
 * Looks at the first bytes and opens the file accordingly: gzip is unpacked, byte order marks are taken off, UTF-16 (with its mark, or
 * without one where it begins with two letters of Latin-1) is brought to UTF-8.
 *
 * @param allowance how much it may unpack to, everything packed in it together; without one it is the reader's own file
 * @throws {UnreadableFile} for workbooks and other archives, with what to do instead; later, while iterating, when it unpacks too far
 */
export const openFile = (bytes: AsyncIterable<Uint8Array>, allowance = new Allowance(Infinity)): Promise<OpenedFile> =>
  openLayer(bytes, allowance, mostLayers);

/** A packed file is sometimes packed once more on its way; there are files that unpack to themselves for ever. */
const mostLayers = 2;

async function openLayer(bytes: AsyncIterable<Uint8Array>, allowance: Allowance, layers: number): Promise<OpenedFile> {
  const { head, all } = await peek(bytes, 4);
  if (head[0] === 0x1f && head[1] === 0x8b) {
    if (layers === 0) throw new UnreadableFile(null, unreadable.packedTooOften(mostLayers));
    return openLayer(unpack(all, 'gzip', allowance), allowance, layers - 1);
  }
  if (startsWith(head, '$FL2') || startsWith(head, '$FL3')) return spss(all, allowance);
  if (startsWith(head, 'PK\u0003\u0004')) throw new UnreadableFile(null, unreadable.workbook);
  if (head[0] === 0xff && head[1] === 0xfe) return text(dropBytes(fromUtf16(all, 'utf-16le'), 3), true);
  if (head[0] === 0xfe && head[1] === 0xff) return text(dropBytes(fromUtf16(all, 'utf-16be'), 3), true);
  if (isLetter(head[0]) && head[1] === 0 && isLetter(head[2]) && head[3] === 0) return text(fromUtf16(all, 'utf-16le'), true);
  if (head[0] === 0 && isLetter(head[1]) && head[2] === 0 && isLetter(head[3])) return text(fromUtf16(all, 'utf-16be'), true);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return text(dropBytes(all, 3), true);
  return text(all, false);
}

/** A byte of text that is no mark of another kind of file; line ends and tabs are text too. */
const isLetter = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x09;

function text(bytes: AsyncIterable<Uint8Array>, certain: boolean): OpenedFile {
  const texts = new FieldTexts(certain);
  return { counts: 'line', texts, encoding: () => texts.encoding, variables: null, batches: readCsvRows(bytes) };
}

async function spss(bytes: AsyncIterable<Uint8Array>, allowance: Allowance): Promise<OpenedFile> {
  const { variables, encoding, batches } = await openSav(bytes, allowance);
  return { counts: 'case', texts: new FieldTexts(true), encoding: () => encoding, variables, batches };
}

const startsWith = (head: Uint8Array, magic: string) => [...magic].every((letter, i) => head[i] === letter.charCodeAt(0));

/** The first bytes (fewer when the file is shorter), and all of them again. */
export async function peek(bytes: AsyncIterable<Uint8Array>, count: number): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    length += next.value.length;
  }
  const head = new Uint8Array(Math.min(count, length));
  let at = 0;
  for (const chunk of seen) {
    head.set(chunk.subarray(0, head.length - at), at);
    at = Math.min(head.length, at + chunk.length);
  }
  return {
    head,
    all: (async function* () {
      try {
        yield* seen;
        for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
      } finally {
        await iterator.return?.();
      }
    })(),
  };
}

async function* fromUtf16(bytes: AsyncIterable<Uint8Array>, encoding: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const encoder = new TextEncoder();
  for await (const chunk of bytes) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

async function* dropBytes(bytes: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    if (left >= chunk.length) left -= chunk.length;
    else {
      yield left > 0 ? chunk.subarray(left) : chunk;
      left = 0;
    }
  }
}
