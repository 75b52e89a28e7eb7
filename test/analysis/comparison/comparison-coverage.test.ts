import { describe, expect, it } from 'vitest';
import { compareGroups, type ComparedGroup } from '../../../analysis/comparison/compare-groups.ts';
import { flatCode, type GroupCode, type Instrument } from '../../../survey/instrument/instrument.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { columnsOf, cutPointsOf, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

/** Four areas of flats and two of houses; of the first area most pupils are old. Shares by grade and sex, moved by the area and by the class. */
const areas = [
  { code: 'a', housing: 'flats', classes: { '7': 4, '9': 10 }, shift: 0.05 },
  { code: 'b', housing: 'flats', classes: { '7': 8, '9': 5 }, shift: 0 },
  { code: 'c', housing: 'flats', classes: { '7': 7, '9': 6 }, shift: 0 },
  { code: 'd', housing: 'flats', classes: { '7': 9, '9': 4 }, shift: 0 },
  { code: 'e', housing: 'houses', classes: { '7': 6, '9': 6 }, shift: -0.1 },
  { code: 'f', housing: 'houses', classes: { '7': 6, '9': 6 }, shift: -0.1 },
] as const;
const shares = { '7': 0.28, '9': 0.44 } as const;
const references = { '7': 0.24, '9': 0.37 } as const;
const ofGirls = 0.08;
const betweenClasses = 0.07;
const grades = ['7', '9'] as const;

const text = (word: string) => ({ sv: word, en: word });
const codes: Readonly<Record<string, readonly GroupCode[]>> = {
  area: areas.map(({ code, housing }) => ({ ...flatCode(code, text(code)), characteristics: { housing } })),
  sex: [
    { ...flatCode('1', text('girls')), meaning: 'girls' },
    { ...flatCode('2', text('boys')), meaning: 'boys' },
  ],
};
const plain = smallInstrument();
const instrument: Instrument = {
  ...plain,
  scales: [
    scaleOf('q', ['q'], {
      kind: 'risk',
      cutPoints: cutPointsOf(Object.fromEntries(grades.map((grade) => [grade, { cut: 0.5, referenceShare: references[grade] }]))),
    }),
  ],
  groups: plain.groups
    .filter(({ id }) => ['area', 'grade', 'sex'].includes(id))
    .map((group) => ({ ...group, codes: codes[group.id] ?? [] })),
};

function draw(survey: number) {
  const random = randomStream('comparisons hold the truth', survey);
  const stratumOf: number[] = [];
  const pupils = areas.flatMap(({ code, classes, shift }, area) =>
    grades.flatMap((grade) =>
      Array.from({ length: classes[grade] }, () => {
        const psu = stratumOf.push(area) - 1;
        const effect = betweenClasses * random.normal();
        return Array.from({ length: 14 + random.integer(14) }, (): Pupil => {
          const girl = random.integer(2);
          const share = shares[grade] + shift + effect + ofGirls * (girl - 0.5);
          return { psu, groups: { area: code, grade, sex: girl ? '1' : '2' }, answers: { q: random.uniform() < share ? 1 : 0 } };
        });
      }).flat(),
    ),
  );
  const columns = columnsOf(pupils, (psu) => stratumOf[psu]!);
  /** The difference to the reference that these pupils would have on average over all classes that they might have met. */
  const toReference = (area: string): number => {
    const own = pupils.filter(({ groups }) => groups!['area'] === area);
    const shift = areas.find(({ code }) => code === area)!.shift;
    const sum = own.reduce((total, { groups }) => {
      const grade = groups!['grade'] as '7' | '9';
      return total + shares[grade] + shift + ofGirls * (groups!['sex'] === '1' ? 0.5 : -0.5) - references[grade];
    }, 0);
    return sum / own.length;
  };
  return { columns, toReference };
}

describe('compareGroups', () => {
  it('holds the planted difference to areas like ours, of girls to boys and to the reference in 95 of 100 surveys', () => {
    const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 2000 : 60;
    const tally = Object.fromEntries(['areasLikeOurs', 'boys', 'reference'].map((kind) => [kind, { held: 0, of: 0 }]));
    const count = ({ comparison, difference }: ComparedGroup, truth: number): void => {
      if (difference.kind !== 'difference') throw new Error(difference.reason);
      const one = tally[comparison]!;
      one.of++;
      if (difference.low <= truth && truth <= difference.high) one.held++;
    };
    for (let survey = 0; survey < surveys; survey++) {
      const { columns, toReference } = draw(survey);
      const shares = (by: string): ComparedGroup[] =>
        compareGroups(instrument, columns, [by], []).filter(({ statistic }) => statistic === 'share');
      for (const one of shares('area')) {
        if (one.comparison === 'reference') count(one, toReference(one.group['area']!));
        // The three others of flats do not differ, so that a differs from them by its shift.
        if (one.comparison === 'areasLikeOurs' && one.group['area'] === 'a') count(one, areas[0].shift);
      }
      for (const one of shares('sex')) if (one.comparison === 'boys') count(one, ofGirls);
    }
    expect(Object.values(tally).map(({ of }) => of / surveys)).toEqual([1, 1, areas.length]);
    for (const [kind, { held, of }] of Object.entries(tally)) {
      // Three standard errors of so many intervals.
      const slack = 3 * Math.sqrt((0.95 * 0.05) / of);
      expect(held / of, kind).toBeGreaterThan(0.945 - slack);
      expect(held / of, kind).toBeLessThan(0.96 + slack);
    }
  });
});
