import { describe, expect, it } from 'vitest';
import { flatCode, type Instrument } from '../../../survey/instrument/instrument.ts';
import { stagesOfGrades } from '../../../survey/instrument/stages-of-grades.ts';

const code = (id: string, within: string | null = null) => ({ ...flatCode(id, { sv: id, en: id }), within });
const instrument: Pick<Instrument, 'groups'> = {
  groups: [
    {
      id: 'grade',
      name: { sv: 'Årskurs', en: 'Grade' },
      codes: [code('7', 'lower'), code('9', 'lower'), code('11', 'upper'), code('special')],
      coarser: ['lower', 'upper'].map((id) => code(id)),
      open: false,
    },
  ],
};

describe('stagesOfGrades', () => {
  it('has the stages in the order of the instrument, whatever the order of the grades', () => {
    expect(stagesOfGrades(instrument, ['11', '9', '7'])).toEqual({ codes: ['lower', 'upper'], of: [1, 0, 0] });
  });

  it('makes a grade that belongs to none, or is not listed, a stage by itself', () => {
    expect(stagesOfGrades(instrument, ['special', '7', '12'])).toEqual({ codes: ['lower', 'special', '12'], of: [1, 0, 2] });
  });

  it('leaves out stages without a grade', () => {
    expect(stagesOfGrades(instrument, ['9']).codes).toEqual(['lower']);
  });
});
