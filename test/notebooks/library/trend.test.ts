import { describe, expect, it } from 'vitest';
import { trend } from '../../../notebooks/library/trend.ts';
import { exampleWave, fallingWaves, fixtureFactors } from '../fixtures.ts';

const waves = [exampleWave('2026'), exampleWave('2022', -4), exampleWave('2024', -1)];

describe('trend', () => {
  it('gives one row per factor and wave, factors together and waves in time order', () => {
    const rows = trend(waves, { area: '3' }, 'sv');
    expect(rows).toHaveLength(fixtureFactors.length * 3);
    expect(rows.slice(0, 3).map((row) => [row.factor, row.wave])).toEqual([
      ['attachment', '2022'],
      ['attachment', '2024'],
      ['attachment', '2026'],
    ]);
  });

  it('has the rest of the municipality of the same wave, and the stored change since the wave before', () => {
    const row = trend(waves, { area: '3', factor: 'norms' }, 'sv').at(-1)!;
    const stored = (kind: string) =>
      waves[0]!.comparisons.find(
        (one) => one.comparison === kind && one.factor === 'norms' && one.group['area'] === '3' && !one.group['sex'],
      )!;
    expect(row).toMatchObject({
      restValue: stored('rest').otherValue,
      changeWord: stored('previousWave').word,
      change: stored('previousWave').difference,
      sinceWave: '2024',
      sinceWaveLabel: 'Hösten 2024',
    });
  });

  it('has the stored change since the first wave where only that was asked for, and none since a wave in between', () => {
    const asked = (wave: string[]) => trend(fallingWaves(), { area: '3', wave }, 'sv').at(-1)!;
    expect(asked(['2022', '2026'])).toMatchObject({ sinceWave: '2022', changeWord: 'clearlyLower', change: -0.11 });
    const four = [...fallingWaves(), { ...fallingWaves().at(-1)!, wave: '2028' }] as ReturnType<typeof fallingWaves>;
    expect(trend(four, { area: '3', wave: ['2024', '2028'] }, 'sv').at(-1)!).toMatchObject({
      sinceWave: '2024',
      changeWord: null,
      change: null,
      changeState: 'notReleased',
    });
  });

  it('has no change at the first wave, though one may be stored with a wave that is not given', () => {
    expect(trend(waves, { area: '3', factor: 'norms' }, 'sv')[0]).toMatchObject({ changeWord: null, change: null, sinceWave: null });
  });

  it('has a break where the questions changed, also at a wave that is not shown', () => {
    const changed = (at: string) =>
      waves.map((wave) => ({ ...wave, factors: wave.factors.map((factor) => ({ ...factor, breaks: [at] })) }) as typeof wave);
    const breaks = (at: string) => trend(changed(at), { area: '3', factor: 'norms' }, 'sv').map((row) => row.breakBefore);
    expect(breaks('2024')).toEqual([false, true, false]);
    expect(breaks('2025')).toEqual([false, false, true]);
    expect(breaks('2022')).toEqual([false, false, false]);
  });

  it('has a break where the borders of the area were drawn anew, also at a wave that is not shown', () => {
    const redrawn = (at: string, since: string) =>
      waves.map((wave) =>
        wave.wave === at ? ({ ...wave, method: { ...wave.method, borderBreaks: [{ since, areas: ['3'] }] } } as typeof wave) : wave,
      );
    const breaks = (given: typeof waves, filter: object) =>
      trend(given, { factor: 'norms', ...filter }, 'sv').map((row) => row.breakBefore);
    expect(breaks(redrawn('2026', '2024'), { area: '3' })).toEqual([false, false, true]);
    expect(breaks(redrawn('2024', '2022'), { area: '3' })).toEqual([false, true, false]);
    expect(breaks(redrawn('2024', '2022'), { area: '3', wave: ['2022', '2026'] })).toEqual([false, true]);
    // Back within the old borders: only the wave between had others.
    expect(breaks(redrawn('2026', '2022'), { area: '3' })).toEqual([false, false, false]);
    expect(breaks(redrawn('2026', '2022'), { area: '3', wave: ['2022', '2026'] })).toEqual([false, true]);
    expect(breaks(redrawn('2026', '2024'), { area: '2' })).toEqual([false, false, false]);
  });
});

describe('the change since the first wave', () => {
  it('is the stored one, from the third wave on', () => {
    expect(trend(fallingWaves(), { area: '3' }, 'sv').map((row) => [row.longWord, row.longChange, row.longSinceLabel])).toEqual([
      [null, null, null],
      [null, null, null],
      ['clearlyLower', -0.11, 'Hösten 2022'],
    ]);
  });

  it('is of the first wave of all and never of the first one asked for', () => {
    const asked = (wave: string[]) => trend(fallingWaves(), { area: '3', wave }, 'sv').at(-1)!;
    expect(asked(['2024', '2026'])).toMatchObject({ longWord: null, longSinceLabel: null });
    expect(asked(['2022', '2026'])).toMatchObject({ longWord: null, longSinceLabel: null });
  });

  it('is broken where the question changed anywhere on the way', () => {
    const changed = fallingWaves().map(
      (wave) => ({ ...wave, factors: wave.factors.map((one) => ({ ...one, breaks: ['2024'] })) }) as typeof wave,
    );
    expect(trend(changed, { area: '3' }, 'sv').at(-1)).toMatchObject({ breakBefore: false, longBreak: true });
  });
});
