import { AnalysisError, requireSameLength } from '../errors.ts';
import type { PsuGroupIndex } from './psu-group-index.ts';
import type { VariableTotals } from './psu-totals.ts';

/**
 * Adds one variable up per PSU × group, in one pass over the rows.
 *
 * @param index  from indexPsuGroups
 * @param weight sampling weight per row, above 0; null means 1 for everybody
 * @param y      one value per row: 0 or 1 for a share, any number for a mean; NaN (or infinite) is missing
 * @returns one entry per line. `positive` counts the ones; it means nothing for a mean
 * @throws {AnalysisError} `lengthMismatch`; `invalidWeight` when a weight of an answered row is 0, negative or not finite
 */
export function totalVariable(index: PsuGroupIndex, weight: Float64Array | null, y: Float64Array): VariableTotals {
  requireSameLength('totalVariable', 'variable', y.length, index.line.length);
  if (weight !== null) requireSameLength('totalVariable', 'weight', weight.length, index.line.length);
  if (weight === null) return countYesNo(index, y) ?? totalNumbers(index, y);
  return totalYesNo(index, weight, y) ?? totalWeightedNumbers(index, weight, y);
}

/**
 * The top bits of a double tell 0, 1 and NaN apart without a branch that the processor would guess wrong every third row: 0 is 0x000…,
 * 1 is 0x3ff…, NaN is 0x7ff…. These are the slots 0, 1 and 3; slot 2 stays empty.
 */
const slot = (highWord: number): number => (highWord >>> 29) & 3;
const one = 1;
const highWords = (y: Float64Array): Int32Array => new Int32Array(y.buffer, y.byteOffset, 2 * y.length);

/** Yes/no variables without weights: one counter per row. Null when a value is neither 0, 1 nor missing. */
function countYesNo({ line, psu }: PsuGroupIndex, y: Float64Array): VariableTotals | null {
  const high = highWords(y);
  const counts = new Int32Array(4 * psu.length);
  for (let row = 0; row < line.length; row++) {
    const v = y[row]!;
    const d = v * v - v;
    if (Math.abs(d) > 0) return null;
    const l = line[row]!;
    if (l >= 0) counts[4 * l + slot(high[2 * row + 1]!)]!++;
  }
  const answered = new Float64Array(psu.length);
  const positive = new Float64Array(psu.length);
  for (let l = 0; l < psu.length; l++) {
    const yes = counts[4 * l + one]!;
    answered[l] = counts[4 * l]! + yes;
    positive[l] = yes;
  }
  // Without weights, and as 1² is 1, the five sums are two.
  return { answered, positive, w: answered, wy: positive, wyy: positive };
}

/** Yes/no variables with weights. Null when a value is neither 0, 1 nor missing. */
function totalYesNo({ line, psu }: PsuGroupIndex, weight: Float64Array, y: Float64Array): VariableTotals | null {
  const high = highWords(y);
  const counts = new Int32Array(4 * psu.length);
  const sums = new Float64Array(4 * psu.length);
  for (let row = 0; row < line.length; row++) {
    const v = y[row]!;
    const d = v * v - v;
    if (Math.abs(d) > 0) return null;
    const l = line[row]!;
    if (l < 0) continue;
    const w = weight[row]!;
    if (!(w > 0 && w < Infinity) && v === v) throw invalidWeight(row, w);
    const at = 4 * l + slot(high[2 * row + 1]!);
    counts[at]!++;
    sums[at]! += w;
  }
  const answered = new Float64Array(psu.length);
  const positive = new Float64Array(psu.length);
  const w = new Float64Array(psu.length);
  const wy = new Float64Array(psu.length);
  for (let l = 0; l < psu.length; l++) {
    positive[l] = counts[4 * l + one]!;
    answered[l] = counts[4 * l]! + positive[l]!;
    wy[l] = sums[4 * l + one]!;
    w[l] = sums[4 * l]! + wy[l]!;
  }
  return { answered, positive, w, wy, wyy: wy };
}

function totalNumbers({ line, psu }: PsuGroupIndex, y: Float64Array): VariableTotals {
  const totals = emptyTotals(psu.length);
  const { answered, positive, w, wy, wyy } = totals;
  for (let row = 0; row < line.length; row++) {
    const l = line[row]!;
    const v = y[row]!;
    if (l < 0 || v - v !== 0) continue;
    answered[l]!++;
    if (v === 1) positive[l]!++;
    wy[l]! += v;
    wyy[l]! += v * v;
  }
  w.set(answered);
  return totals;
}

function totalWeightedNumbers({ line, psu }: PsuGroupIndex, weight: Float64Array, y: Float64Array): VariableTotals {
  const totals = emptyTotals(psu.length);
  const { answered, positive, w, wy, wyy } = totals;
  for (let row = 0; row < line.length; row++) {
    const l = line[row]!;
    const v = y[row]!;
    if (l < 0 || v - v !== 0) continue;
    const weightOfRow = weight[row]!;
    if (!(weightOfRow > 0 && weightOfRow < Infinity)) throw invalidWeight(row, weightOfRow);
    const weighted = weightOfRow * v;
    answered[l]!++;
    if (v === 1) positive[l]!++;
    w[l]! += weightOfRow;
    wy[l]! += weighted;
    wyy[l]! += weighted * v;
  }
  return totals;
}

const invalidWeight = (row: number, weight: number): AnalysisError =>
  new AnalysisError('invalidWeight', `totalVariable: weight of row ${row} must be above 0 and finite, is ${weight}`, { row, weight });

/** Totals of nobody. */
export const emptyTotals = (lines: number): VariableTotals => ({
  answered: new Float64Array(lines),
  positive: new Float64Array(lines),
  w: new Float64Array(lines),
  wy: new Float64Array(lines),
  wyy: new Float64Array(lines),
});
