import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Allowance, FileTooLarge } from '../../../survey/importing/file-limits.ts';
import { unpack } from '../../../survey/importing/unpack.ts';
import { readSchools } from '../../../survey/places/read-schools.ts';
import { group, imported, inChunks, item, options, refused, sentencesIn, smallInstrument, utf8 } from './small-instrument.ts';
import { packSav, writeSav } from './write-sav.ts';

const instrument = smallInstrument();
const megabyte = 2 ** 20;
const limits = { bytes: megabyte, rows: 1_000_000 };
const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));
/** Rows that the instrument knows; `times` of 9 bytes. */
const rows = (times: number) => utf8(`wave,q1,days\n${'2024,1,5\n'.repeat(times)}`);

const tooLarge = [
  'answers.csv: the file is too large: unpacked it takes more than 1 MB, and no more is taken here. A file of any size can be read from the terminal: motvikt import',
];

describe('Allowance', () => {
  it('may be spent to the last byte and no further', () => {
    const allowance = new Allowance(megabyte);
    allowance.spend(megabyte - 1);
    allowance.spend(1);
    expect(() => allowance.spend(1)).toThrow(FileTooLarge);
  });
});

describe('unpack', () => {
  it('gives no more than is allowed, of however much there is', async () => {
    let given = 0;
    const all = async () => {
      for await (const piece of unpack(inChunks(gzip(new Uint8Array(8 * megabyte)), 1_000), 'gzip', new Allowance(megabyte)))
        given += piece.length;
    };
    await expect(all()).rejects.toThrow(FileTooLarge);
    expect(given).toBeLessThanOrEqual(megabyte);
  });
});

describe('importColumns within limits', () => {
  const bomb = gzip(rows(2_000_000));

  it('refuses some kilobytes that unpack too far, in both languages, and its own reader reads them', async () => {
    expect(bomb.length).toBeLessThan(50_000);
    expect(await sentencesIn('en', instrument, bomb, { limits })).toEqual(tooLarge);
    expect(await sentencesIn('sv', instrument, bomb, { limits })).toEqual([
      'answers.csv: filen är för stor: uppackad tar den mer än 1 MB, och mer tas inte emot här. Från terminalen går filer av alla storlekar: motvikt import',
    ]);
    expect((await imported(instrument, gzip(rows(150_000)))).columns.n).toBe(150_000);
  });
  it('counts what is inside another packing into the same allowance', async () => {
    const half = rows(60_000);
    expect((await imported(instrument, gzip(half), { limits })).columns.n).toBe(60_000);
    const twice = gzip(bomb);
    expect(twice.length).toBeLessThan(5_000);
    expect(await sentencesIn('en', instrument, twice, { limits })).toEqual(tooLarge);
  });
  it('unpacks two layers and no third, also for its own reader: a file can be made to unpack to itself for ever', async () => {
    const once = rows(1);
    expect((await imported(instrument, gzip(gzip(once)))).columns.n).toBe(1);
    expect(await sentencesIn('en', instrument, gzip(gzip(gzip(once))))).toEqual([
      'answers.csv: the file is packed more than 2 times over: unpack it, and import what comes out',
    ]);
  });
  it('refuses more rows than it may have, whatever they are in', async () => {
    expect((await imported(instrument, rows(5), { limits: { ...limits, rows: 5 } })).columns.n).toBe(5);
    expect(await sentencesIn('sv', instrument, rows(1_001), { limits: { ...limits, rows: 1_000 } })).toEqual([
      expect.stringMatching(
        /^answers.csv: filen är för stor: den har fler än 1\u00a0000 rader, och fler tas inte emot här\. Från terminalen/,
      ),
    ]);
  });
  it('refuses rows that one column makes wide: an instrument too can make much of little', async () => {
    const wide = smallInstrument({
      items: Array.from({ length: 1_000 }, (_, i) => item(`q${i}`, options(['1']))),
      mapping: { items: Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`q${i}`, 'q'])) },
    });
    // A row takes 1,000 items, two bytes of wave and four of PSU.
    const most = Math.floor(megabyte / 1_006);
    const file = (n: number) => utf8(`wave,q\n${'2024,1\n'.repeat(n)}`);
    expect((await imported(wide, file(most), { limits })).columns.n).toBe(most);
    expect((await refused(wide, file(most + 1), { limits })).fileProblems[0]!.message.en).toContain('more than 1,042 rows');
  });
  it('refuses a .zsav that unpacks too far', async () => {
    const names = ['wave', 'q1', ...Array.from({ length: 38 }, (_, i) => `v${i}`)];
    const sav = smallInstrument({
      items: [item('q1', options(['1']))],
      groups: [group('wave', ['1'])],
      mapping: { ignore: names.slice(2) },
    });
    const variables = names.map((name) => ({ name, width: 0, label: '', valueLabels: [], missing: [] }));
    const spec = { variables, cases: [] };
    const header = { littleEndian: true, compressed: true, encoding: 'utf-8', saysCases: false } as const;
    // A case is forty ones, of one byte of instructions each.
    const cases = (times: number) => new Uint8Array(40 * times).fill(101);
    const packed = (times: number) => packSav(writeSav(spec, header), [deflateSync(cases(times))]);
    expect((await imported(sav, packed(100), { limits })).columns.n).toBe(100);
    const file = packed(50_000);
    expect(file.length).toBeLessThan(8_000);
    expect(await sentencesIn('en', sav, file, { limits })).toEqual(tooLarge);
    const overlapping = packSav(writeSav(spec, header), [deflateSync(cases(100)), deflateSync(cases(100))], { sameBlock: true });
    expect((await sentencesIn('en', sav, overlapping))[0]).toMatch(/damaged or cut off: the table of its blocks/);
  });
});

describe('readSchools', () => {
  it('refuses a packed list that unpacks to more than a list may have', async () => {
    const list = gzip(utf8(`skolenhetskod,namn,huvudman\n${'\n'.repeat(6 * megabyte)}`));
    expect(await readSchools(inChunks(list), { areas: new Set(), schools: new Set() })).toMatchObject({
      ok: false,
      problems: [
        { kind: 'unreadable', reason: { en: 'the file is too large: unpacked it takes more than 5 MB, and no more is taken here' } },
      ],
    });
  });
});
