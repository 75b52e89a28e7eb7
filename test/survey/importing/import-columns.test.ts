import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  group,
  imported,
  inChunks,
  item,
  latin1,
  options,
  read,
  refused,
  sentences,
  smallInstrument,
  utf8,
} from './small-instrument.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';

const notAnswered = 0xff;

/** One open area column shows texts as they were read; q1 shows codes. */
const places = smallInstrument({
  items: [item('q1', options(['1', '2', '3']))],
  groups: [group('wave', ['2024']), group('area', [], true)],
});
const expectPlaces = async (file: string | Uint8Array, areas: (string | null)[], encoding = 'utf-8') => {
  for (const chunk of [undefined, 1, 3]) {
    const { columns, quality } = await imported(places, file, { chunk });
    expect(codesOf(columns, 'area')).toEqual(areas);
    expect([...columns.items.get('q1')!]).toEqual(areas.map((_, i) => i % 3));
    expect(quality.encoding).toBe(encoding);
  }
};

describe('importColumns reads files as they come', () => {
  const commas = 'wave,area,q1\n2024,Väst,1\n2024,Öst,2\n2024,,3\n';
  const areas = ['Väst', 'Öst', null];

  it.each([
    ['commas', commas],
    ['semicolons', commas.replaceAll(',', ';')],
    ['tabs', commas.replaceAll(',', '\t')],
    ['CRLF', commas.replaceAll('\n', '\r\n')],
    ['CR', commas.replaceAll('\n', '\r')],
    ['no line end at the end', commas.slice(0, -1)],
    ['no line end at the end, CRLF', commas.slice(0, -1).replaceAll('\n', '\r\n')],
    ['empty lines', commas.replaceAll('\n', '\n\n')],
    ['empty lines before the header', `\n\r\n${commas}`],
    ['a byte order mark', `\uFEFF${commas}`],
    ['quotes around everything', commas.replaceAll(/[^,\n]+/g, '"$&"')],
    ['names in capitals and with space', commas.replace('wave,area,q1', ' WAVE , Area,Q1')],
    ['space around codes', commas.replaceAll('2024', ' 2024 ')],
    ['columns in another order', 'Q1,area,wave\n1,Väst,2024\n2,Öst,2024\n3,,2024\n'],
    ['a line that names the separator', `sep=;\r\n${commas.replaceAll(',', ';')}`],
    ['semicolons, and commas inside quotes in the header', '"q1";"wave";"area"\n1;2024;Väst\n2;2024;Öst\n3;2024;\n'],
  ])('%s', async (_, file) => expectPlaces(file, areas));

  it('Windows-1252, noticed by invalid UTF-8', () => expectPlaces(latin1(commas), areas, 'windows-1252'));
  it('UTF-16 with its mark, little and big endian', async () => {
    const little = Buffer.from(`\uFEFF${commas}`, 'utf16le');
    await expectPlaces(new Uint8Array(little), areas);
    await expectPlaces(new Uint8Array(Buffer.from(little).swap16()), areas);
  });
  it('UTF-16 without its mark', async () => {
    const little = Buffer.from(commas, 'utf16le');
    await expectPlaces(new Uint8Array(little), areas);
    await expectPlaces(new Uint8Array(Buffer.from(little).swap16()), areas);
  });
  it('rows without any content at the end, as Excel leaves them', () => expectPlaces(`${commas},,\n,,\n`, areas));
  it('gzip, also in pieces of one byte', () => expectPlaces(new Uint8Array(gzipSync(commas)), areas));
  it('line ends, separators and doubled quotes inside quotes', () =>
    expectPlaces('wave,area,q1\n2024,"a ""b"" c",1\n2024,"x\r\ny,z",2\n2024,"""",3\n', ['a "b" c', 'x\r\ny,z', '"']));
  it('a quote in the middle of a field, and text after a closing quote', () =>
    expectPlaces('wave,area,q1\n2024,5" rör,1\n2024,"ab"cd,2\n', ['5" rör', 'abcd']));
});

