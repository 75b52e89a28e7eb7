import { requireRange } from '../errors.ts';
import { invertIncreasing } from './invert.ts';
import { gammaKernel } from './saddle-point.ts';

/**
 * Both tails of the regularised incomplete gamma function, P(a, x) and Q(a, x) = 1 - P.
 *
 * @param a above 0
 * @param x 0 or above
 * @returns the smaller tail to about 1e-14 relative
 * @see DLMF 8.11.4 (series) and 8.9.2 (continued fraction, modified Lentz)
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = gammaKernel(x, a) * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = gammaKernel(x, a) * fraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 1_000_000; n++) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let result = d;
  for (let i = 1; i < 1_000_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    result *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return result;
}

/** Probability that chi-square is above a value (R: pchisq(x, df, lower.tail = FALSE)). @throws {AnalysisError} `outOfRange` for df not above 0 */
export function chiSquareUpperTail(x: number, df: number): number {
  requireDf('chiSquareUpperTail', df);
  return incompleteGamma(df / 2, x / 2).upper;
}

/** Distribution function of chi-square (R: pchisq). @throws {AnalysisError} `outOfRange` for df not above 0 */
export function chiSquareProbability(x: number, df: number): number {
  requireDf('chiSquareProbability', df);
  return incompleteGamma(df / 2, x / 2).lower;
}

/**
 * Quantile of chi-square (R: qchisq).
 *
 * @param p  a probability in [0, 1]
 * @param df degrees of freedom, above 0
 * @returns 0 or above; Infinity for p = 1
 * @throws {AnalysisError} `outOfRange`
 */
export function chiSquareQuantile(p: number, df: number): number {
  requireRange('chiSquareQuantile', 'probability', p, 0, 1);
  requireDf('chiSquareQuantile', df);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const a = df / 2;
  const start = Math.log(a);
  const slope = (v: number): number => gammaKernel(Math.exp(v), a);
  const v =
    p <= 0.5
      ? invertIncreasing((u) => incompleteGamma(a, Math.exp(u)).lower, slope, p, start)
      : -invertIncreasing(
          (u) => incompleteGamma(a, Math.exp(-u)).upper,
          (u) => slope(-u),
          1 - p,
          -start,
        );
  return 2 * Math.exp(v);
}

const requireDf = (operation: string, df: number): void =>
  requireRange(operation, 'degrees of freedom', df, Number.MIN_VALUE, Number.MAX_VALUE);
