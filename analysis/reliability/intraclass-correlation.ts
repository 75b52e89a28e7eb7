import { requireSameLength } from '../errors.ts';
import { fUpperTail } from '../distributions/f.ts';

/** One-way random effects: how much of the variance lies between groups (classes, schools). */
export interface IntraclassCorrelation {
  readonly n: number;
  readonly groups: number;
  readonly meanGroupSize: number;
  /** The group size that unequal groups are worth in the moment estimator. */
  readonly effectiveGroupSize: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  readonly f: number;
  readonly p: number;
  /** May be negative: groups that are more alike than chance would make them. */
  readonly varianceBetween: number;
  readonly varianceWithin: number;
  /** ICC(1): share of the variance between groups; may be negative. */
  readonly icc1: number;
  /** ICC(1) with the mean group size instead of the effective one. */
  readonly icc1WithMeanGroupSize: number;
  /** ICC(2): reliability of the group means. */
  readonly icc2: number;
  /** Kish's design effect of a sample of whole groups of the mean size. */
  readonly designEffect: number;
}

/**
 * Intraclass correlations from a one-way analysis of variance.
 *
 * @param y     one value per row; NaN is missing
 * @param group group per row, from 0; -1 is none
 * @returns null with fewer than two groups, no group with two rows, or no spread within groups
 * @throws {AnalysisError} `lengthMismatch`
 * @see Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428; Donner (1986), International Statistical Review 54; R: multilevel::ICC1
 */
export function intraclassCorrelation(y: Float64Array, group: Int32Array): IntraclassCorrelation | null {
  requireSameLength('intraclassCorrelation', 'group', group.length, y.length);
  const sizes: number[] = [];
  const sums: number[] = [];
  for (let i = 0; i < y.length; i++) {
    const g = group[i]!;
    if (g < 0 || Number.isNaN(y[i])) continue;
    sizes[g] = (sizes[g] ?? 0) + 1;
    sums[g] = (sums[g] ?? 0) + y[i]!;
  }
  let n = 0,
    groups = 0,
    total = 0,
    squaredSizes = 0;
  sizes.forEach((size, g) => {
    n += size;
    groups++;
    total += sums[g]!;
    squaredSizes += size * size;
  });
  if (groups < 2 || n <= groups) return null;
  const mean = total / n;
  let between = 0;
  let within = 0;
  sizes.forEach((size, g) => (between += size * (sums[g]! / size - mean) ** 2));
  for (let i = 0; i < y.length; i++) {
    const g = group[i]!;
    if (g >= 0 && !Number.isNaN(y[i])) within += (y[i]! - sums[g]! / sizes[g]!) ** 2;
  }
  if (within === 0) return null;
  const meanSquareBetween = between / (groups - 1);
  const meanSquareWithin = within / (n - groups);
  const meanGroupSize = n / groups;
  const effectiveGroupSize = (n - squaredSizes / n) / (groups - 1);
  const varianceBetween = (meanSquareBetween - meanSquareWithin) / effectiveGroupSize;
  const icc1 = varianceBetween / (varianceBetween + meanSquareWithin);
  const f = meanSquareBetween / meanSquareWithin;
  return {
    n,
    groups,
    meanGroupSize,
    effectiveGroupSize,
    meanSquareBetween,
    meanSquareWithin,
    f,
    p: fUpperTail(f, groups - 1, n - groups),
    varianceBetween,
    varianceWithin: meanSquareWithin,
    icc1,
    icc1WithMeanGroupSize: (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (meanGroupSize - 1) * meanSquareWithin),
    icc2: 1 - meanSquareWithin / meanSquareBetween,
    designEffect: 1 + (meanGroupSize - 1) * icc1,
  };
}
