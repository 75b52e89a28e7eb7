import type { DesignColumns } from '../../survey/columns/columns.ts';
import { t975 } from '../distributions/t.ts';
import { AnalysisError, requireSameLength } from '../errors.ts';
import { covarianceOfTotals, dfOfMembers, emptyScoreTotals } from '../estimation/covariance-of-totals.ts';
import type { VarianceOptions } from '../estimation/variance.ts';

/** Cronbach's alpha of a wave, with an interval that knows of classes and weights. Complete and confidential. */
export interface DesignBasedAlpha {
  readonly kind: 'alpha';
  /** Rows with every item answered. */
  readonly n: number;
  /** PSUs that they come from, and PSUs minus strata. */
  readonly psus: number;
  readonly df: number;
  /** At most 1; negative where the items do not measure one thing. */
  readonly alpha: number;
  readonly standardError: number;
  /** 95 %, symmetric for log(1 - alpha). */
  readonly low: number;
  readonly high: number;
  /** Correlation of each item with the sum of the others, in [-1, 1]; null where either does not vary. */
  readonly itemRest: readonly (number | null)[];
}

/** Expected outcome, not an error. */
export interface AlphaNotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'noAnswers' | 'noVariance' | 'noDegreesOfFreedom' | 'singlePsu';
  readonly n: number;
}

/**
 * Alpha from the rows with every item answered: k / (k - 1) × (1 - Σ variance of the items / variance of their sum), variances with
 * weights. Its standard error is linearised: every row's pull on the variances, added up per PSU, because pupils of a class answer alike and
 * the usual interval (Feldt's, in `cronbachAlpha`) takes each for a draw by itself. Without weights alpha is that of `cronbachAlpha` with
 * `listwise`.
 *
 * @param items one array per item (two or more), after reversal; one value per row, NaN for missing
 * @throws {AnalysisError} `lengthMismatch`; `outOfRange` for fewer than two items
 * @see Cronbach (1951), Psychometrika 16, 297-334; Maydeu-Olivares, Coffman and Hartmann (2007), Psychological Methods 12, 157-176 (without
 *   assuming normal answers); Bonett (2002), Journal of Educational and Behavioral Statistics 27, 335-340 (log(1 - alpha)); Binder (1983) for the design
 */
export function designBasedAlpha(
  design: DesignColumns,
  items: readonly Float64Array[],
  options: VarianceOptions,
): DesignBasedAlpha | AlphaNotEstimable {
  const k = items.length;
  if (k < 2) throw new AnalysisError('outOfRange', `designBasedAlpha: needs two items or more, has ${k}`, { items: k });
  for (const item of items) requireSameLength('designBasedAlpha', 'item', item.length, design.psu.length);
  const rows: number[] = [];
  for (let row = 0; row < design.psu.length; row++) if (items.every((item) => !Number.isNaN(item[row]))) rows.push(row);
  const n = rows.length;
  const notEstimable = (reason: AlphaNotEstimable['reason']): AlphaNotEstimable => ({ kind: 'notEstimable', reason, n });
  if (n < 2) return notEstimable('noAnswers');

  const weightOf = (row: number): number => (design.weight === null ? 1 : design.weight[row]!);
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const means = items.map((item) => rows.reduce((sum, row) => sum + weightOf(row) * item[row]!, 0) / total);
  const ofItem = new Float64Array(k);
  const withSum = new Float64Array(k);
  const centred = new Float64Array(k);
  let ofSum = 0;
  const centre = (row: number): number => {
    let sum = 0;
    for (let i = 0; i < k; i++) sum += centred[i] = items[i]![row]! - means[i]!;
    return sum;
  };
  for (const row of rows) {
    const w = weightOf(row) / total;
    const sum = centre(row);
    ofSum += w * sum * sum;
    for (let i = 0; i < k; i++) {
      ofItem[i]! += w * centred[i]! * centred[i]!;
      withSum[i]! += w * centred[i]! * sum;
    }
  }
  const ofItems = ofItem.reduce((sum, one) => sum + one, 0);
  if (!(ofSum > 1e-12 * ofItems)) return notEstimable('noVariance');
  const alpha = (k / (k - 1)) * (1 - ofItems / ofSum);
  // Everybody answers all items alike: nothing is left that an interval could be made of.
  if (!(1 - alpha > 1e-12)) return notEstimable('noVariance');

  const scores = emptyScoreTotals(design.psuStratum.length, 1);
  for (const row of rows) {
    const sum = centre(row);
    let squares = 0;
    for (let i = 0; i < k; i++) squares += centred[i]! * centred[i]!;
    // Pull on the items' variances and on that of the sum; the part of each that is the variance itself cancels.
    const pull = (-k / (k - 1)) * (squares / ofSum - (ofItems * sum * sum) / (ofSum * ofSum));
    const psu = design.psu[row]!;
    scores.member[psu] = 1;
    scores.totals[psu]! += (weightOf(row) / total) * pull;
  }
  const df = dfOfMembers(scores.member, design);
  if (df <= 0) return notEstimable('noDegreesOfFreedom');
  const variance = covarianceOfTotals(scores, design, options);
  if (variance === null) return notEstimable('singlePsu');
  const standardError = Math.sqrt(variance[0]!);
  const factor = Math.exp((t975(df) * standardError) / (1 - alpha));
  return {
    kind: 'alpha',
    n,
    psus: scores.member.reduce((sum, one) => sum + one, 0),
    df,
    alpha,
    standardError,
    low: 1 - (1 - alpha) * factor,
    high: 1 - (1 - alpha) / factor,
    itemRest: items.map((_, i) => {
      const rest = ofSum - 2 * withSum[i]! + ofItem[i]!;
      const correlation = (withSum[i]! - ofItem[i]!) / Math.sqrt(ofItem[i]! * rest);
      return Number.isFinite(correlation) ? correlation : null;
    }),
  };
}
