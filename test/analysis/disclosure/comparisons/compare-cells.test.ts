import { describe, expect, it } from 'vitest';
import { comparisonsOf, openRelease, releaseWave, type ReleaseOptions } from '../../../../analysis/disclosure/release-wave.ts';
import type { ReleasedComparison, ReleasedWave } from '../../../../analysis/disclosure/released.ts';
import { disclosureSettings } from '../../../../analysis/disclosure/settings.ts';
import { flatCode, type GroupCode, type GroupingVariable, type Instrument } from '../../../../survey/instrument/instrument.ts';
import { randomStream, type Random } from '../../../../survey/simulation/random.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../../small-wave.ts';

const text = (word: string) => ({ sv: word, en: word });
const open = (id: string): GroupingVariable => ({ id, name: text(id), codes: [], coarser: [], open: true });
const listed = (id: string, codes: readonly GroupCode[]): GroupingVariable => ({ ...open(id), codes, open: false });
const sexes = listed('sex', [
  { ...flatCode('1', text('girls')), meaning: 'girls' },
  { ...flatCode('2', text('boys')), meaning: 'boys' },
]);
const instrumentOf = (groups: readonly GroupingVariable[], questions = ['q'], breaks: readonly string[] = []): Instrument =>
  smallInstrument({ items: questions.map((id) => numberItem(id)), scales: questions.map((id) => scaleOf(id, [id], { breaks })), groups });

interface Place {
  readonly area: string;
  /** Classes per grade. */
  readonly classes: Readonly<Record<string, number>>;
  readonly school?: string;
}

/** Classes of 24, girls and boys by turns; each pupil says yes with the share of the grade, moved by the class. */
function pupilsOf(
  random: Random,
  places: readonly Place[],
  share: (grade: string, place: Place, sex: string) => number,
  questions = ['q'],
  spread = 0.04,
): Pupil[] {
  let psu = 0;
  return places.flatMap((place) =>
    Object.entries(place.classes).flatMap(([grade, classes]) =>
      Array.from({ length: classes }, () => {
        const effects = questions.map(() => spread * random.normal());
        const own = psu++;
        return Array.from({ length: 24 }, (_, i): Pupil => {
          const sex = String(1 + (i % 2));
          return {
            psu: own,
            groups: { area: place.area, grade, sex, ...(place.school === undefined ? {} : { school: place.school }) },
            answers: Object.fromEntries(questions.map((id, q) => [id, random.uniform() < share(grade, place, sex) + effects[q]! ? 1 : 0])),
          };
        });
      }).flat(),
    ),
  );
}

const compared = (instrument: Instrument, pupils: readonly Pupil[], options: ReleaseOptions = {}): readonly ReleasedComparison[] =>
  releaseWave(instrument, columnsOf(pupils), '3', options).comparisons;
const find = (rows: readonly ReleasedComparison[], comparison: string, group: Record<string, string>, factor = 'q') =>
  rows.find(
    (row) =>
      row.comparison === comparison &&
      row.factor === factor &&
      JSON.stringify(Object.entries(row.group).sort()) === JSON.stringify(Object.entries({ wave: '3', ...group }).sort()),
  );
const earlier = (pupils: readonly Pupil[], wave = '2') => ({ wave, columns: columnsOf(pupils), released: 'together' as const });

const byGrade = (grade: string): number => (grade === '9' ? 0.45 : 0.2);
const flat = instrumentOf([open('area'), open('grade'), sexes]);

