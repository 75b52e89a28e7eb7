/** How wide the interval of a cell would usually be: the width at hand is itself an estimate, and must not decide alone what is shown. */
import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { t975 } from '../distributions/t.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';

/** A cell is shown when at least this part of repeated surveys would find its interval narrow enough. */
const repeatedly = 0.8;

/**
 * Half-width that 80 of 100 repeated surveys of so many pupils in so many classes would stay under.
 *
 * With few classes the standard error is itself uncertain, so that among cells of one kind those whose interval came out too short pass a limit
 * on the width and the others do not: 95 % intervals that were picked in this way held the truth in as few as 84 of 100 in villages with one school.
 * The width that counts is therefore taken from the whole municipality: the spread of its answers and their intraclass correlation, put on the
 * cell's number of answers, class size and degrees of freedom, with room for how much a standard error with so few degrees of freedom varies (chi-square).
 *
 * @param typical the municipality's estimate of the same factor and category
 * @returns in the unit of the estimates; 0 where the municipality cannot tell
 * @see Kish (1965), Survey Sampling, section 8.2, for the design effect 1 + (m - 1) × intraclass correlation; Wolter (2007), Introduction to Variance
 *   Estimation, 2nd ed., chapter 7, for the idea of a generalised variance
 */
export function typicalHalfWidth({ n, psus, df }: Pick<Estimate, 'n' | 'psus' | 'df'>, typical: Estimate | NotEstimable): number {
  if (typical.kind === 'notEstimable' || !(typical.designEffect! > 0)) return 0;
  const simple = (typical.standardError ** 2 * typical.n) / typical.designEffect!;
  const others = typical.n / typical.psus - 1;
  const correlation = others > 0 ? Math.max(0, (typical.designEffect! - 1) / others) : 0;
  const variance = (simple / n) * (1 + correlation * Math.max(0, n / psus - 1));
  return t975(df) * Math.sqrt((variance * chiSquareQuantile(repeatedly, df)) / df);
}
