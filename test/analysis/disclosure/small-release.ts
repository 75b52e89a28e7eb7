/** A small release with a row in each of its tables. */
import { releaseWave } from '../../../analysis/disclosure/release-wave.ts';
import { columnsOf, smallInstrument, type Pupil } from '../small-wave.ts';

const pupils = (wave: number) =>
  columnsOf(
    Array.from({ length: 600 }, (_, i): Pupil => ({
      psu: Math.floor(i / 15),
      groups: { area: i < 300 ? 'a' : 'b', sex: String(i % 2) },
      answers: { q: (i * 7) % 10 < 3 + wave ? 1 : 0 },
    })),
  );
export const made = releaseWave(smallInstrument(), pupils(1), '2', { previous: { wave: '1', columns: pupils(0), released: 'together' } });
/** One row of each table, written by hand: this wave is too small to make them all. */
const group = { wave: '2', area: 'a' };
const what = { factor: 'q', kind: 'risk', statistic: 'share', group };
const shown = { state: 'shown' };
export const released = {
  ...made,
  ranks: [{ ...what, among: 'areas', of: 2, place: 1, low: 1, high: 2, surelyAmongThreeHighest: true }],
  smallAreas: [{ ...what, value: 0.31, low: 0.25, high: 0.37, ownWeight: 0.8 }],
  associations: [
    {
      factor: 'q',
      outcome: 'drunk',
      group: { wave: '2' },
      n: 600,
      oddsRatio: 2.1,
      low: 1.3,
      high: 3.2,
      attributableFraction: 0.2,
      attributableLow: -0.02,
      attributableHigh: 0.4,
      protection: shown,
    },
  ],
  riskCounts: [
    {
      outcome: 'drunk',
      group: { wave: '2' },
      risks: [0, 1],
      protections: null,
      n: 200,
      value: 0.1,
      low: 0.05,
      high: 0.2,
      protection: shown,
    },
  ],
  reliability: [
    {
      factor: 'q',
      group: { wave: '2' },
      n: 600,
      alpha: 0.81,
      low: 0.78,
      high: 0.84,
      items: [{ item: 'q', itemRest: 0.5 }],
      protection: shown,
    },
  ],
  coverage: [
    {
      group,
      register: 'school',
      registered: 700,
      responses: 600,
      coverage: 0.86,
      participation: 0.9,
      schools: { all: 6, takingPart: 5 },
      protection: shown,
    },
  ],
};
