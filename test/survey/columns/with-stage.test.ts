import { describe, expect, it } from 'vitest';
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';
import { withStage } from '../../../survey/columns/with-stage.ts';
import { flatCode, type Instrument } from '../../../survey/instrument/instrument.ts';

const code = (id: string, within: string | null = null) => ({ ...flatCode(id, { sv: id, en: id }), within });
const instrument = (coarser: readonly string[]): Pick<Instrument, 'groups'> => ({
  groups: [
    {
      id: 'grade',
      name: { sv: 'Årskurs', en: 'Grade' },
      codes: [code('7', 'lower'), code('9', 'lower'), code('11', 'upper'), code('special')],
      coarser: coarser.map((id) => code(id)),
      open: false,
    },
  ],
});
const columns = (grades: readonly string[], index: readonly number[]): Columns => ({
  n: index.length,
  items: new Map(),
  groups: new Map([['grade', { codes: grades, index: Uint8Array.from(index) }]]),
  design: { psu: new Int32Array(index.length), psuStratum: new Int32Array(1), strata: 1, weight: null, fpc: null },
});

describe('withStage', () => {
  it('adds the stage of every grade, a grade of none as a stage by itself, and missing where the grade is', () => {
    const { groups } = withStage(instrument(['lower', 'upper']), columns(['9', '7', '11', 'special'], [0, 1, 2, 3, 255]));
    const { codes, index } = groups.get('stage')!;
    expect(codes).toEqual(['lower', 'upper', 'special']);
    expect([...index]).toEqual([0, 0, 1, 2, groupMissing(index)]);
  });

  it('gives columns back as they are where there are no stages or no grades', () => {
    const given = columns(['7'], [0]);
    expect(withStage(instrument([]), given)).toBe(given);
    const without = { ...given, groups: new Map() };
    expect(withStage(instrument(['lower', 'upper']), without)).toBe(without);
  });
});
