import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownGroups, placesThatMayBeParted, type PartedPlaces } from '../../../../analysis/disclosure/comparisons/part-gate.ts';
import { groupKey } from '../../../../analysis/disclosure/group-key.ts';
import { releaseWave } from '../../../../analysis/disclosure/release-wave.ts';
import { columnsOf, smallInstrument, type Pupil } from '../../small-wave.ts';

const threshold = { minPupils: 10, minPsus: 2 };
const groupOf = (rows: Iterable<number>, n: number): Uint32Array => {
  const group = new Uint32Array(Math.ceil(n / 32));
  for (const row of rows) group[row >>> 5] = group[row >>> 5]! | (1 << (row & 31));
  return group;
};
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

describe('KnownGroups', () => {
  const twoClasses = Int32Array.from({ length: 100 }, (_, row) => row % 2);

  it('admits a group that leaves nobody, or enough pupils of enough classes', () => {
    const known = new KnownGroups(twoClasses);
    known.add(groupOf(range(0, 60), 100));
    const admits = (to: number) => known.admits(groupOf(range(0, to), 100), threshold);
    expect([60, 51, 50, 40].map(admits)).toEqual([true, false, true, true]);
    // The same the other way round: what the new one has beyond the known one.
    expect([69, 70].map(admits)).toEqual([false, true]);
    // Neither lies within the other: nothing follows.
    expect(known.admits(groupOf(range(55, 80), 100), threshold)).toBe(true);
  });

  it('counts the classes of what is left', () => {
    const known = new KnownGroups(Int32Array.from({ length: 100 }, (_, row) => (row < 40 ? 0 : 1)));
    known.add(groupOf(range(0, 60), 100));
    expect(known.admits(groupOf(range(30, 60), 100), threshold)).toBe(false);
    expect(known.admits(groupOf([...range(0, 30), ...range(50, 60)], 100), threshold)).toBe(true);
  });

  it('does as the definition says', () => {
    const rows = fc.uniqueArray(fc.nat(69), { maxLength: 70 });
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (one, other, nested) => {
        const inner = nested ? one.filter((row) => other.includes(row)) : one;
        const known = new KnownGroups(Int32Array.from({ length: 70 }, (_, row) => row % 3));
        known.add(groupOf(other, 70));
        const left = (all: number[], without: number[]) => all.filter((row) => !without.includes(row));
        const passes = (some: number[]) => some.length === 0 || (some.length >= 10 && new Set(some.map((row) => row % 3)).size >= 2);
        const within = (a: number[], b: number[]) => left(a, b).length === 0;
        const expected = within(inner, other) ? passes(left(other, inner)) : !within(other, inner) || passes(left(inner, other));
        expect(known.admits(groupOf(inner, 70), threshold)).toBe(expected);
      }),
    );
  });
});

describe('placesThatMayBeParted', () => {
  /** Areas by district, with their pupils in schools of both waves and in others, in two classes each. */
  const admitted = (areas: readonly { district: number; shared: number; other: number }[]): number[] => {
    const lines = areas.flatMap(({ shared, other }, place) =>
      [0, 1].flatMap((psu) => [
        { psu, group: 2 * place, rows: other / 2 },
        { psu, group: 2 * place + 1, rows: shared / 2 },
      ]),
    );
    const rows = areas.flatMap(({ shared, other }, place) =>
      range(0, shared + other).map((i) => ({ place, isShared: i < shared, psu: i % 2 })),
    );
    const column = (of: (line: (typeof lines)[number]) => number) => lines.map(of);
    const parted = {
      totals: { psu: column(({ psu }) => psu), group: column(({ group }) => group), rows: column((line) => line.rows) },
    };
    const level = {
      id: 'all area 2',
      table: { places: areas.length, split: { width: 1 }, shown: areas.map(() => 1) },
      places: {},
      parentOf: areas.map(({ district }) => district),
      cellOfRow: Int32Array.from(rows, ({ place }) => place),
    };
    const wanted = new Uint8Array(areas.length).fill(1);
    const result = placesThatMayBeParted(
      [{ level, parted, wanted } as unknown as PartedPlaces],
      Uint8Array.from(rows, ({ isShared }) => (isShared ? 1 : 0)),
      new KnownGroups(Int32Array.from(rows, ({ psu }) => psu)),
      threshold,
    );
    return [...result.get(level.id)!];
  };
  const second = [30, 30, 4].map((shared) => ({ district: 1, shared, other: 40 }));

  it('holds a second place back with one that has few pupils in schools of both waves', () => {
    expect(admitted([{ district: 0, shared: 30, other: 40 }, ...second])).toEqual([1, 0, 1, 0]);
  });

  it('does so also where another district has nothing left to hold back', () => {
    expect(admitted([{ district: 0, shared: 4, other: 40 }, ...second])).toEqual([0, 0, 1, 0]);
  });
});

