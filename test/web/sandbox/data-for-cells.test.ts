import { describe, expect, it } from 'vitest';
import type { IndicatorTables } from '../../../survey/indicators/indicator-tables.ts';
import { dataForCells, type WaveStore } from '../../../web/sandbox/data-for-cells.ts';
import { exampleWave } from '../../notebooks/fixtures.ts';

const text = (one: string) => ({ sv: one, en: one });
const waves = [exampleWave('2024'), exampleWave('2026')];
const statistics: IndicatorTables = {
  areas: ['A1', 'A2'].map((code) => ({ code, name: text(code) })),
  indicators: [{ indicator: 'i', name: text('Inbrott'), unit: text(''), source: 'Brå', better: 'lower' }],
  values: [null, 'A1', 'A2'].flatMap((area) => ['2024', '2025'].map((period) => ({ indicator: 'i', area, period, value: 1, mark: null }))),
};
const asked: string[] = [];
const store = (surveys: readonly string[] = ['example']): WaveStore => ({
  surveys: async () => surveys.map((instrument) => ({ instrument, title: text(instrument), origin: text(''), synthetic: true, waves: [] })),
  released: async () => waves,
  areas: async (survey, wave) => {
    asked.push(`${survey}/${wave}`);
    return [];
  },
  indicators: async () => statistics,
  forget() {},
});
const { factors, coverage, indicators, areaShapes } = dataForCells(store(), 'sv');

describe('a question of a cell', () => {
  it('that names no survey, or one that is not there, is told which there are', async () => {
    await expect(factors(undefined)).rejects.toThrow('Frågan anger ingen enkät. Den har: example.');
    await expect(factors({ survey: 'exampel' })).rejects.toThrow('Analysen har ingen enkät "exampel". Den har: example.');
    await expect(dataForCells(store([]), 'en').coverage({ survey: 'x' })).rejects.toThrow(
      'The notebook has no survey "x". It has none: write at the top of the cell which tables it uses, as // tables: */*.',
    );
  });

  it('that names what the survey does not have is told what there is, and gets no empty table', async () => {
    await expect(factors({ survey: 'example', aera: '3' })).rejects.toThrow(/inget som heter aera\. Fråga efter: wave, area, .*place/);
    await expect(indicators({ yaer: 2024 } as object)).rejects.toThrow('inget som heter yaer. Fråga efter: indicator, area, year.');
    expect((await factors({ survey: 'example', area: '3', wave: '2026', aera: null })).numRows()).toBeGreaterThan(0);
    expect((await coverage({ survey: 'example', school: 'each', stage: 'lower', register: 'school' })).numRows()).toBe(0);
  });

  it('may carry along what another one takes', async () => {
    const choice = { survey: 'example', wave: '2026', place: 'area=3', comparison: 'rest' } as const;
    expect((await factors(choice)).numRows()).toBe((await factors({ survey: 'example', wave: '2026', area: '3' })).numRows());
  });

  it('asks for one or several areas and years of official statistics, and for each area without the whole', async () => {
    const of = async (filter: Parameters<typeof indicators>[0]) =>
      ((await indicators(filter)).objects() as { area: string | null; period: string }[]).map(({ area, period }) => `${area} ${period}`);
    expect(await of({ area: 'each', year: 2025 })).toEqual(['A1 2025', 'A2 2025']);
    expect(await of({ area: ['all', 'A2'], year: [2024] })).toEqual(['null 2024', 'A2 2024']);
    expect(await of({ area: 'all', year: ['2024', '2025'] })).toEqual(['null 2024', 'null 2025']);
    expect(await of({ indicator: ['other'] })).toEqual([]);
  });

  it('for the map of rows asks for that of their latest wave', async () => {
    await areaShapes(await factors({ survey: 'example', area: 'each' }));
    await areaShapes({ survey: 'example', wave: '2024' });
    expect(await areaShapes([])).toEqual([]);
    expect(asked).toEqual(['example/2026', 'example/2024']);
  });
});
