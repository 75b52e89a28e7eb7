import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../notebooks/library/number-in.ts';
import { formatNumber, formatPercent, formatSigned } from '../../../notebooks/wording/format-numbers.ts';

describe('numberIn', () => {
  it('reads back what tables write, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), fc.constantFrom('sv' as const, 'en' as const), (value, language) => {
        expect(numberIn(formatNumber(value, language), language)).toBe(value);
        expect(numberIn(formatNumber(value / 100, language, 2), language)).toBeCloseTo(value / 100, 8);
        expect(numberIn(formatPercent(value / 100, language), language)).toBe(value);
        expect(numberIn(formatSigned(value, 'mean', language), language)).toBe(value);
      }),
    );
  });

  it('takes the first number of several, and none from words', () => {
    expect(numberIn('26–43\u00a0%', 'sv')).toBe(26);
    expect(numberIn('under 5\u00a0%', 'sv')).toBe(5);
    expect(numberIn('3/10', 'en')).toBe(3);
    expect([numberIn('visas inte: skyddat', 'sv'), numberIn('–', 'en')]).toEqual([null, null]);
  });
});
