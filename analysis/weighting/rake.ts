import { AnalysisError } from '../errors.ts';
import { findEmptyCell, requireMargins, weightPerCell, type CalibratedWeights, type Margin, type NotCalibrated } from './margin.ts';
import { meetMargin } from './post-stratify.ts';

export interface RakeOptions {
  /** Largest relative distance of any cell of any margin to its population at which the weights are good. */
  readonly tolerance: number;
  readonly rounds: number;
}

const untilRounding: RakeOptions = { tolerance: 1e-12, rounds: 1000 };

/**
 * Raking (iterative proportional fitting): post-stratifies to each margin in turn until all are met. For when the population is known by
 * sex and by grade but not by both.
 *
 * @param weight  sampling weight per row, above 0
 * @param margins one or more; their populations must have the same sum (to 1e-9)
 * @returns weights that meet every margin, or `notCalibrated`: `emptyCell`, `unequalTotals`, or `noConvergence` when cells that the sample
 *   lacks make the margins contradict each other
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`, `outOfRange` (also for no margins)
 * @see Deming and Stephan (1940), Annals of Mathematical Statistics 11, 427-444; Deville, Särndal and Sautory (1993), JASA 88, 1013-1020;
 *   R: survey::rake
 */
export function rake(
  weight: Float64Array,
  margins: readonly Margin[],
  options: RakeOptions = untilRounding,
): CalibratedWeights | NotCalibrated {
  if (margins.length === 0) throw new AnalysisError('outOfRange', 'rake: needs one margin or more');
  requireMargins('rake', weight, margins);
  const empty = findEmptyCell(margins);
  if (empty !== null) return empty;
  const population = margins.map(({ totals }) => totals.reduce((sum, total) => sum + total, 0));
  const unequal = population.findIndex((total) => Math.abs(total - population[0]!) > 1e-9 * population[0]!);
  if (unequal > 0) return { kind: 'notCalibrated', reason: 'unequalTotals', margin: unequal, cell: null };
  let raked = weight;
  for (let round = 1; round <= options.rounds; round++) {
    for (const margin of margins) raked = meetMargin(raked, margin);
    if (margins.every((margin) => distance(margin, raked) <= options.tolerance))
      return { kind: 'calibrated', weight: raked, initial: weight, margins, rounds: round };
  }
  const worst = margins.map((margin) => distance(margin, raked));
  return { kind: 'notCalibrated', reason: 'noConvergence', margin: worst.indexOf(Math.max(...worst)), cell: null };
}

/** Largest relative distance of a cell to its population. */
function distance(margin: Margin, weight: Float64Array): number {
  return weightPerCell(margin, weight).reduce((largest, sum, cell) => Math.max(largest, Math.abs(sum / margin.totals[cell]! - 1)), 0);
}
