/** How often each score occurs. A scale takes few distinct values, so medians and deviations need no sorting of a million rows. */
import type { GroupColumn, IndexArray } from '../../survey/columns/columns.ts';
import type { AnswerPatterns } from './answer-patterns.ts';

/** The distinct values in ascending order with their weight (the number of rows, where there are no weights). */
export interface Distribution {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  /** Rows with a value. */
  readonly n: number;
}

/** Slots of the first guess: far more than a scale has scores, small enough for the cache. */
const slots = 1024;

/**
 * Distribution of a variable, for everybody or per group.
 *
 * A value is looked for in one slot first; the slot keeps the exact double it stands for. Values that share a slot with an
 * earlier one are kept apart in a map, so nothing is ever rounded together.
 *
 * @param values one number per row; NaN is left out
 * @param weight above 0 per row, or null for 1
 * @param groups group per row in [0, count), `missing` for none; null for one group of all rows
 * @returns one distribution per group, empty where the group has no value
 */
export function distribution(
  values: Float64Array,
  weight: Float64Array | null,
  groups: { readonly count: number; readonly index: IndexArray; readonly missing: number } | null,
): Distribution[] {
  const count = groups === null ? 1 : groups.count;
  const [low, high] = extent(values);
  const perUnit = high > low ? (slots - 1) / (high - low) : 0;
  const valueOf = new Float64Array(count * slots).fill(NaN);
  const rowsOf = new Float64Array(count * slots);
  const weightOf = new Float64Array(count * slots);
  const crowded = Array.from({ length: count }, () => new Map<number, { rows: number; weight: number }>());
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) continue;
    const group = groups === null ? 0 : groups.index[row]!;
    if (groups !== null && (group === groups.missing || group >= count)) continue;
    const slot = group * slots + (((value - low) * perUnit) | 0);
    const w = weight === null ? 1 : weight[row]!;
    if (rowsOf[slot] === 0) valueOf[slot] = value;
    if (valueOf[slot] === value) {
      rowsOf[slot] = rowsOf[slot]! + 1;
      weightOf[slot] = weightOf[slot]! + w;
    } else {
      const other = crowded[group]!.get(value);
      if (other === undefined) crowded[group]!.set(value, { rows: 1, weight: w });
      else {
        other.rows++;
        other.weight += w;
      }
    }
  }
  return crowded.map((others, group) => {
    const found = [...others].map(([value, { rows, weight: w }]) => ({ value, rows, weight: w }));
    for (let slot = group * slots; slot < (group + 1) * slots; slot++)
      if (rowsOf[slot]! > 0) found.push({ value: valueOf[slot]!, rows: rowsOf[slot]!, weight: weightOf[slot]! });
    found.sort((a, b) => a.value - b.value);
    return {
      values: found.map((one) => one.value),
      weights: found.map((one) => one.weight),
      n: found.reduce((sum, one) => sum + one.rows, 0),
    };
  });
}

/**
 * Distributions of a scale's score, for everybody and per grade, counted by answer pattern: one addition per row.
 *
 * @param weight above 0 per row, or null for 1
 * @param grade  grade per row, or null for everybody alone; a row without grade is in `all` only
 */
export function scoreDistributions(
  { pattern, scores }: AnswerPatterns,
  weight: Float64Array | null,
  grade: GroupColumn | null,
): { readonly all: Distribution; readonly perGrade: readonly Distribution[] } {
  const grades = grade === null ? 0 : grade.codes.length;
  // Rows without grade (a missing or unknown code) share the last block of counters.
  const blocks = grades + 1;
  const startOf = new Int32Array(grade === null ? 1 : 2 ** (8 * grade.index.BYTES_PER_ELEMENT)).fill(grades * scores.length);
  for (let at = 0; at < grades; at++) startOf[at] = at * scores.length;
  const rows = new Float64Array(blocks * scores.length);
  const weights = weight === null ? rows : new Float64Array(rows.length);
  if (grade === null) for (let row = 0; row < pattern.length; row++) rows[pattern[row]!]!++;
  else if (grade.index instanceof Uint8Array) countByGrade(rows, pattern, grade.index, startOf);
  else for (let row = 0; row < pattern.length; row++) rows[startOf[grade.index[row]!]! + pattern[row]!]!++;
  if (weight !== null)
    for (let row = 0; row < pattern.length; row++)
      weights[startOf[grade === null ? 0 : grade.index[row]!]! + pattern[row]!]! += weight[row]!;
  const perGrade = Array.from({ length: blocks }, (_, at) => byScore(scores, rows, weights, at * scores.length));
  return { all: together(perGrade), perGrade: perGrade.slice(0, grades) };
}

// By itself, so that the compiler sees one kind of array.
function countByGrade(rows: Float64Array, pattern: Uint16Array, grade: Uint8Array, startOf: Int32Array): void {
  for (let row = 0; row < pattern.length; row++) rows[startOf[grade[row]!]! + pattern[row]!]!++;
}

/** Many patterns have the same score; NaN has none. */
function byScore(scores: Float64Array, rows: Float64Array, weights: Float64Array, from: number): Distribution {
  const found = new Map<number, { rows: number; weight: number }>();
  scores.forEach((score, at) => {
    if (rows[from + at] === 0 || Number.isNaN(score)) return;
    const before = found.get(score) ?? { rows: 0, weight: 0 };
    found.set(score, { rows: before.rows + rows[from + at]!, weight: before.weight + weights[from + at]! });
  });
  return sorted(found);
}

function together(parts: readonly Distribution[]): Distribution {
  const found = new Map<number, { rows: number; weight: number }>();
  for (const { values, weights } of parts)
    values.forEach((value, at) => found.set(value, { rows: 0, weight: (found.get(value)?.weight ?? 0) + weights[at]! }));
  return { ...sorted(found), n: parts.reduce((sum, { n }) => sum + n, 0) };
}

function sorted(found: ReadonlyMap<number, { readonly rows: number; readonly weight: number }>): Distribution {
  const order = [...found].sort(([a], [b]) => a - b);
  return {
    values: order.map(([value]) => value),
    weights: order.map(([, { weight }]) => weight),
    n: order.reduce((sum, [, { rows }]) => sum + rows, 0),
  };
}

function extent(values: Float64Array): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/**
 * Weighted median: the value at which half of the weight is reached; the mean of the two neighbours where exactly half lies
 * below. With equal weights it is the ordinary median (R's `median`, quantile type 7).
 *
 * @param sorted  distinct values, ascending
 * @param weights above 0, same length
 * @returns NaN for no values
 */
export function median(sorted: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let below = 0;
  for (let i = 0; i < sorted.length; i++) {
    below += weights[i]!;
    if (below > total / 2) return sorted[i]!;
    if (below === total / 2) return (sorted[i]! + sorted[Math.min(i + 1, sorted.length - 1)]!) / 2;
  }
  return sorted.at(-1) ?? NaN;
}
