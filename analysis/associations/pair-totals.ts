import { requireSameLength } from '../errors.ts';
import type { PsuGroupIndex } from '../estimation/psu-group-index.ts';

/** A factor and an outcome, counted: line l, at risk r (0, 1), outcome o (0, 1) at `4 * l + 2 * r + o`. */
export interface PairTotals {
  /** Pupils. */
  readonly n: Float64Array;
  /** Their weights; the same array where there are none. */
  readonly w: Float64Array;
}

/** Neither yes nor no. */
export const unanswered = 0xff;

/** One byte per row for a variable of ones and noughts; anything else is `unanswered`. */
export function yesNoBytes(y: Float64Array): Uint8Array {
  const bytes = new Uint8Array(y.length);
  for (let row = 0; row < y.length; row++) bytes[row] = y[row] === 1 ? 1 : y[row] === 0 ? 0 : unanswered;
  return bytes;
}

/**
 * Counts a factor against an outcome, line by line. A logistic model of the outcome on being at risk and on what the lines are made of is
 * the same from these counts as from the rows.
 *
 * @param atRisk  1, 0 or `unanswered` per row
 * @param outcome the same
 * @throws {AnalysisError} `lengthMismatch`
 */
export function pairTotals(
  { line, psu }: Pick<PsuGroupIndex, 'line' | 'psu'>,
  weight: Float64Array | null,
  atRisk: Uint8Array,
  outcome: Uint8Array,
): PairTotals {
  requireSameLength('pairTotals', 'factor', atRisk.length, line.length);
  requireSameLength('pairTotals', 'outcome', outcome.length, line.length);
  const n = new Float64Array(4 * psu.length);
  const w = weight === null ? n : new Float64Array(4 * psu.length);
  for (let row = 0; row < line.length; row++) {
    const l = line[row]!;
    const r = atRisk[row]!;
    const o = outcome[row]!;
    if (l < 0 || (r | o) > 1) continue;
    const at = 4 * l + 2 * r + o;
    n[at] = n[at]! + 1;
    if (weight !== null) w[at] = w[at]! + weight[row]!;
  }
  return { n, w };
}
