import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPupil } from '../../../analysis/disclosure/ledger.ts';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { releasedGroups } from '../../../analysis/disclosure/released-groups.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { waveTables } from '../../../analysis/disclosure/wave-tables.ts';
import { flatCode, type GroupCode, type Instrument } from '../../../survey/instrument/instrument.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';
import { groupsFound, type Members } from './subtraction-attack.ts';

const label = (word: string) => ({ sv: word, en: word });
const code = (own: string, within: string | null = null): GroupCode => ({ ...flatCode(own, label(own)), within });
const tree = (id: string, codes: readonly GroupCode[]) => ({
  id,
  name: label(id),
  codes,
  coarser: [...new Set(codes.map(({ within }) => within).filter((within) => within !== null))].map((within) => code(within)),
  open: false,
});
/** Two districts of three areas and a single area beside them; two school areas of two schools; two stages of two grades. */
const instrument: Instrument = smallInstrument({
  groups: [
    ...smallInstrument().groups.filter(({ id }) => id === 'wave' || id === 'sex'),
    tree('area', [code('a1', 'A'), code('a2', 'A'), code('a3', 'A'), code('b1', 'B'), code('b2', 'B'), code('b3', 'B'), code('c')]),
    tree('school', [code('s1', 'S'), code('s2', 'S'), code('t1', 'T'), code('t2', 'T')]),
    tree('grade', [code('4', 'low'), code('5', 'low'), code('7', 'high'), code('8', 'high')]),
  ],
});
const areas = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c'];
const schools = ['s1', 's2', 't1', 't2'];
const above = new Map(
  instrument.groups.flatMap(({ codes }) => codes.flatMap(({ code: own, within }) => (within === null ? [] : [[own, within] as const]))),
);

/** The groups that the rule protects: every place by every split that is made of it. */
function protectedGroups(pupils: readonly Pupil[]): Members[] {
  const found = new Map<string, { members: Members; classes: Set<number> }>();
  const splits = [[], ['sex'], ['stage'], ['grade']];
  pupils.forEach(({ groups, psu }, row) => {
    const codes: Readonly<Record<string, string | undefined>> = { ...groups, stage: above.get(groups?.['grade'] ?? '') };
    const { area = '?', school = '?' } = groups ?? {};
    const places = ['all', area, above.get(area) ?? area, school, above.get(school) ?? school];
    for (const place of new Set(places))
      for (const split of splits) {
        const name = `${place} ${split.map((id) => `${id}=${codes[id]}`).join()}`;
        const group = found.get(name) ?? { members: new Uint8Array(pupils.length), classes: new Set() };
        group.members[row] = 1;
        group.classes.add(psu);
        found.set(name, group);
      }
  });
  const few = ({ members, classes }: { members: Members; classes: Set<number> }): boolean =>
    members.reduce((sum, one) => sum + one, 0) < disclosureSettings.minPupils || classes.size < disclosureSettings.minPsus;
  return [...found.values()].filter(few).map(({ members }) => members);
}

const membersOf = (pupils: readonly Pupil[], seed: string): Members[] => {
  const { groups } = releasedGroups(waveTables(instrument, columnsOf(pupils), seed, disclosureSettings));
  return groups
    .filter(({ kind }) => kind === 'released')
    .map(({ bits }) => Uint8Array.from(pupils, (_, row) => (hasPupil(bits, row) ? 1 : 0)));
};

/** How many protected groups follow, whatever was drawn for those who did not state a variable. */
function found(pupils: readonly Pupil[]): number {
  let wanted = protectedGroups(pupils);
  for (const seed of ['2026', 'another draw', 'a third']) {
    const follows = groupsFound(membersOf(pupils, seed), wanted);
    wanted = wanted.filter((_, at) => follows[at]);
    if (wanted.length === 0) return 0;
  }
  return wanted.length;
}

