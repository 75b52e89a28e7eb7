import { drawCategory } from './draw-category.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * Gives every pupil without a category one at random, in proportion to the others', so that the categories together are the whole and
 * nothing follows from their difference. For tables in which so few lack a category that it changes no conclusion.
 *
 * @param category   per row, in [0, categories); -1 for none
 * @param leftOut    1 for rows that are in no table; they come out as -1
 * @param seed       names wave and variable: a second release spreads alike
 * @returns -1 for rows that are left out, and for all others where nobody has a category
 */
export function spreadUnstated(category: Int32Array, categories: number, leftOut: Uint8Array | null, seed: string): Int32Array {
  const counts = new Float64Array(categories);
  const out = (row: number): boolean => leftOut !== null && leftOut[row] === 1;
  category.forEach((one, row) => {
    if (one >= 0 && !out(row)) counts[one]!++;
  });
  const random = seededRandom(seed);
  return category.map((one, row) => {
    if (out(row)) return -1;
    return one >= 0 ? one : drawCategory(counts, random());
  });
}
