/** What a file's columns hold, seen by reading all of it once. */
import { parseNumber } from './number-text.ts';
import type { OpenedFile } from './open-file.ts';
import type { SavVariable } from './sav-dictionary.ts';

export interface ColumnProfile {
  readonly name: string;
  /** What an SPSS file says about it. */
  readonly variable: SavVariable | null;
  /** Rows with something in the cell. */
  readonly filled: number;
  /** Each text and how often it stands there; null when there are more than `mostTexts` different ones. */
  readonly texts: ReadonlyMap<string, number> | null;
  /** Smallest and largest number, null when there is none. */
  readonly range: readonly [number, number] | null;
  readonly allNumbers: boolean;
  readonly allWhole: boolean;
}

export interface FileProfile {
  readonly columns: readonly ColumnProfile[];
  readonly rows: number;
  /** Texts such as "NA" that stand among numbers and so mean an empty cell. */
  readonly empty: readonly string[];
}

/** More different texts than this are not kept: such a column is no closed question. */
export const mostTexts = 1_000;

const meansEmpty = new Set(['NA', 'N/A', 'NaN', 'NULL', '#NULL!', '#N/A', '.', '-']);

class Counter {
  texts: Map<string, number> | null = new Map();
  readonly emptyTexts = new Set<string>();
  filled = 0;
  numbers = 0;
  whole = 0;
  low = Infinity;
  high = -Infinity;

  add(text: string): void {
    if (text === '') return;
    if (meansEmpty.has(text)) {
      this.emptyTexts.add(text);
      return;
    }
    this.filled++;
    const number = parseNumber(text);
    if (!Number.isNaN(number)) {
      this.numbers++;
      if (Number.isInteger(number)) this.whole++;
      this.low = Math.min(this.low, number);
      this.high = Math.max(this.high, number);
    }
    if (!this.texts) return;
    this.texts.set(text, (this.texts.get(text) ?? 0) + 1);
    if (this.texts.size > mostTexts) this.texts = null;
  }
}

/**
 * Reads a whole file and describes its columns. Rows of the wrong length are read as far as they go: a draft wants to be had, and
 * importing will say what is wrong.
 *
 * @param onRow told the texts of each row, by column
 * @returns no columns when the file is empty
 */
export async function profileColumns(
  { batches, texts, variables }: OpenedFile,
  onRow: (cells: readonly string[], names: readonly string[]) => void,
): Promise<FileProfile> {
  let names: string[] | null = null;
  let counters: Counter[] = [];
  let rows = 0;
  for await (const batch of batches) {
    for (let row = 0; row < batch.rows; row++) {
      const first = batch.rowStart[row]!;
      const cells = Array.from({ length: batch.rowStart[row + 1]! - first }, (_, i) => texts.at(batch, first + i));
      if (!names) {
        names = cells;
        counters = cells.map(() => new Counter());
        continue;
      }
      rows++;
      cells.slice(0, counters.length).forEach((cell, i) => counters[i]!.add(cell));
      onRow(cells, names);
    }
  }
  const columns = counters.map(({ filled, numbers, whole, low, high, texts: seen }, i): ColumnProfile => ({
    name: names![i]!,
    variable: variables?.[i] ?? null,
    filled,
    texts: seen,
    range: numbers > 0 ? [low, high] : null,
    allNumbers: filled > 0 && numbers === filled,
    allWhole: filled > 0 && whole === filled,
  }));
  const empty = new Set(counters.flatMap((counter) => [...counter.emptyTexts]));
  return { columns, rows, empty: [...empty].toSorted() };
}
