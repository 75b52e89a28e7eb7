/** The instruments that the platform ships, with the files that they were written for. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readInstrument } from '../../../survey/format/read-instrument.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';
import { describeImportProblems } from '../../../survey/importing/import-problems.ts';

async function importShipped(name: string) {
  const folder = new URL(`../../../survey/instruments/${name}/`, import.meta.url);
  const reading = readInstrument(await readFile(new URL('instrument.json', folder), 'utf8'));
  if (!reading.ok) throw new Error(reading.problems.map(({ path, words }) => `${path}: ${words.en}`).join('\n'));
  const result = await importColumns(
    reading.instrument,
    { name: 'data.csv.gz', bytes: createReadStream(new URL('data.csv.gz', folder)) },
    { skipBadRows: false },
  );
  if (result.kind === 'refused') throw new Error(describeImportProblems(result.problems, 'en').join('\n'));
  return result;
}

describe('importColumns on the districts of YRBS', () => {
  it('reads all rows of all waves, with strata numbered within wave and district', async () => {
    const { columns, quality } = await importShipped('yrbs-districts');
    expect(columns.n).toBe(122_299);
    expect(quality).toMatchObject({ rowsRead: 122_299, rowsSkipped: 0, badValues: 0, groupNonresponse: { wave: 0, area: 0 } });
    // Counted in the file with sort and uniq: rows per wave, wave × district × stratum, and these × PSU.
    expect(quality.waves).toEqual({
      2015: { rowsImported: 34_764, rowsSkipped: 0 },
      2017: { rowsImported: 40_299, rowsSkipped: 0 },
      2019: { rowsImported: 47_236, rowsSkipped: 0 },
    });
    expect([columns.design.strata, columns.design.psuStratum.length]).toEqual([1_137, 5_203]);
    expect(columns.groups.get('area')!.codes).toHaveLength(29);
    const { weight, psu, psuStratum } = columns.design;
    expect(weight![0]).toBe(9.7531);
    // One stratum of 2017 (Queens) has a single PSU.
    const psus = new Uint32Array(columns.design.strata);
    for (const stratum of psuStratum) psus[stratum]!++;
    expect(psus.filter((count) => count === 1)).toHaveLength(1);
    const alone = psuStratum.indexOf(psus.indexOf(1));
    expect(columns.groups.get('wave')!.codes[columns.groups.get('wave')!.index[psu.indexOf(alone)]!]).toBe('2017');
  });
});

describe('importColumns on NSDUH', () => {
  it('reads all rows, and recodes grades', async () => {
    const { columns, quality } = await importShipped('nsduh-youth');
    expect(columns.n).toBe(10_561);
    const { codes, index } = columns.groups.get('grade')!;
    const counts = Object.fromEntries(codes.map((code, i) => [code, index.filter((value) => value === i).length]));
    // EDUSCHGRD2 2-8 in the file; 1, 9, 10, 98 and 99 (5th grade, college, blank, skip) have no grade here.
    expect(counts).toEqual({ 6: 451, 7: 1_370, 8: 1_589, 9: 1_704, 10: 1_673, 11: 1_584, 12: 902 });
    expect(quality.groupNonresponse['grade']).toBe(26 + 65 + 3 + 195 + 999);
    expect(quality.groupNonresponse).toMatchObject({ sex: 0, father: 73, mother: 52, health: 13 });
    expect(columns.design).toMatchObject({ strata: 1, weight: null });
  });
});
