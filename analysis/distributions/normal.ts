import { requireRange } from '../errors.ts';
import { incompleteGamma } from './chi-square.ts';

/**
 * Probability that a standard normal variable is above z (R: pnorm(z, lower.tail = FALSE)), with its digits kept in the far tail.
 * Our own, because simple-statistics has a four-digit table.
 *
 * @see DLMF 7.11.2: the complementary error function is the incomplete gamma function Q(1/2, z²)
 */
export function normalUpperTail(z: number): number {
  const tails = incompleteGamma(0.5, (z * z) / 2);
  return z > 0 ? tails.upper / 2 : 0.5 + tails.lower / 2;
}

/** Distribution function of the standard normal distribution (R: pnorm). */
export const normalProbability = (z: number): number => normalUpperTail(-z);

/** Two-sided p-value of a z statistic, in [0, 1]. */
export const normalTwoSidedP = (z: number): number => 2 * normalUpperTail(Math.abs(z));

/**
 * Quantile of the standard normal distribution (R: qnorm).
 *
 * @param p a probability in [0, 1]; 0 and 1 give -Infinity and Infinity
 * @throws {AnalysisError} `outOfRange`
 * @see Abramowitz and Stegun 26.2.23 for the start, then Halley steps on the tail
 */
export function normalQuantile(p: number): number {
  requireRange('normalQuantile', 'probability', p, 0, 1);
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? -Infinity : Infinity;
  if (p === 0.5) return 0;
  const r = Math.sqrt(-2 * Math.log(tail));
  let z = r - (2.515517 + r * (0.802853 + r * 0.010328)) / (1 + r * (1.432788 + r * (0.189269 + r * 0.001308)));
  for (let i = 0; i < 10; i++) {
    const step = (normalUpperTail(z) - tail) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    z += step / (1 + (z * step) / 2);
    if (Math.abs(step) < 1e-16 * (1 + Math.abs(z))) break;
  }
  return p < 0.5 ? -z : z;
}
