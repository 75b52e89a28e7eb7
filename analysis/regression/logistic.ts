import type { DesignColumns } from '../../survey/columns/columns.ts';
import { AnalysisError } from '../errors.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import { cholesky, invertCholesky, solveCholesky } from '../linear-algebra/cholesky.ts';
import { completeRows, designBasedTests, weightOf, type ModelRows, type Regression, type RegressionNotEstimable } from './regression.ts';
import type { Term } from './terms.ts';

const steps = 60;
/** Newton doubles the digits with each step: after a step this small nothing is left but rounding. */
const smallStep = 1e-8;
/** Of a sum of log likelihoods, relative. */
const rounding = 1e-9;

/**
 * Design-based logistic regression with an intercept: weighted maximum likelihood by Newton steps, standard errors from strata and PSUs.
 *
 * @param y      outcome per row: 1, 0, or NaN for missing; rows that lack it or a column are left out, as a subpopulation of the design
 * @param terms  what the log odds are regressed on; none is the overall share
 * @param inside 1 for rows of the subpopulation; null is everybody
 * @returns coefficients on the log odds scale (`oddsRatioOf` turns them); `notEstimable` without rows, with collinear columns, when a column
 *   separates yes from no (`separated`), with too few PSUs, or with a forbidden single PSU
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`; `outOfRange` for an outcome other than 0 and 1
 * @see Binder (1983); Lohr (2010), section 11.6; R: survey::svyglm(family = quasibinomial())
 */
export function fitLogistic(
  design: DesignColumns,
  y: Float64Array,
  terms: readonly Term[],
  inside: Uint8Array | null,
  options: VarianceOptions,
): Regression | RegressionNotEstimable {
  const model = completeRows(design, y, terms, inside);
  const n = model.rows.length;
  if (n === 0) return { kind: 'notEstimable', reason: 'noAnswers', n };
  for (const row of model.rows)
    if (y[row] !== 0 && y[row] !== 1)
      throw new AnalysisError('outOfRange', `fitLogistic: outcome of row ${row} must be 0 or 1, is ${y[row]}`, { row, outcome: y[row]! });
  const start = likelihood(design, y, model, new Float64Array(model.columns.length));
  if (cholesky(start.information, start.gradient.length) === null) return { kind: 'notEstimable', reason: 'collinear', n };
  const fit = maximise(design, y, model, start);
  if (fit === null) return { kind: 'notEstimable', reason: 'separated', n };
  const residual = (row: number): number => weightOf(design, row) * (y[row]! - fitted(model, fit.estimates, row));
  return designBasedTests(design, model, fit.estimates, residual, fit.bread, terms, options);
}

interface Likelihood {
  readonly estimates: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

function maximise(
  design: DesignColumns,
  y: Float64Array,
  model: ModelRows,
  start: Likelihood,
): { readonly estimates: Float64Array; readonly bread: Float64Array } | null {
  let at = start;
  for (let i = 0; i < steps; i++) {
    const l = cholesky(at.information, at.gradient.length);
    if (l === null) return null;
    const step = solveCholesky(l, at.gradient);
    const small = step.every((s, j) => Math.abs(s) <= smallStep * Math.max(1, Math.abs(at.estimates[j]!)));
    let next = likelihood(
      design,
      y,
      model,
      at.estimates.map((b, j) => b + step[j]!),
    );
    // A step too long is halved. Near the maximum the likelihood changes by rounding alone, which must not pass for a step too long.
    for (let half = 0.5; !small && !(next.value >= at.value - rounding * Math.abs(at.value)) && half > 1e-6; half /= 2)
      next = likelihood(
        design,
        y,
        model,
        at.estimates.map((b, j) => b + half * step[j]!),
      );
    at = next;
    if (!small) continue;
    const last = cholesky(at.information, at.gradient.length);
    return last === null ? null : { estimates: at.estimates, bread: invertCholesky(last, at.gradient.length) };
  }
  return null;
}

const linearPredictor = ({ columns }: ModelRows, estimates: Float64Array, row: number): number => {
  let eta = 0;
  for (let j = 0; j < columns.length; j++) eta += columns[j]![row]! * estimates[j]!;
  return eta;
};

const fitted = (model: ModelRows, estimates: Float64Array, row: number): number =>
  1 / (1 + Math.exp(-linearPredictor(model, estimates, row)));

function likelihood(design: DesignColumns, y: Float64Array, model: ModelRows, estimates: Float64Array): Likelihood {
  const { rows, columns } = model;
  const k = columns.length;
  const gradient = new Float64Array(k);
  const information = new Float64Array(k * k);
  let value = 0;
  for (const row of rows) {
    const w = weightOf(design, row);
    const eta = linearPredictor(model, estimates, row);
    const share = 1 / (1 + Math.exp(-eta));
    value += w * (y[row]! * eta - Math.max(eta, 0) - Math.log1p(Math.exp(-Math.abs(eta))));
    const pull = w * (y[row]! - share);
    const spread = w * share * (1 - share);
    for (let i = 0; i < k; i++) {
      const x = columns[i]![row]!;
      if (x === 0) continue;
      gradient[i]! += pull * x;
      for (let j = 0; j <= i; j++) information[i * k + j]! += spread * x * columns[j]![row]!;
    }
  }
  return { estimates, value, gradient, information };
}
