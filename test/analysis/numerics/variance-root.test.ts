import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varianceRoot } from '../../../analysis/numerics/variance-root.ts';

describe('varianceRoot', () => {
  it('finds a root to the last bit, wherever it starts', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 1e8, noNaN: true }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (root, start) => {
        expect(Math.abs(varianceRoot((x) => root - x, start)! / root - 1)).toBeLessThan(1e-15);
      }),
    );
  });
  it('stays on the edge when the score at 0 is not positive', () => {
    expect(varianceRoot((x) => -1 - x, 1)).toBe(0);
    expect(varianceRoot((x) => -x, 1)).toBe(0);
    expect(varianceRoot(() => NaN, 1)).toBe(0);
  });
  it('gives up on a score that never falls', () => expect(varianceRoot(() => 1, 1)).toBeNull());
});
