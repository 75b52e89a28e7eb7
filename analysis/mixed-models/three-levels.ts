import { AnalysisError, requireSameLength } from '../errors.ts';
import { varianceRoot } from '../numerics/variance-root.ts';
import { sumGroups, type GroupSums, type LikelihoodMethod, type VarianceNotEstimable } from './group-sums.ts';

/** Rows within groups within units: y = mean + unit + group + rest. Variances in the squared unit of y, 0 or above. */
export interface ThreeLevelFit {
  readonly kind: 'threeLevels';
  readonly method: LikelihoodMethod;
  readonly n: number;
  readonly groups: number;
  readonly units: number;
  readonly varianceUnits: number;
  readonly varianceGroups: number;
  readonly varianceWithin: number;
  readonly mean: number;
  readonly meanStandardError: number;
}

/**
 * Two nested random intercepts, such as classes in schools or schools in areas, by (restricted) maximum likelihood. For each ratio of the
 * variance of groups to that within, the best ratio for units is found; the scores are exact, so both searches end at rounding.
 *
 * @param y     one value per row; NaN is missing
 * @param group group per row, from 0; -1 is none
 * @param unit  unit per row, from 0; all rows of a group must have the same
 * @throws {AnalysisError} `lengthMismatch`; `outOfRange` for a group in two units
 * @see Searle, Casella and McCulloch (1992), Variance Components, chapter 6; R: lme4::lmer(y ~ 1 + (1 | unit) + (1 | group))
 */
export function fitThreeLevels(
  y: Float64Array,
  group: Int32Array,
  unit: Int32Array,
  method: LikelihoodMethod,
): ThreeLevelFit | VarianceNotEstimable {
  const sums = sumGroups('fitThreeLevels', y, group);
  const unitOf = unitOfGroups(group, unit, sums);
  const units = Math.max(0, ...unitOf.map((u) => u + 1));
  if (units < 2 || sums.sizes.length <= units || sums.n <= sums.sizes.length) return { kind: 'notEstimable', reason: 'tooFewGroups' };
  if (sums.squaresWithin === 0) return { kind: 'notEstimable', reason: 'noSpread' };
  const left = method === 'reml' ? sums.n - 1 : sums.n;
  let failed = false;
  const bestForUnits = (ratioGroups: number): number => {
    const perUnit = sumUnits(sums, unitOf, units, ratioGroups);
    const root = varianceRoot((r) => scoreOfUnits(perUnit, r, left, method), 1);
    failed ||= root === null;
    return root ?? 0;
  };
  const ratioGroups = varianceRoot((r) => scoreOfGroups(sums, unitOf, sumUnits(sums, unitOf, units, r), bestForUnits(r), left, method), 1);
  if (ratioGroups === null || failed) return { kind: 'notEstimable', reason: 'noConvergence' };
  const ratioUnits = bestForUnits(ratioGroups);
  const { weight, squares, mean } = given(sumUnits(sums, unitOf, units, ratioGroups), ratioUnits);
  const varianceWithin = squares / left;
  return {
    kind: 'threeLevels',
    method,
    n: sums.n,
    groups: sums.sizes.length,
    units,
    varianceUnits: ratioUnits * varianceWithin,
    varianceGroups: ratioGroups * varianceWithin,
    varianceWithin,
    mean,
    meanStandardError: Math.sqrt(varianceWithin / weight),
  };
}

/** Unit of every group, numbered from 0 in order of appearance. */
function unitOfGroups(group: Int32Array, unit: Int32Array, sums: GroupSums): Int32Array {
  requireSameLength('fitThreeLevels', 'unit', unit.length, group.length);
  const of = new Map<number, number>();
  group.forEach((g, row) => {
    if (g < 0) return;
    if ((of.get(g) ?? unit[row]) !== unit[row])
      throw new AnalysisError('outOfRange', `fitThreeLevels: group ${g} lies in two units`, { group: g, row });
    of.set(g, unit[row]!);
  });
  const numbers = new Map<number, number>();
  return sums.group.map((g) => {
    const u = of.get(g)!;
    if (!numbers.has(u)) numbers.set(u, numbers.size);
    return numbers.get(u)!;
  });
}

