import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { draftInstrument, type Draft } from '../../../survey/importing/draft-instrument.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';
import { describeImportProblems } from '../../../survey/importing/import-problems.ts';
import { printJson } from '../../../survey/importing/print-json.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { Language } from '../../../survey/text.ts';
import { codesOf, inChunks, utf8 } from './small-instrument.ts';
import { writeSav } from './write-sav.ts';

const notesOf = ({ notes }: Draft, language: Language = 'en') => notes.map((note) => note[language]);
const draft = (text: string, name = 'answers.csv') => draftInstrument({ name, bytes: inChunks(utf8(text)) });

/** A draft must be an instrument, or nobody can go on from it. */
function asInstrument({ instrument }: Draft): Instrument {
  const reading = readInstrument(printJson(instrument));
  if (!reading.ok) throw new Error(reading.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  return reading.instrument;
}

describe('draftInstrument', () => {
  it('drafts from a .sav with labels and missing values, and its draft reads the file', async () => {
    const bytes = new Uint8Array(await readFile(new URL('fixtures/compressed.sav', import.meta.url)));
    const drafted = await draftInstrument({ name: 'Svar 2024.sav', bytes: inChunks(bytes) });
    const instrument = asInstrument(drafted);
    expect(instrument.id).toBe('svar-2024');
    expect(instrument.items.map(({ id }) => id)).toEqual(['lna1', 'lna2', 'dagar']);
    expect(instrument.items[0]).toMatchObject({
      question: { sv: 'Vuxna i mitt bostadsområde känner mig' },
      codebook: {
        kind: 'options',
        missing: { 8: 'refused', 9: 'notAnswered' },
        options: [{ code: '1', label: { sv: 'Stämmer inte alls' } }, { code: '2' }, { code: '3' }, { code: '4' }],
      },
    });
    expect(instrument.groups.map(({ id, codes }) => [id, codes.map(({ label }) => label.sv)])).toEqual([
      ['wave', ['2024']],
      ['area', ['Norra stadens område', 'Södra', 'Öster']],
      ['grade', ['8', '9']],
      ['sex', ['Pojke', 'Flicka']],
    ]);
    expect(instrument.mapping!.ignore).toEqual(['kommentar']);
    expect(notesOf(drafted)).toContain(
      'Column "kommentar" is left out (mapping.ignore): it looks like answers in words, which are not imported.',
    );
    const result = await importColumns(instrument, { name: 'Svar 2024.sav', bytes: inChunks(bytes) }, { skipBadRows: false });
    if (result.kind === 'refused') throw new Error(describeImportProblems(result.problems, 'en').join('\n'));
    expect(codesOf(result.columns, 'sex')).toEqual(['1', '2', '1', '2']);
    expect([...result.columns.items.get('lna2')!]).toEqual([3, 255, 254, 0]);
  });

  it('recodes codes of a group that mean missing', async () => {
    const bytes = writeSav(
      {
        variables: [
          {
            name: 'KON',
            width: 0,
            label: 'Kön',
            valueLabels: [
              [1, 'Flicka'],
              [2, 'Pojke'],
              [9, 'Uppgift saknas'],
            ],
            missing: [],
          },
          { name: 'Q1', width: 0, label: '', valueLabels: [], missing: [] },
        ],
        cases: [
          [1, 1],
          [9, 2],
          [2, 1],
        ],
      },
      { littleEndian: true, compressed: true, encoding: 'windows-1252' },
    );
    const instrument = asInstrument(await draftInstrument({ name: 'a.sav', bytes: inChunks(bytes) }));
    expect(instrument.groups[1]).toMatchObject({ id: 'sex', codes: [{ code: '1' }, { code: '2' }], open: false });
    const result = await importColumns(instrument, { name: 'a.sav', bytes: inChunks(bytes) }, { skipBadRows: false });
    if (result.kind === 'refused') throw new Error(describeImportProblems(result.problems, 'en').join('\n'));
    expect(codesOf(result.columns, 'sex')).toEqual(['1', null, '2']);
  });

  it.each([
    ['yrbs-districts', 122_299],
    ['nsduh-youth', 10_561],
  ])('drafts an instrument that reads %s', async (name, rows) => {
    const file = new URL(`../../../survey/instruments/${name}/data.csv.gz`, import.meta.url);
    const instrument = asInstrument(await draftInstrument({ name: 'data.csv.gz', bytes: createReadStream(file) }));
    const result = await importColumns(instrument, { name: 'data.csv.gz', bytes: createReadStream(file) }, { skipBadRows: false });
    if (result.kind === 'refused') throw new Error(describeImportProblems(result.problems, 'en').join('\n'));
    expect(result.columns.n).toBe(rows);
    if (name === 'yrbs-districts')
      expect(instrument.mapping).toMatchObject({
        groups: { area: { column: 'district_id' }, wave: { column: 'wave' } },
        design: { stratum: 'stratum', psu: 'psu', weight: 'weight', nested: true, strataWithin: ['wave'] },
      });
  });

  it.each([
    ['Mätår;Stadsdel;Åk;Kön;Vikt;Klass', { wave: 'Mätår', area: 'Stadsdel', grade: 'Åk', sex: 'Kön', weight: 'Vikt', psu: 'Klass' }],
    [
      'survey_year;neighbourhood;grade_level;Gender;final_weight;cluster',
      { wave: 'survey_year', area: 'neighbourhood', grade: 'grade_level', sex: 'Gender', weight: 'final_weight', psu: 'cluster' },
    ],
  ])('knows columns by their names: %s', async (header, expected) => {
    const { groups, design } = (await draft(`${header};q\n2024;a;8;1;1,5;7;1\n`)).instrument.mapping;
    expect({ ...groups, weight: design['weight'], psu: design['psu'] }).toEqual(expected);
  });

  it('takes classes of one name in two schools for two, and the school for a group', async () => {
    const drafted = await draft('Skola;Klass;q\nBergaskolan;7A;1\nBergaskolan;7B;2\nLundaskolan;7A;1\nLundaskolan;7B;2\n');
    const { groups, design, items } = drafted.instrument.mapping;
    expect([groups['school'], Object.keys(items)]).toEqual(['Skola', ['q']]);
    expect(design).toMatchObject({ stratum: 'Skola', psu: 'Klass', nested: true });
    expect(notesOf(drafted).join('\n')).toContain('Class names in "Klass" repeat between schools');
    const text = 'Skola;Klass;q\nA;7A;1\nA;7A;2\nB;7A;1\nB;7A;2\n';
    const result = await importColumns(
      asInstrument(await draft(text)),
      { name: 'answers.csv', bytes: inChunks(utf8(text)) },
      { skipBadRows: false },
    );
    if (result.kind === 'refused') throw new Error(describeImportProblems(result.problems, 'en').join('\n'));
    expect(new Set(result.columns.design.psu).size).toBe(2);
    // Names of their own need no stratum; without classes the school is the unit and the group.
    expect((await draft('Skola;Klass;q\nA;7A;1\nB;7B;2\nB;7B;2\n')).instrument.mapping.design).toEqual({ psu: 'Klass' });
    expect((await draft('Skola;q\nA;1\nB;2\nB;2\n')).instrument.mapping).toMatchObject({
      design: { psu: 'Skola' },
      groups: { school: 'Skola' },
    });
  });

  it('offers no column of answers in words, though one of them stands often', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      i % 3 === 0 ? 'Ja' : 'Nej',
      i % 2 === 0 ? 'inget' : '',
      i < 4 ? `ord ${i}` : 'nej',
      i === 7 ? 'han i min klass slog mig' : 'nej',
      i % 2 === 0 ? 'bra' : 'sådär',
    ]);
    const drafted = await draft(`q;annat;mer;sist;Kommentar\n${rows.map((row) => row.join(';')).join('\n')}\n`);
    expect(drafted.instrument.items.map(({ id }) => id)).toEqual(['q']);
    expect(JSON.stringify(drafted)).not.toMatch(/slog mig|ord 1|inget"/);
  });

  it('tells nested PSUs from others by the file', async () => {
    const design = async (rows: string) => (await draft(`stratum,psu,q\n${rows}`)).instrument.mapping.design;
    expect(await design('1,1,1\n1,2,1\n2,1,1\n')).toMatchObject({ nested: true });
    expect(await design('1,1,1\n1,2,1\n2,3,1\n')).toMatchObject({ nested: false });
  });

  it('takes closed questions for items and leaves out what is none, with the reason', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, i) => `${i + 1},${1 + (i % 4)},${i % 31},${i % 7 === 0 ? '99' : 1 + (i % 3)},my words ${i},${i / 7},NA,`,
    );
    const drafted = await draft(`id,q 1,days,opinion,comment,height,nothing,\n${rows.join('\n')}\n`);
    const instrument = asInstrument(drafted);
    expect(
      instrument.items.map(({ id, codebook }) => [
        id,
        codebook.kind,
        codebook.kind === 'integers' ? [codebook.min, codebook.max] : codebook.options.map(({ code }) => code),
      ]),
    ).toEqual([
      ['q_1', 'options', ['1', '2', '3', '4']],
      ['days', 'integers', [0, 30]],
      ['opinion', 'options', ['1', '2', '3', '99']],
    ]);
    expect(instrument.mapping!.empty).toEqual(['NA']);
    expect(instrument.mapping!.ignore).toEqual(['*']);
    for (const note of [
      'Column "id" is left out (mapping.ignore): it looks like an identity number.',
      'Column "comment" is left out (mapping.ignore): it looks like answers in words, which are not imported.',
      'Column "height" is left out (mapping.ignore): it holds decimal numbers, which are no codes of a closed question.',
      'Column "nothing" is left out (mapping.ignore): it is empty.',
      'Item "opinion": 99 stands apart from the other codes; if that means missing, move it to "missing".',
    ])
      expect(notesOf(drafted)).toContain(note);
    expect(JSON.stringify(drafted)).not.toContain('my words');
  });

  it('leaves out what numbers the rows, whatever it is called and from where it counts, and keeps other numbers', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => `${i + 1},${4_001 + ((i * 7) % 600)},${i % 31},${i % 600 === 3 ? 2 : i + 1}`);
    const drafted = await draft(`Elev,journal,days,twice\n${rows.join('\n')}\n`);
    expect(drafted.instrument.items.map(({ id }) => id)).toEqual(['days', 'twice']);
    expect(notesOf(drafted)).toContain('Column "journal" is left out (mapping.ignore): it looks like an identity number.');
    expect((await draft('Nr,q\n1,1\n2,2\n')).instrument.items.map(({ id }) => id)).toEqual(['q']);
  });

  it('says what it could not see', async () => {
    await expect(draft('a,b\n')).rejects.toThrow('the file has a header but no rows');
    await expect(draft('')).rejects.toThrow('the file is empty');
  });

  it('makes an instrument that reads its file, whatever the columns are called and hold', async () => {
    const cell = fc.constantFrom('1', '2', '1.0', '01', 'a', 'Ja', '', 'NA', '99', '-1', '1,5', 'constructor', '1000000', 'x y');
    const name = fc.constantFrom(
      'q1',
      'Q1',
      'fråga 2',
      '2',
      'wave',
      'kön',
      'vikt',
      'psu',
      'klass',
      '',
      'constructor',
      'area',
      'grade',
      'ÅÄÖ',
      '?',
      'a.b',
    );
    await fc.assert(
      fc.asyncProperty(
        fc
          .uniqueArray(name, { minLength: 1, maxLength: 6 })
          .chain((names) =>
            fc.tuple(
              fc.constant(['always', ...names]),
              fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), { minLength: 1, maxLength: 40 }),
            ),
          ),
        async ([names, rows]) => {
          const text = [names, ...rows.map((row, i) => [String(1 + (i % 2)), ...row])].map((row) => row.join(';')).join('\n');
          const instrument = asInstrument(await draft(text));
          const result = await importColumns(instrument, { name: 'answers.csv', bytes: inChunks(utf8(text)) }, { skipBadRows: false });
          // What the file itself lacks (a weight, a wave in each row) is its own fault; the draft must know all other codes.
          if (result.kind === 'refused') {
            expect(result.problems.fileProblems).toEqual([]);
            const design = Object.values(instrument.mapping!.design);
            const wave = instrument.mapping!.groups['wave']!;
            for (const { column } of result.problems.badValues.examples)
              expect(design.includes(column) || ('column' in wave && wave.column === column)).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('printJson', () => {
  it('prints what JSON.parse reads, in lines', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printJson(value, 30))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(printJson({ a: [1, 2], b: { c: 'x' } })).toBe('{ "a": [1, 2], "b": { "c": "x" } }');
    expect(printJson({ a: [1, 2], b: [] }, 10)).toBe('{\n  "a": [\n    1,\n    2\n  ],\n  "b": []\n}');
  });
});
