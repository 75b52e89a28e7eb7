import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeInstrument } from '../../../survey/format/compose-instrument.ts';
import { readDefinition, type DefinitionFile } from '../../../survey/format/read-definition.ts';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import type { Definition } from '../../../survey/instrument/definition.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { Loose } from './small-instrument.ts';
import { inEnglish } from './in-english.ts';

const guide = readFileSync(new URL('../../../docs/instrument-format.md', import.meta.url), 'utf8');
const [inGuide, wordingInGuide] = [...guide.matchAll(/^```jsonc\n([\s\S]*?)^```/gm)].map((match) => match[1]!);

const t = (word: string) => ({ sv: `${word} (sv)`, en: word });
const small = (): Loose => ({
  id: 'small',
  version: '3',
  title: t('Small'),
  origin: t('Made for a test'),
  modules: [
    { id: 'more', name: t('More'), about: t('More of the same') },
    { id: 'faith', name: t('Faith'), about: t('Sensitive') },
  ],
  forms: [
    { id: 'short', name: t('Short'), modules: [] },
    { id: 'long', name: t('Long'), modules: ['more'] },
  ],
  files: ['a.json', 'b.json'],
  groups: [
    { id: 'wave', open: true },
    { id: 'sex', question: t('Which?'), codes: [{ code: 1, label: t('girls') }, 2] },
  ],
  validityRules: [
    {
      id: 'odd',
      name: t('Odd'),
      flagWhen: {
        all: [
          { item: 'a1', in: [1] },
          { item: 'b1', atLeast: 1 },
        ],
      },
    },
  ],
});
const partA = (): Loose => ({
  responseSets: {
    noYes: {
      options: [
        { code: 0, label: t('no') },
        { code: 1, label: t('yes') },
      ],
    },
  },
  sections: [{ id: 'a', title: t('A'), items: ['a1', 'a2', 'a3'] }],
  items: [
    { id: 'a1', answers: 'noYes', concept: t('one'), question: t('One?') },
    { id: 'a2', answers: 'noYes', concept: t('two'), question: t('Two?') },
    { id: 'a3', module: 'more', answers: 'noYes', concept: t('three'), question: t('Three?'), shownWhen: { item: 'a1', in: [1] } },
  ],
  scales: [
    {
      id: 'all',
      kind: 'risk',
      name: t('All'),
      items: ['a1', { item: 'a2', reversed: true }, 'a3'],
      minAnswered: 2,
      cutPoints: { version: 'v', byGrade: { all: { cut: 0.5, referenceShare: 0.4, n: 9 } } },
    },
  ],
});
const partB = (): Loose => ({
  sections: [{ id: 'b', title: t('B'), items: ['b1'] }],
  items: [{ id: 'b1', module: ['more', 'faith'], answers: 'noYes', concept: t('four'), question: t('Four?') }],
  scales: [{ id: 'sole', kind: 'outcome', name: t('Sole'), items: ['b1'] }],
});
const wording = (): Loose => ({
  language: 'ar',
  origin: t('Translated'),
  readBySpeaker: false,
  sections: { a: 'A-ar', b: 'B-ar' },
  questions: { a1: '1-ar', a2: '2-ar', a3: '3-ar', b1: '4-ar' },
  options: { noYes: { 0: 'no-ar', 1: 'yes-ar' } },
  groups: { sex: 'which-ar' },
  groupCodes: { sex: { 1: 'girls-ar' } },
});
const asFile = (name: string, value: Loose): DefinitionFile => ({ name, text: JSON.stringify(value, null, 1) });
function read(change: (files: { head: Loose; a: Loose; b: Loose; w: Loose }) => void = () => {}) {
  const files = { head: small(), a: partA(), b: partB(), w: wording() };
  files.head.cutPointVersions = { v: { population: t('Them') } };
  change(files);
  return readDefinition(asFile('head', files.head), [asFile('a.json', files.a), asFile('b.json', files.b)], [asFile('ar', files.w)]);
}
function sound(change?: Parameters<typeof read>[0]): Definition {
  const reading = read(change);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.definition;
}
function composed(definition: Definition, form: string, add?: readonly string[]): Instrument {
  const reading = readInstrument(composeInstrument(definition, form, add));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.instrument;
}
const problemsOf = (change: Parameters<typeof read>[0]): string[] => {
  const reading = read(change);
  return reading.ok ? [] : reading.problems.map((problem) => `${problem.file} ${inEnglish([problem])[0]}`);
};

