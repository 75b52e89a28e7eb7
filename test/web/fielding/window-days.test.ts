import { describe, expect, it } from 'vitest';
import { daysOf, windowOf } from '../../../web/fielding/window-days.ts';

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
