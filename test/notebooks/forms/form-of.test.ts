import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareCells } from '../../../notebooks/dataflow/prepare-cells.ts';
import { declaredTables } from '../../../notebooks/document/declared-tables.ts';
import { type CellForm, choiceFields, formCalls, type RowsForm, showsOf } from '../../../notebooks/forms/cell-form.ts';
import { codeOf, FormInvalid, isName } from '../../../notebooks/forms/code-of.ts';
import { formOf } from '../../../notebooks/forms/form-of.ts';
import { builtinNames } from '../../../web/sandbox/protocol.ts';

const profileForm: RowsForm = {
  kind: 'rows',
  call: 'compare',
  name: 'rows',
  survey: 'exempelkommun',
  filter: { wave: '2026', area: 'A01' },
  with: 'rest',
  shows: ['headline', 'profile', 'table'],
};
const profileCode = `// tables: exempelkommun/2026
const rows = await compare({ survey: "exempelkommun", wave: "2026", area: "A01" }, { with: "rest" });
display(headline(rows));
display(await chart(profile(rows)));
display(tableOf(rows));`;

const choicesCode = `// tables: exempelkommun/*
const choice = view(
  await choices(async (value) => {
    const { options } = await availability({ survey: "exempelkommun", ...value });
    return [
      { name: "wave", label: t.labels.wave, options: options.wave ?? [] },
      { name: "place", label: t.labels.area, options: options.place ?? [] },
    ].filter((field) => field.options.length > 0);
  }),
);`;

describe('codeOf', () => {
  it('writes what an analyst would', () => {
    expect(codeOf(profileForm)).toBe(profileCode);
    expect(codeOf({ kind: 'choices', name: 'choice', survey: 'exempelkommun', fields: ['wave', 'place'] })).toBe(choicesCode);
  });

  it('takes what other cells make, and breaks a line that is too long', () => {
    const filter = {
      wave: { name: 'choice.wave' },
      place: { name: 'choice.place' },
      factor: ['family-conflict', 'attachment', 'friends', 'sad'],
    };
    expect(codeOf({ ...profileForm, call: 'trend', filter, with: undefined, shows: ['trendChart'] })).toBe(`// tables: exempelkommun/*
const rows = await trend({
  survey: "exempelkommun",
  wave: choice.wave,
  place: choice.place,
  factor: ["family-conflict", "attachment", "friends", "sad"],
});
display(await chart(trendChart(rows)));`);
  });

  it('draws each chart that there is for such rows, a map on the areas of their wave', () => {
    const drawn = (call: RowsForm['call'], shows: RowsForm['shows']) =>
      codeOf({ ...profileForm, call, shows })
        .split('\n')
        .slice(2);
    expect(drawn('compare', ['forest', 'matrix', 'heatmap', 'areaMap'])).toEqual([
      'display(await chart(forest(rows)));',
      'display(await chart(matrix(rows)));',
      'display(await chart(heatmap(rows)));',
      'display(await chart(areaMap(rows, { areas: await areaShapes(rows) })));',
    ]);
    expect(drawn('coverage', ['participation', 'sentences'])).toEqual([
      'display(await chart(participation(rows)));',
      'display(sentences(rows));',
    ]);
  });

  it('declares the very waves that it asks for, and all where it must', () => {
    const declared = (filter: RowsForm['filter'], survey: RowsForm['survey'] = 's') =>
      declaredTables([{ mode: 'js', value: codeOf({ ...profileForm, survey, filter }) }]).map(({ survey: id, wave }) => `${id}/${wave}`);
    expect(declared({ wave: ['2024', '2026'] })).toEqual(['s/2024', 's/2026']);
    for (const filter of [
      {},
      { wave: 'each' },
      { wave: { name: 'choice.wave' } },
      { wave: '2023/24' },
      { wave: ['2024', 'a,b'] },
    ] as RowsForm['filter'][])
      expect(declared(filter)).toEqual(['s/*']);
    expect(declared({ wave: '2026' }, { name: 'choice.survey' }), 'left to the cell that makes the choice').toEqual([]);
    for (const hostile of ['*', 'a/b', 'a, */*', 'a\n// tables: */*', ' ']) expect(declared({}, hostile)).toEqual([]);
  });

  it('refuses a name that means something else, or nothing', () => {
    for (const name of ['', '1a', 'a-b', 'class', 'factors', 'display', 'a b', 'a;b', 't']) {
      expect(isName(name)).toBe(false);
      expect(() => codeOf({ ...profileForm, name })).toThrow(FormInvalid);
    }
    for (const reference of ['a b', 'a.', 'a()', 'a[0]', '', 'class'])
      expect(() => codeOf({ ...profileForm, filter: { area: { name: reference } } })).toThrow(FormInvalid);
    for (const name of ['rows', 'över16', '_a$']) expect(isName(name)).toBe(true);
  });
});