describe('importColumns matches codes', () => {
  const codes = async (codebook: Parameters<typeof item>[1], cells: readonly string[], empty: string[] = []) => [
    ...(
      await imported(
        smallInstrument({ items: [item('q', codebook)], mapping: { empty } }),
        `wave;q\n${cells.map((cell) => `2024;${cell}\n`).join('')}`,
      )
    ).columns.items.get('q')!,
  ];

  it('as text, then by their number', async () => {
    expect(await codes(options(['1', '1.5']), ['1', '1.0', '1,0', '+1', '1e0', '1.5', '1,50'])).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });
  it('keeps "01" and "1" apart when both are codes', async () => {
    expect(await codes(options(['01', '1']), ['01', '1', '1.0'])).toEqual([0, 1, 1]);
    expect(await codes(options(['1', '01']), ['01', '1', '1.0'])).toEqual([1, 0, 0]);
  });
  it('refuses a number that two codes could mean', async () => {
    expect(
      (await refused(smallInstrument({ items: [item('q', options(['01', '001']))] }), 'wave,q\n2024,1\n2024,01\n')).badValues.total,
    ).toBe(1);
  });
  it('gives each kind of missing its reserved number', async () => {
    expect(
      await codes(options(['1'], { '7': 'refused', '8': 'notApplicable', '9': 'notAnswered' }), ['', '9', '7', '8', 'NA', '8.0'], ['NA']),
    ).toEqual([255, 255, 254, 253, 255, 253]);
  });
  it('numbers of a range, then its further codes', async () => {
    expect(
      await codes({ kind: 'integers', min: 1, max: 30, options: options(['91', 'never']).options, missing: { '93': 'notApplicable' } }, [
        '1',
        '30',
        '2,0',
        '91',
        'never',
        '93',
        '',
      ]),
    ).toEqual([0, 29, 1, 30, 31, 253, 255]);
  });
  it('uses two bytes for more than 253 codes', async () => {
    expect(await codes({ kind: 'integers', min: 0, max: 400, options: [], missing: { x: 'refused' } }, ['400', '', 'x'])).toEqual([
      400, 0xffff, 0xfffe,
    ]);
  });
  it('lets a meaning of the item go before what the file means by empty', async () => {
    expect(await codes(options(['1'], { NA: 'refused' }), ['NA'], ['NA'])).toEqual([254]);
  });
});

