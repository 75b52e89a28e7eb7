import type { DesignColumns } from '../../survey/columns/columns.ts';
import { chiSquareUpperTail } from '../distributions/chi-square.ts';
import { fUpperTail } from '../distributions/f.ts';
import { covarianceOfTotals } from '../estimation/covariance-of-totals.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import { cholesky, solveCholesky } from '../linear-algebra/cholesky.ts';
import { tableMargins, tabulate, type Categories, type WeightedTable } from './weighted-table.ts';

/** An F test: the statistic, its degrees of freedom, its p-value in [0, 1]. */
export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

export interface RaoScottTest {
  readonly kind: 'raoScott';
  /** Rows with both answers. */
  readonly n: number;
  /** Sums of weights, cell (r, c) at `r * columns + c`. */
  readonly table: Float64Array;
  /** Pearson's chi-square of the weighted shares with n rows, before any correction. */
  readonly chiSquare: number;
  /** Second-order (Satterthwaite) correction: the one to report. */
  readonly secondOrder: FTest;
  /** First-order correction: chi-square over the mean design effect. */
  readonly firstOrder: { readonly chiSquare: number; readonly df: number; readonly p: number };
}

/** Expected outcome: there is nothing to test, or the design does not allow it. */
export interface IndependenceNotTestable {
  readonly kind: 'notTestable';
  readonly reason: 'emptyCategory' | 'noDegreesOfFreedom' | 'singlePsu' | 'noVariance';
}

/**
 * Tests whether two categorical variables are independent in a sample with strata, PSUs and weights: Pearson's chi-square made smaller by
 * the design effects of the table.
 *
 * @param rows    categories of the first variable, two or more, each met at least once
 * @param columns the same for the second
 * @param inside  1 for rows of the subpopulation; null is everybody
 * @returns `notTestable` with `emptyCategory` when a variable has fewer than two categories or one that nobody gave
 * @throws {AnalysisError} `lengthMismatch`, `outOfRange`, `invalidWeight`
 * @see Rao and Scott (1984), Annals of Statistics 12, 46-60; Thomas and Rao (1987), JASA 82, 630-636. R: survey::svychisq with statistic
 *   F and Chisq; R's uncorrected chi-square counts rows without answers in n, ours does not, and no p-value depends on it
 */
export function testIndependence(
  design: DesignColumns,
  rows: Categories,
  columns: Categories,
  inside: Uint8Array | null,
  options: VarianceOptions,
): RaoScottTest | IndependenceNotTestable {
  const table = tabulate(design, rows, columns, inside);
  const impossible = whyNotTestable(table);
  if (impossible !== null) return { kind: 'notTestable', reason: impossible };
  const shares = covarianceOfShares(table, design, options);
  if (shares === null) return { kind: 'notTestable', reason: 'singlePsu' };
  const effects = designEffects(table, shares);
  if (effects === null || !(effects.sum > 0)) return { kind: 'notTestable', reason: 'noVariance' };
  const perRow = pearsonPerRow(table);
  const contrasts = (table.rows - 1) * (table.columns - 1);
  const f = perRow / effects.sum;
  const df1 = effects.sum ** 2 / effects.sumOfSquares;
  const corrected = (perRow * contrasts) / effects.sum;
  return {
    kind: 'raoScott',
    n: table.n,
    table: table.cells,
    chiSquare: perRow * table.n,
    secondOrder: { f, df1, df2: df1 * table.df, p: fUpperTail(f, df1, df1 * table.df) },
    firstOrder: { chiSquare: corrected, df: contrasts, p: chiSquareUpperTail(corrected, contrasts) },
  };
}

/** Why no test of independence can be made of a table, if so. */
export function whyNotTestable(table: WeightedTable): IndependenceNotTestable['reason'] | null {
  const { row, column } = tableMargins(table);
  if (table.rows < 2 || table.columns < 2 || row.includes(0) || column.includes(0)) return 'emptyCategory';
  return table.df > 0 ? null : 'noDegreesOfFreedom';
}

/** Pearson's chi-square of the weighted shares as if of one row; times n it is the statistic. */
function pearsonPerRow(table: WeightedTable): number {
  const { row, column, total } = tableMargins(table);
  let sum = 0;
  table.cells.forEach((w, k) => {
    const expected = (row[Math.floor(k / table.columns)]! * column[k % table.columns]!) / total;
    sum += (w - expected) ** 2 / expected;
  });
  return sum / total;
}

/** Covariance of the share of every cell. */
function covarianceOfShares(table: WeightedTable, design: DesignColumns, options: VarianceOptions): Float64Array | null {
  const { total } = tableMargins(table);
  const k = table.cells.length;
  const totals = new Float64Array(table.psuCells.length);
  for (let psu = 0; psu < table.member.length; psu++) {
    let weight = 0;
    for (let c = 0; c < k; c++) weight += table.psuCells[psu * k + c]!;
    for (let c = 0; c < k; c++) totals[psu * k + c] = (table.psuCells[psu * k + c]! - (table.cells[c]! / total) * weight) / total;
  }
  return covarianceOfTotals({ statistics: k, totals, member: table.member }, design, options);
}

/**
 * The generalised design effects of the contrasts that independence sets to 0, divided by n: their sum and the sum of their squares are
 * traces, so no eigenvalues are needed. Any basis of the contrasts gives the same: this one is row less last row, times column less last column.
 */
function designEffects(
  { rows, columns, cells }: WeightedTable,
  covariance: Float64Array,
): { readonly sum: number; readonly sumOfSquares: number } | null {
  const k = cells.length;
  const total = cells.reduce((sum, w) => sum + w, 0);
  const perShare = cells.map((w) => (w > 0 ? total / w : 0));
  const contrasts: Float64Array[] = [];
  for (let r = 0; r < rows - 1; r++)
    for (let c = 0; c < columns - 1; c++) {
      const contrast = new Float64Array(k);
      contrast[r * columns + c] = contrast[k - 1] = 1;
      contrast[r * columns + columns - 1] = contrast[(rows - 1) * columns + c] = -1;
      contrasts.push(contrast.map((v, cell) => v * perShare[cell]!));
    }
  const m = contrasts.length;
  const simple = new Float64Array(m * m);
  const ofDesign = new Float64Array(m * m);
  for (let a = 0; a < m; a++)
    for (let b = 0; b < m; b++)
      for (let i = 0; i < k; i++) {
        const v = contrasts[a]![i]!;
        if (v === 0) continue;
        simple[a * m + b]! += (v * contrasts[b]![i]! * cells[i]!) / total;
        for (let j = 0; j < k; j++) ofDesign[a * m + b]! += v * covariance[i * k + j]! * contrasts[b]![j]!;
      }
  const l = cholesky(simple, m);
  if (l === null) return null;
  const delta = Array.from({ length: m }, (_, b) => solveCholesky(l, ofDesign.subarray(b * m, (b + 1) * m)));
  let sum = 0,
    sumOfSquares = 0;
  for (let a = 0; a < m; a++) {
    sum += delta[a]![a]!;
    for (let b = 0; b < m; b++) sumOfSquares += delta[a]![b]! * delta[b]![a]!;
  }
  return { sum, sumOfSquares };
}
