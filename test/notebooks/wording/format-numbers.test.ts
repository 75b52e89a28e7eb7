import { describe, expect, it } from 'vitest';
import { formatInterval, formatNumber, formatPercent, formatSigned, formatValue } from '../../../notebooks/wording/format-numbers.ts';

const nb = '\u00a0';

describe('formatNumber', () => {
  it.each([
    [1204, 0, `1${nb}204`, '1,204'],
    [0.5, 1, '0,5', '0.5'],
    [-11, 0, '\u221211', '\u221211'],
    [-0.2, 0, '0', '0'],
    [1234567.25, 2, `1${nb}234${nb}567,25`, '1,234,567.25'],
  ])('writes %d with at most %d decimals', (value, decimals, sv, en) => {
    expect(formatNumber(value, 'sv', decimals)).toBe(sv);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });
});

describe('formatPercent', () => {
  it('writes Swedish with a no-break space and English without', () => {
    expect(formatPercent(0.34, 'sv')).toBe(`34${nb}%`);
    expect(formatPercent(0.34, 'en')).toBe('34%');
  });
  it('writes every whole percent as itself, though 0.29 × 100 is not 29', () => {
    for (let percent = 0; percent <= 100; percent++) expect(formatPercent(percent / 100, 'en')).toBe(`${percent}%`);
  });
});

describe('formatInterval', () => {
  it('names the unit once', () => {
    expect(formatInterval(0.26, 0.43, 'share', 'sv')).toBe(`26–43${nb}%`);
    expect(formatInterval(26, 43, 'mean', 'sv')).toBe('26–43');
  });
});

describe('formatValue', () => {
  it('knows shares from means', () => {
    expect(formatValue(0.05, 'share', 'en')).toBe('5%');
    expect(formatValue(5, 'mean', 'en')).toBe('5');
  });
});

describe('formatSigned', () => {
  it('has a sign in both directions and a true minus', () => {
    expect([0.07, -0.11, 0].map((one) => formatSigned(one, 'share', 'sv'))).toEqual(['+7', '\u221211', '0']);
  });
});
