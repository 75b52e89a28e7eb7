import { AnalysisError, requireSameLength } from '../errors.ts';

/** What is known of the population: how many belong to each cell of one variable, or of several crossed. */
export interface Margin {
  /** Cell of every row, in [0, totals.length). Every row is in a cell. */
  readonly cell: Int32Array;
  /** Population of every cell, above 0, in the unit that the weights shall add up to. */
  readonly totals: Float64Array;
}

/** Weights that meet what is known of the population. */
export interface CalibratedWeights {
  readonly kind: 'calibrated';
  /** Per row, above 0. */
  readonly weight: Float64Array;
  /** The weights before, per row. */
  readonly initial: Float64Array;
  readonly margins: readonly Margin[];
  /** Rounds over the margins; 1 for post-stratification. */
  readonly rounds: number;
}

/** Expected outcome: a cell of the population has nobody in the sample, margins contradict each other, or the rounds were too few. */
export interface NotCalibrated {
  readonly kind: 'notCalibrated';
  readonly reason: 'emptyCell' | 'unequalTotals' | 'noConvergence';
  /** The first margin, and for `emptyCell` its first cell, that the reason is about. */
  readonly margin: number;
  readonly cell: number | null;
}

/** Sum of the weights per cell. */
export function weightPerCell({ cell, totals }: Margin, weight: Float64Array): Float64Array {
  const sums = new Float64Array(totals.length);
  for (let row = 0; row < cell.length; row++) sums[cell[row]!]! += weight[row]!;
  return sums;
}

/**
 * @param operation names the caller in the message
 * @throws {AnalysisError} `lengthMismatch`; `invalidWeight` for a weight not above 0; `outOfRange` for a cell without a total or a total
 *   not above 0
 */
export function requireMargins(operation: string, weight: Float64Array, margins: readonly Margin[]): void {
  weight.forEach((w, row) => {
    if (!(w > 0 && w < Infinity))
      throw new AnalysisError('invalidWeight', `${operation}: weight of row ${row} must be above 0 and finite, is ${w}`, {
        row,
        weight: w,
      });
  });
  margins.forEach(({ cell, totals }, margin) => {
    requireSameLength(operation, `margin ${margin}`, cell.length, weight.length);
    totals.forEach((total, c) => {
      if (!(total > 0 && total < Infinity))
        throw new AnalysisError(
          'outOfRange',
          `${operation}: population of cell ${c} of margin ${margin} must be above 0 and finite, is ${total}`,
          { margin, cell: c, total },
        );
    });
    cell.forEach((c, row) => {
      if (!(c >= 0 && c < totals.length))
        throw new AnalysisError(
          'outOfRange',
          `${operation}: cell of row ${row} in margin ${margin} must lie in 0 to ${totals.length - 1}, is ${c}`,
          { margin, row, cell: c },
        );
    });
  });
}

/** The first cell that has nobody in the sample, if any. */
export function findEmptyCell(margins: readonly Margin[]): NotCalibrated | null {
  for (const [margin, { cell, totals }] of margins.entries()) {
    const present = new Uint8Array(totals.length);
    for (const c of cell) present[c] = 1;
    const empty = present.indexOf(0);
    if (empty >= 0) return { kind: 'notCalibrated', reason: 'emptyCell', margin, cell: empty };
  }
  return null;
}
