import { describe, expect, it } from 'vitest';
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { columnsOf, cutPointsOf, numberItem, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

/** Ten classes of 20, half of them girls; `yes` says which pupils did. */
const wave = (yes: (pupil: { girl: boolean; at: number }) => boolean, score: (at: number) => number = () => 0) =>
  columnsOf(
    Array.from({ length: 200 }, (_, at): Pupil => {
      const girl = at % 2 === 0;
      return { psu: Math.floor(at / 20), groups: { sex: girl ? '1' : '2' }, answers: { q: yes({ girl, at }) ? 1 : 0, r: score(at) } };
    }),
  );
const instrument = smallInstrument({
  items: [numberItem('q'), numberItem('r', 4)],
  scales: [
    scaleOf('q', ['q']),
    // Skewed in the reference: released as a mean.
    scaleOf('r', ['r'], { kind: 'risk', cutPoints: cutPointsOf({ all: { cut: 0.1, referenceShare: 0.05 } }) }, 4),
  ],
});
const settings = { ...disclosureSettings, hiddenHalfWidth: 0.4 };
const rowsOf = (columns: ReturnType<typeof wave>, factor: string) =>
  new Map(
    releaseWave(instrument, columns, '2026', { settings })
      .rows.filter((row) => row.factor === factor)
      .map((row) => [row.group['sex'] ?? 'all', row]),
  );

describe('withheldCells', () => {
  it('hides the girls where the total less the girls would tell that no boy did', () => {
    const rows = rowsOf(
      wave(({ girl, at }) => girl && at % 8 === 0),
      'q',
    );
    expect(rows.get('2')!.protection).toEqual({ state: 'bounded', side: 'under' });
    expect(rows.get('1')!.protection).toEqual({ state: 'hidden', reason: 'protected' });
    expect(rows.get('all')!.value).toBe(0.13);
  });

  it('shows both where three or more are on each side', () => {
    const rows = rowsOf(
      wave(({ girl, at }) => (girl ? at % 8 === 0 : at % 20 === 1)),
      'q',
    );
    expect([...rows.values()].map(({ value }) => value)).toEqual([0.18, 0.25, 0.1]);
  });

  it('bounds a mean where all, or all but two, are at one end of the scale', () => {
    const none = rowsOf(
      wave(() => false),
      'r',
    ).get('all')!;
    expect(none).toMatchObject({ statistic: 'mean', value: null, low: 0, high: 2, protection: { state: 'bounded', side: 'under' } });
    const twoAway = wave(
      () => false,
      (at) => (at < 2 ? 3 : 4),
    );
    expect(rowsOf(twoAway, 'r').get('all')).toMatchObject({
      value: null,
      low: 98,
      high: 100,
      protection: { state: 'bounded', side: 'over' },
    });
    const several = wave(
      () => false,
      (at) => (at % 20 < 3 ? 1 : 0),
    );
    expect(rowsOf(several, 'r').get('all')).toMatchObject({ value: 4, protection: { state: 'shown' } });
  });

  it('hides a mean where all, or all but two, gave the same answer in between', () => {
    for (const different of [0, 2]) {
      const alike = wave(
        () => false,
        (at) => (at % 100 < different / 2 ? 3 : 1),
      );
      expect(rowsOf(alike, 'r').get('all')).toMatchObject({
        n: null,
        value: null,
        low: null,
        protection: { state: 'hidden', reason: 'protected' },
      });
    }
    const three = wave(
      () => false,
      (at) => ([0, 60, 120].includes(at) ? 3 : 1),
    );
    expect(rowsOf(three, 'r').get('all')).toMatchObject({ value: 26, protection: { state: 'shown' } });
  });

  it('hides the mean of the girls where the total less the girls would tell the answer of all boys', () => {
    const rows = rowsOf(
      wave(
        () => false,
        (at) => (at % 2 === 1 ? 2 : at % 3),
      ),
      'r',
    );
    expect(rows.get('all')!.value).toBe(37);
    expect([rows.get('1')!, rows.get('2')!].map(({ protection }) => protection)).toEqual([
      { state: 'hidden', reason: 'protected' },
      { state: 'hidden', reason: 'protected' },
    ]);
  });
});
