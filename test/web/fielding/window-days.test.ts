import { describe, expect, it } from 'vitest';
import { daysOf, faultOfDays, windowOf } from '../../../web/fielding/window-days.ts';

describe('windowOf', () => {
  it('takes the last day in whole, also where clocks change in between', () => {
    for (const [first, last] of [
      ['2026-10-05', '2026-10-23'],
      ['2026-10-20', '2026-10-30'],
      ['2027-03-20', '2027-04-02'],
      ['2026-12-31', '2026-12-31'],
    ] as const) {
      const window = windowOf(first, last);
      expect(daysOf(window)).toEqual({ first, last });
      expect(Date.parse(window.closesAt)).toBeGreaterThan(Date.parse(window.opensAt));
    }
  });
});

describe('faultOfDays', () => {
  it('finds nothing wrong with weeks soon, and refuses an end before the beginning and years that no calendar has', () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE');
    expect(faultOfDays(inDays(30), inDays(50))).toBeNull();
    expect(faultOfDays(inDays(30), inDays(30))).toBeNull();
    expect(faultOfDays(inDays(30), inDays(29))).toBe('endsFirst');
    expect(faultOfDays('12026-10-05', '12026-10-23')).toBe('tooFar');
    expect(faultOfDays(inDays(30), '20270-01-01')).toBe('tooFar');
    expect(faultOfDays('2300-10-05', '2300-10-23')).toBe('tooFar');
  });
});
