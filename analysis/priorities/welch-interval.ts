import { tQuantile } from '../distributions/t.ts';
import type { WithInterval } from './difference-of-intervals.ts';

/** Mean, sample standard deviation (n - 1) and number of values. */
export interface Sample {
  readonly mean: number;
  readonly spread: number;
  readonly n: number;
}

/**
 * Difference of the means of two independent samples, first minus second, with its 95 % interval by Welch's t.
 *
 * @param first  at least two values; so does the second
 * @returns an interval without width where neither sample has any spread
 * @see Welch (1947), The generalization of "Student's" problem when several different population variances are involved, Biometrika 34, 28-35; R:
 *   t.test
 */
export function welchInterval(first: Sample, second: Sample): WithInterval {
  const value = first.mean - second.mean;
  const [a, b] = [first.spread ** 2 / first.n, second.spread ** 2 / second.n];
  if (a + b === 0) return { value, low: value, high: value };
  const df = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  const half = tQuantile(0.975, df) * Math.sqrt(a + b);
  return { value, low: value - half, high: value + half };
}