/** Most pupils go to the school of their area, a few elsewhere; some places are nearly, or just, the same pupils. */
const population = fc
  .record({
    pupils: fc.integer({ min: 60, max: 320 }),
    elsewhere: fc.constantFrom(0, 2, 8),
    notStated: fc.constantFrom(0, 3),
    skew: fc.boolean(),
  })
  .chain(({ pupils, elsewhere, notStated, skew }) =>
    fc.array(
      fc
        .record({
          area: fc.nat(6),
          other: fc.nat(6),
          school: fc.nat(3),
          leaves: fc.nat(99),
          grade: fc.nat(3),
          sex: fc.nat(1),
          missing: fc.nat(99),
          half: fc.nat(1),
        })
        .map(({ area, other, school, leaves, grade, sex, missing, half }): Pupil => {
          const home = skew ? Math.min(area, other) : area;
          const goesTo = leaves < elsewhere ? school : Math.min(3, Math.floor(home / 2));
          const groups = { area: areas[home]!, school: schools[goesTo]!, grade: ['4', '5', '7', '8'][grade]!, sex: String(sex) };
          const stated = Object.fromEntries(
            Object.entries(groups).filter(([id]) => missing >= notStated || id !== ['area', 'sex', 'grade'][missing % 3]),
          );
          return { psu: (goesTo * 4 + grade) * 2 + half, answers: { q: 1 }, groups: stated };
        }),
      { minLength: pupils, maxLength: pupils },
    ),
  );

describe('the tables of two trees', () => {
  it('let hardly any protected group be found by subtraction, schools, districts and stages included', () => {
    // The gate looks at two tables at a time; equations over three are what is left (docs/disclosure.md).
    const runs = process.env['MOTVIKT_TESTS'] === 'all' ? 400 : 25;
    const lost = fc.sample(population, { numRuns: runs, seed: 2026 }).filter((pupils) => found(pupils) > 0);
    expect(lost.length).toBeLessThanOrEqual(runs / 100);
  }, 300_000);
});

describe('tables made without one of the rules for trees', () => {
  /** Pupils of one area, school and grade, in classes of the school. */
  const some = (n: number, area: string, school: string, grade = '4'): Pupil[] =>
    Array.from({ length: n }, (_, i) => ({
      psu: schools.indexOf(school) * 8 + ['4', '5', '7', '8'].indexOf(grade) * 2 + (i % 2),
      answers: { q: 1 },
      groups: { area, school, grade, sex: String(i % 2) },
    }));
  const follow = (pupils: readonly Pupil[], shown: (codes: Readonly<Record<string, string>>) => readonly string[]): boolean => {
    const tables = new Map<string, Members>();
    pupils.forEach(({ groups }, row) => {
      for (const table of shown(groups!)) {
        if (!tables.has(table)) tables.set(table, new Uint8Array(pupils.length));
        tables.get(table)![row] = 1;
      }
    });
    return groupsFound([...tables.values()], [...protectedGroups(pupils), ...further(pupils)]).some(Boolean);
  };
  /** Pupils of an area who go to a certain school, where they are few. */
  const further = (pupils: readonly Pupil[]): Members[] =>
    areas
      .flatMap((area) =>
        schools.map((school) =>
          Uint8Array.from(pupils, ({ groups }) => (groups!['area'] === area && groups!['school'] === school ? 1 : 0)),
        ),
      )
      .filter((members) => members.some(Boolean) && members.reduce((sum, one) => sum + one, 0) < 10);
  const isSafe = (pupils: readonly Pupil[]): void => {
    expect(groupsFound(membersOf(pupils, '2026'), [...protectedGroups(pupils), ...further(pupils)]).some(Boolean)).toBe(false);
  };
  const enough = [...some(60, 'b1', 't1'), ...some(60, 'b2', 't2'), ...some(60, 'c', 's2')];

  it('give away the pupils of an area who go elsewhere, where its school is published too', () => {
    const pupils = [...enough, ...some(40, 'a1', 's1'), ...some(5, 'a1', 't1')];
    expect(follow(pupils, ({ area, school }) => ['all', area!, school!])).toBe(true);
    isSafe(pupils);
  });

  it('give them away where two areas share the school', () => {
    const pupils = [...enough, ...some(40, 'a1', 's1'), ...some(40, 'a2', 's1'), ...some(4, 'a2', 't1')];
    expect(follow(pupils, ({ area, school }) => ['all', area!, school!])).toBe(true);
    isSafe(pupils);
  });

  it('give away a grade where its stage and the other grades are published', () => {
    const pupils = [...enough, ...some(40, 'a1', 's1'), ...some(6, 'a1', 's1', '5'), ...some(30, 'a2', 's1'), ...some(30, 'a2', 's1', '5')];
    expect(
      follow(pupils, ({ area, grade }) => [
        'all',
        area!,
        `${area} ${above.get(grade!)}`,
        ...(area === 'a1' && grade === '5' ? [] : [`${area} ${grade}`]),
      ]),
    ).toBe(true);
    isSafe(pupils);
  });

  it('give away a small area of a district whose other areas are published', () => {
    const pupils = [...enough, ...some(40, 'a1', 's1'), ...some(40, 'a2', 's1'), ...some(7, 'a3', 's1')];
    expect(follow(pupils, ({ area }) => ['all', above.get(area!) ?? area!, ...(area === 'a3' ? [] : [area!])])).toBe(true);
    isSafe(pupils);
  });
});

