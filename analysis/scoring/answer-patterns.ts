/** Answer patterns: which combination of answers each respondent gave to a scale's items. Thousands of rows share one, so what follows from the answers is computed once per pattern. */
import { AnalysisError, requireSameLength } from '../errors.ts';
import type { Columns, IndexArray } from '../../survey/columns/columns.ts';
import type { Scale } from '../../survey/instrument/instrument.ts';

export interface AnswerPatterns {
  /** Pattern per row, in [0, scores.length). */
  readonly pattern: Uint16Array;
  /** Score per pattern: the mean of its answered items, NaN where too few are answered. Also of patterns that nobody gave. */
  readonly scores: Float64Array;
}

/** Above this many combinations a pattern no longer fits two bytes, nor the table of scores the processor's cache. */
const mostPatterns = 1 << 16;
/** Rows handled at a time, so that what is written stays in the processor's first cache until the last item is added. */
const block = 4096;

/**
 * Numbers the pattern of every respondent's answers, reading each item once.
 *
 * An answer is turned into its position among the item's few distinct values (0 is missing); the positions of all items together are the
 * digits of the pattern's number.
 *
 * @param scale   the scale; its items must be in `columns`
 * @param columns a wave in memory, n rows
 * @param into    an array of length n to write to instead of a new one
 * @returns null when the items have more than 65,536 combinations (many items, or items in days)
 * @throws {AnalysisError} `unknownName` when an item has no column, `lengthMismatch` for `into` of another length
 */
export function answerPatterns(scale: Scale, columns: Columns, into?: Uint16Array): AnswerPatterns | null {
  if (into !== undefined) requireSameLength('answerPatterns', 'array to write to', into.length, columns.n);
  const items = scale.items.map(({ item, values }) => {
    const index = columns.items.get(item);
    if (index === undefined)
      throw new AnalysisError('unknownName', `answerPatterns: no column for item "${item}" of scale "${scale.id}"`, {
        item,
        scale: scale.id,
      });
    return { index, values, distinct: [...new Set(values.filter((value) => value !== null))] };
  });
  const patterns = items.reduce((product, { distinct }) => product * (distinct.length + 1), 1);
  if (patterns > mostPatterns) return null;
  let stride = 1;
  const digits = items.map(({ index, values, distinct }) => {
    // Reserved and unknown indexes keep digit 0, which is missing.
    const step = new Int32Array(index.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
    values.forEach((value, code) => {
      if (value !== null) step[code] = stride * (1 + distinct.indexOf(value));
    });
    stride *= distinct.length + 1;
    return { index, step };
  });
  const pattern = into ?? new Uint16Array(columns.n);
  addDigits(pattern, digits);
  return {
    pattern,
    scores: scoreOfEachPattern(
      items.map(({ distinct }) => distinct),
      scale.minAnswered,
      patterns,
    ),
  };
}

/** The score of every respondent, NaN where too few items are answered; written to `into`, which needs their number of entries. */
export function scoresOfPatterns({ pattern, scores }: AnswerPatterns, into: Float64Array): Float64Array {
  for (let row = 0; row < pattern.length; row++) into[row] = scores[pattern[row]!]!;
  return into;
}

interface Digit {
  readonly index: IndexArray;
  readonly step: Int32Array;
}

/** Bytes three or two items at a time: fewer trips to memory than one by one (measured, a third faster). */
function addDigits(pattern: Uint16Array, digits: readonly Digit[]): void {
  const bytes = digits.filter((digit): digit is Digit & { index: Uint8Array } => digit.index instanceof Uint8Array);
  const words = digits.filter(({ index }) => index instanceof Uint16Array);
  for (let from = 0; from < pattern.length; from += block) {
    const to = Math.min(from + block, pattern.length);
    pattern.fill(0, from, to);
    for (let i = 0; i < bytes.length;) {
      const left = bytes.length - i;
      const [a, b, c] = [bytes[i]!, bytes[i + 1], bytes[i + 2]];
      if (left === 1 || b === undefined) addOne(pattern, from, to, a.index, a.step);
      else if (left === 2 || left === 4 || c === undefined) addTwo(pattern, from, to, a.index, a.step, b.index, b.step);
      else addThree(pattern, from, to, a.index, a.step, b.index, b.step, c.index, c.step);
      i += left === 1 ? 1 : left === 2 || left === 4 ? 2 : 3;
    }
    for (const { index, step } of words) addWord(pattern, from, to, index as Uint16Array, step);
  }
}

// One loop per kind of work: each sees one kind of array, which the compiler turns into plain memory reads.
function addOne(out: Uint16Array, from: number, to: number, a: Uint8Array, stepA: Int32Array): void {
  for (let row = from; row < to; row++) out[row] = out[row]! + stepA[a[row]!]!;
}
function addTwo(out: Uint16Array, from: number, to: number, a: Uint8Array, stepA: Int32Array, b: Uint8Array, stepB: Int32Array): void {
  for (let row = from; row < to; row++) out[row] = out[row]! + stepA[a[row]!]! + stepB[b[row]!]!;
}
function addThree(
  out: Uint16Array,
  from: number,
  to: number,
  a: Uint8Array,
  stepA: Int32Array,
  b: Uint8Array,
  stepB: Int32Array,
  c: Uint8Array,
  stepC: Int32Array,
): void {
  for (let row = from; row < to; row++) out[row] = out[row]! + stepA[a[row]!]! + stepB[b[row]!]! + stepC[c[row]!]!;
}
function addWord(out: Uint16Array, from: number, to: number, a: Uint16Array, stepA: Int32Array): void {
  for (let row = from; row < to; row++) out[row] = out[row]! + stepA[a[row]!]!;
}

function scoreOfEachPattern(values: readonly (readonly number[])[], minAnswered: number, count: number): Float64Array {
  const scores = new Float64Array(count);
  for (let pattern = 0; pattern < count; pattern++) {
    let rest = pattern;
    let sum = 0;
    let answered = 0;
    for (const distinct of values) {
      const digit = rest % (distinct.length + 1);
      rest = (rest - digit) / (distinct.length + 1);
      if (digit > 0) {
        sum += distinct[digit - 1]!;
        answered++;
      }
    }
    scores[pattern] = answered >= minAnswered && answered > 0 ? sum / answered : NaN;
  }
  return scores;
}
