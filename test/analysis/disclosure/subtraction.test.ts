import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { waveTables, type WaveTables } from '../../../analysis/disclosure/wave-tables.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';
import { groupsFound, type Members } from './subtraction-attack.ts';

const instrument = smallInstrument();
const splits = [[], ['sex'], ['grade'], ['grade', 'sex'], ['lives']];
const answered = { q: 1 };
/** The same populations each time: a failure is a finding, not bad luck. */
const runs = { numRuns: 120, seed: 2026, endOnFailure: true };

/** The groups whose numbers a release with these tables shows. */
function releasedGroups({ municipality, levels, fixed, columns }: WaveTables): Members[] {
  return fixed.splits.flatMap((split) =>
    [municipality.get(split.id)!, levels.at(-1)?.tables.get(split.id)].flatMap((level) =>
      level === undefined
        ? []
        : Array.from(level.shown).flatMap((shown, place) =>
            shown === 0
              ? []
              : split.categories.map((_, category) =>
                  Uint8Array.from({ length: columns.n }, (__, row) =>
                    (
                      level.places === 1
                        ? split.municipality[row] === category
                        : split.area[row] === category && fixed.places.area[row] === place
                    )
                      ? 1
                      : 0,
                  ),
                ),
          ),
    ),
  );
}

/** Every group that the rule protects: each area's (and the unknown area's) pupils with the same stated, or not stated, codes. */
function protectedGroups(pupils: readonly Pupil[], columns: Columns): Members[] {
  const found = new Map<string, { members: Members; classes: Set<number>; n: number }>();
  pupils.forEach(({ groups, psu }, row) => {
    for (const split of splits)
      for (const where of ['', `area ${groups?.['area']}`]) {
        const name = `${where} ${split.map((id) => `${id}=${groups?.[id]}`).join(' ')}`;
        const group = found.get(name) ?? { members: new Uint8Array(columns.n), classes: new Set(), n: 0 };
        group.members[row] = 1;
        group.classes.add(psu);
        group.n++;
        found.set(name, group);
      }
  });
  return [...found.values()]
    .filter(({ n, classes }) => n < disclosureSettings.minPupils || classes.size < disclosureSettings.minPsus)
    .map(({ members }) => members);
}

/**
 * How many protected groups follow from what is released. Nobody knows over which category a pupil was spread, so what counts is what
 * follows whatever was drawn: three draws stand for all.
 */
function found(pupils: readonly Pupil[], settings = disclosureSettings): number {
  const columns = columnsOf(pupils);
  const wanted = protectedGroups(pupils, columns);
  const draws = ['2026', 'another draw', 'a third'].map((seed) =>
    groupsFound(releasedGroups(waveTables(instrument, columns, seed, settings)), wanted),
  );
  return wanted.filter((_, at) => draws.every((one) => one[at])).length;
}

/** A pupil whose codes are sometimes not stated. Areas are of unlike size, classes mix areas, and a few answer neither girl nor boy. */
const pupil = (areas: number, classes: number, notStated: number): fc.Arbitrary<Pupil> => {
  const maybe = (code: fc.Arbitrary<number>) =>
    (notStated === 0 ? code : fc.option(code, { freq: Math.round(1 / notStated), nil: undefined })).map((one) =>
      one === undefined ? undefined : String(one),
    );
  const skewed = fc.tuple(fc.nat(areas - 1), fc.nat(areas - 1)).map(([a, b]) => Math.min(a, b));
  const sex = fc.oneof({ weight: 10, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.constant(2) });
  return fc
    .record({ area: maybe(skewed), sex: maybe(sex), grade: maybe(fc.nat(1)), lives: maybe(fc.nat(1)), psu: fc.nat(classes - 1) })
    .map(({ psu, ...codes }) => ({
      psu,
      answers: answered,
      groups: Object.fromEntries(Object.entries(codes).flatMap(([id, one]) => (one === undefined ? [] : [[id, one] as const]))),
    }));
};
const population = (notStated: number): fc.Arbitrary<readonly Pupil[]> =>
  fc
    .record({ areas: fc.integer({ min: 1, max: 6 }), classes: fc.integer({ min: 1, max: 12 }), pupils: fc.integer({ min: 5, max: 260 }) })
    .chain(({ areas, classes, pupils }) => fc.array(pupil(areas, classes, notStated), { minLength: pupils, maxLength: pupils }));

