import { AnalysisError } from '../errors.ts';
import { fQuantile } from '../distributions/f.ts';
import { completeRows, correlationMatrix, covarianceMatrix, type Matrix, type MissingRule } from './covariance.ts';

/** Internal consistency of a scale. A negative alpha is possible and says that the items do not measure one thing. */
export interface Reliability {
  readonly items: number;
  /** Rows used for the standard error and the interval: all rows (pairwise), or those with every item (listwise). */
  readonly n: number;
  /** At most 1; null when the items do not vary. */
  readonly alpha: number | null;
  /** Alpha of items brought to the same variance. */
  readonly standardisedAlpha: number | null;
  readonly meanCorrelation: number | null;
  readonly standardError: number | null;
  /** 95 % interval of Feldt; null without alpha, with fewer than two rows or two items. */
  readonly low: number | null;
  readonly high: number | null;
  /** Alpha of the other items, one per item; null with two items. */
  readonly alphaIfDropped: readonly (number | null)[];
  /** Correlation of each item with the sum of the others, in [-1, 1] for listwise. */
  readonly itemRestCorrelations: readonly (number | null)[];
}

/**
 * Cronbach's alpha with its standard error and interval, alpha without each item, and item-rest correlations.
 *
 * @param items   one array per item (two or more), after reversal; one value per row, NaN for missing
 * @param missing `pairwise` uses every covariance that can be had, `listwise` only complete rows
 * @throws {AnalysisError} `lengthMismatch`; `outOfRange` for fewer than two items
 * @see Cronbach (1951), Psychometrika 16; Duhachek and Iacobucci (2004), Journal of Applied Psychology 89 (standard error); Feldt, Woodruff and
 *   Salih (1987), Applied Psychological Measurement 11 (interval); R: psych::alpha
 */
export function cronbachAlpha(items: readonly Float64Array[], missing: MissingRule): Reliability {
  if (items.length < 2)
    throw new AnalysisError('outOfRange', `cronbachAlpha: needs two items or more, has ${items.length}`, { items: items.length });
  const c = covarianceMatrix(items, missing);
  const k = items.length;
  const n = missing === 'listwise' ? completeRows(items)[0]!.length : items[0]!.length;
  const alpha = alphaOf(c);
  const correlations = correlationMatrix(c);
  const meanCorrelation = finite((sumOf(correlations) - k) / (k * (k - 1)));
  const interval = feldtInterval(alpha, n, k);
  return {
    items: k,
    n,
    alpha,
    standardisedAlpha: alphaOf(correlations),
    meanCorrelation,
    standardError: finite(Math.sqrt(duhachekVariance(c) / n)),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    alphaIfDropped: items.map((_, i) => alphaOf(without(c, i))),
    itemRestCorrelations: items.map((_, i) => itemRest(c, i)),
  };
}

function alphaOf(c: Matrix): number | null {
  const k = c.length;
  return k < 2 ? null : finite((k / (k - 1)) * (1 - trace(c) / sumOf(c)));
}

function itemRest(c: Matrix, item: number): number | null {
  const own = c[item]![item]!;
  const withAll = sumOf([c[item]!]);
  return finite((withAll - own) / Math.sqrt(own * (sumOf(c) - 2 * withAll + own)));
}

/**
 * Interval of alpha from the F distribution, exact for items with equal covariances and normal errors.
 *
 * @param n rows
 * @param k items
 */
export function feldtInterval(alpha: number | null, n: number, k: number): { readonly low: number; readonly high: number } | null {
  if (alpha === null || n < 2 || k < 2) return null;
  const df1 = n - 1;
  const df2 = (n - 1) * (k - 1);
  return { low: 1 - (1 - alpha) * fQuantile(0.975, df1, df2), high: 1 - (1 - alpha) * fQuantile(0.025, df1, df2) };
}

/** n times the variance of alpha, for any covariance structure and normal items. */
function duhachekVariance(c: Matrix): number {
  const k = c.length;
  const sum = sumOf(c);
  const traced = trace(c);
  let traceOfSquare = 0;
  let sumOfSquare = 0;
  for (let i = 0; i < k; i++) {
    const row = sumOf([c[i]!]);
    sumOfSquare += row * row;
    for (let j = 0; j < k; j++) traceOfSquare += c[i]![j]! * c[j]![i]!;
  }
  return ((2 * k * k) / ((k - 1) ** 2 * sum ** 3)) * (sum * (traceOfSquare + traced * traced) - 2 * traced * sumOfSquare);
}

const without = (c: Matrix, item: number): Matrix => c.filter((_, i) => i !== item).map((row) => row.filter((_, j) => j !== item));
const trace = (c: Matrix): number => c.reduce((sum, row, i) => sum + row[i]!, 0);
const sumOf = (c: Matrix): number => c.reduce((sum, row) => row.reduce((s, v) => s + v, sum), 0);
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
