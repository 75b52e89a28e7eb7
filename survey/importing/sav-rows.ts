/** The cases of an SPSS system file as rows, on the same path as delimited text. */
import { ByteQueue } from './byte-queue.ts';
import { joinBytes } from './bytes.ts';
import type { Allowance } from './file-limits.ts';
import { unreadable } from './import-wording.ts';
import { unpack } from './unpack.ts';
import { UnreadableFile, type RowBatch } from './row-batch.ts';
import { numberText, readSavDictionary, type SavDictionary, type SavVariable } from './sav-dictionary.ts';

export interface SavFile {
  readonly variables: readonly SavVariable[];
  /** What the file's texts are stored in; the rows are UTF-8 whatever it is. */
  readonly encoding: string;
  /** The first row of the first batch has the names, as in delimited text. Numbers are in their shortest form, "no value" is empty. */
  readonly batches: AsyncIterable<RowBatch>;
}

/**
 * Opens a .sav file: uncompressed, with bytecode compression, or .zsav (whose packed cases are held in memory as a whole, since the
 * table of their blocks stands at the end).
 *
 * @param allowance spent by what packed cases unpack to
 * @throws {UnreadableFile} here when the dictionary cannot be read, while iterating when cases are cut off
 */
export async function openSav(bytes: AsyncIterable<Uint8Array>, allowance: Allowance): Promise<SavFile> {
  const queue = new ByteQueue(bytes);
  const dictionary = await readSavDictionary(queue);
  return { variables: dictionary.variables, encoding: dictionary.encoding, batches: readCases(dictionary, queue, allowance) };
}

const casesPerBatch = 1_024;

async function* readCases(dictionary: SavDictionary, queue: ByteQueue, allowance: Allowance): AsyncGenerator<RowBatch> {
  const names = new BatchWriter(dictionary.variables.length);
  names.startRow(1);
  for (const { name } of dictionary.variables) names.text(new TextEncoder().encode(name));
  yield names.finish();

  const writer = new CaseWriter(dictionary);
  const decoder = dictionary.compression === 'none' ? new PlainElements() : new BytecodeElements(dictionary);
  const source = dictionary.compression === 'zlib' ? unpackBlocks(dictionary, queue, allowance) : queue.rest();
  const size = dictionary.elements * 8;
  for await (const chunk of source) {
    const elements = decoder.push(chunk);
    let at = 0;
    for (; at + size <= elements.length; at += size) {
      if (writer.cases === dictionary.cases) break;
      writer.add(elements.subarray(at, at + size));
      if (writer.pending === casesPerBatch) yield writer.flush();
    }
    decoder.keep(elements.subarray(at));
    if (decoder.ended || writer.cases === dictionary.cases) break;
  }
  if (writer.pending > 0) yield writer.flush();
  if (decoder.left > 0 && writer.cases !== dictionary.cases) throw new UnreadableFile(null, unreadable.cutOffInCase(writer.cases + 1));
  if (dictionary.cases !== null && writer.cases < dictionary.cases)
    throw new UnreadableFile(null, unreadable.fewerCases(dictionary.cases, writer.cases));
}

/** Gives 8-byte elements from the bytes of the file; what is not used is kept for the next time. */
interface Elements {
  readonly ended: boolean;
  /** Bytes that wait for more. */
  readonly left: number;
  push(chunk: Uint8Array): Uint8Array;
  keep(rest: Uint8Array): void;
}

class PlainElements implements Elements {
  readonly ended = false;
  #rest: Uint8Array = new Uint8Array(0);
  get left(): number {
    return this.#rest.length;
  }
  push(chunk: Uint8Array): Uint8Array {
    return joinBytes(this.#rest, chunk);
  }
  keep(rest: Uint8Array): void {
    this.#rest = rest;
  }
}

/** Eight instructions of a byte each, then the literal elements that they ask for. */
class BytecodeElements implements Elements {
  ended = false;
  #input: Uint8Array = new Uint8Array(0);
  #rest: Uint8Array = new Uint8Array(0);
  #instructions: Uint8Array = new Uint8Array(8);
  #next = 8;
  readonly #numbers: Uint8Array[];
  readonly #systemMissing: Uint8Array;

  constructor({ bias, littleEndian, systemMissing }: SavDictionary) {
    const element = (value: number) => {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setFloat64(0, value, littleEndian);
      return bytes;
    };
    this.#numbers = Array.from({ length: 252 }, (_, instruction) => element(instruction - bias));
    this.#systemMissing = element(systemMissing);
  }

  get left(): number {
    return this.#rest.length;
  }