describe('the fixed tables', () => {
  it('let no protected group be found by subtraction', () => {
    fc.assert(
      fc.property(population(0), (pupils) => void expect(found(pupils)).toBe(0)),
      runs,
    );
  });

  it('let none be found where codes are not stated either', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.02, 0.1).chain(population), (pupils) => void expect(found(pupils)).toBe(0)),
      runs,
    );
  });

  it('let the same intruder win where the rule is switched off', () => {
    const wins = fc
      .sample(population(0), { numRuns: 60, seed: 7 })
      .filter((pupils) => found(pupils, { ...disclosureSettings, minPupils: 1, minPsus: 1 }) > 0);
    expect(wins.length).toBeGreaterThan(40);
  });

  it('let the same intruder win where classes are not counted', () => {
    const oneClassPerArea = Array.from({ length: 60 }, (_, i): Pupil => ({
      psu: i % 3,
      answers: answered,
      groups: { area: String(i % 3), sex: String(i % 2), grade: '7', lives: 'a' },
    }));
    expect(found(oneClassPerArea, { ...disclosureSettings, minPsus: 1 })).toBeGreaterThan(0);
    expect(found(oneClassPerArea)).toBe(0);
  });
});

describe('tables made without one of the rules', () => {
  const groups = (id: string, code: string) => ({ area: 'a', sex: '1', grade: '7', lives: 'x', [id]: code });
  const pupilsOf = (n: number, id: string, code: string | undefined, over: Record<string, string> = {}): Pupil[] =>
    Array.from({ length: n }, (_, i) => {
      const { [id]: _replaced, ...others } = groups(id, '');
      return { psu: i % 3, answers: answered, groups: { ...others, ...(code === undefined ? {} : { [id]: code }), ...over } };
    });
  const follow = (pupils: readonly Pupil[], shown: (pupil: Pupil) => readonly string[]): boolean => {
    const tables = new Map<string, Members>();
    pupils.forEach((one, row) => {
      for (const table of shown(one)) {
        if (!tables.has(table)) tables.set(table, new Uint8Array(pupils.length));
        tables.get(table)![row] = 1;
      }
    });
    return groupsFound([...tables.values()], protectedGroups(pupils, columnsOf(pupils))).some(Boolean);
  };

  it('give away a single area that is held back', () => {
    const pupils = [...pupilsOf(40, 'area', 'a'), ...pupilsOf(30, 'area', 'b'), ...pupilsOf(4, 'area', 'c')];
    expect(follow(pupils, ({ groups: codes }) => ['all', ...(codes!['area'] === 'c' ? [] : [codes!['area']!])])).toBe(true);
    expect(found(pupils)).toBe(0);
  });

  it('give away the girls of the one area whose split by sex is held back', () => {
    const pupils = ['a', 'b', 'c'].flatMap((area) => [
      ...pupilsOf(20, 'sex', '1', { area }),
      ...pupilsOf(area === 'c' ? 3 : 20, 'sex', '2', { area }),
    ]);
    expect(
      follow(pupils, ({ groups: codes }) => [
        'all',
        codes!['area']!,
        codes!['sex']!,
        ...(codes!['area'] === 'c' ? [] : [`${codes!['area']} ${codes!['sex']}`]),
      ]),
    ).toBe(true);
    expect(found(pupils)).toBe(0);
  });

  it('give away the three who did not state their sex', () => {
    const pupils = [...pupilsOf(20, 'sex', '1'), ...pupilsOf(20, 'sex', '2'), ...pupilsOf(3, 'sex', undefined)];
    expect(follow(pupils, ({ groups: codes }) => ['all', ...(codes!['sex'] === undefined ? [] : [codes!['sex']])])).toBe(true);
    expect(found(pupils)).toBe(0);
  });

  it('give away the small ones where a third answer to sex has a row and only large areas leave it out', () => {
    const pupils = ['a', 'b'].flatMap((area) => [
      ...pupilsOf(30, 'sex', '1', { area }),
      ...pupilsOf(30, 'sex', '2', { area }),
      ...pupilsOf(area === 'a' ? 26 : 6, 'sex', '3', { area }),
    ]);
    expect(
      follow(pupils, ({ groups: codes }) => [
        'all',
        codes!['area']!,
        codes!['sex']!,
        ...(codes!['area'] === 'a' ? [`a ${codes!['sex']}`] : []),
      ]),
    ).toBe(true);
    expect(found(pupils)).toBe(0);
  });
});

describe('groupsFound', () => {
  const members = (text: string): Members => Uint8Array.from(text, Number);

  it('finds the small area when only it is held back', () => {
    const [all, first, second] = ['11111', '11100', '00010'].map(members) as [Members, Members, Members];
    expect(groupsFound([all, first, second], [members('00001')])).toEqual([true]);
    expect(groupsFound([all, first], [members('00001'), members('00011')])).toEqual([false, true]);
  });

  it('finds what follows from several tables together', () => {
    // Two by two: rows and columns, and one cell give the other three.
    const tables = ['1100', '0011', '1010', '0101', '1000'].map(members);
    expect(groupsFound(tables, ['0100', '0010', '0001'].map(members))).toEqual([true, true, true]);
    expect(groupsFound(tables.slice(0, 4), ['1000', '0100', '0010', '0001'].map(members))).toEqual([false, false, false, false]);
  });
});
