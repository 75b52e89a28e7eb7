import { requireSameLength } from '../errors.ts';
import type { PsuGroupIndex } from './psu-group-index.ts';
import type { VariableTotals } from './psu-totals.ts';
import { totalVariable } from './total-variable.ts';

/**
 * Adds a yes-or-no variable up per PSU × group from one byte per row: an eighth of the memory that numbers take, and no row asks anything.
 *
 * @param yes one byte per row: 1, 0, anything else is missing
 * @returns the totals that `totalVariable` gives for 1, 0 and NaN
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`
 */
export function totalYesNo(index: PsuGroupIndex, weight: Float64Array | null, yes: Uint8Array): VariableTotals {
  requireSameLength('totalYesNo', 'variable', yes.length, index.line.length);
  if (weight !== null) return totalVariable(index, weight, numbers(yes));
  const lines = index.psu.length;
  // Three counters per line, for no, yes and missing, after three for rows in no line (line -1).
  const counts = new Int32Array(3 * (lines + 1));
  const line = index.line;
  for (let row = 0; row < line.length; row++) counts[3 * line[row]! + 3 + counterOf[yes[row]!]!]!++;
  const answered = new Float64Array(lines);
  const positive = new Float64Array(lines);
  for (let l = 0; l < lines; l++) {
    positive[l] = counts[3 * l + 4]!;
    answered[l] = counts[3 * l + 3]! + positive[l]!;
  }
  // Without weights, and as 1² is 1, the five sums are two.
  return { answered, positive, w: answered, wy: positive, wyy: positive };
}

const counterOf = Uint8Array.from({ length: 256 }, (_, byte) => Math.min(byte, 2));

function numbers(yes: Uint8Array): Float64Array {
  const out = new Float64Array(yes.length);
  for (let row = 0; row < yes.length; row++) out[row] = yes[row]! > 1 ? NaN : yes[row]!;
  return out;
}