/** Weight, squared weights and mean of every unit for a ratio of the variance of groups to that within. */
interface UnitSums {
  readonly ratioGroups: number;
  readonly weights: Float64Array;
  readonly squaredWeights: Float64Array;
  readonly means: Float64Array;
  /** Weighted squares around the unit means, those within groups included. */
  readonly squares: number;
}

function sumUnits({ sizes, means, squaresWithin }: GroupSums, unitOf: Int32Array, units: number, ratioGroups: number): UnitSums {
  const weights = new Float64Array(units);
  const squaredWeights = new Float64Array(units);
  const unitMeans = new Float64Array(units);
  for (let j = 0; j < sizes.length; j++) {
    const w = sizes[j]! / (1 + ratioGroups * sizes[j]!);
    weights[unitOf[j]!]! += w;
    squaredWeights[unitOf[j]!]! += w * w;
    unitMeans[unitOf[j]!]! += w * means[j]!;
  }
  for (let k = 0; k < units; k++) unitMeans[k]! /= weights[k]!;
  let squares = squaresWithin;
  for (let j = 0; j < sizes.length; j++) squares += (sizes[j]! / (1 + ratioGroups * sizes[j]!)) * (means[j]! - unitMeans[unitOf[j]!]!) ** 2;
  return { ratioGroups, weights, squaredWeights, means: unitMeans, squares };
}

/** The mean and the squares around it for both ratios. */
function given({ weights, means, squares }: UnitSums, ratioUnits: number) {
  let weight = 0,
    sum = 0;
  for (let k = 0; k < weights.length; k++) {
    const v = weights[k]! / (1 + ratioUnits * weights[k]!);
    weight += v;
    sum += v * means[k]!;
  }
  const mean = sum / weight;
  let all = squares;
  for (let k = 0; k < weights.length; k++) all += (weights[k]! / (1 + ratioUnits * weights[k]!)) * (means[k]! - mean) ** 2;
  return { weight, mean, squares: all };
}

/** Twice the derivative of the profiled log likelihood by the ratio of units. */
function scoreOfUnits(sums: UnitSums, ratioUnits: number, left: number, method: LikelihoodMethod): number {
  const { weight, mean, squares } = given(sums, ratioUnits);
  let pull = 0,
    squaredWeights = 0;
  for (let k = 0; k < sums.weights.length; k++) {
    const v = sums.weights[k]! / (1 + ratioUnits * sums.weights[k]!);
    squaredWeights += v * v;
    pull += v * v * (sums.means[k]! - mean) ** 2;
  }
  return (left * pull) / squares - weight + (method === 'reml' ? squaredWeights / weight : 0);
}

/** Twice the derivative by the ratio of groups, at the best ratio of units. */
function scoreOfGroups(
  { sizes, means }: GroupSums,
  unitOf: Int32Array,
  sums: UnitSums,
  ratioUnits: number,
  left: number,
  method: LikelihoodMethod,
): number {
  const { weight, mean, squares } = given(sums, ratioUnits);
  let pull = 0,
    logDeterminant = 0,
    weightChange = 0;
  for (let j = 0; j < sizes.length; j++) {
    const k = unitOf[j]!;
    const w = sizes[j]! / (1 + sums.ratioGroups * sizes[j]!);
    const shrunk = (ratioUnits * sums.weights[k]!) / (1 + ratioUnits * sums.weights[k]!);
    logDeterminant += w;
    pull += w * w * (means[j]! - mean - shrunk * (sums.means[k]! - mean)) ** 2;
  }
  for (let k = 0; k < sums.weights.length; k++) {
    const damped = 1 + ratioUnits * sums.weights[k]!;
    logDeterminant -= (ratioUnits * sums.squaredWeights[k]!) / damped;
    weightChange += sums.squaredWeights[k]! / (damped * damped);
  }
  return (left * pull) / squares - logDeterminant + (method === 'reml' ? weightChange / weight : 0);
}
