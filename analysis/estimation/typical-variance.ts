import type { Estimate, NotEstimable } from './estimate.ts';

/**
 * Variance that an estimate of so many answers in so many classes usually has, learnt from a larger group: the spread of the larger group's answers
 * and their intraclass correlation, put on the number of answers and the class size at hand. A generalised variance function: it does
 * not follow the chance by which an area's few classes happened to be alike.
 *
 * @param cell   answers and classes of the estimate, both 1 or more
 * @param larger estimate of the same variable in the larger group, with its own standard error and design effect
 * @returns above 0, in the squared unit; null where the larger group has no standard error to learn from
 * @see Kish (1965), Survey Sampling, section 8.2: design effect 1 + (m - 1) × intraclass correlation; Wolter (2007), Introduction to
 *   Variance Estimation, 2nd ed., chapter 7
 */
export function typicalVariance({ n, psus }: Pick<Estimate, 'n' | 'psus'>, larger: Estimate | NotEstimable): number | null {
  if (larger.kind === 'notEstimable' || larger.designEffect === null || !(larger.designEffect > 0)) return null;
  const simple = (larger.standardError ** 2 * larger.n) / larger.designEffect;
  const classmates = larger.n / larger.psus - 1;
  const correlation = classmates > 0 ? Math.max(0, (larger.designEffect - 1) / classmates) : 0;
  return (simple / n) * (1 + correlation * Math.max(0, n / psus - 1));
}