describe('importColumns reads groups', () => {
  const grouped = (groups: ReturnType<typeof group>[], mapping = {}) =>
    smallInstrument({ items: [item('q1', options(['1']))], groups, mapping });

  it('in declared order, undeclared codes of open groups after them, the same whatever the order of rows', async () => {
    const instrument = grouped([group('wave', ['2024']), group('area', ['b', 'a', 'unused'], true)]);
    const rows = ['2024,10,1', '2024,a,1', '2024,9,1', '2024,b,1', '2024,,1', '2024,x,1'];
    for (const order of [rows, rows.toReversed()]) {
      const { columns } = await imported(instrument, `wave,area,q1\n${order.join('\n')}`);
      expect(columns.groups.get('area')!.codes).toEqual(['b', 'a', '9', '10', 'x']);
      expect(codesOf(columns, 'area')).toEqual(order.map((row) => row.split(',')[1] || null));
    }
  });
  it('recodes by text and by number, to a code or to missing, before it looks at the codes', async () => {
    const instrument = grouped([group('wave', ['2024']), group('sex', ['girl', 'boy'])], {
      groups: { wave: { constant: '2024' }, sex: { column: 'kön', recode: { '1': 'boy', '2': 'girl', '9': '' } } },
    });
    const { columns, quality } = await imported(instrument, 'Kön,q1\n1,1\n2.0,1\n9,1\ngirl,1\n,1\n');
    expect(codesOf(columns, 'sex')).toEqual(['boy', 'girl', null, 'girl', null]);
    expect(quality.groupNonresponse).toEqual({ wave: 0, sex: 2 });
    expect(await sentences(instrument, 'kön,q1\n4,1\n')).toContain(
      'answers.csv, line 2, column "kön": "4", expected one of 1, 2, 9, girl, boy or empty; add the code to groups[1].codes, or make the group open',
    );
  });
  it('recodes an open group, and keeps what is not listed', async () => {
    const instrument = grouped([group('wave', ['2024']), group('area', [], true)], {
      empty: ['-'],
      groups: { wave: { constant: '2024' }, area: { column: 'a', recode: { north: 'N', far: '-', none: '' } } },
    });
    expect(codesOf((await imported(instrument, 'a,q1\nnorth,1\nS,1\nfar,1\nnone,1\n-,1\n')).columns, 'area')).toEqual([
      'N',
      'S',
      null,
      null,
      null,
    ]);
  });
  it('refuses codes that a closed group does not have', async () => {
    expect(await sentences(grouped([group('wave', ['2024']), group('sex', ['1', '2'])]), 'wave,sex,q1\n2024,3,1\n')).toContain(
      'answers.csv, line 2, column "sex": "3", expected one of 1, 2 or empty; add the code to groups[1].codes, or make the group open',
    );
  });
  it('takes a code for the whole file from the options, before the mapping', async () => {
    const instrument = grouped([group('wave', ['2023', '2024'])], { ignore: ['wave'] });
    expect(codesOf((await imported(instrument, 'q1\n1\n', { groups: { wave: '2023' } })).columns, 'wave')).toEqual(['2023']);
    expect(await sentences(instrument, 'q1\n1\n', { groups: { wave: '1999' } })).toEqual([
      'answers.csv: the grouping variable "wave" is "1999" for the whole file, expected one of 2023, 2024: every row needs its wave',
    ]);
  });
  it('refuses an empty wave, even of an open group', async () => {
    expect(await sentences(grouped([group('wave', [], true)]), 'wave,q1\n,1\n')).toContain(
      'answers.csv, line 2, column "wave": empty, expected a value: every row needs its wave',
    );
  });
  it('uses two bytes for 255 codes and more', async () => {
    for (const count of [254, 255, 300]) {
      const { columns } = await imported(
        grouped([group('wave', ['2024']), group('area', [], true)]),
        `wave,area,q1\n${Array.from({ length: count }, (_, i) => `2024,a${i},1\n`).join('')}2024,,1\n`,
      );
      expect(columns.groups.get('area')!.index.BYTES_PER_ELEMENT).toBe(count < 255 ? 1 : 2);
      expect(codesOf(columns, 'area').slice(-2)).toEqual([`a${count - 1}`, null]);
    }
  });
  it('refuses a column that has too many codes', async () => {
    expect(
      await sentences(grouped([group('wave', [], true)]), `wave,q1\n${Array.from({ length: 65_536 }, (_, i) => `${i},1\n`).join('')}`),
    ).toEqual(['answers.csv: the grouping variable "wave" has more than 65,535 different values: is its column the right one?']);
  });
});

