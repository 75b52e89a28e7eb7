/**
 * A category at random, in proportion to how many are in each.
 *
 * @param counts per category, 0 or more
 * @param random in [0, 1)
 * @returns a category with somebody in it; -1 where nobody is in any
 */
export function drawCategory(counts: Float64Array, random: number): number {
  let left = random * counts.reduce((sum, count) => sum + count, 0);
  let last = -1;
  for (let category = 0; category < counts.length; category++) {
    if (counts[category] === 0) continue;
    last = category;
    left -= counts[category]!;
    if (left < 0) break;
  }
  return last;
}
