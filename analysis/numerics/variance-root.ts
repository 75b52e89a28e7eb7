/**
 * Where a score changes its sign, for variances and ratios of variances that must not be negative. Bisection, to the last bit: slower than
 * Newton by some dozens of evaluations, and it cannot run away.
 *
 * @param score positive below the root, negative above, as the derivative of a likelihood is around its maximum
 * @param start a first guess at an upper bound, above 0; doubled until the score is no longer positive
 * @returns 0 or above; 0 where the score at 0 is not positive (the maximum lies on the edge); null where no bound is found
 */
export function varianceRoot(score: (variance: number) => number, start: number): number | null {
  if (!(score(0) > 0)) return 0;
  let low = 0;
  let high = start;
  for (let doubled = 0; score(high) > 0; doubled++) {
    if (doubled === 200) return null;
    low = high;
    high *= 2;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (score(middle) > 0) low = middle;
    else high = middle;
  }
}
