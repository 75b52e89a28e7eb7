/** Cut points: where a score starts to count as a risk, derived from a reference population and then frozen. */
import { AnalysisError, requireSameLength } from '../errors.ts';
import { groupMissing, type GroupColumn } from '../../survey/columns/columns.ts';
import type { CutPoint, CutPointDeviation, CutPoints, FactorKind } from '../../survey/instrument/instrument.ts';
import type { AnswerPatterns } from './answer-patterns.ts';
import { distribution, median, scoreDistributions, type Distribution } from './distribution.ts';

export interface CutPointOptions {
  readonly deviation: CutPointDeviation;
  /** How many deviations from the median; CTC uses 0.15. */
  readonly multiplier: number;
  /** Sampling weight per row, above 0; null or left out: every row counts once. */
  readonly weight?: Float64Array | null;
  /** A grade with fewer scored rows than this gets no cut of its own and takes its neighbour's (cutOfGrade). Default 1. */
  readonly minPerGrade?: number;
}

/**
 * Cut points by the rule of Communities That Care: the median of the reference population plus (risk) or minus (protective) a
 * multiple of the deviation about the median. The sources disagree whether that is the mean or the median absolute deviation,
 * so it is a setting. With `medianAbsolute` the deviation is not scaled to a standard deviation (no 1.4826).
 *
 * @param kind   `risk` or `protective`
 * @param scores one score per row of the reference population, NaN is no score (scoreScale)
 * @param grade  grade per row for cut points by grade, or null for `all` alone
 * @returns a cut per grade code that was seen, and `all`; the share beyond the cut is weighted as the cut is. Empty when nobody has a score
 * @throws {AnalysisError} `outOfRange` for an outcome, which has no cut point, `lengthMismatch` when the lengths differ
 * @see Arthur et al. (2007), Evaluation and Program Planning 30(2), doi 10.1016/j.evalprogplan.2007.01.009
 */
export function deriveCutPoints(
  kind: FactorKind,
  scores: Float64Array,
  grade: GroupColumn | null,
  options: CutPointOptions,
): CutPoints['byGrade'] {
  if (kind === 'outcome')
    throw new AnalysisError('outOfRange', 'deriveCutPoints: an outcome has no cut point, only a risk or protective factor has');
  if (grade !== null) requireSameLength('deriveCutPoints', 'grade', grade.index.length, scores.length);
  const weight = options.weight ?? null;
  if (weight !== null) requireSameLength('deriveCutPoints', 'weight', weight.length, scores.length);
  const byGrade: Record<string, CutPoint> = {};
  const add = (name: string, of: Distribution, atLeast: number) => {
    if (of.n >= atLeast) byGrade[name] = cutPointOf(kind, of, options);
  };
  if (grade !== null) {
    const missing = groupMissing(grade.index);
    distribution(scores, weight, { count: grade.codes.length, index: grade.index, missing }).forEach((one, at) =>
      add(grade.codes[at]!, one, Math.max(1, options.minPerGrade ?? 1)),
    );
  }
  add('all', distribution(scores, weight, null)[0]!, 1);
  return byGrade;
}

/**
 * The same cut points from answer patterns (answerPatterns) instead of scores: a million respondents are counted, not looked at one by one.
 *
 * @throws {AnalysisError} as deriveCutPoints
 */
export function deriveCutPointsFromPatterns(
  kind: FactorKind,
  patterns: AnswerPatterns,
  grade: GroupColumn | null,
  options: CutPointOptions,
): CutPoints['byGrade'] {
  if (kind === 'outcome')
    throw new AnalysisError('outOfRange', 'deriveCutPointsFromPatterns: an outcome has no cut point, only a risk or protective factor has');
  if (grade !== null) requireSameLength('deriveCutPointsFromPatterns', 'grade', grade.index.length, patterns.pattern.length);
  const weight = options.weight ?? null;
  if (weight !== null) requireSameLength('deriveCutPointsFromPatterns', 'weight', weight.length, patterns.pattern.length);
  const { all, perGrade } = scoreDistributions(patterns, weight, grade);
  const named = [
    ...perGrade.map((of, at) => [grade!.codes[at]!, of, Math.max(1, options.minPerGrade ?? 1)] as const),
    ['all', all, 1] as const,
  ];
  return Object.fromEntries(named.filter(([, of, atLeast]) => of.n >= atLeast).map(([name, of]) => [name, cutPointOf(kind, of, options)]));
}

function cutPointOf(kind: 'risk' | 'protective', of: Distribution, { deviation, multiplier }: CutPointOptions): CutPoint {
  const middle = median(of.values, of.weights);
  const distances = of.values.map((value) => Math.abs(value - middle));
  const spread = deviation === 'meanAbsolute' ? weightedMean(distances, of.weights) : medianOfUnsorted(distances, of.weights);
  const cut = kind === 'risk' ? middle + multiplier * spread : middle - multiplier * spread;
  let beyond = 0;
  let total = 0;
  of.values.forEach((value, i) => {
    total += of.weights[i]!;
    if (kind === 'risk' ? value > cut : value < cut) beyond += of.weights[i]!;
  });
  return { cut, referenceShare: beyond / total, n: of.n };
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    total += weights[i]!;
  }
  return sum / total;
}

function medianOfUnsorted(values: readonly number[], weights: readonly number[]): number {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  return median(
    order.map((i) => values[i]!),
    order.map((i) => weights[i]!),
  );
}
