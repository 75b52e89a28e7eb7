import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAnswers, type PackableAnswers, unpackAnswers } from '../../../survey/anonymity/pack-answers.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { columnsOfAnswers, type OpenedForm } from '../../../survey/fielding/columns-of-answers.ts';
import { isBlank } from '../../../survey/fielding/is-blank.ts';
import { fieldedLayout, questionnaireOf } from '../../../survey/fielding/questionnaire.ts';
import { type GivenAnswers, packableAnswers } from '../../../survey/fielding/shown-questions.ts';
import { missingIndex } from '../../../survey/instrument/codebook.ts';
import type { Condition, Instrument } from '../../../survey/instrument/instrument.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { fieldedInstrument } from './fielded.ts';

/** The shipped questions ask all of everybody; here some depend on others, one on one that may be hidden itself. */
const instrument = withRouting(fieldedInstrument());
const layout = fieldedLayout(instrument);
const asked = questionnaireOf(instrument, 'sv');
const classes = [
  { school: 'eka', grade: '7' },
  { school: 'eka', grade: '8' },
  { school: 'ham', grade: null },
  { school: 'ham', grade: '9' },
];
function withRouting(whole: Instrument): Instrument {
  const [first, , second, third] = whole.items.map(({ id }) => id);
  const conditions = new Map<number, Condition>([
    [2, { item: first!, atLeast: 1 }],
    [5, { not: { item: second!, atLeast: 2 } }],
    [
      8,
      {
        any: [
          { item: third!, atMost: 1 },
          { item: second!, atLeast: 1 },
        ],
      },
    ],
  ]);
  return { ...whole, items: whole.items.map((item, at) => ({ ...item, shownWhen: conditions.get(at) ?? null })) };
}

/** The last one first: every row stays where it is, and every class has its own number. */
const unshuffled = (below: number): number => below - 1;

/** What the pupil's form would have sealed. */
const formOf = (at: number, answers: GivenAnswers): OpenedForm => indexesOf(at, packAnswers(layout, packableAnswers(asked, answers)));
/** What one would have sealed that knows nothing of routing. */
const rawForm = (at: number, answers: PackableAnswers): OpenedForm => indexesOf(at, packAnswers(layout, answers));
function indexesOf(at: number, packed: Uint8Array): OpenedForm {
  const read = unpackAnswers(layout, packed);
  if (read.kind !== 'answers') throw new Error(read.reason);
  return { class: at, indexes: read.indexes };
}

/** Answers at random: most questions answered, some declined or passed by. */
function drawForms(seed: number, n: number): { at: number; answers: GivenAnswers }[] {
  const { integer } = randomStream(seed);
  return Array.from({ length: n }, () => ({
    at: integer(classes.length),
    answers: new Map(
      layout.fields.flatMap(({ id, size }): [string, number | 'refused'][] => {
        const what = integer(10);
        return what === 0 ? [] : [[id, what === 1 ? 'refused' : integer(size)]];
      }),
    ),
  }));
}

/** Items and groups but the home area, which is coarsened. */
const rowsOf = ({ n, items, groups }: Columns): string[] =>
  Array.from({ length: n }, (_, row) =>
    JSON.stringify([
      ...[...items.values()].map((index) => index[row]),
      ...['school', 'grade', 'sex'].map((id) => groups.get(id)!.codes[groups.get(id)!.index[row]!] ?? null),
    ]),
  );

