import { describe, expect, it } from 'vitest';
import { factorTrends } from '../../../analysis/regression/factor-trends.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { columnsOf, scaleOf, smallInstrument, type Pupil } from '../small-wave.ts';

/** Waves of 40 classes of 20; the share that answers 1 goes up by `slope` a year from 30 %, and classes differ. */
const surveyed = (seed: number, slope: number, years: readonly number[] = [2020, 2022, 2024]) => {
  const random = randomStream('trend', seed);
  return columnsOf(
    years.flatMap((year, w) =>
      Array.from({ length: 40 }, (_, c) => {
        const share = 0.3 + slope * (year - 2020) + 0.08 * random.normal();
        return Array.from({ length: 20 }, (): Pupil => ({
          psu: w * 40 + c,
          groups: { wave: String(year) },
          answers: { q: random.uniform() < share ? 1 : 0 },
        }));
      }).flat(),
    ),
  );
};
const outcome = smallInstrument({ scales: [scaleOf('q', ['q'], { kind: 'outcome' })] });
const waves = ['2020', '2022', '2024'];
const slopeOf = (columns: ReturnType<typeof surveyed>, instrument = outcome, order: readonly string[] = waves) =>
  factorTrends(instrument, columns, [], order).find(({ model }) => model === 'linear')!;

describe('factorTrends', () => {
  it('gives intervals that hold the planted change per year in 19 of 20 surveys', () => {
    const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 1000 : 60;
    let held = 0;
    for (let seed = 0; seed < surveys; seed++) {
      const { slope } = slopeOf(surveyed(seed, 0.02));
      if (!('reason' in slope) && slope.low <= 0.02 && slope.high >= 0.02) held++;
    }
    // Two standard errors of the number of surveys either side of 95 %.
    expect(Math.abs(held / surveys - 0.95)).toBeLessThan(2 * Math.sqrt((0.95 * 0.05) / surveys) + 0.001);
  });

  it('counts time in years where the waves are numbers, else in waves', () => {
    const columns = surveyed(1, 0.02);
    const named = { ...columns, groups: new Map(columns.groups) };
    named.groups.set('wave', { ...columns.groups.get('wave')!, codes: ['first', 'second', 'third'] });
    const perYear = slopeOf(columns).slope;
    const perWave = slopeOf(named, outcome, ['first', 'second', 'third']).slope;
    if ('reason' in perYear || 'reason' in perWave) throw new Error('no slope');
    expect(perWave.estimate).toBeCloseTo(2 * perYear.estimate, 12);
  });

  it('goes no further back than the last change of the questions', () => {
    const changed = smallInstrument({ scales: [scaleOf('q', ['q'], { kind: 'outcome', breaks: ['2022'] })] });
    const columns = surveyed(2, 0.02);
    expect(slopeOf(columns, changed).waves).toEqual(['2022', '2024']);
    const late = smallInstrument({ scales: [scaleOf('q', ['q'], { kind: 'outcome', breaks: ['2024'] })] });
    expect(factorTrends(late, columns, [], waves)).toEqual([]);
  });
});
