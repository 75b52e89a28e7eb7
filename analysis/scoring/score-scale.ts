/** Scale scores: one number per respondent from the items of a scale. */
import { AnalysisError, requireSameLength } from '../errors.ts';
import type { Columns, IndexArray } from '../../survey/columns/columns.ts';
import type { Scale } from '../../survey/instrument/instrument.ts';
import { answerPatterns, scoresOfPatterns } from './answer-patterns.ts';

/** Rows handled at a time: both work buffers stay in the processor's first cache. */
const block = 2048;

/**
 * Score of every respondent: the mean of the answered items, when at least `minAnswered` of them are answered. Reversal,
 * recoding and range harmonisation are already in the items' values (survey/instrument: ScaleItem.values).
 *
 * The score of each pattern of answers is computed once (answerPatterns), so every respondent with the same answers has the very
 * same double, which cut points depend on.
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
    if (index === undefined)
      throw new AnalysisError('unknownName', `scoreScale: no column for item "${item}" of scale "${scale.id}"`, { item, scale: scale.id });
    return { index, values };
  });
  const patterns = answerPatterns(scale, columns);
  if (patterns !== null) return scoresOfPatterns(patterns, out);
  scoreBySums(items, scale.minAnswered, out);
  return out;
}

interface ScoredItem {
  readonly index: IndexArray;
  readonly values: readonly (number | null)[];
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