describe('the comparison with the rest', () => {
  const old = { area: 'old', classes: { '7': 3, '9': 12 } };
  const others = ['b', 'c', 'd'].map((area) => ({ area, classes: { '7': 12, '9': 4 } }));
  const rows = compared(flat, pupilsOf(randomStream('mix'), [old, ...others], byGrade));

  it('sees no difference where an area has no more than older pupils; the raw one does', () => {
    const raw = find(rows, 'restRaw', { area: 'old' })!;
    const rest = find(rows, 'rest', { area: 'old' })!;
    expect(raw.word).toBe('clearlyHigher');
    expect(rest.word).toBe('noClearDifference');
    expect(rest.otherValue).toBeGreaterThan(raw.otherValue! + 0.05);
    // Within a grade there is nothing to standardise but sex, which is spread alike.
    expect(find(rows, 'rest', { area: 'old', grade: '9' })!.difference).toBeCloseTo(
      find(rows, 'restRaw', { area: 'old', grade: '9' })!.difference!,
      1,
    );
  });

  it('is the raw one where all areas have the same mix', () => {
    const alike = ['a', 'b', 'c'].map((area) => ({ area, classes: { '7': 6, '9': 6 } }));
    const same = compared(flat, pupilsOf(randomStream('same mix'), alike, byGrade));
    for (const row of same.filter(({ comparison }) => comparison === 'rest')) {
      const raw = find(same, 'restRaw', Object.fromEntries(Object.entries(row.group).filter(([id]) => id !== 'wave')))!;
      expect(row.difference).toBe(raw.difference);
      expect(row.otherValue).toBe(raw.otherValue);
    }
  });

  it('tells the mix apart only by splits of the place that are published', () => {
    // Three ninth-graders of the small area: its split by grade is held back, and with it the mix.
    const few = pupilsOf(randomStream('few'), [...others, { area: 'few', classes: { '7': 6 } }], byGrade);
    const three = [0, 1, 2].map((psu): Pupil => ({ psu, groups: { area: 'few', grade: '9', sex: '1' }, answers: { q: 1 } }));
    const small = compared(flat, [...few, ...three]);
    expect(find(small, 'rest', { area: 'few', grade: '7' })!.protection).toEqual({ state: 'hidden', reason: 'protected' });
    const rest = find(small, 'rest', { area: 'few' })!;
    const raw = find(small, 'restRaw', { area: 'few' })!;
    expect([rest.otherValue, rest.difference]).toEqual([raw.otherValue, raw.difference]);
  });

  it('tells the mix apart by no cell that is only bounded: it would follow from both comparisons together', () => {
    const none = compared(
      flat,
      pupilsOf(randomStream('none'), [old, ...others], (grade, { area }) => (area === 'old' && grade === '7' ? -1 : byGrade(grade))),
    );
    const rest = find(none, 'rest', { area: 'old' })!;
    const raw = find(none, 'restRaw', { area: 'old' })!;
    expect(rest.protection.state).not.toBe('protected');
    expect(rest.difference).not.toBeNull();
    expect([rest.otherValue, rest.difference]).toEqual([raw.otherValue, raw.difference]);
    // With a grade 7 like everybody's the same area is standardised.
    expect(find(rows, 'rest', { area: 'old' })!.otherValue).not.toBe(find(rows, 'restRaw', { area: 'old' })!.otherValue);
  });
});

describe('the comparison of girls to boys', () => {
  const places = ['a', 'b'].map((area) => ({ area, classes: { '7': 8, '9': 8 } }));
  const pupils = pupilsOf(randomStream('girls'), places, (_, __, sex) => (sex === '1' ? 0.5 : 0.25));

  it('is of girls’ rows, in places and grades, with the boys’ value beside', () => {
    const rows = compared(flat, pupils).filter(({ comparison }) => comparison === 'boys');
    expect(new Set(rows.map(({ group }) => group['sex']))).toEqual(new Set(['1']));
    expect(find(rows, 'boys', { sex: '1' })).toMatchObject({ word: 'clearlyHigher' });
    expect(find(rows, 'boys', { area: 'a', sex: '1' })!.word).toBe('clearlyHigher');
    expect(find(rows, 'boys', { sex: '1', grade: '7' })!.difference).toBeGreaterThan(0.1);
  });

  it('is not made where no code says who are girls', () => {
    const unnamed = instrumentOf([open('area'), open('grade'), open('sex')]);
    expect(compared(unnamed, pupils).some(({ comparison }) => comparison === 'boys')).toBe(false);
  });
});