describe('importColumns numbers the design', () => {
  const designed = (design: object, groups = [group('wave', ['2023', '2024'])]) =>
    smallInstrument({ items: [item('q1', options(['1']))], groups, design });

  it('takes every row for a PSU of one stratum when the file has neither', async () => {
    const { design } = (await imported(smallInstrument(), 'wave,q1,days\n2024,1,5\n2023,2,6\n')).columns;
    expect(design).toEqual({ psu: Int32Array.of(0, 1), psuStratum: Int32Array.of(0, 0), strata: 1, weight: null, fpc: null });
  });
  it('numbers strata within waves, and PSUs within strata', async () => {
    const { design } = (
      await imported(
        designed({ stratum: 's', psu: 'p', strataWithin: ['wave'] }),
        'wave,s,p,q1\n2023,1,1,1\n2023,1,2,1\n2023,2,1,1\n2024,1,1,1\n2023,1,1,1\n',
      )
    ).columns;
    expect([...design.psu]).toEqual([0, 1, 2, 3, 0]);
    expect([...design.psuStratum]).toEqual([0, 0, 1, 2]);
    expect(design.strata).toBe(3);
  });
  it('makes one stratum per wave when only that is declared', async () => {
    expect([
      ...(await imported(designed({ strataWithin: ['wave'] }), 'wave,q1\n2023,1\n2024,1\n2023,1\n')).columns.design.psuStratum,
    ]).toEqual([0, 1, 0]);
  });
  it('keeps strata apart whose names would join to the same text', async () => {
    const groups = [group('wave', ['2024']), group('area', [], true)];
    const { design } = (
      await imported(
        designed({ stratum: 's', strataWithin: ['area'] }, groups),
        'wave;area;s;q1\n2024;a;"1 (area ""b"")";1\n2024;"a"" (area ""b";1;1\n',
      )
    ).columns;
    expect(design.strata).toBe(2);
  });
  it('takes PSU numbers that do not repeat, and refuses those that do', async () => {
    const instrument = designed({ stratum: 's', psu: 'p', nested: false });
    expect([...(await imported(instrument, 'wave,s,p,q1\n2024,1,1,1\n2024,2,2,1\n2024,1,1,1\n')).columns.design.psu]).toEqual([0, 1, 0]);
    expect(await sentences(instrument, 'wave,s,p,q1\n2024,1,1,1\n2024,2,1,1\n')).toEqual([
      'answers.csv, line 3, column "p": PSU "1" lies in stratum "2" here and in stratum "1" on line 2. If PSU numbers repeat between strata, say so in the instrument: mapping.design.nested = true',
    ]);
  });
  it('reads weights with point or comma and refuses those that are no weights', async () => {
    const instrument = designed({ weight: 'w' });
    expect([...(await imported(instrument, 'wave;w;q1\n2024;1,25;1\n2024;0.5;1\n')).columns.design.weight!]).toEqual([1.25, 0.5]);
    for (const bad of ['0', '-1', 'a', '', '1e999', '1 000']) {
      expect(await sentences(instrument, `wave;w;q1\n2024;${bad};1\n`)).toContain(
        `answers.csv, line 2, column "w": ${bad === '' ? 'empty' : `"${bad}"`}, expected a number above 0: every row needs its weight`,
      );
    }
  });
  it('reads the number of PSUs in the population, the same throughout a stratum and no fewer than in the file', async () => {
    const instrument = designed({ stratum: 's', psu: 'p', fpc: 'N' });
    expect([...(await imported(instrument, 'wave,s,p,N,q1\n2024,1,1,10,1\n2024,2,1,20,1\n2024,1,2,10,1\n')).columns.design.fpc!]).toEqual([
      10, 20,
    ]);
    expect(await sentences(instrument, 'wave,s,p,N,q1\n2024,1,1,10,1\n2024,1,2,11,1\n')).toEqual([
      'answers.csv, line 3, column "N": the number of PSUs in the population of stratum "1" is 11 here and 10 on line 2; it must be the same throughout the stratum',
    ]);
    expect(await sentences(instrument, 'wave,s,p,N,q1\n2024,1,1,1,1\n2024,1,2,1,1\n')).toEqual([
      'answers.csv, line 2, column "N": stratum "1" has 2 PSUs in the file but only 1 in the population',
    ]);
  });
  it('refuses rows without their stratum, PSU, or the group that strata are numbered within', async () => {
    const groups = [group('wave', ['2024']), group('area', ['a', 'b'])];
    const lines = await sentences(
      designed({ stratum: 's', psu: 'p', strataWithin: ['area'] }, groups),
      'wave,area,s,p,q1\n2024,a,,1,1\n2024,a,1,,1\n2024,,1,1,1\n',
    );
    expect(lines.slice(0, 3)).toEqual([
      'answers.csv, line 2, column "s": empty, expected a value: every row needs its stratum',
      'answers.csv, line 3, column "p": empty, expected a value: every row needs its primary sampling unit (PSU)',
      'answers.csv, line 4, column "area": empty, expected one of a, b: strata are numbered within area',
    ]);
  });
});

