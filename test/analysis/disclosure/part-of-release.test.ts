import { describe, expect, it } from 'vitest';
import { areaOfRelease, partOfRelease } from '../../../analysis/disclosure/part-of-release.ts';
import { brand, type ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { changeSince, row } from '../priorities/goal-rows.ts';

const places: readonly Readonly<Record<string, string>>[] = [
  {},
  { area: 'A01' },
  { area: 'A01', sex: '1' },
  { area: 'A02' },
  { school: 'S1' },
];
const groups = places.map((group) => ({ wave: '2028', ...group }));
const release = brand({
  wave: '2028',
  factors: [{ id: 'family-conflict' }, { id: 'other' }],
  rows: groups.flatMap((group) => [row('2028', [0.3, 0.2, 0.4], { group }), row('2028', [0.3, 0.2, 0.4], { group, factor: 'other' })]),
  comparisons: groups.flatMap((group) => [
    changeSince(0.3, [0, -0.1, 0.1], undefined, { group }),
    changeSince(0.3, [0, -0.1, 0.1], undefined, { group, comparison: 'rest' }),
  ]),
  ranks: groups.map((group) => ({ group })),
  coverage: groups.map((group) => ({ group })),
}) as unknown as ReleasedWave;
const part = (area: string | null) => partOfRelease(release, { area, factors: new Set(['family-conflict']) });

describe('partOfRelease', () => {
  it('takes everybody of one area, or of the municipality, and the factors asked for', () => {
    for (const [area, group] of [
      ['A01', { wave: '2028', area: 'A01' }],
      [null, { wave: '2028' }],
    ] as const) {
      const { rows, comparisons, coverage, factors, ranks } = part(area);
      expect(rows.map((one) => [one.factor, one.group])).toEqual([['family-conflict', group]]);
      expect(comparisons.map((one) => [one.comparison, one.group])).toEqual([['firstWave', group]]);
      expect(coverage.map((one) => one.group)).toEqual([group]);
      expect([factors.map(({ id }) => id), ranks]).toEqual([['family-conflict'], []]);
    }
  });

  it('gives rows as they are', () => {
    expect(release.rows).toContain(part('A02').rows[0]);
  });
});

describe('areaOfRelease', () => {
  it('takes all factors of an area with every split, compared with anybody, and no school', () => {
    const { rows, comparisons, factors } = areaOfRelease(release, 'A01');
    const own = [
      { wave: '2028', area: 'A01' },
      { wave: '2028', area: 'A01', sex: '1' },
    ];
    expect(rows.filter(({ factor }) => factor === 'other').map(({ group }) => group)).toEqual(own);
    expect(comparisons.filter(({ comparison }) => comparison === 'rest').map(({ group }) => group)).toEqual(own);
    expect(factors).toBe(release.factors);
    expect(areaOfRelease(release, null).rows.map(({ group }) => group)).toEqual([{ wave: '2028' }, { wave: '2028' }]);
  });
});
