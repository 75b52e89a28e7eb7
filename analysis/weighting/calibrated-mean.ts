import type { DesignColumns } from '../../survey/columns/columns.ts';
import type { Statistic } from '../../survey/instrument/instrument.ts';
import { requireSameLength } from '../errors.ts';
import { covarianceOfTotals, dfOfMembers, emptyScoreTotals } from '../estimation/covariance-of-totals.ts';
import { logitInterval, tInterval } from '../estimation/intervals.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import type { CalibratedWeights } from './margin.ts';
import { residualsMarginByMargin, residualsOfRegression } from './residuals.ts';

export interface CalibratedMean {
  readonly kind: 'calibratedMean';
  /** Rows of the subpopulation, answered or not, and rows used. */
  readonly rows: number;
  readonly n: number;
  /** A share in [0, 1], or a mean in the unit of the values. */
  readonly value: number;
  /** Takes into account that the margins are known: what they explain of the values does not vary. */
  readonly standardError: number;
  /** PSUs minus strata where the subpopulation has rows. */
  readonly df: number;
  /** 95 %; logit for a share strictly between 0 and 1, else t. */
  readonly low: number;
  readonly high: number;
}

export interface CalibratedNotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'noAnswers' | 'noDegreesOfFreedom' | 'singlePsu' | 'collinearMargins';
  readonly rows: number;
  readonly n: number;
}

export interface CalibratedMeanOptions extends VarianceOptions {
  readonly statistic: Statistic;
  /**
   * 'regression' (default): residuals of one weighted regression on all margins, the generalised regression form (R: calibrate).
   * 'marginByMargin': margin means taken out in turn, ten times (R: rake). For one margin both are the same.
   */
  readonly residuals?: 'regression' | 'marginByMargin';
}

/**
 * Share or mean with post-stratified or raked weights. The standard error is that of the residuals after the margins, since a sample that
 * is made to fit the population in them no longer varies in them.
 *
 * @param calibrated from `postStratify` or `rake`, over all rows of the design
 * @param design     its weights are not used: those before calibration are in `calibrated.initial`
 * @param y          one value per row; NaN is missing
 * @param inside     1 for rows of the subpopulation; null is everybody
 * @returns `notEstimable` when nobody answered, PSUs minus strata is 0, a single PSU is forbidden, or the margins are collinear beyond
 *   their common total
 * @throws {AnalysisError} `lengthMismatch`
 * @see Deville and Särndal (1992), JASA 87, 376-382, section 3; Särndal, Swensson and Wretman (1992), section 6.6; R: survey::svymean of
 *   a calibrated design
 */
export function estimateCalibratedMean(
  calibrated: CalibratedWeights,
  design: DesignColumns,
  y: Float64Array,
  inside: Uint8Array | null,
  options: CalibratedMeanOptions,
): CalibratedMean | CalibratedNotEstimable {
  requireSameLength('estimateCalibratedMean', 'weights', calibrated.weight.length, design.psu.length);
  requireSameLength('estimateCalibratedMean', 'variable', y.length, design.psu.length);
  if (inside !== null) requireSameLength('estimateCalibratedMean', 'subpopulation', inside.length, design.psu.length);
  const { weight } = calibrated;
  const scores = emptyScoreTotals(design.psuStratum.length, 1);
  const subpopulation = new Uint8Array(design.psuStratum.length);
  let rows = 0,
    n = 0,
    w = 0,
    wy = 0;
  for (let row = 0; row < y.length; row++) {
    scores.member[design.psu[row]!] = 1;
    if (inside !== null && inside[row] === 0) continue;
    rows++;
    subpopulation[design.psu[row]!] = 1;
    if (Number.isNaN(y[row])) continue;
    n++;
    w += weight[row]!;
    wy += weight[row]! * y[row]!;
  }
  const notEstimable = (reason: CalibratedNotEstimable['reason']): CalibratedNotEstimable => ({ kind: 'notEstimable', reason, rows, n });
  if (n === 0) return notEstimable('noAnswers');
  const df = dfOfMembers(subpopulation, design);
  if (df <= 0) return notEstimable('noDegreesOfFreedom');
  const value = wy / w;
  // Rows outside pull the estimate by 0, but their residual is not 0: the margins link them to those inside.
  const pull = y.map((v, row) => (Number.isNaN(v) || (inside !== null && inside[row] === 0) ? 0 : (v - value) / w));
  const residual =
    options.residuals === 'marginByMargin' ? residualsMarginByMargin(calibrated, pull) : residualsOfRegression(calibrated, pull);
  if (residual === null) return notEstimable('collinearMargins');
  residual.forEach((e, row) => (scores.totals[design.psu[row]!]! += weight[row]! * e));
  const variance = covarianceOfTotals(scores, design, options);
  if (variance === null) return notEstimable('singlePsu');
  const standardError = Math.sqrt(variance[0]!);
  const interval = options.statistic === 'share' && value > 0 && value < 1 ? logitInterval : tInterval;
  return { kind: 'calibratedMean', rows, n, value, standardError, df, ...interval(value, standardError, df) };
}