describe('importColumns refuses', () => {
  const instrument = smallInstrument();

  it('cells that their codebook does not know, with file, line, column, value and what was expected', async () => {
    const problems = await refused(instrument, 'wave,q1,days\n2024,1,5\n2024,4,5\n2024,"x\ny",0\n2025,,1.5\n');
    expect(problems).toMatchObject({ rowsRead: 4, fileProblems: [], badValues: { total: 5, rows: 3 } });
    expect(problems.badValues.examples).toEqual([
      {
        file: 'answers.csv',
        lines: [3],
        column: 'q1',
        value: '4',
        expected: { sv: 'något av 1, 2, 3 eller tomt', en: 'one of 1, 2, 3 or empty' },
        count: 1,
      },
      {
        file: 'answers.csv',
        lines: [4],
        column: 'q1',
        value: 'x\ny',
        expected: { sv: 'något av 1, 2, 3 eller tomt', en: 'one of 1, 2, 3 or empty' },
        count: 1,
      },
      {
        file: 'answers.csv',
        lines: [4],
        column: 'days',
        value: '0',
        expected: { sv: 'ett heltal 1-365, x eller tomt', en: 'a whole number 1-365, x or empty' },
        count: 1,
      },
      // The quoted field above goes over two lines.
      {
        file: 'answers.csv',
        lines: [6],
        column: 'days',
        value: '1.5',
        expected: { sv: 'ett heltal 1-365, x eller tomt', en: 'a whole number 1-365, x or empty' },
        count: 1,
      },
      {
        file: 'answers.csv',
        lines: [6],
        column: 'wave',
        value: '2025',
        expected: {
          sv: 'något av 2023, 2024: varje rad behöver sin mätomgång; lägg till koden i groups[0].codes, eller gör gruppen öppen (open)',
          en: 'one of 2023, 2024: every row needs its wave; add the code to groups[0].codes, or make the group open',
        },
        count: 1,
      },
    ]);
  });
  it('each value once, with its first places and its number, 20 of them, and the total', async () => {
    const advice = 'Correct the file, or leave these rows out with --skip-bad-rows (their number then stays with the wave for ever)';
    expect(await sentences(instrument, `wave,q1,days\n${'2024,7,1\n'.repeat(20)}2024,1,0\n2024,1,0\n`)).toEqual([
      'answers.csv, lines 2, 3, 4, 5, 6, …, column "q1": "7", expected one of 1, 2, 3 or empty (20 times)',
      'answers.csv, lines 22, 23, column "days": "0", expected a whole number 1-365, x or empty (2 times)',
      `22 bad values in 22 rows of 22; nothing was imported. ${advice}`,
    ]);
    const different = Array.from({ length: 22 }, (_, i) => `2024,${10 + i},1\n`).join('');
    const lines = await sentences(instrument, `wave,q1,days\n${different}2024,10,1\n`);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toContain('lines 2, 24, column "q1": "10"');
    expect(lines.slice(-2)).toEqual(['… and 2 more', `23 bad values in 23 rows of 23; nothing was imported. ${advice}`]);
  });
  it('rows of another length than the header', async () => {
    expect((await sentences(instrument, 'wave,q1,days\n2024,1\n2024,1,5,6\n')).slice(0, 2)).toEqual([
      'answers.csv, line 2: "2 fields", expected 3 as in the header',
      'answers.csv, line 3: "4 fields", expected 3 as in the header',
    ]);
  });
  it.each([
    ['an empty file', '', 'answers.csv: the file is empty: its first line must be a header with the names of the columns'],
    ['a file of line ends', '\r\n\n', 'answers.csv: the file is empty: its first line must be a header with the names of the columns'],
    ['a header without rows', 'wave,q1,days\n', 'answers.csv: the file has a header but no rows'],
    [
      'a quote that is never closed',
      'wave,q1,days\n2024,1,"5\n',
      'answers.csv, line 2: a quotation mark opens a field here and is never closed',
    ],
    [
      'a workbook',
      'PK\u0003\u0004…',
      'answers.csv: this is a workbook or a zip archive: save the sheet as CSV (UTF-8), or unpack the archive, and import that',
    ],
    ['a picture', '\u0089PNG\u0001\u0002,\u0003\u0000', 'answers.csv: this is no table: neither CSV text nor an SPSS file (.sav)'],
    [
      'another separator',
      'wave|q1|days\n2024|1|5\n',
      'answers.csv: the header is one single column, "wave|q1|days": columns are told apart by comma, semicolon or tab. If it is another sign, save the file with one of these, or write the sign on a line of its own at the very top, as in "sep=|"',
    ],
    [
      'a missing column',
      'wave,q1,dayz\n2024,1,5\n',
      'answers.csv, line 1, column "days": the file has no column "days" for the item "days"; did you mean "dayz"?',
    ],
    [
      'an unknown column',
      'wave,q1,days,extra\n2024,1,5,6\n',
      'answers.csv, line 1, column "extra": the instrument knows no column "extra"; if it is to be left out, put it in mapping.ignore',
    ],
    [
      'many unknown columns',
      `wave,q1,days,${Array.from({ length: 22 }, (_, i) => `extra${i}`).join(',')}\n`,
      `answers.csv: the instrument does not know the columns ${Array.from({ length: 20 }, (_, i) => `"extra${i}"`).join(', ')} and 2 more; if they are to be left out, put them in mapping.ignore ("*" leaves out all that the mapping does not name)`,
    ],
    [
      'a column that is there twice',
      'wave,q1,days,DAYS\n2024,1,5,6\n',
      'answers.csv, line 1, column "days": the column stands 2 times in the header: the item "days" must have one',
    ],
    [
      'a column without a name',
      'wave,q1,days,\n2024,1,5,6\n',
      'answers.csv: column 4 has no name in the header: give it one, or put "*" in mapping.ignore to leave out every column that the mapping does not name',
    ],
  ])('%s', async (_, file, sentence) => expect(await sentences(instrument, file)).toContain(sentence));

  it('a missing design variable', async () => {
    expect(await sentences(smallInstrument({ design: { stratum: 'stratum' } }), 'wave,q1,days,strat\n2024,1,5,6\n')).toEqual([
      'answers.csv, line 1, column "stratum": the file has no column "stratum" for the design variable "stratum"; did you mean "strat"?',
      'answers.csv, line 1, column "strat": the instrument knows no column "strat"; did you mean "stratum"? If it is to be left out, put it in mapping.ignore',
    ]);
  });
  it('a packed file that is cut off', async () => {
    const packed = new Uint8Array(gzipSync(`wave,q1,days\n${'2024,1,5\n'.repeat(1_000)}`));
    expect((await sentences(instrument, packed.subarray(0, packed.length - 20)))[0]).toMatch(
      /^answers\.csv: the packed file is damaged or cut off/,
    );
  });
  it('an instrument without a mapping', async () => {
    expect((await sentences({ ...instrument, mapping: null }, 'q1\n1\n'))[0]).toMatch(/does not say how to read files/);
  });
  it('a row that never ends, before all of it is in memory', async () => {
    let given = 0;
    async function* endless() {
      yield utf8('wave,q1,days\n2024,1,"');
      for (;;) {
        given++;
        yield utf8('x'.repeat(100_000));
      }
    }
    const result = await importColumns(instrument, { name: 'a.csv', bytes: endless() }, { skipBadRows: true });
    expect(result).toMatchObject({ kind: 'refused', problems: { fileProblems: [{ line: 2 }] } });
    expect(given).toBeLessThan(20);
  });
  it('but lets an error of the source of the bytes through', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield utf8('wave,q1,days\n');
      throw new Error('disk on fire');
    }
    await expect(importColumns(instrument, { name: 'a.csv', bytes: broken() }, { skipBadRows: false })).rejects.toThrow('disk on fire');
  });
});

