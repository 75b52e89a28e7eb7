/** Released rows for goals, as a release would write them. */
import {
  brand,
  type ComparisonWord,
  type Protection,
  type ReleasedComparison,
  type ReleasedRow,
} from '../../../analysis/disclosure/released.ts';
import type { Goal, GoalEvidence } from '../../../analysis/priorities/goal.ts';

export type Interval = readonly [value: number, low: number, high: number];
const shown: Protection = { state: 'shown' };

export const row = (
  wave: string,
  [value, low, high]: Interval | [null, number | null, number | null],
  over: Partial<ReleasedRow> = {},
): ReleasedRow =>
  brand({
    factor: 'family-conflict',
    kind: 'risk' as const,
    statistic: 'share' as const,
    group: { wave, area: 'A01' },
    n: 400,
    value,
    low,
    high,
    referenceShare: null,
    coverage: null,
    protection: shown,
    ...over,
  });

export const hiddenRow = (wave: string, reason: 'protected' | 'tooUncertain'): ReleasedRow =>
  row(wave, [null, null, null], { protection: { state: 'hidden', reason } });

export const changeSince = (
  otherValue: number,
  [difference, low, high]: Interval,
  word: ComparisonWord = 'noClearDifference',
  over: Partial<ReleasedComparison> = {},
): ReleasedComparison =>
  brand({
    factor: 'family-conflict',
    kind: 'risk' as const,
    statistic: 'share' as const,
    group: { wave: '2028', area: 'A01' },
    comparison: 'firstWave' as const,
    otherValue,
    difference,
    low,
    high,
    word,
    protection: shown,
    ...over,
  });

/** From 38 to 30 % at the wave of 2028; the survey could detect 7 points. */
export const goal: Goal = {
  baseline: row('2024', [0.38, 0.34, 0.43]),
  target: 0.3,
  direction: 'decrease',
  judgedAt: { wave: '2028', day: '2028-11-01' },
  expected: { from: '2025-01-15', years: 3 },
  smallestDetectable: 0.07,
};

/** The goal's own wave: a value and the change since the baseline. */
export const evidence = (value: number, change: Interval, over: Partial<GoalEvidence> = {}): GoalEvidence => ({
  wave: '2028',
  day: '2028-11-04',
  now: row('2028', [value, value - 0.05, value + 0.05]),
  change: changeSince(0.38, change),
  breaks: [],
  ...over,
});
