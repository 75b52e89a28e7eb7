import type { Language } from '../../../survey/text.ts';

export type SortValue = string | number | null;

/** Rows in the order of a column: numbers by size, words as the language sorts them (å after z in Swedish); what has no value comes last both ways. */
export function sortRows<Row>(rows: readonly Row[], by: (row: Row) => SortValue, down: boolean, language: Language): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: SortValue, b: SortValue): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return rows
    .map((row) => [row, by(row)] as const)
    .sort(([, a], [, b]) => (a === null || b === null ? Number(a === null) - Number(b === null) : down ? order(b, a) : order(a, b)))
    .map(([row]) => row);
}
