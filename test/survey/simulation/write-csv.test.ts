import { describe, expect, it } from 'vitest';
import type { Columns, GroupColumn } from '../../../survey/columns/columns.ts';
import { readExampleInstrument } from '../../../server/example/example-instrument.ts';
import { importColumns } from '../../../survey/importing/import-columns.ts';
import { exempelkommunOptions } from '../../../survey/simulation/exempelkommun.ts';
import { simulateMunicipality } from '../../../survey/simulation/simulate-municipality.ts';
import { writeCsv } from '../../../survey/simulation/write-csv.ts';

const { instrument } = readExampleInstrument();

async function* bytesOf(text: string) {
  yield new TextEncoder().encode(text);
}

/** The design by content: which rows share a PSU, which PSUs a stratum, in the order of the rows. */
const designOf = ({ design }: Columns) => {
  const psus = new Map<number, number>();
  const strata = new Map<number, number>();
  return Array.from(design.psu, (psu) => {
    const stratum = design.psuStratum[psu]!;
    if (!psus.has(psu)) psus.set(psu, psus.size);
    if (!strata.has(stratum)) strata.set(stratum, strata.size);
    return `${strata.get(stratum)}/${psus.get(psu)}`;
  });
};

const codesOf = ({ codes, index }: GroupColumn) => Array.from(index, (at) => codes[at] ?? null);

describe('writeCsv', () => {
  it('writes a file that is read back as the same columns', async () => {
    const columns = simulateMunicipality(instrument, {
      ...exempelkommunOptions(instrument),
      pupilsPerWave: 1500,
      absent: [{ school: 'S02', wave: '2026' }],
    });
    const result = await importColumns(
      instrument,
      { name: 'exempelkommun.csv', bytes: bytesOf(writeCsv(columns, instrument)) },
      { skipBadRows: false },
    );
    if (result.kind !== 'imported') throw new Error(JSON.stringify(result.problems));
    expect(result.columns.n).toBe(columns.n);
    for (const [id, index] of columns.items) expect(result.columns.items.get(id), id).toEqual(index);
    // A file does not tell of codes that nobody has: nobody in year 7 is eleven.
    for (const [id, group] of columns.groups) expect(codesOf(result.columns.groups.get(id)!), id).toEqual(codesOf(group));
    expect(designOf(result.columns)).toEqual(designOf(columns));
    expect(result.columns.design.strata).toBe(columns.design.strata);
  });
});
