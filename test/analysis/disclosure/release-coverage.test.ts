import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import type { Group, ReleasedCoverage, ReleasedRow } from '../../../analysis/disclosure/released.ts';
import { flatCode, type Instrument } from '../../../survey/instrument/instrument.ts';
import type { Register, WaveRegister } from '../../../survey/register/register.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const text = (word: string) => ({ sv: word, en: word });
const within = (code: string, above: string | null) => ({ ...flatCode(code, text(code)), within: above });
const instrument: Instrument = smallInstrument({
  items: [numberItem('q')],
  scales: [scaleOf('q', ['q'])],
  groups: smallInstrument()
    .groups.filter(({ id }) => id === 'wave')
    .concat([
      {
        id: 'area',
        name: text('area'),
        codes: [within('N', null), within('S', null), { ...within('X', null), meaning: 'outside' }],
        coarser: [],
        open: false,
      },
      {
        id: 'school',
        name: text('school'),
        codes: [within('East', 'town'), within('West', 'town'), within('Away', 'town'), within('Far', 'land'), within('Tiny', 'land')],
        coarser: [within('town', null), within('land', null)],
        open: false,
      },
      {
        id: 'grade',
        name: text('grade'),
        codes: [within('7', 'lower'), within('8', 'lower')],
        coarser: [within('lower', null)],
        open: false,
      },
    ]),
});

/** So many answering pupils per school and grade, in classes of 20; areas by turns. Grade 8 says yes much more often. */
function pupils(counts: Readonly<Record<string, Readonly<Record<string, number>>>>, unknownArea = 0): Pupil[] {
  let classes = 0;
  return Object.entries(counts).flatMap(([school, grades]) =>
    Object.entries(grades).flatMap(([grade, n]) => {
      const first = classes;
      classes += Math.ceil(n / 20);
      return Array.from({ length: n }, (_, i): Pupil => {
        const area: Record<string, string> = i < unknownArea ? {} : { area: i % 5 < 3 ? 'N' : 'S' };
        const yes = grade === '8' ? i % 10 < 6 + (first % 2) : i % 10 < 2 + (i % 20 === 0 ? 1 : 0);
        return { psu: first + Math.floor(i / 20), groups: { ...area, school, grade }, answers: { q: yes ? 1 : 0 } };
      });
    }),
  );
}
const answered = { East: { 7: 120, 8: 60 }, West: { 7: 80, 8: 80 }, Far: { 7: 60, 8: 40 } };
const counted: WaveRegister = {
  date: '2024-10-15',
  area: { N: 400, S: 250 },
  school: { East: { 7: 130, 8: 120 }, West: { 7: 90, 8: 90 }, Away: { 7: 50, 8: 50 }, Far: { 7: 70, 8: 50 }, Tiny: { 7: 4 } },
  postStratify: true,
};
const registerOf = (over: Partial<WaveRegister> = {}): Register => ({
  origin: text('municipality'),
  waves: { '1': { ...counted, ...over } },
});
/** Every class is a stratum's: schools are strata. */
const columns = columnsOf(pupils(answered), (psu) => (psu < 9 ? 0 : psu < 17 ? 1 : 2));
const release = (register: Register | null, of = columns) => releaseWave(instrument, of, '1', register === null ? {} : { register });
const released = release(registerOf());
const key = (group: Group): string => JSON.stringify(Object.entries(group).sort());
const coverageOf = (kind: 'area' | 'school', group: Group, of = released.coverage): ReleasedCoverage =>
  of.find((one) => one.register === kind && key(one.group) === key({ wave: '1', ...group }))!;
const rowOf = (group: Group, of = released.rows): ReleasedRow => of.find((one) => key(one.group) === key({ wave: '1', ...group }))!;

