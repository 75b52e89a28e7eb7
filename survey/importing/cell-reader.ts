import { unknownCode } from './code-matcher.ts';
import type { FieldTexts, RowBatch } from './row-batch.ts';

const notSeen = -2;

/**
 * Reads the cells of one column as numbers and remembers each text it has seen: cells of one to three bytes, nearly all there are,
 * by their bytes, so that no text is made of them.
 *
 * @param resolve from a cell's text to its number, `unknownCode` when the column does not have it (such texts are not remembered)
 */
export class CellReader {
  readonly #resolve: (text: string) => number;
  readonly #single = new Int32Array(257).fill(notSeen);
  readonly #short = new Map<number, number>();
  readonly #long = new Map<string, number>();

  constructor(resolve: (text: string) => number) {
    this.#resolve = resolve;
  }

  /** The number of a cell, or `unknownCode`. */
  at(batch: RowBatch, field: number, texts: FieldTexts): number {
    const start = batch.fieldStart[field]!;
    const length = batch.fieldEnd[field]! - start;
    const { bytes } = batch;
    if (length === 1 || length === 0) {
      const byte = length === 0 ? 256 : bytes[start]!;
      const known = this.#single[byte]!;
      return known !== notSeen ? known : (this.#single[byte] = this.#resolve(texts.at(batch, field)));
    }
    if (length === 2 || length === 3) {
      const key = bytes[start]! | (bytes[start + 1]! << 8) | (length === 3 ? (bytes[start + 2]! << 16) | (1 << 24) : 0);
      const known = this.#short.get(key);
      if (known !== undefined) return known;
      const index = this.#resolve(texts.at(batch, field));
      if (index !== unknownCode) this.#short.set(key, index);
      return index;
    }
    const text = texts.at(batch, field);
    const known = this.#long.get(text);
    if (known !== undefined) return known;
    const index = this.#resolve(text);
    if (index !== unknownCode) this.#long.set(text, index);
    return index;
  }
}
