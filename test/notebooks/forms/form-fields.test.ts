import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellForm, formCalls, type FormValue, type RowsForm, showsOf } from '../../../notebooks/forms/cell-form.ts';
import { codeOf } from '../../../notebooks/forms/code-of.ts';
import { formFields, type FormGiven, newForm, withField } from '../../../notebooks/forms/form-fields.ts';
import { factors, type FactorFilter } from '../../../notebooks/library/factors.ts';
import { formOf } from '../../../notebooks/forms/form-of.ts';
import { exampleWave } from '../fixtures.ts';

const given: FormGiven = {
  surveys: [
    { instrument: 'fixture', title: { sv: 'Enkäten', en: 'The survey' } },
    { instrument: 'other', title: { sv: 'En annan', en: 'Another' } },
  ],
  waves: [exampleWave('2024'), exampleWave('2026')],
  references: ['choice.place', 'choice.wave'],
};
const rows: RowsForm = {
  kind: 'rows',
  call: 'compare',
  name: 'rows',
  survey: 'fixture',
  filter: { wave: '2026', area: '3' },
  with: 'rest',
  shows: ['profile'],
};
const field = (form: CellForm, name: string) => formFields(form, given, 'sv').find((one) => one.name === name);

describe('formFields', () => {
  it('offers what the waves have, in words, with what is chosen', () => {
    expect(field(rows, 'survey')).toMatchObject({ value: 'fixture', options: [{ code: 'fixture', label: 'Enkäten' }, { code: 'other' }] });
    expect(field(rows, 'area')).toMatchObject({ value: '3', kind: 'one', usual: true, references: given.references });
    expect(
      field(rows, 'area')!
        .options.slice(0, 2)
        .map(({ code }) => code),
    ).toEqual([null, 'each']);
    expect(field(rows, 'wave')!.options.map(({ code }) => code)).toEqual([null, '2026', '2024']);
    expect(field(rows, 'with')!.options.map(({ code }) => code)).toContain('rest');
    expect(field(rows, 'factor')!.options.map(({ code }) => code)).toContain('conflict');
    expect(field(rows, 'school')?.usual ?? false).toBe(false);
  });

  it('has one field for places and one for levels, with each of both kinds', () => {
    const form: RowsForm = { ...rows, filter: { wave: '2026' } };
    const names = formFields(form, given, 'sv').map(({ name }) => name);
    expect(['area', 'school', 'grade', 'stage'].filter((name) => names.includes(name))).toEqual([]);
    expect(field(form, 'place')!.options.slice(0, 2)).toMatchObject([{ code: null }, { code: 'area=each', label: 'Varje område för sig' }]);
    expect(field(form, 'level')!.options.slice(0, 2)).toMatchObject([{ code: null }, { code: 'grade=each' }]);
    const each = withField(form, 'place', 'area=each') as RowsForm;
    const asked = factors(given.waves, each.filter as FactorFilter, 'sv');
    expect(asked).toEqual(factors(given.waves, { wave: '2026', area: 'each' }, 'sv'));
    expect(asked.length).toBeGreaterThan(0);
  });

  it('greys out what is not released with the others as chosen', () => {
    const girls = (area: string) =>
      field({ ...rows, filter: { wave: '2026', area } }, 'sex')!.options.find(({ code }) => code === 'f')!.released;
    expect([girls('3'), girls('1')]).toEqual([true, false]);
  });

  it('has the fields that each call takes, and no others', () => {
    const names = (call: RowsForm['call']) => formFields({ ...rows, call }, given, 'sv').map(({ name }) => name);
    const special = ['with', 'among', 'register', 'factor', 'kind'];
    expect(Object.fromEntries(formCalls.map((call) => [call, special.filter((name) => names(call).includes(name))]))).toEqual({
      factors: ['factor', 'kind'],
      compare: ['with', 'factor', 'kind'],
      trend: ['factor', 'kind'],
      rank: ['among', 'factor'],
      coverage: ['register'],
    });
  });

  it('shows what the code asks for also where nothing offers it', () => {
    const form: RowsForm = { ...rows, filter: { born: 'abroad', wave: { name: 'choice.wave' } } };
    expect(field(form, 'born')).toMatchObject({ value: 'abroad', usual: true });
    expect(field(form, 'wave')!.value).toEqual({ name: 'choice.wave' });
  });

  it('has words for everything in both languages', () => {
    for (const form of [...formCalls.map((call) => ({ ...rows, call })), newForm('choices', 'fixture', new Set())])
      for (const language of ['sv', 'en'] as const)
        for (const { label, options } of formFields(form, given, language))
          expect([label, ...options.map((one) => one.label)].every(Boolean)).toBe(true);
  });
});

