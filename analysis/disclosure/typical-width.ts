/** How wide the interval of a cell would usually be: the width at hand is itself an estimate, and must not decide alone what is shown. */
import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { t975 } from '../distributions/t.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import { typicalVariance } from '../estimation/typical-variance.ts';

/** A cell is shown when at least this part of repeated surveys would find its interval narrow enough. */
const repeatedly = 0.8;

/**
 * Half-width that 80 of 100 repeated surveys of so many pupils in so many classes would stay under.
 *
 * With few classes the standard error is itself uncertain, so that among cells of one kind those whose interval came out too short pass a limit
 * on the width and the others do not: 95 % intervals that were picked in this way held the truth in as few as 84 of 100 in villages with one school.
 * The width that counts is therefore learnt from the whole municipality (typicalVariance), with room for how much a standard error with so few degrees of
 * freedom varies (chi-square).
 *
 * @param typical the municipality's estimate of the same factor and category
 * @returns in the unit of the estimates; 0 where the municipality cannot tell
 * @see typicalVariance for its sources
 */
export function typicalHalfWidth({ n, psus, df }: Pick<Estimate, 'n' | 'psus' | 'df'>, typical: Estimate | NotEstimable): number {
  const variance = typicalVariance({ n, psus }, typical);
  return variance === null ? 0 : t975(df) * Math.sqrt((variance * mostOf(df)) / df);
}

/** Remembered: a wave's cells have few different degrees of freedom. */
const known = new Map<number, number>();
function mostOf(df: number): number {
  if (known.size > 10_000) known.clear();
  let most = known.get(df);
  if (most === undefined) known.set(df, (most = chiSquareQuantile(repeatedly, df)));
  return most;
}
