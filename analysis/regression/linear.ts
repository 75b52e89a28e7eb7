import type { DesignColumns } from '../../survey/columns/columns.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import { cholesky, invertCholesky, solveCholesky } from '../linear-algebra/cholesky.ts';
import { completeRows, designBasedTests, weightOf, type Regression, type RegressionNotEstimable } from './regression.ts';
import type { Term } from './terms.ts';

/**
 * Design-based linear regression with an intercept: weighted least squares, standard errors from strata and PSUs.
 *
 * @param y      outcome per row, NaN is missing; rows that lack it or a column are left out, as a subpopulation of the design
 * @param terms  what the outcome is regressed on; none is the mean
 * @param inside 1 for rows of the subpopulation; null is everybody
 * @returns `notEstimable` without rows, with collinear columns, with too few PSUs, or with a forbidden single PSU
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`
 * @see Lohr (2010), section 11.2; Binder (1983); R: survey::svyglm
 */
export function fitLinear(
  design: DesignColumns,
  y: Float64Array,
  terms: readonly Term[],
  inside: Uint8Array | null,
  options: VarianceOptions,
): Regression | RegressionNotEstimable {
  const model = completeRows(design, y, terms, inside);
  const { rows, columns } = model;
  if (rows.length === 0) return { kind: 'notEstimable', reason: 'noAnswers', n: 0 };
  const k = columns.length;
  const normal = new Float64Array(k * k);
  const right = new Float64Array(k);
  for (const row of rows) {
    const w = weightOf(design, row);
    for (let i = 0; i < k; i++) {
      const weighted = w * columns[i]![row]!;
      right[i]! += weighted * y[row]!;
      for (let j = 0; j < k; j++) normal[i * k + j]! += weighted * columns[j]![row]!;
    }
  }
  const l = cholesky(normal, k);
  if (l === null) return { kind: 'notEstimable', reason: 'collinear', n: rows.length };
  const estimates = solveCholesky(l, right);
  const residual = (row: number): number =>
    weightOf(design, row) * columns.reduce((rest, column, j) => rest - column[row]! * estimates[j]!, y[row]!);
  return designBasedTests(design, model, estimates, residual, invertCholesky(l, k), terms, options);
}
