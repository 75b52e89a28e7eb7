import { requireRange } from '../errors.ts';
import { incompleteBeta, inverseIncompleteBetaLogit } from './beta.ts';
import { normalQuantile, normalUpperTail } from './normal.ts';

/**
 * Probability that Student's t is above a value (R: pt(t, df, lower.tail = FALSE)).
 *
 * @param t  any number
 * @param df degrees of freedom, above 0; Infinity is the normal distribution
 * @returns a probability, with its digits kept in the far tail
 * @throws {AnalysisError} `outOfRange` when df is not above 0
 */
export function tUpperTail(t: number, df: number): number {
  requireDf('tUpperTail', df);
  if (df === Infinity) return normalUpperTail(t);
  if (t === 0) return 0.5;
  const square = t * t;
  if (square === Infinity) return t > 0 ? 0 : 1;
  const half = incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2;
  return t > 0 ? half : 1 - half;
}

/** Distribution function of Student's t (R: pt). */
export const tProbability = (t: number, df: number): number => tUpperTail(-t, df);

/** Two-sided p-value of a t statistic: the probability of one at least as far from 0. In [0, 1]. */
export const tTwoSidedP = (t: number, df: number): number => 2 * tUpperTail(Math.abs(t), df);

/**
 * Quantile of Student's t (R: qt).
 *
 * @param p  a probability in [0, 1]; 0 and 1 give -Infinity and Infinity
 * @param df degrees of freedom, above 0; Infinity is the normal distribution
 * @throws {AnalysisError} `outOfRange`
 */
export function tQuantile(p: number, df: number): number {
  requireRange('tQuantile', 'probability', p, 0, 1);
  requireDf('tQuantile', df);
  if (df === Infinity) return normalQuantile(p);
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? -Infinity : Infinity;
  const size = Math.sqrt(df) * Math.exp(-inverseIncompleteBetaLogit(2 * tail, df / 2, 0.5) / 2);
  return p < 0.5 ? -size : size;
}

const known = new Map<number, number>();

/** The 97.5 % quantile for 95 % intervals, remembered per df: a table of estimates asks for few df, often. */
export function t975(df: number): number {
  const found = known.get(df);
  if (found !== undefined) return found;
  const value = tQuantile(0.975, df);
  // Bounded, so that a server that runs for years does not collect every df it ever met.
  if (known.size > 10_000) known.clear();
  known.set(df, value);
  return value;
}

const requireDf = (operation: string, df: number): void => requireRange(operation, 'degrees of freedom', df, Number.MIN_VALUE, Infinity);
