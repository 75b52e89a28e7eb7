/** Scales that every chart uses: from 0, in steps that are easy to read, the same for all groups of a chart. */
import type { Statistic } from '../../survey/instrument/instrument.ts';

interface Bounds {
  readonly value: number | null;
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

export function ticksOf([, end]: readonly [number, number], statistic: Statistic, most = 6): number[] {
  const steps = statistic === 'mean' ? [20, 50] : [0.1, 0.2, 0.4, 0.5];
  // A step that meets the end, so that the scale says where it ends.
  const meetsEnd = (step: number) => Math.abs(end / step - Math.round(end / step)) < 1e-9;
  const few = steps.filter((step) => end / step + 1 <= most + 1e-9);
  const step = few.find(meetsEnd) ?? few[0] ?? steps.at(-1)!;
  return Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, index) => Number((index * step).toFixed(6)));
}
