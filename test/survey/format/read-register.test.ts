import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../../survey/format/read-register.ts';
import { flatCode, type GroupCode, type GroupingVariable } from '../../../survey/instrument/instrument.ts';
import { inEnglish } from './in-english.ts';

const text = (word: string) => ({ sv: word, en: word });
const variable = (id: string, codes: readonly (string | GroupCode)[], over: Partial<GroupingVariable> = {}): GroupingVariable => ({
  id,
  name: text(id),
  codes: codes.map((one) => (typeof one === 'string' ? flatCode(one, text(one)) : one)),
  coarser: [],
  open: false,
  ...over,
});
const groups = [
  variable('wave', ['2024'], { open: true }),
  variable('area', ['N', 'S', { ...flatCode('X', text('elsewhere')), meaning: 'outside' }], {
    coarser: [flatCode('all-of-it', text('D'))],
  }),
  variable('school', ['East', 'West']),
  variable('grade', ['7', '8']),
];
const file = {
  origin: text('municipality'),
  waves: { 2024: { date: '2024-10-15', area: { N: 100, S: 50 }, school: { East: { 7: 40, 8: 45 }, West: 0 } } },
};
const wave = (over: object) => ({ ...file, waves: { 2024: { ...file.waves[2024], ...over } } });
const read = (value: unknown, of = groups) => readRegister(JSON.stringify(value, null, 1), { groups: of });
const problems = (value: unknown, of = groups): string[] => {
  const reading = read(value, of);
  return reading.ok ? [] : inEnglish(reading.problems);
};

describe('readRegister', () => {
  it('reads head-counts per area, and per school and grade', () => {
    const reading = read(file);
    expect(reading).toEqual({
      ok: true,
      register: {
        origin: text('municipality'),
        waves: {
          2024: {
            date: '2024-10-15',
            area: { N: 100, S: 50 },
            school: { East: { 7: 40, 8: 45 }, West: { all: 0 } },
            postStratify: true,
          },
        },
      },
    });
  });

  it('weights answers unless the file says otherwise or has no schools', () => {
    const declared = (over: object) => {
      const reading = read(wave(over));
      return reading.ok && reading.register.waves['2024']!.postStratify;
    };
    expect(declared({ postStratify: false })).toBe(false);
    expect(declared({ school: undefined })).toBe(false);
    expect(problems(wave({ school: undefined, postStratify: true }))).toEqual([
      'waves["2024"].postStratify: needs "school": answers are weighted to the head-counts of schools and grades',
    ]);
  });

  it.each([
    [wave({ area: { N: 100 } }), 'waves["2024"].area: has no head-count of area "S"; write 0 where nobody is registered'],
    [wave({ area: { N: 100, S: 5, Z: 1 } }), 'waves["2024"].area.Z: no area "Z"; did you mean "N"?'],
    [
      wave({ area: { N: 100, S: 5, X: 1 } }),
      'waves["2024"].area.X: "X" is outside the municipality, which the register does not count; take it away',
    ],
    [
      wave({ area: { N: 100, S: 5, 'all-of-it': 105 } }),
      'waves["2024"].area.all-of-it: "all-of-it" unites other areas and is added up from them; give theirs alone',
    ],
    [wave({ school: { East: { 7: 4.5 }, West: 0 } }), 'waves["2024"].school.East["7"]: must be a head-count, such as 84, not 4.5'],
    [wave({ school: { East: { 9: 4 }, West: 0 } }), 'waves["2024"].school.East["9"]: no grade "9"; did you mean "7"?'],
    [wave({ school: { East: -1, West: 0 } }), 'waves["2024"].school.East: is below 0; nobody is 0'],
    [
      wave({ school: { East: 'many', West: 0 } }),
      'waves["2024"].school.East: must be a head-count, or head-counts by grade such as { "7": 84, "8": 90 }, not "many"',
    ],
    [wave({ date: '2024-02-30' }), 'waves["2024"].date: is no day; write it as 2026-10-15'],
    [wave({ pupils: 3 }), 'waves["2024"]: unknown key "pupils"; known: date, area, school, postStratify'],
    [wave({ area: undefined, school: undefined }), 'waves["2024"]: has no head-counts; give "area", "school" or both'],
    [{ ...file, waves: {} }, 'waves: has no wave; give the head-counts of at least one'],
    [{ waves: file.waves }, 'origin: is missing; write { "sv": "…", "en": "…" }'],
    [[], 'must be a register { "origin": …, "waves": { … } }, not an empty list'],
  ])('says where a mistake is and what to do: %#', (value, problem) => {
    expect(problems(value)).toContain(problem);
  });

  it('knows what the instrument lacks', () => {
    expect(problems(file, groups.slice(0, 1))).toEqual([
      'waves["2024"].area: the instrument has no group "area"; add it there, or take "area" away here',
      'waves["2024"].school: the instrument has no group "school"; add it there, or take "school" away here',
      'waves["2024"].school.East["7"]: the instrument has no group "grade"; give one head-count per school instead',
      'waves["2024"].school.East["8"]: the instrument has no group "grade"; give one head-count per school instead',
    ]);
  });

  it('tells of a misspelt key once, as the instrument does', () => {
    const { origin: _, ...rest } = { ...file, orign: file.origin };
    expect(problems(rest)).toEqual(['unknown key "orign"; did you mean "origin"?']);
  });

  it('names the line', () => {
    const reading = readRegister('{\n "origin": {"sv": "k", "en": "m"},\n "waves": {\n  "2024": {"date": "x", "school": 5} } }', {
      groups,
    });
    expect(reading.ok ? [] : reading.problems.map(({ line }) => line)).toEqual([4, 4]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
    fc.assert(fc.property(fc.string(), (text) => void readRegister(text, { groups })));
  });
});
