import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../analysis/distributions/normal.ts';
import { differenceOfIntervals } from '../../../analysis/priorities/difference-of-intervals.ts';

/** Wilson (1927). */
function wilson(yes: number, n: number) {
  const z = normalQuantile(0.975);
  const p = yes / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return { value: p, low: middle - half, high: middle + half };
}

describe('differenceOfIntervals', () => {
  it('gives the intervals that Newcombe (1998) prints for his method 10', () => {
    // Table II of the paper: cases a to h.
    const printed: readonly (readonly [number, number, number, number, number, number])[] = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [6, 7, 2, 7, 0.0582, 0.8062],
      [5, 56, 0, 29, -0.0381, 0.1926],
      [0, 10, 0, 20, -0.1611, 0.2775],
      [0, 10, 0, 10, -0.2775, 0.2775],
      [10, 10, 0, 20, 0.6791, 1],
      [10, 10, 0, 10, 0.6075, 1],
    ];
    for (const [a, m, b, n, low, high] of printed) {
      const found = differenceOfIntervals(wilson(a, m), wilson(b, n));
      expect(Math.abs(found.low - low)).toBeLessThan(0.00005001);
      expect(Math.abs(found.high - high)).toBeLessThan(0.00005001);
    }
  });

  it('is Pythagoras for two even intervals, and turns round with its sides', () => {
    expect(differenceOfIntervals({ value: 10, low: 7, high: 13 }, { value: 4, low: 0, high: 8 })).toEqual({ value: 6, low: 1, high: 11 });
    const interval = fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
      .map(([value, below, above]) => ({ value, low: value - below, high: value + above }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [one, other] = [differenceOfIntervals(a, b), differenceOfIntervals(b, a)];
        expect(one.low + other.high).toBeCloseTo(0, 9);
        expect(one.high + other.low).toBeCloseTo(0, 9);
      }),
    );
  });
});
