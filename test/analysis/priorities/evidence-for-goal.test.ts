import { describe, expect, it } from 'vitest';
import { brand, type ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { evidenceForGoal } from '../../../analysis/priorities/evidence-for-goal.ts';
import { changeSince, goal, row } from './goal-rows.ts';

const wave = (over: Partial<ReleasedWave> = {}): ReleasedWave =>
  brand({
    wave: '2028',
    factors: [{ id: 'family-conflict', breaks: [] }],
    rows: [
      row('2028', [0.5, 0.45, 0.55], { group: { wave: '2028' } }),
      row('2028', [50, 45, 55], { statistic: 'mean' }),
      row('2028', [0.3, 0.25, 0.35]),
    ],
    comparisons: [
      changeSince(0.33, [-0.03, -0.08, 0.02], undefined, { comparison: 'previousWave' }),
      changeSince(0.38, [-0.08, -0.13, -0.02]),
    ],
    method: { borderBreaks: [] },
    ...over,
  }) as unknown as ReleasedWave;
const waves = ['2024', '2026', '2028'];
const found = (over: Partial<ReleasedWave> = {}, comparison: 'previousWave' | 'firstWave' | null = 'firstWave') =>
  evidenceForGoal(goal, wave(over), '2028-11-04', comparison, waves);
const breaks = (...at: string[]) => ({ factors: [{ id: 'family-conflict', breaks: at }] }) as unknown as Partial<ReleasedWave>;
const borders = (since: string, areas: readonly string[]) =>
  ({ method: { borderBreaks: [{ since, areas }] } }) as unknown as Partial<ReleasedWave>;

describe('evidenceForGoal', () => {
  it('finds the row of the goal’s factor, statistic and group, and the comparison asked for', () => {
    const { wave: code, day, now, change } = found();
    expect([code, day, now?.value, change?.difference]).toEqual(['2028', '2028-11-04', 0.3, -0.08]);
    expect(found({}, 'previousWave').change?.difference).toBe(-0.03);
    expect(found({}, null).change).toBeNull();
    expect(found({ rows: [], comparisons: [] })).toMatchObject({ now: null, change: null });
  });

  it('tells a break after the baseline’s wave up to this one, and borders of the goal’s own area', () => {
    expect(found(breaks('2024')).breaks).toEqual([]);
    expect(found(breaks('2026')).breaks).toEqual(['questions']);
    expect(found(breaks('2028')).breaks).toEqual(['questions']);
    expect(found(breaks('2030')).breaks).toEqual([]);
    expect(found(borders('2024', ['A01'])).breaks).toEqual(['borders']);
    expect(found(borders('2024', ['A02'])).breaks).toEqual([]);
    expect(found(borders('2026', ['A01'])).breaks).toEqual([]);
  });
});
