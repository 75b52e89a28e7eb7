import { describe, expect, it } from 'vitest';
import { compareIndicators, replacedValues } from '../../../survey/indicators/compare-indicators.ts';
import type { Indicator, IndicatorValue } from '../../../survey/indicators/indicator.ts';

const text = (word: string) => ({ sv: word, en: word });
const indicator: Indicator = { indicator: 'a', name: text('A'), unit: text('%'), source: 'SCB', better: 'lower' };
const value = (period: string, number: number | null): IndicatorValue => ({
  indicator: 'a',
  area: null,
  period,
  value: number,
  mark: number === null ? 'protected' : null,
});

describe('compareIndicators', () => {
  it('stores what is new or other, and leaves what the file does not name', () => {
    const before = { indicators: [indicator], values: [value('2023', 1), value('2024', 2), value('2025', 3)] };
    const file = { indicators: [indicator], values: [value('2024', 2), value('2025', null), value('2026', 4)] };
    expect(compareIndicators(file, before)).toEqual({
      stored: { indicators: [], values: [value('2025', null), value('2026', 4)] },
      added: 1,
      changed: 1,
      same: 1,
    });
    const renamed = { ...indicator, name: text('B') };
    expect(compareIndicators({ indicators: [renamed], values: [] }, before).stored.indicators).toEqual([renamed]);
  });
});

describe('replacedValues', () => {
  it('pairs each value with the one before it of the same indicator, area and period', () => {
    const every = [
      { ...value('2024', 1), file: 1 },
      { ...value('2024', 2), file: 2 },
      { ...value('2025', 3), file: 1 },
    ];
    expect(replacedValues(every)).toEqual([{ file: 2, before: every[0], after: every[1] }]);
  });
});
