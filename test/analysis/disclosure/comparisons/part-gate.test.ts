import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownGroups, placesThatMayBeParted } from '../../../../analysis/disclosure/comparisons/part-gate.ts';
import { partTables } from '../../../../analysis/disclosure/comparisons/part-tables.ts';
import type { PlacedLevel } from '../../../../analysis/disclosure/comparisons/placed-levels.ts';
import { groupKey } from '../../../../analysis/disclosure/group-key.ts';
import { releaseWave } from '../../../../analysis/disclosure/release-wave.ts';
import type { ReleasedComparison } from '../../../../analysis/disclosure/released.ts';
import { flatCode, type GroupingVariable, type Instrument } from '../../../../survey/instrument/instrument.ts';
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
  interface Area {
    readonly district: number;
    readonly shared: number;
    readonly other: number;
  }
  /**
   * Areas by district, with their pupils in schools of both waves and in others, in two classes each: districts and areas that may be told of.
   *
   * Pupils are numbered area after area, those in schools of both waves first.
   *
   * @param published groups beside the areas
   * @param category  the pupils of one of two categories, by which all are split
   */
  const told = (
    areas: readonly Area[],
    published: readonly (readonly number[])[] = [],
    category: readonly number[] | null = null,
  ): { all: number[]; districts: number[]; areas: number[]; categories: number[] } => {
    // Classes 0 and 1 are of schools in both waves, 2 and 3 of others.
    const rows = areas.flatMap(({ shared, other }, area) => [
      ...range(0, shared).map((i) => ({ area, psu: i % 2 })),
      ...range(0, other).map((i) => ({ area, psu: 2 + (i % 2) })),
    ]);
    const districts = areas.map(({ district }) => district);
    const level = (depth: number, places: number, placeOf: readonly number[], split: readonly number[] | null = null): PlacedLevel => {
      const cellOfRow = Int32Array.from(rows, ({ area }, row) => (split === null ? placeOf[area]! : split.includes(row) ? 1 : 0));
      const lines = range(0, 4).flatMap((psu) =>
        range(0, split === null ? places : 2).flatMap((group) => {
          const n = rows.filter((row, i) => row.psu === psu && cellOfRow[i] === group).length;
          return n === 0 ? [] : [{ psu, group, n }];
        }),
      );
      const column = (of: (line: (typeof lines)[number]) => number) => Int32Array.from(lines, of);
      const totals = { psu: column(({ psu }) => psu), group: column(({ group }) => group), rows: Float64Array.from(lines, ({ n }) => n) };
      return {
        id: `${split === null ? 'all' : 'category'} area ${depth}`,
        split: split === null ? 'all' : 'category',
        table: {
          places,
          split: split === null ? { id: 'all', width: 1, parents: [] } : { id: 'category', width: 2, parents: ['all'] },
          shown: new Uint8Array(places).fill(1),
          totals,
        },
        places: depth === 0 ? null : { variable: 'area', level: { depth, of: Int32Array.from(placeOf) } },
        cellOfRow,
      } as unknown as PlacedLevel;
    };
    const levels = [
      level(
        0,
        1,
        areas.map(() => 0),
      ),
      ...(category === null
        ? []
        : [
            level(
              0,
              1,
              areas.map(() => 0),
              category,
            ),
          ]),
      level(1, Math.max(...districts) + 1, districts),
      level(2, areas.length, range(0, areas.length)),
    ];
    const isWhole = (some: readonly Area[]) => some.every(({ shared }) => shared === 0) || some.every(({ other }) => other === 0);
    const wanted = levels.map(({ split, table, cellOfRow }) =>
      Uint8Array.from(range(0, table.places), (place) =>
        split === 'all' && isWhole(areas.filter((_, area) => cellOfRow[rows.findIndex((row) => row.area === area)] === place)) ? 0 : 1,
      ),
    );
    const psuOfRow = Int32Array.from(rows, ({ psu }) => psu);
    const known = new KnownGroups(psuOfRow);
    for (const group of published) known.add(groupOf(group, rows.length));
    const [ofAll, ...others] = placesThatMayBeParted(
      partTables(
        levels.map((one, at) => ({ level: one, wanted: wanted[at]! })),
        Uint8Array.of(1, 1, 0, 0),
      ),
      psuOfRow,
      known,
      threshold,
    );
    const [ofAreas, ofDistricts, ofCategories] = others.toReversed();
    return { all: [...ofAll!], districts: [...ofDistricts!], areas: [...ofAreas!], categories: [...(ofCategories ?? [])] };
  };
  const admitted = (areas: readonly Area[]): number[] => told(areas).areas;
  const second = [30, 30, 4].map((shared) => ({ district: 1, shared, other: 40 }));

  it('holds a second place back with one that has few pupils in schools of both waves', () => {
    expect(admitted([{ district: 0, shared: 30, other: 40 }, ...second])).toEqual([1, 0, 1, 0]);
  });

  it('does so also where another district has nothing left to hold back', () => {
    expect(admitted([{ district: 0, shared: 4, other: 40 }, { district: 0, shared: 40, other: 40 }, ...second])).toEqual([0, 0, 0, 1, 0]);
  });

  it('holds a place back in all finer tables', () => {
    // The first district has three pupils in other schools, so the second is held back with it, and its areas would add up to it.
    const areas = [
      { district: 0, shared: 60, other: 3 },
      ...[1, 1, 2, 2].map((district) => ({ district, shared: 40 + 10 * district, other: 40 })),
    ];
    expect(told(areas)).toMatchObject({ districts: [0, 0, 1], areas: [0, 0, 0, 1, 1] });
  });

  it('does not count a place as held back that has all its pupils on one side', () => {
    const [few, whole, one, other] = [
      { district: 0, shared: 4, other: 40 },
      { district: 0, shared: 60, other: 0 },
      { district: 0, shared: 30, other: 40 },
      { district: 0, shared: 40, other: 40 },
    ] as const;
    expect(admitted([few, whole, one, other])).toEqual([0, 0, 0, 1]);
    // With nothing else to hold back, the district is.
    expect(told([few, whole, { district: 1, shared: 30, other: 40 }, { district: 2, shared: 40, other: 40 }])).toMatchObject({
      districts: [0, 0, 1],
      areas: [0, 0, 0, 1],
    });
  });

  describe('beside other groups that are published', () => {
    const areas = [
      { district: 0, shared: 30, other: 40 },
      { district: 0, shared: 50, other: 40 },
      { district: 1, shared: 40, other: 40 },
      { district: 1, shared: 60, other: 40 },
      { district: 2, shared: 70, other: 40 },
      { district: 2, shared: 80, other: 40 },
    ];

    it('tells of all places where none is nearly a part', () => {
      expect(told(areas, [range(0, 70), range(0, 40), range(0, 20)])).toMatchObject({
        all: [1],
        districts: [1, 1, 1],
        areas: [1, 1, 1, 1, 1, 1],
      });
    });

    it('holds a place back whose part is all but three pupils of one, and a second place, since the district less that would be it', () => {
      expect(told(areas, [range(0, 33)])).toMatchObject({ all: [1], districts: [1, 1, 1], areas: [0, 0, 1, 1, 1, 1] });
    });

    it('holds a second district back in the same way, and the areas of both, since they would add up to them', () => {
      // Of the first district 30 and 50 pupils are in schools of both waves; the published group has three more.
      expect(told(areas, [[...range(0, 33), ...range(70, 120)]])).toMatchObject({
        all: [1],
        districts: [0, 0, 1],
        areas: [0, 0, 0, 0, 1, 1],
      });
    });
  });

  it('holds places back in the same way for the part of another table', () => {
    // In schools of both waves the category has the first area and three pupils of the second; in others it has many more.
    const some = [30, 50, 60].map((shared) => ({ district: 0, shared, other: 40 }));
    const category = [...range(0, 30), ...range(70, 73), ...range(120, 160)];
    expect(told(some, [], category)).toEqual({ all: [1], districts: [1], areas: [0, 0, 1], categories: [1] });
  });

  it('counts a place with few pupils on one side as told apart by its own numbers', () => {
    // The first has 57 of 60 in schools of both waves. Together with the second it would leave enough; it is published, and leaves four.
    const [most, few, ...others] = [
      { district: 0, shared: 57, other: 3 },
      { district: 0, shared: 4, other: 40 },
      { district: 0, shared: 30, other: 40 },
      { district: 0, shared: 50, other: 40 },
    ] as const;
    expect(admitted([most, few, ...others])).toEqual([0, 0, 0, 1]);
    expect(admitted([{ ...most, shared: 56, other: 4 }, few, ...others])).toEqual([0, 0, 1, 1]);
  });

  it('leaves no equation by which a part that is too small follows', () => {
    const side = fc.constantFrom(0, 3, 20, 40);
    const area = fc.record({ district: fc.nat(2), shared: side, other: side }).filter(({ shared, other }) => shared + other > 0);
    fc.assert(
      fc.property(fc.array(area, { minLength: 2, maxLength: 7 }), (areas) => {
        const made = told(areas);
        const places = [
          { tells: made.all[0], within: areas.map(() => true) },
          ...made.districts.map((tells, one) => ({ tells, within: areas.map(({ district }) => district === one) })),
          ...made.areas.map((tells, one) => ({ tells, within: areas.map((_, at) => at === one) })),
        ];
        // Unknown are the two parts of every area; known all areas, the parts that are told, and that an empty part is empty.
        const vector = (within: readonly boolean[], parts: readonly number[]) =>
          within.flatMap((one) => parts.map((part) => (one ? part : 0)));
        const ofArea = (at: number) => areas.map((_, one) => one === at);
        const published = [
          ...areas.map((_, at) => vector(ofArea(at), [1, 1])),
          ...areas.flatMap(({ shared, other }, at) => (shared === 0 || other === 0 ? [vector(ofArea(at), [1, 0])] : [])),
        ];
        const changes = places.filter(({ tells }) => tells === 1).map(({ within }) => vector(within, [1, 0]));
        const follows = (part: readonly number[], known: readonly (readonly number[])[]) => rankOf([...known, part]) === rankOf(known);
        for (const { within } of places) {
          const sum = (of: 'shared' | 'other') => areas.reduce((n, one, at) => n + (within[at] ? one[of] : 0), 0);
          const [least, most] = [sum('shared'), sum('other')].sort((a, b) => a - b);
          const part = vector(within, [1, 0]);
          if (least! > 0 && most! > 0 && least! < threshold.minPupils && !follows(part, published))
            expect(follows(part, [...published, ...changes])).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** By elimination; the numbers are noughts, ones, and sums of few of them. */
function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, i) => i >= rank && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [left[rank], left[at]] = [left[at]!, left[rank]!];
    const pivot = left[rank]!;
    for (const row of left.slice(rank + 1)) {
      const by = row[column]! / pivot[column]!;
      row.forEach((_, i) => (row[i]! -= by * pivot[i]!));
    }
    rank++;
  }
  return rank;
}

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

  describe('with what other tables and other waves tell', () => {
    const [schools, kinds] = [range(0, 12), ['1', '2']];
    const instrumentOf = (ids: readonly string[], districts: readonly string[] = []): Instrument => ({
      ...instrument,
      groups: ids.map((id): GroupingVariable =>
        id === 'area' && districts.length > 0
          ? {
              ...instrument.groups[0]!,
              id,
              codes: districts.flatMap((one) => ['1', '2'].map((at) => ({ ...flatCode(one + at, text(one + at)), within: one }))),
              coarser: districts.map((one) => flatCode(one, text(one))),
            }
          : { ...instrument.groups[0]!, id },
      ),
    });
    const usually = (i: number): boolean => Math.floor(i / 2) % 3 === 0;
    /** Forty pupils of each area in each school, girls and boys by turns, of whom a third say yes; more of a new one by `fresh`. */
    const waveOf = (
      areas: readonly string[],
      fresh: (area: string) => number = () => 0,
      yes: (area: string, school: string, i: number) => boolean = (_, __, i) => usually(i),
    ) => {
      const pupil = (area: string, school: string, psu: number, i: number, turn: number): Pupil => ({
        psu,
        groups: { area, school, sex: kinds[i % 2]! },
        answers: { q: yes(area, school, turn) ? 1 : 0 },
      });
      return columnsOf([
        ...schools.flatMap((school) =>
          areas.flatMap((area) => range(0, 40).map((i) => pupil(area, `s${school}`, 4 * school + (i % 4), i, i + 2 * school))),
        ),
        ...areas.flatMap((area) => range(0, fresh(area)).map((i) => pupil(area, 'new', 48 + (Math.floor(i / 2) % 4), i, i))),
      ]);
    };
    const hiddenIn = (made: readonly ReleasedComparison[], kind = 'previousWave') =>
      made
        .filter(
          ({ comparison, group, protection }) =>
            comparison === kind && !('school' in group) && 'reason' in protection && protection.reason === 'protected',
        )
        .map(({ group: { wave: _wave, ...group } }) => Object.values(group).join(' '));

    it('is hidden of the areas of a district that is, and nowhere else', () => {
      // Of the new school's pupils from district A nobody says yes. B, the smallest, is hidden with A; its areas would add up to it.
      const areas = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
      const now = waveOf(
        areas,
        (area) => (area.startsWith('B') ? 60 : 80),
        (area, school, i) => !(area.startsWith('A') && school === 'new') && usually(i),
      );
      const { comparisons } = releaseWave(instrumentOf(['area', 'school'], ['A', 'B', 'C']), now, '2', {
        previous: { wave: '1', columns: waveOf(areas), released: 'together' },
      });
      expect(new Set(hiddenIn(comparisons))).toEqual(new Set(['A', 'B', 'A1', 'A2', 'B1', 'B2']));
    });

    it('is hidden of girls and boys of a place that is hidden as a whole', () => {
      // Two of a's new pupils say yes, and all of c's girls: b is hidden for a, and c's girls and boys are by themselves.
      const areas = ['a', 'b', 'c', 'd'];
      const sizes: Readonly<Record<string, number>> = { a: 80, b: 60, c: 80, d: 100 };
      const yesOf: Readonly<Record<string, (i: number) => boolean>> = {
        a: (i) => i < 2,
        c: (i) => i % 2 === 0 || usually(i),
      };
      const now = waveOf(
        areas,
        (area) => sizes[area]!,
        (area, school, i) => ((school === 'new' && yesOf[area]) || usually)(i),
      );
      const { comparisons } = releaseWave(instrumentOf(['area', 'school', 'sex']), now, '2', {
        previous: { wave: '1', columns: waveOf(areas), released: 'together' },
      });
      expect(new Set(hiddenIn(comparisons))).toEqual(new Set(['a', 'b', 'a 1', 'a 2', 'b 1', 'b 2', 'c 1', 'c 2']));
    });

    it('is hidden of a second area where a third one has nobody in the new school', () => {
      // Of a's pupils in old schools nobody says yes. b is told as it is, so that a would be all without b and c.
      const areas = ['a', 'b', 'c'];
      const now = waveOf(
        areas,
        (area) => (area === 'b' ? 0 : 120),
        (area, school, i) => !(area === 'a' && school !== 'new') && usually(i),
      );
      const { comparisons } = releaseWave(instrumentOf(['area', 'school']), now, '2', {
        previous: { wave: '1', columns: waveOf(areas), released: 'together' },
      });
      expect(new Set(hiddenIn(comparisons))).toEqual(new Set(['a', 'c']));
    });

    it('is hidden since the first wave where the one since the last would tell the rest', () => {
      // s12 opened before the wave before this one; of its pupils from a nobody says yes.
      const areas = ['a', 'b', 'c'];
      const plain = waveOf(areas);
      const later = (fresh: number) =>
        columnsOf([
          ...rowsOf(areas, (area, i, school) => (area !== 'a' || school !== 12 || fresh === 0) && (i + school) % 3 === 0, 13),
          ...rowsOf(areas, (_, i) => i % 3 === 0, 14).slice(13 * 120, (13 + fresh) * 120),
        ]);
      const { comparisons } = releaseWave(instrumentOf(['area', 'school']), later(1), '3', {
        previous: { wave: '2', columns: later(0), released: 'together' },
        first: { wave: '1', columns: plain, released: 'together' },
      });
      expect(hiddenIn(comparisons)).toEqual([]);
      expect(new Set(hiddenIn(comparisons, 'firstWave'))).toEqual(new Set(['a', 'b']));
    });

    /** Forty pupils of each area in each of so many schools. */
    function rowsOf(areas: readonly string[], yes: (area: string, i: number, school: number) => boolean, count: number): Pupil[] {
      return range(0, count).flatMap((school) =>
        areas.flatMap((area) =>
          range(0, 40).map((i): Pupil => ({
            psu: 4 * school + (i % 4),
            groups: { area, school: `s${school}` },
            answers: { q: yes(area, i, school) ? 1 : 0 },
          })),
        ),
      );
    }
  });
});