describe('withField', () => {
  it('leaves out what the change makes meaningless', () => {
    expect(withField(rows, 'survey', 'other')).toEqual({ ...rows, survey: 'other', filter: {} });
    expect(withField(rows, 'place', 'school=S1')).toEqual({ ...rows, filter: { wave: '2026', place: 'school=S1' } });
    expect(withField(rows, 'area', null)).toEqual({ ...rows, filter: { wave: '2026' } });
    expect(withField(rows, 'call', 'rank')).toEqual({
      kind: 'rows',
      call: 'rank',
      name: 'rows',
      survey: 'fixture',
      filter: rows.filter,
      shows: ['table'],
    });
    expect(withField(withField(rows, 'call', 'factors'), 'call', 'compare')).toMatchObject({ with: 'reference' });
    expect(withField(rows, 'factor', [])).toEqual(rows);
    const asked = { ...rows, filter: { ...rows.filter, factor: 'conflict', kind: 'risk' } };
    expect(withField(asked, 'call', 'coverage')).toMatchObject({ filter: rows.filter, shows: ['participation'] });
    expect(withField(asked, 'call', 'rank')).toMatchObject({ filter: { ...rows.filter, factor: 'conflict' } });
  });

  it('shows a chart of other rows as the usual one of the new rows', () => {
    const shown: RowsForm = { ...rows, shows: ['cards', 'forest', 'areaMap', 'table'] };
    expect(withField(shown, 'call', 'trend')).toMatchObject({ shows: ['trendChart', 'table'] });
    expect(withField(withField(shown, 'call', 'trend'), 'call', 'factors')).toMatchObject({ shows: ['profile', 'table'] });
    expect(withField(shown, 'call', 'factors')).toMatchObject({ shows: shown.shows });
  });

  it('leaves out a single wave where change over time is asked for, and keeps several and what another cell makes', () => {
    const waveOf = (wave: FormValue) => (withField({ ...rows, filter: { wave, area: '3' } }, 'call', 'trend') as RowsForm).filter;
    expect(waveOf('2026')).toEqual({ area: '3' });
    expect(waveOf(['2026'])).toEqual({ area: '3' });
    expect(waveOf(['2024', '2026'])).toEqual({ wave: ['2024', '2026'], area: '3' });
    expect(waveOf({ name: 'choice.wave' })).toEqual({ wave: { name: 'choice.wave' }, area: '3' });
  });

  it('offers places among both, as a form says that names neither', () => {
    const among = formFields({ ...rows, call: 'rank' }, given, 'sv').find(({ name }) => name === 'among')!;
    expect(among.value).toBeNull();
    expect(among.options.map(({ code }) => code)).toEqual([null, 'areas', 'factors']);
  });

  it('takes no value that the field cannot have', () => {
    for (const [name, value] of [
      ['call', 'released'],
      ['call', null],
      ['survey', null],
      ['survey', ['a']],
      ['with', null],
      ['name', null],
    ] as const)
      expect(withField(rows, name, value)).toEqual(rows);
  });

  it('always gives a form that has its code, from whatever is offered', () => {
    const steps = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom('rows' as const, 'choices' as const), steps, (kind, all) => {
        let form = newForm(kind, 'fixture', new Set(['rows', 'rows2']));
        for (const [i, j] of all) {
          const fields = formFields(form, given, 'en').filter((one) => one.kind !== 'text');
          const { name, kind: many, options, references } = fields[i % fields.length]!;
          const values = [
            ...options.map(({ code }) => (many === 'several' && code !== null ? [code] : code)),
            ...references.map((one) => ({ name: one })),
          ];
          form = withField(form, name, values[j % values.length]!);
        }
        expect(formOf(codeOf(form))).toEqual(form);
        if (form.kind === 'rows') expect(showsOf[form.call]).toEqual(expect.arrayContaining([...form.shows]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('newForm', () => {
  it('takes a name that is free', () => {
    expect(newForm('rows', 's', new Set(['rows', 'rows2'])).name).toBe('rows3');
    expect(newForm('choices', 's', new Set()).name).toBe('choice');
  });
});