describe('the comparison with areas like ours', () => {
  const area = (code: string, housing: string): GroupCode => ({ ...flatCode(code, text(code)), characteristics: { housing } });
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const places = names.map((one) => ({ area: one, classes: { '7': 5, '9': 5 } }));
  const share = (_: string, { area: one }: Place) => (one < 'e' ? 0.25 : 0.5);
  const like = instrumentOf([
    listed(
      'area',
      names.map((one) => area(one, one < 'e' ? 'flats' : 'houses')),
    ),
    open('grade'),
    sexes,
  ]);
  const pupils = pupilsOf(randomStream('alike'), places, share);

  it('is with the union of at least three others that agree in what is declared', () => {
    const rows = compared(like, pupils);
    expect(find(rows, 'areasLikeOurs', { area: 'a' })).toMatchObject({ word: 'noClearDifference', protection: { state: 'shown' } });
    expect(find(rows, 'rest', { area: 'a' })!.word).toBe('clearlyLower');
    // e and f are two.
    expect(find(rows, 'areasLikeOurs', { area: 'e' })).toBeUndefined();
    expect(compared(flat, pupils).some(({ comparison }) => comparison === 'areasLikeOurs')).toBe(false);
  });

  it('is hidden where one of the three is protected', () => {
    const few = pupils.filter(({ groups }, i) => groups!['area'] !== 'd' || i % 40 === 0);
    const rows = compared(like, few);
    expect(find(rows, 'areasLikeOurs', { area: 'a' })).toMatchObject({
      otherValue: null,
      protection: { state: 'hidden', reason: 'protected' },
    });
  });
});

