import { requireRange } from '../errors.ts';
import { invertIncreasing } from './invert.ts';
import { betaKernel } from './saddle-point.ts';

/**
 * The regularised incomplete beta function I_x(a, b).
 *
 * @param x in [0, 1]
 * @param y 1 - x, given apart so that it keeps its digits where x is close to 1
 * @param a above 0
 * @param b above 0
 * @returns a probability; relative error about 1e-13
 * @see DLMF 8.17.22 (continued fraction); DiDonato and Morris (1992), ACM TOMS 18, 360-373, section 4, for the form used
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The fraction converges fast on the left of the mode; the right is the complement.
  return x > (a + 1) / (a + b + 2) ? 1 - leftTail(y, x, b, a) : leftTail(x, y, a, b);
}

function leftTail(x: number, y: number, a: number, b: number): number {
  return betaKernel(x, y, a, b) * continuedFraction(x, y, a, b);
}

/** The even part of the fraction, written so that a huge shape beside a small one costs no digits. */
function continuedFraction(x: number, y: number, a: number, b: number): number {
  const lambda = x < y ? a - (a + b) * x : (a + b) * y - b;
  const c = 1 + lambda;
  const c1 = 1 + 1 / a;
  let p = 1;
  let s = a + 1;
  let above = 0,
    below = 1,
    aboveNext = 1,
    belowNext = c / c1;
  let result = c1 / c;
  for (let n = 1; n < 1_000_000; n++) {
    const w = n * (b - n) * x;
    const e = a / s;
    const alpha = p * (p + b / a) * e * e * w * x;
    const t = n / a;
    const beta = n + w / s + ((t + 1) / (c1 + 2 * t)) * (c + n * (y + 1));
    p = t + 1;
    s += 2;
    [above, aboveNext] = [aboveNext, alpha * above + beta * aboveNext];
    [below, belowNext] = [belowNext, alpha * below + beta * belowNext];
    const last = result;
    result = aboveNext / belowNext;
    if (Math.abs(result - last) <= 1e-16 * Math.abs(result)) break;
    above /= belowNext;
    below /= belowNext;
    aboveNext = result;
    belowNext = 1;
  }
  return result;
}

/**
 * The logit of the point where I_x(a, b) reaches p: u = ln(x / (1 - x)). Kept as a logit because t and F are ratios of x and 1 - x.
 *
 * @param p in (0, 1)
 */
export function inverseIncompleteBetaLogit(p: number, a: number, b: number): number {
  if (p > 0.5) return -inverseLower(1 - p, b, a);
  return inverseLower(p, a, b);
}

function inverseLower(p: number, a: number, b: number): number {
  const x = (u: number): number => 1 / (1 + Math.exp(-u));
  return invertIncreasing(
    (u) => incompleteBeta(x(u), x(-u), a, b),
    (u) => betaKernel(x(u), x(-u), a, b),
    p,
    Math.log(a / b),
  );
}

/**
 * Distribution function of the beta distribution (R: pbeta).
 *
 * @param x any number; below 0 gives 0, above 1 gives 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @throws {AnalysisError} `outOfRange` for a shape that is not above 0
 */
export function betaProbability(x: number, a: number, b: number): number {
  requireRange('betaProbability', 'first shape', a, Number.MIN_VALUE, Number.MAX_VALUE);
  requireRange('betaProbability', 'second shape', b, Number.MIN_VALUE, Number.MAX_VALUE);
  return incompleteBeta(x, 1 - x, a, b);
}

/**
 * Quantile of the beta distribution (R: qbeta).
 *
 * @param p a probability in [0, 1]
 * @param a first shape, 0 or above; 0 puts everything at 0
 * @param b second shape, 0 or above; 0 puts everything at 1
 * @returns a number in [0, 1]
 * @throws {AnalysisError} `outOfRange`
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireRange('betaQuantile', 'probability', p, 0, 1);
  requireRange('betaQuantile', 'first shape', a, 0, Number.MAX_VALUE);
  requireRange('betaQuantile', 'second shape', b, 0, Number.MAX_VALUE);
  if (a === 0) return 0;
  if (b === 0) return 1;
  if (p === 0 || p === 1) return p;
  return 1 / (1 + Math.exp(-inverseIncompleteBetaLogit(p, a, b)));
}