describe('a release of two trees', () => {
  const pupils = Array.from({ length: 1200 }, (_, i): Pupil => {
    const area = Math.floor(i / 172);
    const school = Math.floor(i / 300);
    const grade = i % 4;
    return {
      psu: (school * 4 + grade) * 3 + (Math.floor(i / 4) % 3),
      answers: { q: i % 3 === 0 ? 1 : 0 },
      groups: { area: areas[area]!, school: schools[school]!, grade: ['4', '5', '7', '8'][grade]!, sex: String(Math.floor(i / 4) % 2) },
    };
  });
  const released = releaseWave(instrument, columnsOf(pupils), '2026');

  it('has rows of every place by sex, stage and grade, and by grade × sex of the first level alone', () => {
    const tables = new Map<string, string[]>();
    for (const { group } of released.rows) {
      const { wave: _wave, area, school, ...codes } = group;
      const by = Object.keys(codes).join();
      tables.set(by, [...new Set([...(tables.get(by) ?? []), area ?? school ?? ''])]);
    }
    const everywhere = ['', 'A', 'B', 'c', ...areas.filter((one) => one !== 'c'), 'S', 'T', ...schools];
    expect(Object.fromEntries(tables)).toEqual({
      '': everywhere,
      sex: everywhere,
      stage: everywhere,
      grade: everywhere,
      'grade,sex': ['', 'A', 'B', 'c', 'S', 'T'],
    });
  });

  it('names places, stages and what they lie within', () => {
    expect(released.groups.map(({ id, codes }) => [id, codes.map((one) => `${one.code}<${one.within ?? ''}`)])).toEqual([
      ['sex', ['0<', '1<']],
      ['area', ['c<', 'a1<A', 'a2<A', 'a3<A', 'b1<B', 'b2<B', 'b3<B', 'A<', 'B<']],
      ['school', ['s1<S', 's2<S', 't1<T', 't2<T', 'S<', 'T<']],
      ['grade', ['4<low', '5<low', '7<high', '8<high', 'low<', 'high<']],
    ]);
  });

  it('tells what protection cost at each level', () => {
    const cost = new Map(released.method.cost.map((one) => [one.level, one]));
    expect(cost.get('municipality')).toEqual({ level: 'municipality', rows: 1, shown: 1 });
    expect(cost.get('area 2')!.rows).toBe(6);
    expect(cost.get('school 2 × grade')!.rows).toBe(16);
    expect([...cost.values()].reduce((sum, { rows }) => sum + rows, 0)).toBe(released.rows.length);
    expect([...cost.values()].reduce((sum, { shown }) => sum + shown, 0)).toBe(
      released.rows.filter(({ protection }) => protection.state !== 'hidden').length,
    );
  });

  it('publishes the stages of a place whose grades are held back', () => {
    const few = pupils.filter(({ groups }, i) => groups!['area'] !== 'a1' || groups!['grade'] !== '5' || i < 16);
    const { rows } = releaseWave(instrument, columnsOf(few), '2026');
    const of = (by: string) => rows.filter(({ group }) => group['area'] === 'a1' && by in group && !('sex' in group));
    expect(of('stage').map(({ n }) => n === null)).toEqual([false, false]);
    expect(of('grade').every(({ n }) => n === null)).toBe(true);
  });
});