describe('the comparison with an earlier wave', () => {
  const schools = (count: number, area = 'a') =>
    Array.from({ length: count }, (_, i) => ({ area, school: `${area}${i}`, classes: { '7': 2, '9': 2 } }));
  const withSchools = instrumentOf([open('wave'), open('area'), open('school'), open('grade'), sexes]);
  const now = (places: readonly Place[], share = 0.5) => pupilsOf(randomStream('now'), places, () => share);
  const before = (places: readonly Place[], share = 0.3) => pupilsOf(randomStream('before'), places, () => share);

  it('is sure from eight schools in both waves, and of these schools below', () => {
    const places = [...schools(9), ...schools(4, 'b')];
    const rows = compared(withSchools, now(places), { previous: earlier(before(places)) });
    expect(find(rows, 'previousWave', { area: 'a' })).toMatchObject({ word: 'clearlyHigher', protection: { state: 'shown' } });
    expect(find(rows, 'previousWave', { area: 'b' })).toMatchObject({ word: 'higherInTheseSchools' });
    const same = compared(withSchools, now(places, 0.3), { previous: earlier(before(places)) });
    expect(find(same, 'previousWave', { area: 'b' })).toMatchObject({ word: 'sameInTheseSchools' });
    expect(
      same.some(
        ({ comparison, word, group }) => comparison === 'previousWave' && group['school'] !== undefined && word?.startsWith('clearly'),
      ),
    ).toBe(false);
  });

  it('is of independent samples where the file has no schools', () => {
    const places = schools(3);
    const rows = compared(instrumentOf([open('area'), open('grade'), sexes]), stripped(now(places)), {
      previous: earlier(stripped(before(places))),
    });
    expect(find(rows, 'previousWave', { area: 'a' })!.word).toBe('clearlyHigher');
  });

  it('leaves schools of one wave only out, and both waves’ values are of the others', () => {
    const places = schools(10);
    const fresh = [{ area: 'a', school: 'new', classes: { '7': 3, '9': 3 } }];
    const pupils = [
      ...now(places),
      ...renumbered(
        pupilsOf(randomStream('new'), fresh, () => 0.95),
        1000,
      ),
    ];
    const rows = compared(withSchools, pupils, { previous: earlier(before(places)) });
    const row = find(rows, 'previousWave', { area: 'a' })!;
    expect(row.protection.state).toBe('shown');
    // The new school would have made it 6 points more.
    expect(row.difference).toBeLessThan(0.24);
  });

  it('is hidden where the pupils left out are too few to be told of, and whole where they are next to nobody', () => {
    const places = schools(10);
    const some = (n: number) =>
      Array.from({ length: n }, (_, i): Pupil => ({
        psu: 1000 + (i % 3),
        groups: { area: 'b', school: 'new', grade: i % 2 ? '7' : '9', sex: i % 4 < 2 ? '1' : '2' },
        answers: { q: 1 },
      }));
    const rowOf = (classes: number, n: number) => {
      const all = [...places, { area: 'b', school: 'b', classes: { '7': classes, '9': 3 } }];
      return find(compared(withSchools, [...now(all), ...some(n)], { previous: earlier(before(all)) }), 'previousWave', { area: 'b' })!;
    };
    // 9 pupils beside 168: more than 5 %, fewer than 10.
    expect(rowOf(4, 9).protection).toEqual({ state: 'hidden', reason: 'protected' });
    // 9 pupils beside 216: nobody is left out.
    expect(rowOf(6, 9).protection.state).not.toBe('hidden');
  });

  it('is with the first wave too', () => {
    const places = schools(9);
    const rows = compared(withSchools, now(places), { previous: earlier(before(places, 0.5)), first: earlier(before(places, 0.2), '1') });
    expect(find(rows, 'previousWave', {})!.word).toBe('noClearDifference');
    expect(find(rows, 'firstWave', {})!.word).toBe('clearlyHigher');
  });

  it('tells of the earlier wave what its own release shows, and nothing else', () => {
    for (const places of [schools(9), [...schools(9), { area: 'a', school: 'closed', classes: { '7': 3, '9': 3 } }]]) {
      // A school that is gone since: the others alone are compared.
      const then = before(places);
      const release = (leaveOut: readonly string[]) => releaseWave(withSchools, columnsOf(then), '2', { leaveOut });
      const rowsWith = (released?: ReleasedWave) =>
        compared(withSchools, now(schools(9)), { previous: { ...earlier(then), ...(released && { released }) } });
      expect(rowsWith(release([]))).toEqual(rowsWith());
      expect(find(rowsWith(), 'previousWave', { sex: '1' })!.protection.state).toBe('shown');
      const rows = rowsWith(release(['municipality × sex', 'area × sex', 'school × sex']));
      for (const group of [{ sex: '1' }, { sex: '2' }, { area: 'a', sex: '1' }] as Record<string, string>[])
        expect(find(rows, 'previousWave', group)).toMatchObject({
          otherValue: null,
          difference: null,
          protection: { state: 'hidden', reason: 'protected' },
        });
      expect(find(rows, 'previousWave', { grade: '7' })).toEqual(find(rowsWith(), 'previousWave', { grade: '7' }));
    }
  });

  it('is too uncertain where the earlier release calls its own value so', () => {
    const released = releaseWave(withSchools, columnsOf(before(schools(9))), '2', {
      settings: { ...disclosureSettings, hiddenHalfWidth: 0 },
    });
    expect(
      find(compared(withSchools, now(schools(9)), { previous: { ...earlier(before(schools(9))), released } }), 'previousWave', {})!
        .protection,
    ).toEqual({ state: 'hidden', reason: 'tooUncertain' });
  });

  it('is not made across a break', () => {
    const places = schools(9);
    const broken = (at: string) =>
      compared({ ...withSchools, scales: [scaleOf('q', ['q'], { breaks: [at] })] }, now(places), {
        previous: earlier(before(places)),
        first: earlier(before(places), '1'),
      });
    const made = (rows: readonly ReleasedComparison[]) => ['previousWave', 'firstWave'].filter((one) => find(rows, one, {}) !== undefined);
    expect(made(broken('3'))).toEqual([]);
    expect(made(broken('2'))).toEqual(['previousWave']);
    expect(made(broken('1'))).toEqual(['previousWave', 'firstWave']);
    expect(made(broken('4'))).toEqual(['previousWave', 'firstWave']);
  });

  it('is not made where the borders of the area were drawn anew', () => {
    const places = [...schools(9), ...schools(9, 'b')];
    const rows = compared(withSchools, now(places), { previous: { ...earlier(before(places)), brokenAreas: ['b'] } });
    expect(find(rows, 'previousWave', { area: 'b' })).toBeUndefined();
    expect(find(rows, 'previousWave', { area: 'b', grade: '7' })).toBeUndefined();
    expect(find(rows, 'previousWave', { area: 'a' })!.word).toBe('clearlyHigher');
    expect(find(rows, 'previousWave', {})!.word).toBe('clearlyHigher');
  });

  const stripped = (pupils: readonly Pupil[]): Pupil[] =>
    pupils.map(({ groups, ...others }) => ({
      ...others,
      groups: Object.fromEntries(Object.entries(groups!).filter(([id]) => id !== 'school')),
    }));
  const renumbered = (pupils: readonly Pupil[], from: number): Pupil[] => pupils.map((one) => ({ ...one, psu: one.psu + from }));
});