const name = fc.constantFrom('rows', 'rows2', 'områden', '_x', '$y');
const reference = fc.constantFrom('choice.place', 'place', 'a.b.c', 'choice.class').map((one) => ({ name: one }));
const text = fc.oneof(
  fc.constantFrom('each', '2026', 'A01', 'a,b', '// x', '/* x */', '*', "'", '"\\', '</script>', '\n', '\u2028'),
  fc.string({ maxLength: 6 }),
);
const value = fc.oneof(text, reference, fc.array(text, { maxLength: 3 }));
const key = fc.oneof(
  fc.constantFrom('wave', 'place', 'level', 'area', 'factor', 'domain', 'kind', 'among'),
  fc.string({ minLength: 1, maxLength: 5 }),
);
const rowsForm = fc.constantFrom(...formCalls).chain((call) =>
  fc
    .record({
      name,
      survey: fc.oneof(text, reference),
      filter: fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true }).filter((filter) => !Object.hasOwn(filter, 'survey')),
      with: fc.oneof(fc.constantFrom('rest' as const, 'reference' as const), reference),
      shows: fc.shuffledSubarray([...showsOf[call]]),
    })
    .map(({ with: other, ...form }): CellForm => ({ kind: 'rows', call, ...form, ...(call === 'compare' && { with: other }) })),
);
const choicesForm = fc.record({
  kind: fc.constant('choices' as const),
  name,
  survey: text,
  fields: fc.shuffledSubarray([...choiceFields]),
});
const anyForm: fc.Arbitrary<CellForm> = fc
  .oneof(rowsForm, choicesForm)
  .filter((form) => !('filter' in form && Object.hasOwn(form.filter, '__proto__')));

describe('formOf', () => {
  it('gives back the form that the code was made from, whatever it is', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        expect(formOf(codeOf(form))).toEqual(form);
      }),
      { numRuns: 150 },
    );
  });

  it('gives a form that makes code which needs nothing that cells do not have', () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const known = new Set<string>([...builtinNames, 'choice', 'place', 'a']);
        const { faults, cells } = prepareCells([{ id: 1, mode: 'js', value: codeOf(form), pinned: true, hidden: false }], known);
        expect(faults).toEqual([]);
        expect(cells.flatMap(({ outputs }) => outputs)).toEqual([form.name]);
      }),
      { numRuns: 50 },
    );
  });

  it('does not mind layout, quotes and the order of names', () => {
    expect(
      formOf(`
      // tables: exempelkommun/2026
      const rows = await compare({
        'area': 'A01', wave: "2026",
        survey: \`\` ? 1 : 2,
      }, { with: 'rest' })`),
      'a template is more than a form can say',
    ).toBeNull();
    expect(
      formOf(`   // tables: exempelkommun/2026
        const rows = await compare({
          'area': 'A01', wave: "2026", survey: 'exempelkommun',
        }, { with: 'rest' })
        display(headline(rows)); display(await chart(profile(rows)))
        display(tableOf(rows))
      `),
    ).toEqual({ ...profileForm, filter: { area: 'A01', wave: '2026' } });
  });

  it.each([
    ['', ''],
    ['1 + 1', ''],
    ['const a = ;', ''],
    ['a comment', profileCode.replace('display(headline', '// Strengths first.\ndisplay(headline')],
    ['a comment in a filter', profileCode.replace('area: ', 'area: /* the harbour */ ')],
    ['no declaration of tables', profileCode.split('\n').slice(1).join('\n')],
    ['a declaration of more tables', profileCode.replace('/2026', '/*')],
    ['let', profileCode.replace('const', 'let')],
    ['no await', profileCode.replace('await compare', 'compare')],
    ['another call', profileCode.replace('compare(', 'released(')],
    ['one argument more', profileCode.replace('{ with: "rest" }', '{ with: "rest" }, 1')],
    ['options of more', profileCode.replace('with: "rest"', 'with: "rest", more: "x"')],
    ['options of a chart', profileCode.replace('profile(rows)', 'profile(rows, { max: 1 })')],
    ['a chart of other rows', profileCode.replace('profile(rows)', 'profile(others)')],
    ['a map on other areas', profileCode.replace('profile(rows)', 'areaMap(rows, { areas: await areaShapes(others) })')],
    ['a chart of its own', profileCode.replace('profile(rows)', '({ mark: "bar" })')],
    ['a call that is computed', profileCode.replace('"A01"', 'areas()')],
    ['a name that is computed', profileCode.replace('area:', '[area]:')],
    ['spread', profileCode.replace('wave: "2026"', '...filter')],
    ['null', profileCode.replace('"A01"', 'null')],
    ['a number', profileCode.replace('"A01"', '1')],
    ['a part that may be missing', profileCode.replace('"A01"', 'choice?.area')],
    ['the same twice', profileCode.replace('area: "A01"', 'area: "A01", area: "A02"')],
    ['the same shown twice', `${profileCode}\ndisplay(tableOf(rows));`],
    ['one statement more', `${profileCode}\nconst more = 1;`],
    ['rows of a second call', profileCode.replace(');\ndisplay(headline', '), x = 1;\ndisplay(headline')],
    ['a label of its own', choicesCode.replace('t.labels.area', '"Where"')],
    ['another list of options', choicesCode.replace('options.place', 'options.area')],
    ['fields that are made', choicesCode.replace('return [', 'return [...more,')],
    ['a first choice', choicesCode.replace('  }),\n', '  }, { wave: "2026" }),\n')],
    ['parts nested deeper than can be walked', profileCode.replace('"A01"', `a${'.b'.repeat(9000)}`)],
    ['more than a form holds', profileCode.replace('"A01"', JSON.stringify('a'.repeat(20_000)))],
  ])('has no form for code with %s', (_, code) => {
    expect(formOf(code)).toBeNull();
  });
});
