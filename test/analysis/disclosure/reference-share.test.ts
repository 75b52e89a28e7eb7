import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const shares = { '4': 0.2, '7': 0.25, '8': 0.45 };
const flat = (code: string) => ({ code, label: { sv: code, en: code }, within: null, meaning: null, characteristics: {} });
const instrument = smallInstrument({
  items: [numberItem('q')],
  scales: [
    scaleOf('q', ['q'], {
      kind: 'risk',
      cutPoints: cutPointsOf(
        Object.fromEntries(Object.entries(shares).map(([grade, referenceShare]) => [grade, { cut: 0.5, referenceShare }])),
      ),
    }),
  ],
  groups: smallInstrument()
    .groups.filter(({ id }) => ['wave', 'area', 'grade', 'sex'].includes(id))
    .map((group) => {
      if (group.id !== 'grade') return group;
      const code = (one: string, within: string) => ({ ...flat(one), within });
      return { ...group, codes: [code('4', 'low'), code('7', 'high'), code('8', 'high')], coarser: [flat('low'), flat('high')] };
    }),
});

/** Pupils per area and grade, in four classes per area. */
type Areas = Readonly<Record<string, Readonly<Partial<Record<keyof typeof shares, number>>>>>;
function release(areas: Areas): ReleasedWave {
  const pupils = Object.entries(areas).flatMap(([area, grades], first) =>
    Object.entries(grades)
      .flatMap(([grade, n]) => Array.from({ length: n }, () => grade))
      .map((grade, i): Pupil => ({
        psu: 8 * first + (i % 8),
        groups: { area, grade, sex: String(1 + (Math.floor(i / 8) % 2)) },
        answers: { q: i % 3 === 0 ? 1 : 0 },
      })),
  );
  return releaseWave(instrument, columnsOf(pupils), '1');
}
const large = { '4': 120, '7': 120, '8': 120 };
const rowOf = ({ rows }: ReleasedWave, group: Record<string, string>) =>
  rows.find((row) => JSON.stringify(row.group) === JSON.stringify({ wave: '1', ...group }))!;

describe('referenceShareOf', () => {
  it('is of the group’s own grades where these are shown', () => {
    const made = release({ a: large, b: { '4': 60, '7': 60, '8': 300 }, c: large });
    expect(rowOf(made, { area: 'b', grade: '8' }).referenceShare).toBe(0.45);
    // (60 · 0.2 + 60 · 0.25 + 300 · 0.45) / 420
    expect(rowOf(made, { area: 'b' }).referenceShare).toBe(0.39);
    // (60 · 0.25 + 300 · 0.45) / 360
    expect(rowOf(made, { area: 'b', stage: 'high' }).referenceShare).toBe(0.42);
    // Girls by grade are told of b, 32, 32 and 148: (32 · 0.2 + 32 · 0.25 + 148 · 0.45) / 212
    expect(rowOf(made, { area: 'b', sex: '1' }).referenceShare).toBe(0.38);
  });

  it('tells nothing of grades that are held back: of the stages it is the municipality’s', () => {
    const before = release({ a: large, b: { '4': 100, '7': 95, '8': 1 }, c: { '4': 100, '7': 1, '8': 105 }, d: large });
    // Eight of each swap, which no other number tells.
    const after = release({ a: large, b: { '4': 100, '7': 87, '8': 9 }, c: { '4': 100, '7': 9, '8': 97 }, d: large });
    for (const made of [before, after])
      for (const area of ['b', 'c']) {
        expect(rowOf(made, { area, grade: '4' }).protection).toEqual({ state: 'hidden', reason: 'protected' });
        expect(rowOf(made, { area }).value).not.toBeNull();
        expect(rowOf(made, { area, stage: 'high' }).value).not.toBeNull();
      }
    const referencesOf = ({ rows, comparisons }: ReleasedWave) => [
      ...rows.map(({ group, referenceShare }) => [group, referenceShare]),
      ...comparisons.flatMap(({ group, comparison, otherValue }) => (comparison === 'reference' ? [[group, otherValue]] : [])),
    ];
    expect(referencesOf(after)).toEqual(referencesOf(before));
    // All of high: (336 · 0.25 + 346 · 0.45) / 682 = 0.3515
    expect(rowOf(before, { area: 'b', stage: 'high' }).referenceShare).toBe(0.35);
    // (100 · 0.2 + 96 · 0.3515) / 196
    expect(rowOf(before, { area: 'b' }).referenceShare).toBe(0.27);
    expect(rowOf(before, { area: 'b', sex: '1' }).referenceShare).toBe(0.27);
  });

  it('makes the comparison with it of the same share', () => {
    const made = release({ a: large, b: { '4': 100, '7': 95, '8': 1 }, c: { '4': 100, '7': 1, '8': 105 }, d: large });
    const found = made.comparisons.find(
      ({ comparison, group }) => comparison === 'reference' && group['area'] === 'b' && group['stage'] === 'high',
    )!;
    const { value, referenceShare } = rowOf(made, { area: 'b', stage: 'high' });
    expect(found.otherValue).toBe(referenceShare);
    expect(Math.abs(found.difference! - (value! - referenceShare!))).toBeLessThan(0.011);
  });
});
