import { describe, expect, it } from 'vitest';
import type { ReleasedComparison, ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { sidesOfChoice } from '../../../analysis/priorities/sides-of-choice.ts';
import { changeSince, row } from './goal-rows.ts';

/** north holds N1 and N2, south S1 and S2. */
const within = { north: null, south: null, N1: 'north', N2: 'north', S1: 'south', S2: 'south' };
const groups = [
  { id: 'area', codes: Object.entries(within).map(([code, above]) => ({ code, label: {}, within: above })) },
] as unknown as ReleasedWave['groups'];
const change = (group: Record<string, string>, over: Partial<ReleasedComparison> = {}): ReleasedComparison =>
  changeSince(0.4, [0, -0.05, 0.05], undefined, { group: { wave: '2028', ...group }, ...over });
const comparisons = [
  change({}),
  ...Object.keys(within).map((area) => change({ area })),
  change({ area: 'N1', sex: '1' }),
  change({ area: 'S1', sex: '1' }),
  change({ area: 'N2' }, { comparison: 'previousWave' }),
  change({ area: 'N2' }, { factor: 'other' }),
];
const baseline = (group: Record<string, string>) => row('2024', [0.4, 0.35, 0.45], { group: { wave: '2024', ...group } });
const sides = (group: Record<string, string>, ...chosen: string[]) => {
  const found = sidesOfChoice(baseline(group), { comparisons, groups }, 'firstWave', new Set(chosen));
  const names = (side: readonly ReleasedComparison[]) => side.map(({ group: one }) => one['area']).join(' ');
  return found && [names(found.chose), names(found.others)];
};

describe('sidesOfChoice', () => {
  it('holds areas of the same depth, factor, split and comparison against each other', () => {
    expect(sides({ area: 'N1' }, 'N1')).toEqual(['N1', 'N2 S1 S2']);
    expect(sides({ area: 'north' }, 'north')).toEqual(['north', 'south']);
    expect(sides({ area: 'N1', sex: '1' }, 'N1')).toEqual(['N1', 'S1']);
  });

  it('counts what lies above an area as its choice, and the municipality as everybody’s', () => {
    expect(sides({ area: 'N1' }, 'north')).toEqual(['N1 N2', 'S1 S2']);
    expect(sides({ area: 'N1' }, 'N1', '')).toEqual(['N1 N2 S1 S2', '']);
  });

  it('leaves out an area of which a part alone has chosen', () => {
    expect(sides({ area: 'north' }, 'north', 'S1')).toEqual(['north', '']);
    expect(sides({ area: 'south' }, 'south', 'north', 'N1')).toEqual(['north south', '']);
  });

  it('has nothing for a goal of no area', () => {
    expect(sides({}, '')).toBeNull();
    expect(sides({ school: '1' }, 'N1')).toBeNull();
  });
});
