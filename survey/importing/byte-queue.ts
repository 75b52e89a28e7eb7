import { unreadable } from './import-wording.ts';
import { UnreadableFile } from './row-batch.ts';

/** Takes bytes from chunks of any size, in pieces of the size wanted. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer: Uint8Array = new Uint8Array(0);
  #at = 0;
  #taken = 0;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** Bytes taken so far: the place in the file. */
  get position(): number {
    return this.#taken;
  }

  /**
   * The next bytes.
   *
   * @param count as a file says it: it may be anything
   * @throws {UnreadableFile} when the file ends before, or the count is below 0
   */
  async take(count: number): Promise<Uint8Array> {
    if (!(count >= 0)) throw new UnreadableFile(null, unreadable.wrongLengths);
    const pieces = [this.#buffer.subarray(this.#at)];
    let length = pieces[0]!.length;
    while (length < count) {
      const next = await this.#chunks.next();
      if (next.done) throw new UnreadableFile(null, unreadable.cutOffInVariables);
      pieces.push(next.value);
      length += next.value.length;
    }
    if (pieces.length > 1) {
      const joined = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        joined.set(piece, at);
        at += piece.length;
      }
      this.#buffer = joined;
      this.#at = 0;
    }
    const out = this.#buffer.subarray(this.#at, this.#at + count);
    this.#at += count;
    this.#taken += count;
    return out;
  }

  /** All that is left, in chunks. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      if (this.#at < this.#buffer.length) yield this.#buffer.subarray(this.#at);
      for (let next = await this.#chunks.next(); !next.done; next = await this.#chunks.next()) yield next.value;
    } finally {
      await this.#chunks.return?.();
    }
  }
}
