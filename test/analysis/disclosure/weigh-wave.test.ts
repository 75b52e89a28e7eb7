import { describe, expect, it } from 'vitest';
import { weighWave } from '../../../analysis/disclosure/weigh-wave.ts';
import type { WaveRegister } from '../../../survey/register/register.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const text = (word: string) => ({ sv: word, en: word });
const instrument = smallInstrument({
  groups: ['school', 'grade'].map((id) => ({ id, name: text(id), codes: [], coarser: [], open: true })),
  validityRules: [{ id: 'claims', name: text('claims'), flagWhen: { item: 'q', in: ['1'] } }],
});
/** In both schools 60 pupils; in the second, half of them are flagged. */
const columns = columnsOf(
  ['a', 'b'].flatMap((school) =>
    Array.from({ length: 60 }, (_, i): Pupil => ({
      psu: (school === 'a' ? 0 : 3) + (i % 3),
      groups: { school, grade: '7' },
      answers: { q: school === 'b' && i % 2 === 0 ? 1 : 0 },
    })),
  ),
);
const register: WaveRegister = { date: '2024-10-15', area: null, school: { a: { 7: 90 }, b: { 7: 90 } }, postStratify: true };
const weightsOf = (screening: 'all' | 'unflagged') => weighWave({ ...instrument, screening }, columns, register).columns.design.weight!;

describe('weighWave', () => {
  it('weights once for an instrument, and anew where it keeps other responses', () => {
    const all = { ...instrument, screening: 'all' as const };
    expect(weighWave(all, columns, register)).toBe(weighWave(all, columns, register));
    const [every, kept] = [weightsOf('all'), weightsOf('unflagged')];
    expect(every[61]! / every[1]!).toBeCloseTo(1, 9);
    // Those who are kept in the second school stand for the flagged ones too.
    expect(kept[61]! / kept[1]!).toBeCloseTo(2, 9);
  });

  it('leaves weights alone that the file has, and a wave without enrolment', () => {
    expect(weighWave(instrument, columns, null)).toEqual({ columns, by: [] });
    const given = { ...columns, design: { ...columns.design, weight: new Float64Array(120).fill(2) } };
    expect(weighWave(instrument, given, register)).toEqual({ columns: given, by: [] });
  });
});
