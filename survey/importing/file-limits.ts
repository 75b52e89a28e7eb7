/** How much of a file is read where somebody else sends it: some kilobytes can be packed so that they unpack to gigabytes. */
import { unreadable } from './import-wording.ts';
import { UnreadableFile } from './row-batch.ts';

/** A file that goes beyond what is read here; elsewhere it may be read. */
export class FileTooLarge extends UnreadableFile {}

/** What a file may come to, however small it was sent. */
export interface FileLimits {
  /** That all its packings together may unpack to, and that its answers may take in memory. */
  readonly bytes: number;
  readonly rows: number;
}

/**
 * The bytes that a file may still unpack to. One allowance is spent by every packing of a file, so that one inside another earns nothing.
 *
 * @example
 * const allowance = new Allowance(2 ** 20);
 * allowance.spend(2 ** 20);
 * allowance.spend(1); // throws FileTooLarge
 */
export class Allowance {
  readonly #most: number;
  #left: number;

  /** @param most bytes; `Infinity` for a file of the reader's own */
  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  /** @throws {FileTooLarge} when more is spent than is left */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new FileTooLarge(null, unreadable.unpacksTooFar(this.#most / 2 ** 20));
  }
}
