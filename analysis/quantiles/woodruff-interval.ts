import type { DesignColumns } from '../../survey/columns/columns.ts';
import { t975 } from '../distributions/t.ts';
import type { NotEstimable } from '../estimation/estimate.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import { tInterval } from '../estimation/intervals.ts';
import { totalPsus } from '../estimation/total-psus.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import { weightedQuantile, weightedValues, type WeightedQuantileRule } from './weighted-quantile.ts';

export interface QuantileEstimate {
  readonly kind: 'quantile';
  readonly value: number;
  /** Bounds of the 95 % interval; null where it reaches beyond the smallest or largest value. */
  readonly low: number | null;
  readonly high: number | null;
  /** Length of the interval over twice the t quantile; null where a bound is missing. */
  readonly standardError: number | null;
}

/**
 * Weighted quantile with Woodruff's interval: the interval of the share of rows at or below the quantile, turned back into values.
 *
 * @param design of all rows
 * @param values one per row; NaN is missing
 * @param p      in [0, 1], e.g. 0.5 for the median
 * @returns `notEstimable` as the share itself would be. The degrees of freedom are those of the rows with a value
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`, `outOfRange`
 * @see Woodruff (1952), JASA 47, 635-646; R survey 4.1: svyquantile(interval.type = "mean")
 */
export function estimateQuantile(
  design: DesignColumns,
  values: Float64Array,
  p: number,
  options: VarianceOptions & { readonly rule?: WeightedQuantileRule },
): QuantileEstimate | NotEstimable {
  const data = weightedValues(values, design.weight ?? new Float64Array(values.length).fill(1));
  const value = weightedQuantile(data, p, options.rule);
  const atOrBelow = values.map((v) => (Number.isNaN(v) ? NaN : v <= (value ?? NaN) ? 1 : 0));
  const present = { count: 1, index: Int32Array.from(values, (v) => (Number.isNaN(v) ? -1 : 0)) };
  const share = estimateSubpopulations(totalPsus(design, present, [atOrBelow]), design, 1, 0, { ...options, statistic: 'share' })[0]!;
  // Its value would be that of the share.
  if (share.kind === 'notEstimable' || value === null) return { ...(share as NotEstimable), value };
  const interval = tInterval(share.value, share.standardError, share.df);
  const low = interval.low < 0 ? null : weightedQuantile(data, interval.low, options.rule);
  const high = interval.high > 1 ? null : weightedQuantile(data, interval.high, options.rule);
  return { kind: 'quantile', value, low, high, standardError: low === null || high === null ? null : (high - low) / (2 * t975(share.df)) };
}
