import { describe, expect, it } from 'vitest';
import { offeredStatistics, sayLatest } from '../../../notebooks/plan/offered-statistics.ts';
import type { IndicatorTables } from '../../../survey/indicators/indicator-tables.ts';

const tables: IndicatorTables = {
  indicators: [
    {
      indicator: 'burglaries',
      name: { sv: 'Inbrott', en: 'Burglaries' },
      unit: { sv: 'per 1 000', en: 'per 1,000' },
      source: 'Brå',
      better: 'lower',
    },
    { indicator: 'fires', name: { sv: 'Bränder', en: 'Fires' }, unit: { sv: '', en: '' }, source: 'MSB', better: 'lower' },
  ],
  values: [
    { indicator: 'burglaries', area: null, period: '2024', value: 3, mark: null },
    { indicator: 'burglaries', area: 'A01', period: '2023', value: 5.1, mark: null },
    { indicator: 'burglaries', area: 'A01', period: '2024', value: 4.2, mark: null },
    { indicator: 'burglaries', area: 'A01', period: '2025', value: null, mark: 'protected' },
    { indicator: 'burglaries', area: 'A02', period: '2025', value: 9, mark: null },
    { indicator: 'fires', area: 'A01', period: '2025', value: null, mark: 'missing' },
  ],
  areas: [{ code: 'A01', name: { sv: 'Norr', en: 'North' } }],
};

describe('offeredStatistics', () => {
  it('names each by its name, with a word where its source says no unit', () => {
    expect(offeredStatistics(tables, 'sv').map(({ name, unit }) => [name, unit])).toEqual([
      ['Bränder', 'antal'],
      ['Inbrott', 'per 1 000'],
    ]);
  });
});

describe('sayLatest', () => {
  const burglaries = { name: 'Inbrott', unit: 'per 1 000' };

  it('says the newest value that there is of the area and of the whole municipality, in the language of whoever reads', () => {
    expect(sayLatest(tables, burglaries, 'A01', 'sv')).toBe(
      'Inbrott, Norr, 2024: 4,2 per 1 000 (Brå). Inbrott, Hela kommunen, 2024: 3 per 1 000 (Brå).',
    );
    expect(sayLatest(tables, burglaries, 'A01', 'en')).toBe(
      'Burglaries, North, 2024: 4.2 per 1,000 (Brå). Burglaries, The whole municipality, 2024: 3 per 1,000 (Brå).',
    );
    expect(sayLatest(tables, burglaries, 'A09', 'sv')).toBe('Inbrott, Hela kommunen, 2024: 3 per 1 000 (Brå).');
  });

  it('says nothing of what the statistics do not have', () => {
    expect(sayLatest(tables, { name: 'Inbrott', unit: 'procent' }, 'A01', 'sv')).toBeNull();
    expect(sayLatest(tables, { name: 'Belysning', unit: 'lux' }, 'A01', 'sv')).toBeNull();
    expect(sayLatest(tables, { name: 'Bränder', unit: 'antal' }, 'A01', 'sv')).toBeNull();
  });
});