describe('a change on the schools of both waves', () => {
  const text = (word: string) => ({ sv: word, en: word });
  const instrument = smallInstrument({
    groups: ['area', 'school'].map((id) => ({ id, name: text(id), codes: [], coarser: [], open: true })),
  });
  /** Twelve schools with 30 pupils of each area in three classes; `fresh` pupils of each area in a new school, in two classes. */
  const wave = (fresh: Readonly<Record<string, number>>) => {
    const pupil = (psu: number, area: string, school: string, i: number): Pupil => ({
      psu,
      groups: { area, school },
      answers: { q: Math.floor(i / 3) % 3 === 0 ? 1 : 0 },
    });
    const old = range(0, 12).flatMap((school) =>
      ['a', 'b'].flatMap((area) => range(0, 30).map((i) => pupil(3 * school + (i % 3), area, `s${school}`, i + school))),
    );
    return columnsOf([
      ...old,
      ...Object.entries(fresh).flatMap(([area, n]) => range(0, n).map((i) => pupil(36 + (i % 2), area, 'new', i))),
    ]);
  };
  const stateOf = (fresh: Readonly<Record<string, number>>) =>
    releaseWave(instrument, wave(fresh), '2', { previous: { wave: '1', columns: wave({}), released: 'together' } }).comparisons.find(
      ({ comparison, group }) => comparison === 'previousWave' && group['area'] === 'a',
    )!.protection;

  it('is shown where enough pupils of the new school live in each area', () => {
    expect(stateOf({ a: 40, b: 40 }).state).toBe('shown');
  });

  it('is hidden where the new school without them would give three pupils away', () => {
    expect(stateOf({ a: 40, b: 3 })).toEqual({ state: 'hidden', reason: 'protected' });
  });

  describe('of a question that nearly nobody of those left out says yes to', () => {
    const withSex = { ...instrument, groups: ['area', 'school', 'sex'].map((id) => ({ ...instrument.groups[0]!, id })) };
    /** Old schools as above, girls and boys by turns; 60 pupils of each area in a new school, of whom those of a kind say no. */
    const pupils = (saysNo: (area: string, sex: string) => boolean): Pupil[] => [
      ...range(0, 12).flatMap((school) =>
        ['a', 'b', 'c'].flatMap((area) =>
          range(0, 40).map((i) => pupilOf(4 * school + (i % 4), area, `s${school}`, i, Math.floor(i / 2 + school) % 3 === 0)),
        ),
      ),
      ...['a', 'b', 'c'].flatMap((area) =>
        range(0, 60).map((i) => pupilOf(48 + (Math.floor(i / 2) % 2), area, 'new', i, !saysNo(area, sexOf(i)) && i % 3 === 0)),
      ),
    ];
    const sexOf = (i: number) => String(1 + (i % 2));
    const pupilOf = (psu: number, area: string, school: string, i: number, yes: boolean): Pupil => ({
      psu,
      groups: { area, school, sex: sexOf(i) },
      answers: { q: yes ? 1 : 0 },
    });
    const statesOf = (now: Parameters<typeof pupils>[0], then: Parameters<typeof pupils>[0] = () => false) => {
      // The new school is one of this wave, or one of then.
      const before = pupils(then).filter(({ groups }) => groups!['school'] !== 'new');
      const { comparisons } = releaseWave(withSex, columnsOf(pupils(now)), '2', {
        previous: { wave: '1', columns: columnsOf(before), released: 'together' },
      });
      return (group: Record<string, string>) =>
        comparisons.find((one) => one.comparison === 'previousWave' && groupKey(one.group) === groupKey({ wave: '2', ...group }))!
          .protection.state;
    };

    it('is shown of girls and boys, areas and all, where enough of them do', () => {
      const state = statesOf(() => false);
      for (const group of [{}, { sex: '1' }, { sex: '2' }, { area: 'a' }, { area: 'a', sex: '1' }, { area: 'c', sex: '2' }])
        expect(state(group as Record<string, string>)).not.toBe('hidden');
    });

    it('is hidden of the girls where the boys would follow', () => {
      const state = statesOf((_, sex) => sex === '2');
      expect(state({ sex: '2' })).toBe('hidden');
      expect(state({ sex: '1' })).toBe('hidden');
      expect(state({})).not.toBe('hidden');
    });

    it('is hidden of a second area, so that the first does not follow from all areas together', () => {
      const state = statesOf((area, sex) => area === 'a' && sex === '2');
      expect(state({ sex: '2' })).not.toBe('hidden');
      const shown = ['a', 'b', 'c'].filter((area) => state({ area, sex: '2' }) !== 'hidden');
      expect(shown).toHaveLength(1);
      expect(shown).not.toContain('a');
    });
  });
});
