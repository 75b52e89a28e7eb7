import { requireRange } from '../errors.ts';
import { incompleteBeta, inverseIncompleteBetaLogit } from './beta.ts';

/**
 * Probability that F is above a value (R: pf(f, df1, df2, lower.tail = FALSE)), with its digits kept in the far tail.
 *
 * @param f   any number; 0 or below gives 1
 * @param df1 numerator degrees of freedom, above 0
 * @param df2 denominator degrees of freedom, above 0
 * @throws {AnalysisError} `outOfRange`
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  requireDf('fUpperTail', df1, df2);
  if (f <= 0) return 1;
  if (f === Infinity) return 0;
  const sum = df1 * f + df2;
  return incompleteBeta(df2 / sum, (df1 * f) / sum, df2 / 2, df1 / 2);
}

/** Distribution function of F (R: pf). @throws {AnalysisError} `outOfRange` */
export function fProbability(f: number, df1: number, df2: number): number {
  requireDf('fProbability', df1, df2);
  if (f <= 0) return 0;
  if (f === Infinity) return 1;
  const sum = df1 * f + df2;
  return incompleteBeta((df1 * f) / sum, df2 / sum, df1 / 2, df2 / 2);
}

/**
 * Quantile of F (R: qf).
 *
 * @param p a probability in [0, 1]
 * @returns 0 or above; Infinity for p = 1
 * @throws {AnalysisError} `outOfRange`
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  requireRange('fQuantile', 'probability', p, 0, 1);
  requireDf('fQuantile', df1, df2);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  return (df2 / df1) * Math.exp(inverseIncompleteBetaLogit(p, df1 / 2, df2 / 2));
}

function requireDf(operation: string, df1: number, df2: number): void {
  requireRange(operation, 'numerator degrees of freedom', df1, Number.MIN_VALUE, Number.MAX_VALUE);
  requireRange(operation, 'denominator degrees of freedom', df2, Number.MIN_VALUE, Number.MAX_VALUE);
}
