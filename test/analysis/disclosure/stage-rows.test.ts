import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadUnstated } from '../../../analysis/disclosure/spread-unstated.ts';
import { stageRows } from '../../../analysis/disclosure/stage-rows.ts';
import { flatCode } from '../../../survey/instrument/instrument.ts';
import { columnsOf, smallInstrument } from '../small-wave.ts';

describe('spreadUnstated', () => {
  it('gives everybody a category that somebody has, leaves stated ones alone, and does so again', () => {
    const categories = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(categories, fc.string(), (stated, seed) => {
        const spread = spreadUnstated(Int32Array.from(stated), 4, null, seed);
        const used = new Set(stated.filter((one) => one >= 0));
        stated.forEach((one, row) => {
          if (one >= 0) expect(spread[row]).toBe(one);
          else if (used.size > 0) expect(used.has(spread[row]!)).toBe(true);
          else expect(spread[row]).toBe(-1);
        });
        expect(spreadUnstated(Int32Array.from(stated), 4, null, seed)).toEqual(spread);
      }),
    );
  });

  it('spreads in proportion to the others', () => {
    // 300 of the first category, 100 of the third, 4,000 to spread.
    const stated = Int32Array.from({ length: 4400 }, (_, row) => (row < 300 ? 0 : row < 400 ? 2 : -1));
    const spread = spreadUnstated(stated, 3, null, 'proportion');
    const thirds = spread.slice(400).filter((one) => one === 2).length;
    expect(thirds / 4000).toBeGreaterThan(0.22);
    expect(thirds / 4000).toBeLessThan(0.28);
  });

  it('puts rows that are left out in no category, and does not count them', () => {
    expect([...spreadUnstated(Int32Array.of(0, 0, 1, -1), 2, Uint8Array.of(1, 1, 0, 0), 'out')]).toEqual([-1, -1, 1, 1]);
  });
});

describe('stageRows', () => {
  const text = (word: string) => ({ sv: word, en: word });
  const within = (code: string, above: string | null) => ({ ...flatCode(code, text(code)), within: above });
  const groups = [
    {
      id: 'grade',
      name: text('grade'),
      codes: [within('7', 'lower'), within('8', 'lower'), within('gy1', 'upper'), within('extra', null)],
      coarser: [within('lower', null), within('upper', null)],
      open: false,
    },
  ];
  const columns = columnsOf(['7', 'gy1', '8', 'extra', 'gy1'].map((grade, psu) => ({ psu, groups: { grade } })));

  it('takes the stage of the grade; a grade without one has the number after the last', () => {
    expect(stageRows({ groups }, columns, null, 'seed')).toEqual({
      stages: ['lower', 'upper'],
      index: Int32Array.of(0, 1, 0, 2, 1),
    });
  });

  it('has no stages where the instrument or the file has none', () => {
    expect(stageRows(smallInstrument(), columns, null, 'seed')).toEqual({ stages: [], index: new Int32Array(5) });
    expect(stageRows({ groups }, columnsOf([{ psu: 0, groups: { sex: '1' } }]), null, 'seed').stages).toEqual([]);
  });

  it('leaves flagged responses out and nobody without a stage', () => {
    const some = columnsOf([{ psu: 0, groups: { grade: '7' } }, { psu: 0 }, { psu: 1, groups: { grade: '8' } }, { psu: 1, groups: { grade: 'gy1' } }]); // prettier-ignore
    const { index } = stageRows({ groups }, some, Uint8Array.of(1, 1, 1, 0), 'seed');
    expect([...index]).toEqual([0, 0, 0, -1]);
  });
});
