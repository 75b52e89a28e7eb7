import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Allowance } from '../../../survey/importing/file-limits.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';
import { openFile } from '../../../survey/importing/open-file.ts';
import { FieldTexts } from '../../../survey/importing/row-batch.ts';
import { openSav } from '../../../survey/importing/sav-rows.ts';
import { codesOf, group, inChunks, item, options, smallInstrument } from './small-instrument.ts';
import { writeSav, type SavSpec } from './write-sav.ts';

const ownFile = () => new Allowance(Infinity);
const fixture = async (name: string) => new Uint8Array(await readFile(new URL(`fixtures/${name}`, import.meta.url)));

async function rowsOf(bytes: Uint8Array, chunk?: number): Promise<string[][]> {
  const { batches } = await openSav(inChunks(bytes, chunk), ownFile());
  const texts = new FieldTexts(true);
  const rows: string[][] = [];
  for await (const batch of batches) {
    for (let row = 0; row < batch.rows; row++)
      rows.push(
        Array.from({ length: batch.rowStart[row + 1]! - batch.rowStart[row]! }, (_, i) => texts.at(batch, batch.rowStart[row]! + i)),
      );
  }
  return rows;
}

describe('openSav on files that PSPP wrote', () => {
  const longText = `${'lång text '.repeat(26)}slut`;
  const cases = [
    ['Kön', 'omrade', 'vikt', 'skolår_långt_namn', 'lna1', 'lna2', 'dagar', 'kommentar'],
    ['1', 'Norra staden', '1.25', '8', '1', '4', '0', 'kort'],
    ['2', 'Södra', '0.75', '9', '2', '9', '991', 'ett svar med "citat"'],
    ['1', 'Öster', '1', '8', '', '8', '30', ''],
    ['2', 'Norra staden', '2.5', '9', '3', '1', '12', longText],
  ];

  it.each(['plain.sav', 'compressed.sav', 'packed.zsav'])('reads the cases of %s, whatever the chunks', async (name) => {
    const bytes = await fixture(name);
    for (const chunk of [undefined, 1, 7, 1_000]) expect(await rowsOf(bytes, chunk)).toEqual(cases);
  });

  it.each(['plain.sav', 'compressed.sav', 'packed.zsav'])('reads the labels and missing values of %s', async (name) => {
    const { variables, encoding } = await openSav(inChunks(await fixture(name), 100), ownFile());
    expect(encoding).toBe('utf-8');
    expect(variables.map(({ name: variable, label, width, decimals }) => [variable, label, width, decimals])).toEqual([
      ['Kön', 'Är du pojke eller flicka?', 0, 0],
      ['omrade', '', 20, 0],
      ['vikt', 'Vikt', 0, 3],
      ['skolår_långt_namn', 'Vilken årskurs går du i?', 0, 0],
      ['lna1', 'Vuxna i mitt bostadsområde känner mig', 0, 0],
      ['lna2', 'Det finns mycket brott', 0, 0],
      ['dagar', 'Dagar', 0, 0],
      ['kommentar', '', 300, 0],
    ]);
    expect(variables[0]!.valueLabels).toEqual([
      { value: '1', label: 'Pojke' },
      { value: '2', label: 'Flicka' },
    ]);
    expect(variables[1]!.valueLabels).toEqual([{ value: 'Norra staden', label: 'Norra stadens område' }]);
    expect(variables[4]!.valueLabels).toEqual(variables[5]!.valueLabels);
    expect(variables[4]!.valueLabels.at(-1)).toEqual({ value: '9', label: 'Inte svarat' });
    expect(variables[4]!.missing).toEqual({ values: ['8', '9'], range: null });
  });

  it('tells of files that are cut off', async () => {
    for (const [name, keep, message] of [
      ['plain.sav', 100, /cut off/],
      ['plain.sav', 1_500, /cut off: it ends in the middle of its description/],
      ['plain.sav', 4_300, /cut off in the middle of case 4/],
      ['compressed.sav', 3_380, /cut off/],
      ['packed.zsav', 3_000, /cut off/],
    ] as const)
      await expect(rowsOf((await fixture(name)).subarray(0, keep))).rejects.toThrow(message);
  });
});

