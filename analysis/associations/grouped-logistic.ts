import { cholesky, invertCholesky, solveCholesky } from '../linear-algebra/cholesky.ts';

/** A logistic model of grouped data: everybody in a cell has the same columns. */
export interface GroupedModel {
  readonly columns: number;
  /** Cells × columns, row by row. */
  readonly x: Float64Array;
  /** Weight without and with the outcome, per cell. */
  readonly no: Float64Array;
  readonly yes: Float64Array;
}

export interface GroupedFit {
  readonly kind: 'fit';
  readonly estimates: Float64Array;
  /** Inverse of the information, columns × columns. */
  readonly bread: Float64Array;
  /** Fitted share per cell, also of cells without anybody. */
  readonly share: Float64Array;
}

const steps = 60;
/** Newton doubles the digits with each step: after a step this small nothing is left but rounding. */
const smallStep = 1e-8;
/** Log odds beyond this come from a column that tells yes from no without exception: no share of pupils is that small. */
const unbounded = 25;

/**
 * Weighted maximum likelihood by Newton steps, the same as `fitLogistic` finds from the rows.
 *
 * @returns `collinear` or `separated` where there is no single finite answer
 */
export function fitGroupedLogistic(model: GroupedModel): GroupedFit | { readonly kind: 'collinear' | 'separated' } {
  const { columns: k } = model;
  let at = likelihood(model, new Float64Array(k));
  if (cholesky(at.information, k) === null) return { kind: 'collinear' };
  for (let i = 0; i < steps; i++) {
    const l = cholesky(at.information, k);
    if (l === null) return { kind: 'separated' };
    const step = solveCholesky(l, at.gradient);
    const small = step.every((s, j) => Math.abs(s) <= smallStep * Math.max(1, Math.abs(at.estimates[j]!)));
    let next = likelihood(model, plus(at.estimates, step, 1));
    for (let half = 0.5; !small && !(next.value >= at.value - 1e-9 * Math.abs(at.value)) && half > 1e-6; half /= 2)
      next = likelihood(model, plus(at.estimates, step, half));
    at = next;
    if (at.estimates.some((b) => !(Math.abs(b) < unbounded))) return { kind: 'separated' };
    if (!small) continue;
    const last = cholesky(at.information, k);
    if (last === null) return { kind: 'separated' };
    return { kind: 'fit', estimates: at.estimates, bread: invertCholesky(last, k), share: at.share };
  }
  return { kind: 'separated' };
}

const plus = (a: Float64Array, b: Float64Array, times: number): Float64Array => a.map((one, j) => one + times * b[j]!);

interface Likelihood {
  readonly estimates: Float64Array;
  readonly value: number;
  readonly share: Float64Array;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

function likelihood({ columns: k, x, no, yes }: GroupedModel, estimates: Float64Array): Likelihood {
  const share = new Float64Array(no.length);
  const gradient = new Float64Array(k);
  const information = new Float64Array(k * k);
  let value = 0;
  for (let c = 0; c < no.length; c++) {
    let eta = 0;
    for (let j = 0; j < k; j++) eta += x[c * k + j]! * estimates[j]!;
    const p = 1 / (1 + Math.exp(-eta));
    share[c] = p;
    const w = no[c]! + yes[c]!;
    if (w === 0) continue;
    value += yes[c]! * eta - w * (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));
    const pull = yes[c]! - w * p;
    const spread = w * p * (1 - p);
    for (let i = 0; i < k; i++) {
      const one = x[c * k + i]!;
      if (one === 0) continue;
      gradient[i]! += pull * one;
      for (let j = 0; j <= i; j++) information[i * k + j]! += spread * one * x[c * k + j]!;
    }
  }
  return { estimates, value, share, gradient, information };
}
