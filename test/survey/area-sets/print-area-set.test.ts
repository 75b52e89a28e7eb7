import { describe, expect, it } from 'vitest';
import { areaSetOf } from '../../../survey/area-sets/mapped-area-set.ts';
import { printAreaSet } from '../../../survey/area-sets/print-area-set.ts';
import { readAreaFile } from '../../../survey/area-sets/read-area-file.ts';
import { readAreaSet } from '../../../survey/format/read-area-set.ts';
import { box, feature, fileOf, head, plainReading, polygon } from './squares.ts';

describe('printAreaSet', () => {
  it('writes a stored map as the file that a release reads: what comes back is what was written', () => {
    const levels = [{ code: 'd', name: 'dn' }];
    const features = [
      feature({ code: 'A', d: 'N', dn: 'Norr', u: '1 2' }, polygon(box(0, 0))),
      feature({ code: 'B', d: 'N', dn: 'Norr', u: '3' }, polygon(box(1, 0))),
      feature({ code: 'C', u: '4' }, polygon(box(2, 0))),
    ];
    const mapped = readAreaFile(fileOf(features), head, { ...plainReading, levels, units: 'u' });
    if (!mapped.ok) throw new Error();
    const set = areaSetOf(mapped.value);
    const text = { sv: 'Område', en: 'Area' };
    const groups = [{ id: 'area', name: text, codes: [], coarser: [], open: true, comparable: false, sets: [] }] as never;
    expect(readAreaSet(printAreaSet(set), { groups })).toEqual({ ok: true, areaSet: set });
    expect(set).toMatchObject({
      areas: [
        { code: 'C', within: null, units: ['4'] },
        { code: 'A', within: 'N', units: ['1', '2'] },
        { code: 'B', within: 'N', units: ['3'] },
      ],
      coarser: [{ code: 'N', label: { sv: 'Norr' }, within: null }],
    });
  });
});
