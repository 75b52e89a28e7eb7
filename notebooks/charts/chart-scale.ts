/** Scales that every chart uses: in steps that are easy to read, the same for all groups of a chart. */
import type { Statistic } from '../../survey/instrument/instrument.ts';

interface Bounds {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly otherValue?: number | null;
  readonly restValue?: number | null;
}

/** From 0 to the next fifth above the highest number of all rows, at least to 40 %; means have the whole of 0-100. */
export function domainOf(rows: readonly Bounds[], statistic: Statistic, max?: number): readonly [number, number] {
  if (statistic === 'mean') return [0, 100];
  const highest = Math.max(0, ...rows.flatMap((row) => [row.high ?? 0, row.value ?? 0, row.otherValue ?? 0, row.restValue ?? 0]));
  // Whole percent are not whole numbers of binary fractions: 0.6 * 5 must not become the fifth above.
  return [0, max ?? Math.min(1, Math.max(0.4, Math.ceil(highest * 5 - 1e-9) / 5))];
}

/**
 * The part of the scale where the rows lie: for charts whose heights are read against each other, not against zero. In tenths of the scale,
 * or in fifths where tenths would be many, at least two of them; shares end at `max` where that is given, and then begin at 0.
 */
export function rangeOf(rows: readonly Bounds[], statistic: Statistic, max?: number): readonly [number, number] {
  if (max !== undefined && statistic === 'share') return [0, max];
  const whole = statistic === 'mean' ? 100 : 1;
  const shown = rows.flatMap((row) =>
    [row.low, row.high, row.value, row.otherValue, row.restValue].flatMap((at) => (at == null ? [] : [at / whole])),
  );
  const [lowest, highest] = [Math.min(1, ...shown), Math.max(0, ...shown)];
  if (lowest > highest) return [0, whole];
  const tenths = within(lowest, highest, 10);
  const [start, end] = tenths[1] - tenths[0] > 4 ? within(lowest, highest, 5).map((at) => at * 2) : tenths;
  return [(start! * whole) / 10, (end! * whole) / 10];
}
/** Whole parts around two numbers of 0-1, at least two parts. */
function within(lowest: number, highest: number, parts: number): readonly [number, number] {
  // Whole percent are not whole numbers of binary fractions.
  const start = Math.min(parts - 2, Math.max(0, Math.floor(lowest * parts + 1e-9)));
  return [start, Math.max(start + 2, Math.min(parts, Math.ceil(highest * parts - 1e-9)))];
}

export function ticksOf([start, end]: readonly [number, number], statistic: Statistic, most = 6): number[] {
  const length = end - start;
  const steps = statistic === 'mean' ? [10, 20, 50] : [0.1, 0.2, 0.4, 0.5];
  // A step that meets the end, so that the scale says where it ends.
  const meetsEnd = (step: number) => Math.abs(length / step - Math.round(length / step)) < 1e-9;
  const few = steps.filter((step) => length / step + 1 <= most + 1e-9);
  const step = few.find(meetsEnd) ?? few[0] ?? steps.at(-1)!;
  return Array.from({ length: Math.floor(length / step + 1e-9) + 1 }, (_, index) => Number((start + index * step).toFixed(6)));
}
