import { quantile, sortedValues } from './quantile.ts';

/** Centre and spread of a variable over the rows that have a value, all in its unit. */
export interface Deviations {
  readonly n: number;
  readonly median: number;
  readonly mean: number;
  /** Standard deviation with n - 1; null for a single value. */
  readonly standardDeviation: number | null;
  readonly meanAbsoluteAboutMedian: number;
  readonly meanAbsoluteAboutMean: number;
  /** Median distance to the median, not scaled to a standard deviation. */
  readonly medianAbsolute: number;
}

/** Times the median absolute deviation: the standard deviation of a normal variable. 1 / Φ⁻¹(3/4), to the digits that R's mad uses. */
export const normalConsistency = 1.4826;

/**
 * Median, mean and the deviations that cut point rules are made of.
 *
 * @param values one per row; NaN is missing
 * @returns null when no value is there
 * @see R: median, mad; Arthur et al. (2007) for cut points from the mean absolute deviation
 */
export function deviations(values: ArrayLike<number>): Deviations | null {
  const sorted = sortedValues(values);
  const n = sorted.length;
  if (n === 0) return null;
  const median = quantile(sorted, 0.5, 2)!;
  const mean = meanOf(sorted);
  const distances = sorted.map((v) => Math.abs(v - median));
  return {
    n,
    median,
    mean,
    standardDeviation: n > 1 ? Math.sqrt(sumOf(sorted.map((v) => (v - mean) ** 2)) / (n - 1)) : null,
    meanAbsoluteAboutMedian: meanOf(distances),
    meanAbsoluteAboutMean: meanOf(sorted.map((v) => Math.abs(v - mean))),
    medianAbsolute: quantile(distances.sort(), 0.5, 2)!,
  };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const v of values) sum += v;
  return sum;
}

/** A second pass takes back what rounding left in the first. */
function meanOf(values: Float64Array): number {
  const first = sumOf(values) / values.length;
  return first + sumOf(values.map((v) => v - first)) / values.length;
}