describe('releaseCoverage', () => {
  it('tells schools and pupils apart, and counts the school that stayed out', () => {
    // 440 of 654 answered; Away (100 pupils) and Tiny (4) did not take part: 440 of 550 in the others.
    expect(coverageOf('school', {})).toMatchObject({
      registered: 655,
      responses: 440,
      coverage: 0.67,
      participation: 0.8,
      schools: { all: 5, takingPart: 3 },
      protection: { state: 'shown' },
    });
    expect(coverageOf('school', { school: 'Away' })).toMatchObject({
      registered: 100,
      responses: 0,
      coverage: 0,
      participation: null,
      schools: { all: 1, takingPart: 0 },
    });
  });

  it('has stages, grades and every node of the trees', () => {
    expect(coverageOf('school', { grade: '8' })).toMatchObject({ registered: 310, responses: 180, coverage: 0.58 });
    expect(coverageOf('school', { stage: 'lower' })).toMatchObject({ registered: 655, responses: 440 });
    expect(coverageOf('school', { school: 'town' })).toMatchObject({ registered: 530, responses: 340, schools: { all: 3, takingPart: 2 } });
    expect(coverageOf('area', { area: 'N' })).toMatchObject({
      registered: 400,
      responses: 265,
      coverage: 0.66,
      participation: null,
      schools: null,
    });
    expect(released.coverage.some(({ group }) => group['area'] === 'X')).toBe(false);
  });

  it('hides a place with few pupils in the register, and one whose number of pupils is not released', () => {
    const hidden = { registered: null, responses: null, coverage: null, participation: null, schools: null };
    expect(coverageOf('school', { school: 'Tiny' })).toMatchObject({ ...hidden, protection: { state: 'hidden', reason: 'protected' } });
    const six = columnsOf(pupils({ ...answered, Away: { 7: 6 } }), (psu) => (psu < 9 ? 0 : psu < 17 ? 1 : 2));
    const few = release(registerOf(), six);
    expect(rowOf({ school: 'Away' }, few.rows).n).toBeNull();
    expect(coverageOf('school', { school: 'Away' }, few.coverage)).toMatchObject(hidden);
  });

  it('tells of more responses than pupils', () => {
    const old = release(registerOf({ area: { N: 200, S: 250 } }));
    expect(coverageOf('area', { area: 'N' }, old.coverage).coverage).toBeGreaterThan(1);
    expect(rowOf({ area: 'N' }, old.rows).coverage).toBe(1);
  });

  it('does not tell how few are elsewhere', () => {
    const all = coverageOf('area', {}).responses;
    const with3 = release(
      registerOf(),
      columnsOf(pupils(answered, 3), (psu) => (psu < 9 ? 0 : psu < 17 ? 1 : 2)),
    );
    // 18 pupils without area from many classes may be told, and the municipality's areas have 420.
    expect([all, coverageOf('area', {}, with3.coverage).responses]).toEqual([440, 420]);
    const one = pupils(answered).map((pupil, i) => (i < 4 ? { ...pupil, groups: { school: 'East', grade: '7' } } : pupil));
    const few = release(
      registerOf(),
      columnsOf(one, (psu) => (psu < 9 ? 0 : psu < 17 ? 1 : 2)),
    );
    expect(coverageOf('area', {}, few.coverage).responses).toBe(440);
  });

  it('is empty without a register, and rows then carry none', () => {
    const without = release(null);
    expect(without.coverage).toEqual([]);
    expect(without.rows.every(({ coverage }) => coverage === null)).toBe(true);
    expect(without.method.postStratifiedBy).toEqual([]);
    expect(release({ origin: text('m'), waves: {} }).coverage).toEqual([]);
  });
});

describe('withCoverage', () => {
  it('gives every shown row the coverage of its place', () => {
    for (const row of released.rows) {
      const { area, school, grade, stage } = row.group;
      const place =
        area !== undefined
          ? coverageOf('area', { area })
          : school !== undefined
            ? coverageOf('school', { school })
            : coverageOf('school', stage !== undefined ? { stage } : grade !== undefined ? { grade } : {});
      expect(row.coverage).toBe(row.protection.state === 'hidden' ? null : place.coverage);
    }
  });
});

describe('releaseWave with a register', () => {
  it('weights answers to enrolment, and says so', () => {
    expect(released.method.postStratifiedBy).toEqual(['school', 'grade']);
    // Grade 8 answers less and says yes more: every grade counts with its pupils.
    const raw = release(registerOf({ postStratify: false }));
    expect(raw.method.postStratifiedBy).toEqual([]);
    expect(rowOf({}).value!).toBeGreaterThan(rowOf({}, raw.rows).value!);
    expect(rowOf({}).n).toBe(rowOf({}, raw.rows).n);
  });

  it('leaves the weights of the file alone', () => {
    const given = { ...columns, design: { ...columns.design, weight: new Float64Array(columns.n).fill(2) } };
    expect(release(registerOf(), given).method.postStratifiedBy).toEqual([]);
  });
});