describe('importColumns leaves columns out', () => {
  it('that the mapping ignores, by name or all of them', async () => {
    for (const ignore of [['extra', ''], ['*']]) {
      expect((await imported(smallInstrument({ mapping: { ignore } }), 'wave,q1,days,Extra,\n2024,1,5,6,7\n')).columns.n).toBe(1);
    }
  });
});

describe('importColumns with skipBadRows', () => {
  it('leaves bad rows out and counts them for ever', async () => {
    const { columns, quality } = await imported(
      smallInstrument(),
      'wave,q1,days\n2024,1,5\n2024,4,0\n2023,2,\n2023,9,1\n1999,1,1\n2024,1\n2024,3,x\n',
      { skipBadRows: true },
    );
    expect([...columns.items.get('q1')!]).toEqual([0, 1, 2]);
    expect(quality).toEqual({
      fileName: 'answers.csv',
      format: 'csv',
      encoding: 'utf-8',
      rowsRead: 7,
      rowsImported: 3,
      rowsSkipped: 4,
      badValues: 5,
      badValuesByColumn: { q1: 2, days: 1, wave: 1, '': 1 },
      waves: { 2023: { rowsImported: 1, rowsSkipped: 1 }, 2024: { rowsImported: 2, rowsSkipped: 1 } },
      itemNonresponse: { q1: { notAnswered: 0, refused: 0, notApplicable: 0 }, days: { notAnswered: 1, refused: 1, notApplicable: 0 } },
      groupNonresponse: { wave: 0 },
    });
  });
  it('does not let a bad row into the design', async () => {
    const { design } = (
      await imported(
        smallInstrument({ design: { stratum: 's', psu: 'p', nested: false } }),
        'wave,s,p,q1,days\n2024,1,1,9,1\n2024,2,1,1,1\n',
        { skipBadRows: true },
      )
    ).columns;
    expect(design).toMatchObject({ strata: 1, psuStratum: Int32Array.of(0) });
  });
  it('refuses a file in which no row is good', async () => {
    expect(await sentences(smallInstrument(), 'wave,q1,days\n2024,9,1\n', { skipBadRows: true })).toEqual([
      'answers.csv: every row of the file has a bad value, so that no row is left to import',
      'answers.csv, line 2, column "q1": "9", expected one of 1, 2, 3 or empty',
      '1 bad value in 1 row of 1; nothing was imported',
    ]);
  });
  it('tells how far it has come', async () => {
    const told: number[] = [];
    const file = utf8(`wave,q1,days\n${'2024,1,5\n'.repeat(100)}`);
    await importColumns(
      smallInstrument(),
      { name: 'a.csv', bytes: inChunks(file, 300) },
      { skipBadRows: false, onRows: (n) => told.push(n) },
    );
    expect(told.at(-1)).toBe(100);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
  it('has nothing to skip in a good file', async () => {
    expect(await read(smallInstrument(), 'wave,q1,days\n2024,,\n', { skipBadRows: true })).toMatchObject({
      kind: 'imported',
      quality: { rowsSkipped: 0, itemNonresponse: { q1: { notAnswered: 1 } } },
    });
    expect((await imported(smallInstrument(), 'wave,q1,days\n2024,,\n')).columns.items.get('q1')![0]).toBe(notAnswered);
  });
});
