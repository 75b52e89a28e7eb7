import { codeAt, codebookSize, codebookWidth, missingIndex, valueAt } from '../instrument/codebook.ts';
import type { Condition, Instrument } from '../instrument/instrument.ts';
import type { IndexArray } from './columns.ts';

/** Whether a condition holds for a row; a question without an answer fulfils none but `in` with the code of that kind of missing. */
export type RowTest = (row: number) => boolean;

/**
 * A routing condition as a test of rows, looked up per code once and not per row.
 *
 * @param items the columns that the answers are being written to, by item id
 */
export function rowTest(condition: Condition, instrument: Instrument, items: ReadonlyMap<string, IndexArray>): RowTest {
  if ('all' in condition) return every(condition.all.map((part) => rowTest(part, instrument, items)));
  if ('any' in condition) return some(condition.any.map((part) => rowTest(part, instrument, items)));
  if ('not' in condition) {
    const inner = rowTest(condition.not, instrument, items);
    return (row) => !inner(row);
  }
  const book = instrument.items.find(({ id }) => id === condition.item)!.codebook;
  const column = items.get(condition.item)!;
  const fulfils = Array.from({ length: codebookSize(book) }, (_, index) => {
    if ('in' in condition) return condition.in.includes(codeAt(book, index)!);
    const value = valueAt(book, index);
    return value !== null && ('atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost);
  });
  for (const [code, reason] of Object.entries(book.missing))
    if ('in' in condition && condition.in.includes(code)) fulfils[missingIndex(reason, codebookWidth(book))] = true;
  return (row) => fulfils[column[row]!] === true;
}

const every =
  (tests: readonly RowTest[]): RowTest =>
  (row) =>
    tests.every((test) => test(row));
const some =
  (tests: readonly RowTest[]): RowTest =>
  (row) =>
    tests.some((test) => test(row));