describe('composeInstrument', () => {
  it('makes the form of the guide, and one with a module more', () => {
    const reading = readDefinition({ name: 'head', text: inGuide! }, [], [{ name: 'ar', text: wordingInGuide! }]);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const [core, more] = [composed(reading.definition, 'short'), composed(reading.definition, 'short', ['faith'])];
    expect([core.version, core.items.map(({ id }) => id)]).toEqual(['1-short', ['likes']]);
    expect([more.version, more.items.map(({ id }) => id)]).toEqual(['1-short.faith', ['likes', 'prays']]);
    expect(core.items[0]!.question!['ar']).toBe('هل يعجبك؟');
  });

  it('leaves out sections, scales and rules that lose their questions', () => {
    const [core, whole] = [composed(sound(), 'short'), composed(sound(), 'long', ['faith'])];
    expect(core.sections.map(({ id, items }) => [id, items])).toEqual([['a', ['a1', 'a2']]]);
    expect([core.scales.map(({ id }) => id), core.validityRules]).toEqual([['all'], []]);
    expect([whole.scales.map(({ id }) => id), whole.validityRules.length]).toEqual([['all', 'sole'], 1]);
  });

  it('asks an entry of two modules only where both are chosen', () => {
    expect(composed(sound(), 'short', ['faith']).items.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(composed(sound(), 'long').items.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    expect(composed(sound(), 'long', ['faith']).items.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('asks a shortened scale for two thirds of the rest, and takes its cut points away', () => {
    const [core, long] = [composed(sound(), 'short').scales[0]!, composed(sound(), 'long').scales[0]!];
    // two thirds of 2 questions are 1.33, so both are needed
    expect([long.minAnswered, long.cutPoints?.version]).toEqual([2, 'v']);
    expect([core.minAnswered, core.cutPoints]).toEqual([2, null]);
  });

  it.each([
    // 3 of 4 is two thirds rounded up; of the 3 that are left 2 are two thirds, while the share 3/4 of them would be all 3
    [3, 2],
    // a scale that takes fewer takes no more when it is shorter
    [1, 1],
  ])('never rounds twice: %d of 4 answers become %d of 3', (whole, rest) => {
    const definition = sound(({ a, w }) => {
      w.questions.a4 = '5-ar';
      a.items.push({ id: 'a4', answers: 'noYes', concept: t('five'), question: t('Five?') });
      a.sections[0].items.push('a4');
      a.scales[0] = { ...a.scales[0], items: [...a.scales[0].items, 'a4'], minAnswered: whole };
    });
    expect([composed(definition, 'long').scales[0]!.minAnswered, composed(definition, 'short').scales[0]!.minAnswered]).toEqual([
      whole,
      rest,
    ]);
  });

  it('names modules once and in the order of the definition, whatever the order of choosing', () => {
    expect(composed(sound(), 'short', ['faith', 'more']).version).toBe('3-short.more.faith');
    expect(composed(sound(), 'long', ['faith', 'more']).version).toBe('3-long.faith');
  });

  it('refuses a form or module that is not there', () => {
    expect(() => composeInstrument(sound(), 'longer')).toThrow('no form "longer"');
    expect(() => composeInstrument(sound(), 'long', ['fiath'])).toThrow('no module "fiath"');
  });
});

describe('readDefinition', () => {
  it('lays a language over everything that pupils read', () => {
    const { items, sections, groups } = composed(sound(), 'long', ['faith']);
    expect(items.map(({ question }) => question!['ar'])).toEqual(['1-ar', '2-ar', '3-ar', '4-ar']);
    expect(sections.map(({ title }) => title['ar'])).toEqual(['A-ar', 'B-ar']);
    expect(items[3]!.codebook.options.map(({ label }) => label['ar'])).toEqual(['no-ar', 'yes-ar']);
    const sex = groups.find(({ id }) => id === 'sex')!;
    expect([sex.question!['ar'], sex.codes[0]!.label['ar']]).toEqual(['which-ar', 'girls-ar']);
    expect(sound().wordings).toEqual([{ language: 'ar', origin: t('Translated'), readBySpeaker: false }]);
  });

  it('takes a variant, and other words for a language that is there, in part', () => {
    const easy = composed(
      sound(({ w }) => ((w.language = 'sv-simple'), (w.questions = { a1: 'Ett?' }))),
      'short',
    );
    expect(easy.items.map(({ question }) => [question!.sv, question!['sv-simple']])).toEqual([
      ['One? (sv)', 'Ett?'],
      ['Two? (sv)', undefined],
    ]);
    const official = sound(({ w }) => Object.assign(w, { language: 'sv', questions: { a1: 'Officiell?' }, version: '3-official' }));
    const { items, version, origin } = composed(official, 'short');
    expect([items[0]!.question, items[1]!.question!.sv]).toEqual([{ sv: 'Officiell?', en: 'One?' }, 'Two? (sv)']);
    expect([version, origin]).toEqual(['3-official-short', t('Translated')]);
  });

  it('tells a mistake at the file and line where it was written', () => {
    const reading = read(({ b }) => (b.items[0].answers = 'noYse'));
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ file: 'b.json', path: 'items[0].answers', words: { en: 'no response set "noYse"; did you mean "noYes"?' }, line: 21 }],
    });
  });

  it.each<readonly [what: string, change: NonNullable<Parameters<typeof read>[0]>, line: string]>([
    ['an unknown module', ({ a }) => (a.items[2].module = 'mor'), 'a.json items[2].module: no module "mor"; did you mean "more"?'],
    [
      'a form’s unknown module',
      ({ head }) => (head.forms[1].modules = ['mor']),
      'head forms[1].modules[0]: no module "mor"; did you mean "more"?',
    ],
    [
      'two modules of one name',
      ({ head }) => (head.modules[1].id = 'more'),
      'head modules[1].id: module "more" is already at modules[0].id; give one of them another name or take it away',
    ],
    ['no forms', ({ head }) => (head.forms = []), 'head forms: is empty; give at least one form'],
    [
      'a file that is not there',
      ({ head }) => (head.files = ['a.json', 'c.json']),
      'head files[1]: no file "c.json"; did you mean "a.json"?',
    ],
    ['an unknown key in a file', ({ b }) => (b.itmes = []), 'b.json unknown key "itmes"; did you mean "items"?'],
    [
      'a response set in two files',
      ({ b }) => (b.responseSets = { noYes: 1 }),
      'b.json responseSets.noYes: response set "noYes" is already in another file; keep one of them',
    ],
    [
      'a question that waits for one left out',
      ({ a }) => (a.items[1].shownWhen = { item: 'b1', in: [1] }),
      'a.json items[1].shownWhen: "b1" is asked with the module "more" alone; put this question into it too, or ask "b1" always',
    ],
    ['a wording of no question', ({ w }) => (w.questions.a9 = 'x'), 'ar questions.a9: no item "a9"; did you mean "a1"?'],
    ['a wording of no code', ({ w }) => (w.options.noYes[2] = 'x'), 'ar options.noYes["2"]: no code of "noYes" "2"; did you mean "0"?'],
    [
      'a language with words left out',
      ({ w }) => (delete w.questions.a2, delete w.groupCodes),
      'ar has no words for questions.a2, groupCodes.sex.1',
    ],
    [
      'other words without a version',
      ({ w }) => (w.language = 'en'),
      'ar version: is missing; other words for "en" make another version of the instrument',
    ],
    [
      'a form without a question',
      ({ head, a, b }) => {
        for (const item of [...a.items, ...b.items]) item.module = 'faith';
        head.validityRules = [];
        delete a.items[2].shownWhen;
      },
      'head forms[0]: items: has no items; an instrument needs at least one',
    ],
  ])('tells of %s', (_, change, line) => {
    expect(problemsOf(change).join('\n')).toContain(line);
  });

  it.each([
    ['a section without questions', ({ b }) => delete b.sections[0].items, 'b.json sections[0].items: is missing'],
    ['a scale with a question that is not there', ({ b }) => (b.scales[0].items = ['b1', 'b9']), 'b.json scales[0].items[1]: no item "b9"'],
    ['an entry that is none', ({ a }) => a.items.push(null), 'a.json items[3]'],
    ['a scale whose questions are a text', ({ b }) => (b.scales[0].items = 'b1'), 'b.json scales[0].items: '],
  ] as const satisfies readonly (readonly [string, NonNullable<Parameters<typeof read>[0]>, string])[])(
    'tells of %s',
    (_, change, line) => {
      expect(problemsOf(change).join('\n')).toContain(line);
    },
  );

  it('never throws, whatever stands in place of any value', () => {
    const odd = [null, 'b1', 7, [], {}, [null], ['b1'], true, undefined];
    for (const file of ['head', 'a', 'b', 'w'] as const)
      for (const path of pathsOf({ head: small(), a: partA(), b: partB(), w: wording() }[file]))
        for (const value of odd) expect(() => read((files) => put(files[file], path, value)), `${file} ${path.join('.')}`).not.toThrow();
  });
});

type Way = readonly string[];
const pathsOf = (value: unknown): Way[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]): Way[] => [[key], ...pathsOf(inner).map((rest) => [key, ...rest])]);
function put(root: Loose, path: Way, value: unknown): void {
  const parent = path.slice(0, -1).reduce<Loose>((at, key) => at[key], root);
  parent[path.at(-1)!] = value;
}