describe('openSav on files written byte by byte', () => {
  const spec: SavSpec = {
    variables: [
      {
        name: 'Q1',
        long: 'q1_a_long_name',
        width: 0,
        label: 'First question',
        valueLabels: [
          [1, 'yes'],
          [2, 'no'],
        ],
        missing: [-3, 90, 99, 8],
      },
      { name: 'AREA', width: 12, label: '', valueLabels: [], missing: [] },
      { name: 'W', width: 0, label: 'Weight', valueLabels: [], missing: [] },
    ],
    cases: [
      [1, 'Väster', 0.1],
      [null, '', 1e6],
      [-1.5, 'Å', 151],
      [2, 'twelve chars', -100],
    ],
  };
  const expected = [
    ['q1_a_long_name', 'AREA', 'W'],
    ['1', 'Väster', '0.1'],
    ['', '', '1000000'],
    ['-1.5', 'Å', '151'],
    ['2', 'twelve chars', '-100'],
  ];

  for (const littleEndian of [true, false]) {
    for (const compressed of [true, false]) {
      for (const encoding of ['windows-1252', 'utf-8'] as const) {
        it(`${littleEndian ? 'little' : 'big'} endian, ${compressed ? 'bytecode' : 'uncompressed'}, ${encoding}`, async () => {
          const bytes = writeSav(spec, { littleEndian, compressed, encoding });
          expect(await rowsOf(bytes)).toEqual(expected);
          expect(await rowsOf(bytes, 5)).toEqual(expected);
          const { variables, encoding: said } = await openSav(inChunks(bytes), ownFile());
          expect(said).toBe(encoding);
          expect(variables[0]).toEqual({
            name: 'q1_a_long_name',
            label: 'First question',
            width: 0,
            decimals: 2,
            valueLabels: [
              { value: '1', label: 'yes' },
              { value: '2', label: 'no' },
            ],
            missing: { values: ['8'], range: [90, 99] },
          });
        });
      }
    }
  }

  it('reads as many cases as there are when the header does not say', async () => {
    expect(await rowsOf(writeSav(spec, { littleEndian: true, compressed: true, encoding: 'utf-8', saysCases: false }))).toEqual(expected);
  });
  it('refuses a kind of compression that it does not know', async () => {
    const bytes = writeSav(spec, { littleEndian: true, compressed: true, encoding: 'utf-8' });
    bytes[72] = 9;
    await expect(rowsOf(bytes)).rejects.toThrow('compressed in a way that is not known (9)');
  });
  it('refuses lengths that cannot be, of which it would never come to an end', async () => {
    const bytes = writeSav(spec, { littleEndian: true, compressed: true, encoding: 'utf-8' });
    // The documentation record, which begins with 6 and its number of lines.
    const at = new DataView(bytes.buffer);
    let place = 176;
    while (at.getInt32(place, true) !== 6 || at.getInt32(place + 4, true) !== 1) place++;
    at.setInt32(place + 4, -1, true);
    await expect(rowsOf(bytes)).rejects.toThrow('lengths that cannot be');
    await expect(
      rowsOf(writeSav({ variables: [], cases: [] }, { littleEndian: true, compressed: true, encoding: 'utf-8' })),
    ).rejects.toThrow('lengths that cannot be');
  });
  it('refuses what only begins like a system file', async () => {
    await expect(rowsOf(new TextEncoder().encode(`$FL2${' '.repeat(200)}`))).rejects.toThrow('this is no SPSS system file (.sav)');
  });
});

describe('importColumns on .sav', () => {
  const instrument = smallInstrument({
    items: [
      item('lna1', options(['1', '2', '3', '4'], { 8: 'refused', 9: 'notAnswered' })),
      item('lna2', options(['1', '2', '3', '4'], { 8: 'refused', 9: 'notAnswered' })),
    ],
    groups: [group('wave', ['2024']), group('area', [], true), group('sex', ['1', '2'])],
    mapping: {
      ignore: ['kommentar', 'dagar', 'skolår_långt_namn'],
      groups: { wave: { constant: '2024' }, area: { column: 'OMRADE', recode: null }, sex: { column: 'kön', recode: null } },
    },
    design: { weight: 'vikt' },
  });
  const importSav = async (bytes: Uint8Array, skipBadRows = false) =>
    importColumns(instrument, { name: 'answers.sav', bytes: inChunks(bytes) }, { skipBadRows });

  it('reads answers, groups and weights as from any other file', async () => {
    const result = await importSav(await fixture('compressed.sav'));
    if (result.kind !== 'imported') throw new Error(JSON.stringify(result.problems));
    expect([...result.columns.items.get('lna1')!]).toEqual([0, 1, 255, 2]);
    expect([...result.columns.items.get('lna2')!]).toEqual([3, 255, 254, 0]);
    expect(codesOf(result.columns, 'area')).toEqual(['Norra staden', 'Södra', 'Öster', 'Norra staden']);
    expect([...result.columns.design.weight!]).toEqual([1.25, 0.75, 1, 2.5]);
    expect(result.quality).toMatchObject({ format: 'sav', encoding: 'utf-8', rowsRead: 4, rowsImported: 4 });
  });
  it('names the case of a bad value', async () => {
    const narrow = { ...instrument, items: [item('lna1', options(['1', '2'])), instrument.items[1]!] };
    const result = await importColumns(
      narrow,
      { name: 'answers.sav', bytes: inChunks(await fixture('plain.sav')) },
      { skipBadRows: false },
    );
    expect(result).toMatchObject({
      kind: 'refused',
      problems: { counts: 'case', badValues: { total: 1, examples: [{ lines: [4], column: 'lna1', value: '3' }] } },
    });
  });
  it('opens it inside gzip too', async () => {
    const { gzipSync } = await import('node:zlib');
    expect((await openFile(inChunks(new Uint8Array(gzipSync(await fixture('plain.sav'))), 50))).variables).toHaveLength(8);
  });
});
