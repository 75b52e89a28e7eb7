import { describe, expect, it } from 'vitest';
import { declaredTables, declaresIndicators } from '../../../notebooks/document/declared-tables.ts';
import { indicatorRows, indicatorTable, sayIndicator } from '../../../notebooks/library/indicators.ts';
import type { IndicatorTables } from '../../../survey/indicators/indicator-tables.ts';

const tables: IndicatorTables = {
  indicators: [
    {
      indicator: 'b',
      name: { sv: 'Inbrott', en: 'Burglaries' },
      unit: { sv: 'per 1 000', en: 'per 1,000' },
      source: 'Brå',
      better: 'lower',
    },
    { indicator: 'a', name: { sv: 'Frånvaro', en: 'Absence' }, unit: { sv: '%', en: '%' }, source: 'Kommunen', better: 'lower' },
  ],
  values: [
    { indicator: 'a', area: 'A01', period: '2024/25', value: null, mark: 'protected' },
    { indicator: 'b', area: null, period: '2024', value: 4.2, mark: null },
    { indicator: 'b', area: 'A01', period: '2024', value: 1234, mark: null },
  ],
  areas: [{ code: 'A01', name: { sv: 'Norr', en: 'North' } }],
};

describe('indicatorRows', () => {
  it('gives a row per indicator, area and period, in the order of import', () => {
    expect(indicatorRows(tables, {}, 'en').map((row) => [row.indicator, row.areaLabel, row.period, row.year, row.value])).toEqual([
      ['b', 'The whole municipality', '2024', 2024, 4.2],
      ['b', 'North', '2024', 2024, 1234],
      ['a', 'North', '2024/25', 2024, null],
    ]);
  });

  it('narrows by indicator, area and year, with all as the municipality as a whole', () => {
    const count = (filter: Parameters<typeof indicatorRows>[1]) => indicatorRows(tables, filter, 'sv').length;
    expect([count({ indicator: 'b' }), count({ area: 'all' }), count({ area: 'A01', year: 2024 }), count({ year: '2024/25' })]).toEqual([
      2, 1, 1, 1,
    ]);
    expect(count({ indicator: 'none' })).toBe(0);
  });

  it('is said and tabled with its unit, source and mark', () => {
    const rows = indicatorRows(tables, {}, 'sv');
    expect(sayIndicator(rows[0]!, 'sv')).toBe('Inbrott, Hela kommunen, 2024: 4,2 per 1 000 (Brå).');
    expect(indicatorTable(rows, 'sv').rows[2]).toEqual(['Frånvaro', 'Norr', '2024/25', 'skyddas av källan', '%', 'Kommunen']);
  });
});

describe('declaresIndicators', () => {
  it('asks for the name itself: every survey is not every statistic', () => {
    const declared = (line: string) => declaresIndicators(declaredTables([{ mode: 'js', value: `// tables: ${line}` }]));
    expect([declared('indicators'), declared('ctc-youth, indicators'), declared('*'), declared('ctc-youth/*')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