  push(chunk: Uint8Array): Uint8Array {
    const input = joinBytes(this.#input, chunk);
    // At most eight elements per eight instructions.
    let out = new Uint8Array(this.#rest.length + 8 * 1_024);
    out.set(this.#rest);
    let length = this.#rest.length;
    let at = 0;
    while (!this.ended) {
      if (this.#next === 8) {
        if (at + 8 > input.length) break;
        this.#instructions = input.slice(at, at + 8);
        at += 8;
        this.#next = 0;
      }
      const instruction = this.#instructions[this.#next]!;
      if (instruction === 253 && at + 8 > input.length) break;
      this.#next++;
      if (instruction === 0) continue;
      if (instruction === 252) {
        this.ended = true;
        break;
      }
      if (length + 8 > out.length) {
        const larger = new Uint8Array(out.length * 2);
        larger.set(out);
        out = larger;
      }
      if (instruction === 253) {
        out.set(input.subarray(at, at + 8), length);
        at += 8;
      } else if (instruction === 254) out.fill(0x20, length, length + 8);
      else out.set(instruction === 255 ? this.#systemMissing : this.#numbers[instruction]!, length);
      length += 8;
    }
    this.#input = input.slice(at);
    return out.subarray(0, length);
  }

  keep(rest: Uint8Array): void {
    this.#rest = rest.slice();
  }
}

/** The bytecode of a .zsav file, block after block. */
async function* unpackBlocks({ littleEndian }: SavDictionary, queue: ByteQueue, allowance: Allowance): AsyncGenerator<Uint8Array> {
  const damaged = () => new UnreadableFile(null, unreadable.noBlocks);
  const header = await queue.take(24);
  const long = (bytes: Uint8Array, at: number) => Number(new DataView(bytes.buffer, bytes.byteOffset).getBigInt64(at, littleEndian));
  const trailerAt = long(header, 8);
  const begin = queue.position;
  const pieces: Uint8Array[] = [];
  for await (const chunk of queue.rest()) pieces.push(chunk.slice());
  const data = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  pieces.reduce((at, piece) => (data.set(piece, at), at + piece.length), 0);
  const trailer = data.subarray(trailerAt - begin);
  if (trailerAt < begin || trailer.length < 24) throw damaged();
  const blocks = new DataView(trailer.buffer, trailer.byteOffset).getInt32(20, littleEndian);
  if (blocks < 0 || trailer.length < 24 + blocks * 24) throw damaged();
  let end = 0;
  for (let b = 0; b < blocks; b++) {
    const entry = trailer.subarray(24 + b * 24);
    const offset = long(entry, 8) - begin;
    const size = new DataView(entry.buffer, entry.byteOffset).getInt32(20, littleEndian);
    // One after the other, as the format has them: blocks that lie over each other would unpack the same bytes again and again.
    if (offset < end || size < 0 || offset + size > data.length) throw damaged();
    end = offset + size;
    yield* unpack(single(data.slice(offset, end)), 'deflate', allowance);
  }
}

async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** From the elements of cases to the fields of a batch. */
class CaseWriter {
  cases = 0;
  readonly #dictionary: SavDictionary;
  readonly #recode: TextDecoder | null;
  readonly #encoder = new TextEncoder();
  readonly #numbers = new Map<number, Uint8Array>();
  #writer: BatchWriter;

  constructor(dictionary: SavDictionary) {
    this.#dictionary = dictionary;
    this.#recode = dictionary.encoding === 'utf-8' ? null : new TextDecoder(dictionary.encoding);
    this.#writer = new BatchWriter(dictionary.variables.length);
  }

  get pending(): number {
    return this.#writer.rows;
  }

  add(elements: Uint8Array): void {
    const { variables, layout, littleEndian, systemMissing } = this.#dictionary;
    const view = new DataView(elements.buffer, elements.byteOffset, elements.byteLength);
    this.#writer.startRow(++this.cases);
    for (let v = 0; v < variables.length; v++) {
      const { pieces } = layout[v]!;
      if (variables[v]!.width > 0) this.#writer.text(this.#text(elements, pieces));
      else this.#writer.text(this.#number(view.getFloat64(pieces[0]!.element * 8, littleEndian), systemMissing));
    }
  }

  flush(): RowBatch {
    const batch = this.#writer.finish();
    this.#writer = new BatchWriter(this.#dictionary.variables.length);
    return batch;
  }

  #number(value: number, systemMissing: number): Uint8Array {
    if (value === systemMissing || Number.isNaN(value)) return noBytes;
    let bytes = this.#numbers.get(value);
    if (!bytes) {
      bytes = this.#encoder.encode(numberText(value));
      // Weights may all differ; answers do not.
      if (this.#numbers.size < 10_000) this.#numbers.set(value, bytes);
    }
    return bytes;
  }

  #text(elements: Uint8Array, pieces: readonly { element: number; bytes: number }[]): Uint8Array {
    let bytes = elements.subarray(pieces[0]!.element * 8, pieces[0]!.element * 8 + pieces[0]!.bytes);
    for (const piece of pieces.slice(1)) bytes = joinBytes(bytes, elements.subarray(piece.element * 8, piece.element * 8 + piece.bytes));
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--;
    return this.#recode ? this.#encoder.encode(this.#recode.decode(bytes.subarray(0, end))) : bytes.subarray(0, end);
  }
}

const noBytes = new Uint8Array(0);

/** Collects fields into a batch. */
class BatchWriter {
  rows = 0;
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 14);
  #length = 0;
  readonly #columns: number;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #lines: number[] = [];

  constructor(columns: number) {
    this.#columns = columns;
  }

  startRow(line: number): void {
    this.rows++;
    this.#lines.push(line);
  }

  text(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + bytes.length));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#starts.push(this.#length);
    this.#bytes.set(bytes, this.#length);
    this.#ends.push((this.#length += bytes.length));
  }

  finish(): RowBatch {
    return {
      bytes: this.#bytes,
      rows: this.rows,
      rowStart: Int32Array.from({ length: this.rows + 1 }, (_, row) => row * this.#columns),
      fieldStart: Int32Array.from(this.#starts),
      fieldEnd: Int32Array.from(this.#ends),
      line: Int32Array.from(this.#lines),
    };
  }
}
