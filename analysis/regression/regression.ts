import type { DesignColumns } from '../../survey/columns/columns.ts';
import { AnalysisError, requireSameLength } from '../errors.ts';
import { fUpperTail } from '../distributions/f.ts';
import { tTwoSidedP } from '../distributions/t.ts';
import { covarianceOfTotals, dfOfMembers, emptyScoreTotals } from '../estimation/covariance-of-totals.ts';
import { tInterval } from '../estimation/intervals.ts';
import type { VarianceOptions } from '../estimation/variance.ts';
import { quadraticForm } from '../linear-algebra/cholesky.ts';
import type { Term } from './terms.ts';

export interface Coefficient {
  /** '(Intercept)', or the name of the column. */
  readonly name: string;
  /** Change of the outcome (linear) or of its log odds (logistic) for one unit of the column. */
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  /** Two-sided, by the t distribution. */
  readonly p: number;
  /** 95 %. */
  readonly low: number;
  readonly high: number;
}

/** Whether all columns of a term are 0. */
export interface TermTest {
  readonly term: string;
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

export interface Regression {
  readonly kind: 'regression';
  /** Rows with the outcome and every column. */
  readonly n: number;
  /** PSUs minus strata of these rows, plus 1, minus the number of coefficients. */
  readonly df: number;
  /** The intercept first. */
  readonly coefficients: readonly Coefficient[];
  /** Design-based, coefficients × coefficients, row by row. */
  readonly covariance: Float64Array;
  /** One per term, in the order given. */
  readonly terms: readonly TermTest[];
}

/** Expected outcome, not an error. `separated`: a column tells yes from no without exception, so its odds ratio has no bound. */
export interface RegressionNotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'noAnswers' | 'collinear' | 'noDegreesOfFreedom' | 'singlePsu' | 'separated';
  readonly n: number;
}

/** The rows and columns that a model uses: complete cases, intercept first. */
export interface ModelRows {
  readonly rows: Int32Array;
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

/**
 * Rows with an outcome and every column, inside the subpopulation.
 *
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`
 */
export function completeRows(design: DesignColumns, y: Float64Array, terms: readonly Term[], inside: Uint8Array | null): ModelRows {
  const length = design.psu.length;
  const columns = terms.flatMap((term) => term.columns);
  requireSameLength('regression', 'outcome', y.length, length);
  if (inside !== null) requireSameLength('regression', 'subpopulation', inside.length, length);
  for (const { name, values } of columns) requireSameLength('regression', name, values.length, length);
  const rows: number[] = [];
  for (let row = 0; row < length; row++) {
    if ((inside !== null && inside[row] === 0) || !Number.isFinite(y[row]) || !columns.every(({ values }) => Number.isFinite(values[row])))
      continue;
    const w = weightOf(design, row);
    if (!(w > 0 && w < Infinity))
      throw new AnalysisError('invalidWeight', `regression: weight of row ${row} must be above 0 and finite, is ${w}`, { row, weight: w });
    rows.push(row);
  }
  return {
    rows: Int32Array.from(rows),
    names: ['(Intercept)', ...columns.map(({ name }) => name)],
    columns: [new Float64Array(length).fill(1), ...columns.map(({ values }) => values)],
  };
}

export const weightOf = (design: DesignColumns, row: number): number => (design.weight === null ? 1 : design.weight[row]!);

/**
 * From coefficients to their design-based covariance and tests: the sandwich of the inverse information around the covariance of the
 * PSU totals of the scores.
 *
 * @param residual weighted score of a row: weight × (outcome - fitted)
 * @param bread    inverse of the information matrix, coefficients × coefficients
 * @see Binder (1983), International Statistical Review 51, 279-292; Korn and Graubard (1990), The American Statistician 44, 270-276 for the
 *   tests; R: survey::svyglm and regTermTest
 */
export function designBasedTests(
  design: DesignColumns,
  model: ModelRows,
  estimates: Float64Array,
  residual: (row: number) => number,
  bread: Float64Array,
  terms: readonly Term[],
  options: VarianceOptions,
): Regression | RegressionNotEstimable {
  const k = estimates.length;
  const n = model.rows.length;
  const scores = emptyScoreTotals(design.psuStratum.length, k);
  for (const row of model.rows) {
    const psu = design.psu[row]!;
    const u = residual(row);
    scores.member[psu] = 1;
    for (let j = 0; j < k; j++) scores.totals[psu * k + j]! += u * model.columns[j]![row]!;
  }
  const df = dfOfMembers(scores.member, design) + 1 - k;
  if (df <= 0) return { kind: 'notEstimable', reason: 'noDegreesOfFreedom', n };
  const covariance = covarianceOfTotals({ ...scores, totals: timesBread(scores.totals, bread, k) }, design, options);
  if (covariance === null) return { kind: 'notEstimable', reason: 'singlePsu', n };
  const coefficients = model.names.map((name, j) => testCoefficient(name, estimates[j]!, Math.sqrt(covariance[j * k + j]!), df));
  let next = 1;
  const tests = terms.map((term): TermTest => {
    const from = next;
    next += term.columns.length;
    return testTerm(term, estimates, covariance, from, df);
  });
  return { kind: 'regression', n, df, coefficients, covariance, terms: tests };
}

/** Score totals to influence totals: every PSU's scores times the inverse information. */
function timesBread(totals: Float64Array, bread: Float64Array, k: number): Float64Array {
  const result = new Float64Array(totals.length);
  for (let at = 0; at < totals.length; at += k)
    for (let j = 0; j < k; j++) for (let i = 0; i < k; i++) result[at + j]! += totals[at + i]! * bread[i * k + j]!;
  return result;
}

function testCoefficient(name: string, estimate: number, standardError: number, df: number): Coefficient {
  // Without any spread there is nothing to test: 0 is 0, anything else is not.
  const p = standardError > 0 ? tTwoSidedP(estimate / standardError, df) : estimate === 0 ? 1 : 0;
  return { name, estimate, standardError, t: estimate / standardError, p, ...tInterval(estimate, standardError, df) };
}

/** Wald F test; NaN where PSUs are too few for the columns of the term. */
function testTerm(term: Term, estimates: Float64Array, covariance: Float64Array, from: number, df: number): TermTest {
  const m = term.columns.length;
  const k = estimates.length;
  const block = Float64Array.from({ length: m * m }, (_, at) => covariance[(from + Math.floor(at / m)) * k + from + (at % m)]!);
  const statistic = quadraticForm(block, estimates.subarray(from, from + m));
  const f = statistic === null ? NaN : statistic / m;
  return { term: term.name, f, df1: m, df2: df, p: statistic === null ? NaN : fUpperTail(f, m, df) };
}

/** Odds ratio of a coefficient of a logistic regression with its 95 % interval, all above 0. */
export const oddsRatioOf = ({
  estimate,
  low,
  high,
}: Coefficient): { readonly value: number; readonly low: number; readonly high: number } => ({
  value: Math.exp(estimate),
  low: Math.exp(low),
  high: Math.exp(high),
});
