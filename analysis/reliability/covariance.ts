import { requireSameLength } from '../errors.ts';

/** How rows with missing answers are used: every pair of items with the rows that answered both, or only rows that answered all. */
export type MissingRule = 'pairwise' | 'listwise';

/** Square and symmetric; NaN where fewer than two rows have both. */
export type Matrix = readonly Float64Array[];

/**
 * Covariances of items, with n - 1.
 *
 * @param items one array per item, one value per row, NaN for missing
 * @throws {AnalysisError} `lengthMismatch` when the items differ in length
 * @see R: cov(use = "pairwise" | "complete.obs")
 */
export function covarianceMatrix(items: readonly Float64Array[], missing: MissingRule): Matrix {
  for (const item of items) requireSameLength('covarianceMatrix', 'item', item.length, items[0]!.length);
  const used = missing === 'listwise' ? completeRows(items) : items;
  const matrix = items.map(() => new Float64Array(items.length));
  for (let i = 0; i < used.length; i++) for (let j = 0; j <= i; j++) matrix[i]![j] = matrix[j]![i] = covariance(used[i]!, used[j]!);
  return matrix;
}

/** The rows in which every item has a value. */
export function completeRows(items: readonly Float64Array[]): Float64Array[] {
  const rows: number[] = [];
  const n = items[0]?.length ?? 0;
  for (let row = 0; row < n; row++) if (items.every((item) => !Number.isNaN(item[row]))) rows.push(row);
  return items.map((item) => Float64Array.from(rows, (row) => item[row]!));
}

/** Covariance over the rows that have both values; NaN with fewer than two. */
export function covariance(x: Float64Array, y: Float64Array): number {
  let n = 0,
    sumX = 0,
    sumY = 0;
  for (let i = 0; i < x.length; i++) {
    if (x[i] !== x[i] || y[i] !== y[i]) continue;
    n++;
    sumX += x[i]!;
    sumY += y[i]!;
  }
  const meanX = sumX / n;
  const meanY = sumY / n;
  let products = 0;
  for (let i = 0; i < x.length; i++) if (x[i] === x[i] && y[i] === y[i]) products += (x[i]! - meanX) * (y[i]! - meanY);
  return n < 2 ? NaN : products / (n - 1);
}

/**
 * Pearson correlation over the rows that have both values, in [-1, 1].
 *
 * @returns null where either does not vary
 */
export function correlation(x: Float64Array, y: Float64Array): number | null {
  const [bothX, bothY] = completeRows([x, y]);
  const product = covariance(bothX!, bothY!) / Math.sqrt(covariance(bothX!, bothX!) * covariance(bothY!, bothY!));
  return Number.isFinite(product) ? product : null;
}

/** Correlations from covariances. */
export const correlationMatrix = (c: Matrix): Matrix => c.map((row, i) => row.map((value, j) => value / Math.sqrt(c[i]![i]! * c[j]![j]!)));
