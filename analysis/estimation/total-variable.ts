import { AnalysisError, requireSameLength } from '../errors.ts';
import type { PsuGroupIndex } from './psu-group-index.ts';
import type { VariableTotals } from './psu-totals.ts';

/**
 * Adds one variable up per PSU × group, in one pass over the rows.
 *
 * @param index  from indexPsuGroups
 * @param weight sampling weight per row, above 0; null means 1 for everybody
 * @param y      one value per row: 0 or 1 for a share, any number for a mean; NaN is missing
 * @returns one entry per line. `positive` counts the ones; it means nothing for a mean
 * @throws {AnalysisError} `lengthMismatch`; `invalidWeight` when a weight of an answered row is 0, negative or not finite
 */
export function totalVariable(index: PsuGroupIndex, weight: Float64Array | null, y: Float64Array): VariableTotals {
  requireSameLength('totalVariable', 'variable', y.length, index.line.length);
  if (weight === null) return totalUnweighted(index, y);
  requireSameLength('totalVariable', 'weight', weight.length, index.line.length);
  const totals = emptyTotals(index.psu.length);
  const { answered, positive, w, wy, wyy } = totals;
  const line = index.line;
  for (let row = 0; row < line.length; row++) {
    const l = line[row]!;
    const v = y[row]!;
    if (l < 0 || v !== v) continue;
    const weightOfRow = weight[row]!;
    if (!(weightOfRow > 0 && weightOfRow < Infinity)) {
      throw new AnalysisError('invalidWeight', `totalVariable: weight of row ${row} must be above 0 and finite, is ${weightOfRow}`, { row, weight: weightOfRow });
    }
    const weighted = weightOfRow * v;
    answered[l]!++;
    if (v === 1) positive[l]!++;
    w[l]! += weightOfRow;
    wy[l]! += weighted;
    wyy[l]! += weighted * v;
  }
  return totals;
}

function totalUnweighted(index: PsuGroupIndex, y: Float64Array): VariableTotals {
  const totals = emptyTotals(index.psu.length);
  const { answered, positive, w, wy, wyy } = totals;
  const line = index.line;
  for (let row = 0; row < line.length; row++) {
    const l = line[row]!;
    const v = y[row]!;
    if (l < 0 || v !== v) continue;
    answered[l]!++;
    if (v === 1) positive[l]!++;
    wy[l]! += v;
    wyy[l]! += v * v;
  }
  w.set(answered);
  return totals;
}

/** Totals of nobody. */
export const emptyTotals = (lines: number): VariableTotals => ({
  answered: new Float64Array(lines),
  positive: new Float64Array(lines),
  w: new Float64Array(lines),
  wy: new Float64Array(lines),
  wyy: new Float64Array(lines),
});