describe('comparisonsOf', () => {
  it('makes in parts, on whichever thread and in whichever order, what it makes as a whole', () => {
    const instrument = instrumentOf([open('area'), open('school'), open('grade'), sexes], ['q', 'r']);
    const places = Array.from({ length: 8 }, (_, i) => ({ area: 'abc'[i % 3]!, school: `s${i}`, classes: { '7': 2, '9': 2 } }));
    const wave = (name: string, of = places) =>
      columnsOf(pupilsOf(randomStream('parts', name), of, (grade) => (grade === '7' ? 0.3 : 0.5), ['q', 'r']));
    // One school of then is closed, so that parts of the places are compared too.
    const options = {
      previous: { wave: '2', columns: wave('then', places.slice(1)), released: 'together' },
      first: { wave: '1', columns: wave('first', places.slice(0, 7)), released: 'together' },
    } as const satisfies ReleaseOptions;
    const opened = () => openRelease(instrument, wave('now'), '3', options);
    const whole = comparisonsOf(opened());
    expect(new Set(whole.map(({ comparison }) => comparison))).toEqual(new Set(['rest', 'restRaw', 'boys', 'previousWave', 'firstWave']));
    const last = comparisonsOf(opened(), [0.3, 1]);
    const first = comparisonsOf(opened(), [0, 0.3]);
    expect(first.length).toBeGreaterThan(0);
    expect([...first, ...last]).toEqual(whole);
  });
});

describe('words', () => {
  it('call at most one family in twenty clear where nothing differs', () => {
    const runs = process.env['MOTVIKT_TESTS'] === 'all' ? 400 : 10;
    const questions = Array.from({ length: 8 }, (_, i) => `q${i}`);
    const instrument = instrumentOf([open('area'), open('school'), open('grade'), sexes], questions);
    const places = Array.from({ length: 10 }, (_, i) => ({ area: 'abc'[i % 3]!, school: `s${i}`, classes: { '7': 2, '9': 2 } }));
    const families = new Map<string, boolean>();
    for (let run = 0; run < runs; run++) {
      const wave = (name: string) => pupilsOf(randomStream('null', name, run), places, () => 0.35, questions, 0.05);
      for (const { group, comparison, word } of compared(instrument, wave('now'), { previous: earlier(wave('before')) })) {
        if (word === null || group['school'] !== undefined) continue;
        const family = JSON.stringify([run, group, comparison]);
        families.set(family, (families.get(family) ?? false) || word.startsWith('clearly'));
      }
    }
    const clear = [...families.values()].filter(Boolean).length;
    expect(families.size).toBeGreaterThan(20 * runs);
    // 5 % and what few runs may miss it by: families of one run have pupils in common.
    expect(clear / families.size).toBeLessThan(0.05 + 0.15 / Math.sqrt(runs));
  });
});
