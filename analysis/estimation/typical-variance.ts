import type { Estimate, NotEstimable } from './estimate.ts';
import type { PsuSizes } from './psu-sizes.ts';

/** What a variance is learnt from, or for: an estimate and the sizes of its PSUs. */
export interface Sized<One> {
  readonly estimate: One;
  readonly sizes: PsuSizes;
}

/**
 * Variance that an estimate of so many answers in classes of such sizes usually has, learnt from a larger group: the spread of the larger group's
 * answers and their intraclass correlation, put on the number of answers and the class sizes at hand. A generalised variance function: it does
 * not follow the chance by which an area's few classes happened to be alike.
 *
 * @param cell   1 answer or more
 * @param larger estimate of the same variable in the larger group, with its own standard error and design effect
 * @returns above 0, in the squared unit; null where the larger group has no standard error to learn from
 * @see Kish (1965), Survey Sampling, section 8.2: design effect 1 + (Σm² / Σm - 1) × intraclass correlation; Wolter (2007), Introduction to
 *   Variance Estimation, 2nd ed., chapter 7
 */
export function typicalVariance(cell: Sized<Pick<Estimate, 'n'>>, larger: Sized<Estimate | NotEstimable>): number | null {
  const whole = larger.estimate;
  if (whole.kind === 'notEstimable' || whole.designEffect === null || !(whole.designEffect > 0)) return null;
  const simple = (whole.standardError ** 2 * whole.n) / whole.designEffect;
  const classmates = larger.sizes.answersPerPsu - 1;
  const correlation = classmates > 0 ? Math.max(0, (whole.designEffect - 1) / classmates) : 0;
  return (simple / cell.estimate.n) * (1 + correlation * Math.max(0, cell.sizes.answersPerPsu - 1));
}
