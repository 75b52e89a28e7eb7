/** Scale scores: one number per respondent from the items of a scale. */
import { AnalysisError, requireSameLength } from '../errors.ts';
import type { Columns, IndexArray } from '../../survey/columns/columns.ts';
import type { Scale } from '../../survey/instrument/instrument.ts';

/** Rows handled at a time: both work buffers stay in the processor's first cache. */
const block = 2048;
/** Above this many combinations of answers a table of scores would no longer fit the cache, and sums are the faster way. */
const mostCombinations = 1 << 16;

/**
 * Score of every respondent: the mean of the answered items, when at least `minAnswered` of them are answered. Reversal,
 * recoding and range harmonisation are already in the items' values (survey/instrument: ScaleItem.values).
 *
 * A million rows are read once per item, in blocks. An answer is first turned into its position among the item's few distinct
 * values; the positions of all items together number the combination of answers, and the score of each combination is computed
 * once. So every respondent with the same answers has the very same double, which cut points depend on.
 *
 * @param scale   the scale; its items must be in `columns`
 * @param columns a wave in memory, n rows
 * @param into    an array of length n to write to instead of a new one (a million respondents × thirty scales need 240 MB otherwise)
 * @returns n scores in `scale.range`; NaN where too few items were answered
 * @throws {AnalysisError} `unknownName` when an item has no column, `lengthMismatch` for a scale without items or `into` of another length
 * @see Arthur et al. (2002), Measuring risk and protective factors, Evaluation Review 26(6) (scale scores as item means)
 */
export function scoreScale(scale: Scale, columns: Columns, into?: Float64Array): Float64Array {
  if (scale.items.length === 0) throw new AnalysisError('lengthMismatch', `scoreScale: scale "${scale.id}" needs at least one item`);
  if (into !== undefined) requireSameLength('scoreScale', 'array to write to', into.length, columns.n);
  const out = into ?? new Float64Array(columns.n);
  const items = scale.items.map(({ item, values }) => {
    const index = columns.items.get(item);
    if (index === undefined) throw new AnalysisError('unknownName', `scoreScale: no column for item "${item}" of scale "${scale.id}"`, { item, scale: scale.id });
    return { index, values };
  });
  const states = items.map(({ values }) => distinct(values));
  const combinations = states.reduce((product, values) => product * (values.length + 1), 1);
  if (combinations <= mostCombinations) scoreByCombination(items, states, scale.minAnswered, out);
  else scoreBySums(items, scale.minAnswered, out);
  return out;
}

interface ScoredItem {
  readonly index: IndexArray;
  readonly values: readonly (number | null)[];
}

const distinct = (values: readonly (number | null)[]): number[] => [...new Set(values.filter((value) => value !== null))];

function scoreByCombination(items: readonly ScoredItem[], states: readonly (readonly number[])[], minAnswered: number, out: Float64Array): void {
  // State 0 of an item is missing, so that reserved and unknown indexes need no entry of their own.
  let stride = 1;
  const steps = items.map(({ index, values }, i) => {
    const step = new Int32Array(index.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
    values.forEach((value, code) => {
      if (value !== null) step[code] = stride * (1 + states[i]!.indexOf(value));
    });
    stride *= states[i]!.length + 1;
    return step;
  });
  const scores = scoreOfEachCombination(states, minAnswered, stride);
  const at = new Int32Array(Math.min(block, out.length));
  for (let from = 0; from < out.length; from += block) {
    const rows = Math.min(block, out.length - from);
    at.fill(0);
    for (let i = 0; i < items.length; i++) {
      const { index } = items[i]!;
      if (index instanceof Uint8Array) addBytes(at, index, from, rows, steps[i]!);
      else addWords(at, index, from, rows, steps[i]!);
    }
    for (let r = 0; r < rows; r++) out[from + r] = scores[at[r]!]!;
  }
}

// Twice the same loop: each sees one kind of array, which the compiler turns into plain memory reads.
function addBytes(at: Int32Array, index: Uint8Array, from: number, rows: number, step: Int32Array): void {
  for (let r = 0; r < rows; r++) at[r] = at[r]! + step[index[from + r]!]!;
}
function addWords(at: Int32Array, index: Uint16Array, from: number, rows: number, step: Int32Array): void {
  for (let r = 0; r < rows; r++) at[r] = at[r]! + step[index[from + r]!]!;
}

function scoreOfEachCombination(states: readonly (readonly number[])[], minAnswered: number, count: number): Float64Array {
  const scores = new Float64Array(count);
  for (let combination = 0; combination < count; combination++) {
    let rest = combination;
    let sum = 0;
    let answered = 0;
    for (const values of states) {
      const state = rest % (values.length + 1);
      rest = (rest - state) / (values.length + 1);
      if (state > 0) {
        sum += values[state - 1]!;
        answered++;
      }
    }
    scores[combination] = answered >= minAnswered && answered > 0 ? sum / answered : NaN;
  }
  return scores;
}

/** For scales whose items together have too many combinations (many items, or items in days). */
function scoreBySums(items: readonly ScoredItem[], minAnswered: number, out: Float64Array): void {
  const tables = items.map(({ index, values }) => {
    const size = index.BYTES_PER_ELEMENT === 1 ? 256 : 65536;
    const value = new Float64Array(size);
    const answered = new Uint8Array(size);
    values.forEach((one, code) => {
      if (one === null) return;
      value[code] = one;
      answered[code] = 1;
    });
    return { index, value, answered };
  });
  const needed = Math.max(1, minAnswered);
  const sums = new Float64Array(Math.min(block, out.length));
  const counts = new Int32Array(sums.length);
  for (let from = 0; from < out.length; from += block) {
    const rows = Math.min(block, out.length - from);
    sums.fill(0);
    counts.fill(0);
    for (const { index, value, answered } of tables) {
      for (let r = 0; r < rows; r++) {
        const code = index[from + r]!;
        sums[r] = sums[r]! + value[code]!;
        counts[r] = counts[r]! + answered[code]!;
      }
    }
    for (let r = 0; r < rows; r++) out[from + r] = counts[r]! >= needed ? sums[r]! / counts[r]! : NaN;
  }
}
