/**
 * Where R's logistic fits are compared at 1e-4 only: that the difference is R's early stop, and nothing else. First, our estimates solve
 * the score equations, and R's do so less exactly. Second, stopped where R's glm stops, the same model gives R's numbers to their digits.
 */
import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../analysis/regression/logistic.ts';
import { completeRows, designBasedTests, weightOf } from '../../analysis/regression/regression.ts';
import { cholesky, invertCholesky, solveCholesky } from '../../analysis/linear-algebra/cholesky.ts';
import { compareTrees, type Tree } from './compare-trees.ts';
import { readCases, type ReferenceCase } from './reference-case.ts';
import { regressionAsR, type LogisticModel } from './suites/regression.ts';
import { associationModel } from './suites/scoring-nsduh.ts';
import { trendModel } from './suites/survey-change.ts';

const loose: readonly (readonly [string, ReferenceCase, Tree, (one: ReferenceCase) => LogisticModel])[] = [
  ...readCases('survey_change.json')
    .filter(({ id }) => id.startsWith('linear_trend_logistic_'))
    .map((one) => [one.id, one, one.expected, trendModel] as const),
  ...readCases('scoring_nsduh.json')
    .filter(({ expected }) => expected !== null && typeof expected === 'object' && 'logistic' in expected)
    .map((one) => [one.id, one, (one.expected as { logistic: Tree }).logistic, associationModel] as const),
];

const logit = (share: number): number => Math.log(share / (1 - share));
const expit = (eta: number): number => 1 / (1 + Math.exp(-eta));

/** The largest score equation at these coefficients, as a share of what stands in it: 0 is a maximum of the likelihood. */
function largestScore({ design, y, terms, inside }: LogisticModel, coefficients: readonly number[]): number {
  const { rows, columns } = completeRows(design, y, terms, inside);
  return Math.max(
    ...columns.map((column) => {
      let sum = 0;
      let size = 0;
      for (const row of rows) {
        const eta = columns.reduce((total, x, j) => total + x[row]! * coefficients[j]!, 0);
        const pull = weightOf(design, row) * column[row]! * (y[row]! - expit(eta));
        sum += pull;
        size += Math.abs(pull);
      }
      return Math.abs(sum) / size;
    }),
  );
}

/**
 * R's glm.fit for the binomial family, with svyglm's sandwich around it: weighted least squares from its own start until the deviance
 * changes by less than 1e-8 of itself; the weights of the last round, taken before its step, stay in the standard errors.
 */
function stoppedAsR({ design, y, terms, inside, options }: LogisticModel): Tree {
  const model = completeRows(design, y, terms, inside);
  const { rows, columns } = model;
  const k = columns.length;
  // R takes the mean before it leaves out rows without an answer. The weights' size matters to its start, and so to where it stops.
  const drawn = y.map((_, row) => (inside === null || inside[row] === 1 ? weightOf(design, row) : NaN)).filter((w) => !Number.isNaN(w));
  const meanWeight = drawn.reduce((sum, w) => sum + w, 0) / drawn.length;
  const prior = Float64Array.from(rows, (row) => weightOf(design, row) / meanWeight);
  let eta = Float64Array.from(rows, (row, i) => logit((prior[i]! * y[row]! + 0.5) / (prior[i]! + 1)));
  const deviance = (of: Float64Array): number =>
    rows.reduce((sum, row, i) => sum - 2 * prior[i]! * Math.log(y[row] === 1 ? expit(of[i]!) : 1 - expit(of[i]!)), 0);
  for (let before = deviance(eta); ;) {
    const share = eta.map(expit);
    const information = new Float64Array(k * k);
    const right = new Float64Array(k);
    rows.forEach((row, i) => {
      const spread = prior[i]! * share[i]! * (1 - share[i]!);
      const working = eta[i]! + (y[row]! - share[i]!) / (share[i]! * (1 - share[i]!));
      for (let a = 0; a < k; a++) {
        right[a]! += spread * columns[a]![row]! * working;
        for (let b = 0; b <= a; b++) information[a * k + b]! += spread * columns[a]![row]! * columns[b]![row]!;
      }
    });
    const factor = cholesky(information, k)!;
    const estimates = solveCholesky(factor, right);
    eta = Float64Array.from(rows, (row) => columns.reduce((sum, x, j) => sum + x[row]! * estimates[j]!, 0));
    const now = deviance(eta);
    if (Math.abs(now - before) / (Math.abs(now) + 0.1) < 1e-8) {
      const scores = new Map<number, number>();
      rows.forEach((row, i) => {
        const fitted = expit(eta[i]!);
        const lag = (share[i]! * (1 - share[i]!)) / (fitted * (1 - fitted));
        scores.set(row, prior[i]! * (y[row]! - fitted) * lag);
      });
      const bread = invertCholesky(factor, k);
      return regressionAsR(
        designBasedTests(design, model, estimates, (row) => scores.get(row)!, bread, terms, options),
        true,
      );
    }
    before = now;
  }
}

describe('R’s loosely converged logistic fits', () => {
  it('are all of the cases with a tolerance of their own', () => {
    expect(loose.length).toBeGreaterThan(4);
  });

  it.each(loose)('%s: our estimates solve the score equations, R’s do so less exactly', (_, one, expected, modelOf) => {
    const model = modelOf(one);
    const ours = fitLogistic(model.design, model.y, model.terms, model.inside, model.options);
    if (ours.kind === 'notEstimable') throw new Error(ours.reason);
    const atOurs = largestScore(
      model,
      ours.coefficients.map(({ estimate }) => estimate),
    );
    const atTheirs = largestScore(
      model,
      (expected as { coefficients: { estimate: number }[] }).coefficients.map(({ estimate }) => estimate),
    );
    expect(atOurs).toBeLessThan(1e-12);
    expect(atOurs).toBeLessThan(atTheirs);
  });

  it.each(loose)('%s: stopped where R stops, ours are R’s numbers', (_, one, expected, modelOf) => {
    expect(compareTrees(expected, stoppedAsR(modelOf(one))).problems).toEqual([]);
  });
});
