/** Which codes a column knows: as text first, by their number second. */
import { codebookWidth, missingIndex, type Codebook } from '../instrument/codebook.ts';
import { parseNumber } from './number-text.ts';

/** A value that the column does not know. */
export const unknownCode = -1;

/**
 * A lookup of texts. A text that is no code still matches the code of the same number ("1.0" and "1,0" are "1"). Where two codes have
 * one number ("01" and "1"), each matches its own text, and other texts match the one that is written as numbers are ("1"), if any is.
 */
export function lookUp(codes: Iterable<readonly [code: string, index: number]>): (text: string) => number {
  const byText = new Map(codes);
  const byNumber = new Map<number, number>();
  const written = new Set<number>();
  for (const [code, index] of byText) {
    const number = parseNumber(code);
    if (Number.isNaN(number) || written.has(number)) continue;
    const known = byNumber.get(number);
    if (code === String(number)) written.add(number);
    byNumber.set(number, known === undefined || known === index || code === String(number) ? index : unknownCode);
  }
  return (text) => byText.get(text) ?? byNumber.get(parseNumber(text)) ?? unknownCode;
}

/**
 * From a cell's text to the codebook index that is stored, `unknownCode` when the codebook does not have it.
 * Empty cells, and texts that the file uses for empty, are `notAnswered`, unless the codebook gives them another meaning.
 *
 * @param empty texts that mean an empty cell
 */
export function itemMatcher(book: Codebook, empty: readonly string[]): (text: string) => number {
  const width = codebookWidth(book);
  const numbers = book.kind === 'integers' ? book.max - book.min + 1 : 0;
  const find = lookUp([
    ...['', ...empty].map((text) => [text, missingIndex('notAnswered', width)] as const),
    ...book.options.map(({ code }, i) => [code, numbers + i] as const),
    ...Object.entries(book.missing).map(([code, reason]) => [code, missingIndex(reason, width)] as const),
  ]);
  if (book.kind === 'options') return find;
  return (text) => {
    const index = find(text);
    if (index !== unknownCode) return index;
    const number = parseNumber(text);
    return Number.isInteger(number) && number >= book.min && number <= book.max ? number - book.min : unknownCode;
  };
}
