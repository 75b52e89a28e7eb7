import { codeAt, codebookSize, codebookWidth, missingIndex, missingReasons, type Codebook } from '../instrument/codebook.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Columns, IndexArray } from './columns.ts';

/**
 * A wave's columns as another version of its instrument would have stored them: each answer keeps its code and gets the index which that
 * version gives it. Items that only the other version asks are there with nobody's answer, items that it does not ask are gone, and an
 * answer whose code it does not know is not answered; which scales may then be compared is told by `withVersionBreaks`.
 *
 * @param columns indexes into the codebooks of `from`; not changed, and shared with the result where an item's codes stand as they stood
 * @param from    the version that the wave answered
 * @param to      the version whose codebooks the result points into
 * @returns the same rows with the items of `to`, in its order; the given columns where both are one version
 */
export function bringToVersion(columns: Columns, from: Pick<Instrument, 'items'>, to: Pick<Instrument, 'items'>): Columns {
  if (from === to) return columns;
  const books = new Map(from.items.map(({ id, codebook }) => [id, codebook]));
  const items = to.items.map(({ id, codebook }): readonly [string, IndexArray] => {
    const [index, book] = [columns.items.get(id), books.get(id)];
    return [id, index === undefined || book === undefined ? unanswered(columns.n, codebook) : moved(index, book, codebook)];
  });
  return { ...columns, items: new Map(items) };
}

const newIndex = (n: number, width: 1 | 2): IndexArray => (width === 1 ? new Uint8Array(n) : new Uint16Array(n));

function unanswered(n: number, book: Codebook): IndexArray {
  const width = codebookWidth(book);
  return newIndex(n, width).fill(missingIndex('notAnswered', width));
}

function moved(index: IndexArray, from: Codebook, to: Codebook): IndexArray {
  const [own, width] = [codebookWidth(from), codebookWidth(to)];
  const [before, after] = [codesOf(from), codesOf(to)];
  if (own === width && before.length === after.length && before.every((code, at) => code === after[at])) return index;
  const place = new Map(after.map((code, at) => [code, at]));
  const none = missingIndex('notAnswered', width);
  const table = new Uint16Array(1 << (8 * own)).fill(none);
  before.forEach((code, at) => (table[at] = place.get(code) ?? none));
  for (const reason of missingReasons) table[missingIndex(reason, own)] = missingIndex(reason, width);
  const result = newIndex(index.length, width);
  for (let row = 0; row < index.length; row++) result[row] = table[index[row]!]!;
  return result;
}

/** By index. */
const codesOf = (book: Codebook): string[] => Array.from({ length: codebookSize(book) }, (_, at) => codeAt(book, at)!);
