import { describe, expect, it } from 'vitest';
import { cellsKeptBack } from '../../../analysis/disclosure/cells-kept-back.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { waveTables } from '../../../analysis/disclosure/wave-tables.ts';
import { columnsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

const instrument = smallInstrument({
  items: [numberItem('days', 30)],
  scales: [scaleOf('days', ['days'], { statistic: 'mean' }, 30)],
  groups: smallInstrument().groups.filter(({ id }) => ['wave', 'area', 'sex'].includes(id)),
});
const cellsOf = (pupils: readonly Pupil[]) =>
  cellsKeptBack(waveTables(instrument, columnsOf(pupils), '2026', disclosureSettings), disclosureSettings);
/** Ten classes of 20, half of them girls. */
const keptBack = (days: (at: number, girl: boolean) => number | null) =>
  cellsOf(
    Array.from({ length: 200 }, (_, at): Pupil => {
      const girl = at % 2 === 0;
      return { psu: Math.floor(at / 20), groups: { sex: girl ? '1' : '2' }, answers: { days: days(at, girl) } };
    }),
  );

describe('cellsKeptBack', () => {
  it('names a group whose answers are nearly all the same, and the one by which it follows', () => {
    expect(keptBack((at, girl) => (girl ? at % 7 : 5))).toEqual([
      { factor: 'days', group: { sex: '1' } },
      { factor: 'days', group: { sex: '2' } },
    ]);
  });

  describe('of a question that went to some', () => {
    const both = ['1', '2'].map((sex) => ({ factor: 'days', group: { sex } }));

    it('names a group of which few answered, and the one by which it follows', () => {
      // Eight girls of two classes, with eight different answers.
      expect(keptBack((at, girl) => (girl ? (at < 40 && at % 5 === 0 ? at % 7 : null) : at % 7))).toEqual(both);
      // Ten: the least that may be told.
      expect(keptBack((at, girl) => (girl ? (at < 40 && at % 4 === 0 ? at % 7 : null) : at % 7))).toEqual([]);
    });

    it('names a group of which one class answered', () => {
      expect(keptBack((at) => (at < 40 ? at % 7 : null))).toEqual([]);
      expect(keptBack((at) => (at < 20 ? at % 7 : null))).toEqual([{ factor: 'days', group: {} }, ...both]);
    });

    it('names one in a split that is not told there for another reason', () => {
      // Half the pupils live in area x, of whom five are girls: too few. Of its boys eight answered, or one class.
      const inArea = (answered: (at: number) => boolean) =>
        cellsOf(
          Array.from({ length: 400 }, (_, at): Pupil => ({
            psu: Math.floor(at / 20),
            groups: { area: at < 200 ? 'x' : 'y', sex: at < 200 ? (at % 40 === 0 ? '1' : '2') : String(1 + (at % 2)) },
            answers: { days: at >= 200 || at % 40 === 0 || answered(at) ? at % 7 : null },
          })),
        ).filter(({ group }) => group['area'] === 'x' && group['sex'] === '2');
      expect(inArea(() => true)).toEqual([]);
      expect(inArea((at) => at < 40 && at % 5 === 0)).toHaveLength(1);
      expect(inArea((at) => at < 20)).toHaveLength(1);
    });

    it('names none of which nobody did', () => {
      expect(keptBack((at, girl) => (girl ? null : at % 7))).toEqual([]);
    });
  });

  it('names none where three or more differ in every group', () => {
    expect(keptBack((at, girl) => (girl ? at % 7 : at % 60 === 1 ? 4 : 5))).toEqual([]);
  });
});
