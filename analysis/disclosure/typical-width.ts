/** How wide the interval of a cell would usually be: the width at hand is itself an estimate, and must not decide alone what is shown. */
import { chiSquareQuantile } from '../distributions/chi-square.ts';
import { tQuantile } from '../distributions/t.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import { typicalVariance, type Sized } from '../estimation/typical-variance.ts';
import type { DisclosureSettings } from './released.ts';

/** A cell is shown when at least this part of repeated surveys would find its interval narrow enough. */
const repeatedly = 2 / 3;

/**
 * Half-width that two of three repeated surveys of so many pupils in such classes would stay under.
 *
 * With few classes the standard error is itself uncertain, so that among cells of one kind those whose interval came out too short pass a limit
 * on the width and the others do not: 95 % intervals that were picked in this way held the truth in as few as 84 of 100 in villages with one school.
 * The width that counts is therefore learnt from the whole municipality (typicalVariance), with room for how much a standard error with so few degrees of
 * freedom varies (chi-square). Classes of unlike sizes have fewer degrees of freedom than their number says (PsuSizes).
 *
 * A share by which the municipality would have fewer than `nearlyAllOrNone` pupils on one side here could be shown only if, by chance or not, there were
 * more than that: such intervals lie too high, and held the truth in 78 to 94 of 100. They have no width that could be trusted.
 *
 * @param typical the municipality's estimate of the same factor and category
 * @returns in the unit of the estimates; 0 where the municipality cannot tell; Infinity where too few are expected on one side
 * @see typicalVariance and psuSizes for their sources
 */
export function typicalHalfWidth(
  cell: Sized<Pick<Estimate, 'n' | 'df'>>,
  typical: Sized<Estimate | NotEstimable>,
  { nearlyAllOrNone }: Pick<DisclosureSettings, 'nearlyAllOrNone'>,
): number {
  const variance = typicalVariance(cell, typical);
  if (variance === null) return 0;
  if (fewerExpected(cell.estimate.n, typical.estimate) < nearlyAllOrNone) return Infinity;
  // In tenths, so that few quantiles are ever computed.
  const df = Math.max(1, Math.floor(Math.min(cell.estimate.df, cell.sizes.df) * 10) / 10);
  return Math.sqrt(variance) * factorOf(df);
}

/** Pupils to be expected on the smaller side of a share; means have no sides. */
function fewerExpected(n: number, typical: Estimate | NotEstimable): number {
  return typical.kind === 'estimate' && typical.statistic === 'share' ? n * Math.min(typical.value, 1 - typical.value) : Infinity;
}

/** Remembered: a wave's cells have few different degrees of freedom. */
const known = new Map<number, number>();
function factorOf(df: number): number {
  if (known.size > 10_000) known.clear();
  let factor = known.get(df);
  if (factor === undefined) known.set(df, (factor = tQuantile(0.975, df) * Math.sqrt(chiSquareQuantile(repeatedly, df) / df)));
  return factor;
}
