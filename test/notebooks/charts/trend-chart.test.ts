import type { ComparisonWord } from '../../../analysis/disclosure/released.ts';
import { describe, expect, it } from 'vitest';
import { trendChart, withParts } from '../../../notebooks/charts/trend-chart.ts';
import { trend } from '../../../notebooks/library/trend.ts';
import { exampleWave, fixtureFactors, hiddenRow, releasedRow, releasedWave } from '../fixtures.ts';

const waves = [exampleWave('2022', -4), exampleWave('2024', -1), exampleWave('2026')];
const rows = trend(waves, { area: '3' }, 'sv');

type Layer = { readonly mark: { readonly type: string }; readonly data: { readonly values: readonly Record<string, unknown>[] } };
const layers = (spec: unknown) => (spec as { layer: Layer[] }).layer;
const values = (spec: unknown, type: string) =>
  layers(spec)
    .filter((one) => one.mark.type === type)
    .flatMap((one) => one.data.values);
const texts = (spec: unknown) => values(spec, 'text').map((one) => ([] as unknown[]).concat(one['text']).join(' '));

/** Three waves of one factor at area 3, the middle one as given. */
const around = (middle: Parameters<typeof releasedRow>[0] | null) => {
  const row = (wave: string, value: number) => releasedRow({ group: { wave, area: '3' }, value, low: value - 0.05, high: value + 0.05 });
  const only = fixtureFactors.slice(0, 1);
  return [
    releasedWave({ wave: '2022', factors: only, rows: [row('2022', 0.3)] }),
    releasedWave({ wave: '2024', factors: only, rows: middle ? [releasedRow({ group: { wave: '2024', area: '3' }, ...middle })] : [] }),
    releasedWave({ wave: '2026', factors: only, rows: [row('2026', 0.4)] }),
  ];
};
const lines = (spec: unknown) =>
  new Set(
    values(spec, 'line')
      .filter((one) => one['value'] !== null)
      .map((one) => one['line']),
  ).size;

