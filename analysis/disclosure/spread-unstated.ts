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
  const total = counts.reduce((sum, n) => sum + n, 0);
  const random = seededRandom(seed);
  return category.map((one, row) => {
    if (out(row) || total === 0) return -1;
    return one >= 0 ? one : draw(counts, random() * total);
  });
}

function draw(counts: Float64Array, at: number): number {
  let left = at;
  let last = -1;
  for (let category = 0; category < counts.length; category++) {
    if (counts[category] === 0) continue;
    last = category;
    left -= counts[category]!;
    if (left < 0) break;
  }
  return last;
}
