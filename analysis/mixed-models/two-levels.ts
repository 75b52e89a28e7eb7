import { varianceRoot } from '../numerics/variance-root.ts';
import { sumGroups, type GroupSums, type LikelihoodMethod, type VarianceNotEstimable } from './group-sums.ts';

/** Rows within groups: y = mean + group + rest. Variances in the squared unit of y. */
export interface TwoLevelFit {
  readonly kind: 'twoLevels';
  readonly method: LikelihoodMethod;
  readonly n: number;
  readonly groups: number;
  /** 0 or above. */
  readonly varianceBetween: number;
  readonly varianceWithin: number;
  /** Share of the variance between groups, in [0, 1). */
  readonly intraclassCorrelation: number;
  readonly mean: number;
  readonly meanStandardError: number;
}

/**
 * One-way random effects by (restricted) maximum likelihood: how much of the spread lies between classes or schools of unequal size. The
 * likelihood is profiled down to the ratio of the two variances, so no iteration over rows is needed.
 *
 * @param y      one value per row; NaN is missing
 * @param group  group per row, from 0; -1 is none
 * @throws {AnalysisError} `lengthMismatch`
 * @see Searle, Casella and McCulloch (1992), Variance Components, sections 3.7-3.8; R: lme4::lmer(y ~ 1 + (1 | group))
 */
export function fitTwoLevels(y: Float64Array, group: Int32Array, method: LikelihoodMethod): TwoLevelFit | VarianceNotEstimable {
  const sums = sumGroups('fitTwoLevels', y, group);
  const groups = sums.sizes.length;
  if (groups < 2 || sums.n <= groups) return { kind: 'notEstimable', reason: 'tooFewGroups' };
  if (sums.squaresWithin === 0) return { kind: 'notEstimable', reason: 'noSpread' };
  const left = method === 'reml' ? sums.n - 1 : sums.n;
  const ratio = varianceRoot((r) => {
    const { weight, squaredWeights, squares, pull } = given(sums, r);
    return (left * pull) / squares - weight + (method === 'reml' ? squaredWeights / weight : 0);
  }, 1);
  if (ratio === null) return { kind: 'notEstimable', reason: 'noConvergence' };
  const { weight, squares, mean } = given(sums, ratio);
  const varianceWithin = squares / left;
  return {
    kind: 'twoLevels',
    method,
    n: sums.n,
    groups,
    varianceBetween: ratio * varianceWithin,
    varianceWithin,
    intraclassCorrelation: ratio / (1 + ratio),
    mean,
    meanStandardError: Math.sqrt(varianceWithin / weight),
  };
}

/** The generalised least squares mean for a ratio of variances (between over within), and what the likelihood needs around it. */
function given({ sizes, means, squaresWithin }: GroupSums, ratio: number) {
  let weight = 0,
    squaredWeights = 0,
    sum = 0;
  for (let j = 0; j < sizes.length; j++) {
    const w = sizes[j]! / (1 + ratio * sizes[j]!);
    weight += w;
    squaredWeights += w * w;
    sum += w * means[j]!;
  }
  const mean = sum / weight;
  let squares = squaresWithin,
    pull = 0;
  for (let j = 0; j < sizes.length; j++) {
    const w = sizes[j]! / (1 + ratio * sizes[j]!);
    squares += w * (means[j]! - mean) ** 2;
    pull += w * w * (means[j]! - mean) ** 2;
  }
  return { weight, squaredWeights, squares, pull, mean };
}