describe('trendChart', () => {
  it('gives the same specification for the same rows', () => {
    const some = trend(waves, { area: '3', factor: ['conflict', 'familyRewards', 'gang'] }, 'sv');
    expect(trendChart(some, { language: 'sv', width: 1040 })).toMatchSnapshot();
    expect(trendChart(trend(waves, { area: '3', factor: 'belief' }, 'en'), { language: 'en', width: 360 })).toMatchSnapshot();
  });

  it('has an interval at every wave that shows one', () => {
    const drawn = values(trendChart(rows, { language: 'sv' }), 'rule').filter((one) => 'factor' in one);
    expect(drawn).toHaveLength(rows.filter((row) => row.low !== null).length);
    for (const row of rows.filter((one) => one.value !== null))
      expect(drawn.find((one) => one['factor'] === row.factor && one['wave'] === row.wave)).toMatchObject({
        low: row.low,
        high: row.high,
        value: row.value,
      });
  });

  it('shows the part of the scale where the intervals lie, wide enough to see them', () => {
    const narrow = [40, 44, 42].map((percent, index) => {
      const wave = ['2022', '2024', '2026'][index]!;
      const [low, value, high] = [percent - 3, percent, percent + 3].map((one) => one / 100);
      return releasedWave({
        wave,
        factors: fixtureFactors.slice(0, 1),
        rows: [releasedRow({ group: { wave, area: '3' }, value: value!, low: low!, high: high! })],
      });
    });
    const spec = trendChart(trend(narrow, { area: '3' }, 'en'), { language: 'en' });
    // 37-47 % lies between 30 and 50 %: a fifth of the scale, and so 5 times as high as on the whole.
    expect(texts(spec)).toEqual(expect.arrayContaining(['30%', '50%']));
    expect(texts(spec)).not.toContain('0%');
    const intervals = values(spec, 'rule').filter((one) => 'factor' in one);
    expect(intervals).toHaveLength(3);
    for (const one of intervals) expect((one['yLow'] as number) - (one['yHigh'] as number)).toBeGreaterThan(45);
  });

  it('sets four panels two by two, so that none stands alone', () => {
    const four = rows.filter((row) => row.statistic === 'share');
    const names = [...new Set(four.map((row) => row.factor))].slice(0, 4);
    const drawn = values(
      trendChart(
        four.filter((row) => names.includes(row.factor)),
        { language: 'sv', width: 1200 },
      ),
      'point',
    ).filter((one) => 'factor' in one);
    const lefts = names.map((name) => Math.min(...drawn.filter((one) => one['factor'] === name).map((one) => one['x'] as number)));
    expect(names).toHaveLength(4);
    expect(lefts[2]).toBe(lefts[0]);
    expect(lefts[3]).toBe(lefts[1]);
  });

  it('puts the same value at the same height in every panel of a line', () => {
    const drawn = values(trendChart(rows, { language: 'sv', width: 1040 }), 'point').filter(
      (one) => 'factor' in one && rows.find((row) => row.factor === one['factor'])!.statistic === 'share',
    );
    const heights = drawn.map((one) => ({
      perPoint: Math.abs((one['yLow'] as number) - (one['yHigh'] as number)) / ((one['high'] as number) - (one['low'] as number)),
    }));
    for (const { perPoint } of heights) expect(perPoint).toBeCloseTo(heights[0]!.perPoint, 6);
  });

  it('estimates nothing', () => {
    expect(JSON.stringify(trendChart(rows, { language: 'sv' }))).not.toMatch(
      /"(transform|aggregate|errorbar|errorband|extent|regression|loess|bin|stack)"/,
    );
  });

  it('joins waves that show their values', () => {
    expect(lines(trendChart(trend(around({ value: 0.35, low: 0.3, high: 0.4 }), { area: '3' }, 'sv'), { language: 'sv' }))).toBe(1);
  });

  it('leaves a gap, and says why, where a wave is hidden', () => {
    const hidden = around(null);
    const withHidden = [
      hidden[0]!,
      releasedWave({ wave: '2024', factors: fixtureFactors.slice(0, 1), rows: [hiddenRow({ group: { wave: '2024', area: '3' } })] }),
      hidden[2]!,
    ];
    const spec = trendChart(trend(withHidden, { area: '3' }, 'sv'), { language: 'sv' });
    expect(lines(spec)).toBe(2);
    expect(texts(spec)).toContain('skyddat');
  });

  it('leaves a gap where a wave has no row at this level, and keeps its place', () => {
    const spec = trendChart(trend(around(null), { area: '3' }, 'sv'), { language: 'sv' });
    expect(lines(spec)).toBe(2);
    expect(texts(spec)).toEqual(expect.arrayContaining(['Hösten 2024', 'saknas']));
  });

  it('leaves a gap where the measurement changed, and says so', () => {
    const [first, , last] = around(null);
    const changed = releasedWave({ ...last!, factors: [{ ...fixtureFactors[0]!, range: [1, 7] }] });
    const made = trend([first!, changed], { area: '3' }, 'sv');
    expect(withParts(made).map((one) => one.part)).toEqual([0, 1]);
    expect(texts(trendChart(made, { language: 'sv' }))).toContain('frågan ändrad');
  });

  it('says under each title what the stored comparison says, and no more', () => {
    const shown = texts(trendChart(rows, { language: 'sv', width: 1040 }));
    for (const row of rows.filter((one) => one.wave === '2026' && one.state === 'shown')) {
      const words: Partial<Record<ComparisonWord, string>> = {
        clearlyHigher: 'Säkert högre än hösten 2024',
        clearlyLower: 'Säkert lägre än hösten 2024',
        noClearDifference: 'Ingen säker förändring sedan hösten 2024',
      };
      expect(shown).toContain(words[row.changeWord!]);
    }
    expect(shown).toContain('Senaste värdet visas inte: skyddat');
  });

  it('keeps means apart from shares, under a heading of their own', () => {
    expect(texts(trendChart(rows, { language: 'en' }))).toContain('Mean, scale 0–100');
    expect(
      texts(
        trendChart(
          rows.filter((row) => row.statistic === 'share'),
          { language: 'en' },
        ),
      ),
    ).not.toContain('Mean, scale 0–100');
  });

  it('draws the rest of the municipality dashed, and not where it is hidden', () => {
    const rest = layers(trendChart(rows, { language: 'sv' })).find((one) => one.mark.type === 'line' && 'strokeDash' in one.mark)!;
    expect(rest.data.values.map((one) => one['factor'])).not.toContain('familyRewards');
    expect(rest.data.values).toHaveLength(rows.filter((row) => row.restValue !== null && row.state !== 'hidden').length);
  });

  it('says so when there is nothing to show', () => {
    expect(texts(trendChart([], { language: 'sv' }))).toEqual(['Inga värden att visa']);
  });
});
