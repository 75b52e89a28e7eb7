import { describe, expect, it } from 'vitest';
import { responseTable } from '../../../server/enclave/response-table.ts';
import { codeAt } from '../../../survey/instrument/codebook.ts';
import { readResponses } from '../../../web/sandbox/read-responses.ts';
import { scoreScale } from '../../../analysis/scoring/score-scale.ts';
import { smallInstrument } from '../../database/small-survey.ts';
import { simulateSmall } from './simulate-small.ts';

describe('responseTable, read by readResponses', () => {
  const { instrument } = smallInstrument();
  const columns = simulateSmall(instrument);
  const table = readResponses(new TextEncoder().encode(JSON.stringify(responseTable(instrument, columns))).buffer as ArrayBuffer);

  it('gives every answer as it stands in the file, and null where there is none', () => {
    const item = instrument.items[0]!;
    const index = columns.items.get(item.id)!;
    const codes = table.array(item.id) as (string | null)[];
    expect(codes).toEqual(Array.from(index, (at) => codeAt(item.codebook, at) ?? null));
    expect(codes).toContain(null);
    const { codes: areas, index: area } = columns.groups.get('area')!;
    expect(table.array('area')).toEqual(Array.from(area, (at) => areas[at] ?? null));
  });

  it('gives the scores of every scale as 32-bit numbers', () => {
    const scale = instrument.scales[0]!;
    expect([...(table.array(`score_${scale.id}`) as Float32Array)]).toEqual([...Float32Array.from(scoreScale(scale, columns))]);
  });

  it('numbers classes and schools', () => {
    expect([...(table.array('psu') as Float32Array)]).toEqual([...columns.design.psu]);
    expect([...(table.array('stratum') as Float32Array)]).toEqual([...columns.design.psu].map((psu) => columns.design.psuStratum[psu]));
    expect(table.columnNames()).not.toContain('weight');
  });
});