describe('columnsOfAnswers', () => {
  it('keeps every answer of every form in its row', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(30), (seed, n) => {
        const forms = drawForms(seed, n).map(({ at, answers }) => formOf(at, answers));
        const { columns, hidden } = columnsOfAnswers(instrument, '2026', classes, forms, unshuffled);
        expect([columns.n, hidden]).toEqual([n, 0]);
        instrument.items.forEach(({ id }, field) => {
          expect([...columns.items.get(id)!]).toEqual(forms.map(({ indexes }) => indexes[field]));
        });
        const sex = instrument.groups.find((group) => group.id === 'sex')!.codes;
        const place = layout.fields.findIndex(({ id }) => id === 'sex');
        const column = columns.groups.get('sex')!;
        expect([...column.index].map((code) => column.codes[code])).toEqual(forms.map(({ indexes }) => sex[indexes[place]!]?.code));
      }),
      { numRuns: 20 },
    );
  });

  it('takes answers away that routing hides, as the form would have', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(30), (seed, n) => {
        const drawn = drawForms(seed, n);
        const of = (make: typeof formOf) =>
          columnsOfAnswers(
            instrument,
            '2026',
            classes,
            drawn.map(({ at, answers }) => make(at, answers)),
            unshuffled,
          );
        const [raw, routed] = [of(rawForm), of(formOf)];
        expect(rowsOf(raw.columns)).toEqual(rowsOf(routed.columns));
        const shown = drawn.map(({ answers }) => packableAnswers(asked, answers));
        const hidden = drawn.flatMap(({ answers }, row) =>
          [...answers].filter(([id, answer]) => typeof answer === 'number' && shown[row]!.get(id) === 'notApplicable'),
        );
        expect(raw.hidden).toBe(hidden.length);
      }),
      { numRuns: 20 },
    );
  });

  it('takes a question for not answered that was shown and came as not applicable', () => {
    const [first] = instrument.items as [Instrument['items'][number]];
    const answers: PackableAnswers = new Map([[first.id, 'notApplicable' as const]]);
    const form = rawForm(0, answers);
    const { columns } = columnsOfAnswers(instrument, '2026', classes, [form], unshuffled);
    expect([...columns.items.get(first.id)!]).toEqual([missingIndex('notAnswered', 1)]);
  });

  it('shuffles rows without changing one, and keeps classes apart under other numbers', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(30), (seed, n) => {
        const forms = drawForms(seed, n).map(({ at, answers }) => formOf(at, answers));
        const [plain, shuffled] = [unshuffled, randomStream(seed, 'closing').integer].map((draw) =>
          columnsOfAnswers(instrument, '2026', classes, forms, draw),
        );
        expect(rowsOf(shuffled!.columns).toSorted()).toEqual(rowsOf(plain!.columns).toSorted());
        expect([shuffled!.coarsened, shuffled!.unique]).toEqual([plain!.coarsened, plain!.unique]);
        const { psu, psuStratum, strata } = shuffled!.columns.design;
        const used = new Set(forms.map((form) => form.class));
        expect([psuStratum.length, new Set(psu).size]).toEqual([used.size, used.size]);
        expect(strata).toBe(new Set([...used].map((at) => classes[at]!.school)).size);
        const sizes = (numbers: Iterable<number>) => {
          const counts = new Map<number, number>();
          for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
          return [...counts.values()].toSorted((a, b) => a - b);
        };
        expect(sizes(psu)).toEqual(sizes(forms.map((form) => form.class)));
        const { codes, index } = shuffled!.columns.groups.get('school')!;
        const ofStratum = new Map<number, string>();
        index.forEach((school, row) => {
          const stratum = psuStratum[psu[row]!]!;
          expect(ofStratum.get(stratum) ?? codes[school]).toBe(codes[school]);
          ofStratum.set(stratum, codes[school]!);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('puts who passed the grade by in that of the class, and who declined in none', () => {
    const forms = [
      formOf(1, new Map([['sex', 0]])),
      formOf(1, new Map([['grade', 'refused' as const]])),
      formOf(1, new Map([['grade', 1]])),
      formOf(2, new Map([['sex', 0]])),
    ];
    const { codes, index } = columnsOfAnswers(instrument, '2026', classes, forms, unshuffled).columns.groups.get('grade')!;
    expect([...index].map((code) => codes[code] ?? null)).toEqual(['8', null, '7', null]);
  });

  it('takes "do not know" where somebody lives for not known, and unites few homes', () => {
    const homes = ['n1', 'n1', 'n1', 'n1', 'n1', 'n2', 'n2', 'n2', 's1', 's2', 's1', 's2', 's2', 'unknown'];
    const codes = ['n1', 'n2', 's1', 's2', 'outside', 'unknown'];
    const forms = homes.map((home) =>
      formOf(
        0,
        new Map([
          ['grade', 1],
          ['sex', 0],
          ['area', codes.indexOf(home)],
        ]),
      ),
    );
    const { columns, coarsened, unique } = columnsOfAnswers(instrument, '2026', classes, forms, unshuffled);
    const area = columns.groups.get('area')!;
    expect([...area.index].map((code) => area.codes[code] ?? null)).toEqual([
      'n1',
      'n1',
      'n1',
      'n1',
      'n1',
      null,
      null,
      null,
      'south~',
      'south~',
      'south~',
      'south~',
      'south~',
      null,
    ]);
    expect([coarsened, unique]).toEqual([{ toDistrict: 5, toOther: 3 }, 0]);
  });
});

describe('isBlank', () => {
  it.each([
    ['an empty form', new Map(), true],
    ['one declined question', new Map([['sex', 'refused' as const]]), false],
    ['one answer', new Map([['sex', 0]]), false],
  ])('knows %s', (_, answers: GivenAnswers, blank) => {
    expect(isBlank(layout, formOf(0, answers).indexes)).toBe(blank);
    expect(isBlank(layout, rawForm(0, answers).indexes)).toBe(blank);
  });
});
