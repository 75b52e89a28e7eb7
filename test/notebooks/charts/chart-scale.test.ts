import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, ticksOf } from '../../../notebooks/charts/chart-scale.ts';

const row = (low: number, high: number) => ({ low, value: (low + high) / 2, high });

describe('rangeOf', () => {
  it('runs from the tenth below the lowest number to the tenth above the highest', () => {
    expect(rangeOf([row(0.37, 0.47), row(0.31, 0.4)], 'share')).toEqual([0.3, 0.5]);
    expect(rangeOf([row(0.3, 0.6)], 'share')).toEqual([0.3, 0.6]);
  });

  it('takes fifths where tenths would be many', () => {
    expect(rangeOf([row(0.12, 0.58)], 'share')).toEqual([0, 0.6]);
  });

  it('counts what is compared with', () => {
    expect(rangeOf([{ ...row(0.41, 0.48), restValue: 0.62 }], 'share')).toEqual([0.4, 0.7]);
  });

  it('leaves numbers that are not shown out', () => {
    expect(rangeOf([row(0.41, 0.58), { low: null, value: null, high: null }], 'share')).toEqual([0.4, 0.6]);
    expect(rangeOf([{ low: null, value: null, high: null }], 'share')).toEqual([0, 1]);
  });

  it('gives means the same on their scale of 0-100', () => {
    expect(rangeOf([row(22, 34)], 'mean')).toEqual([20, 40]);
  });

  it('is what a chart that is held beside others asks for', () => {
    expect(rangeOf([row(0.41, 0.58)], 'share', 0.8)).toEqual([0, 0.8]);
  });

  it('holds every number, is a fifth wide at least, and has ticks at both ends', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 }), (pairs) => {
        const numbers = pairs.flat();
        const [start, end] = rangeOf(
          pairs.map(([a, b]) => row(Math.min(a, b), Math.max(a, b))),
          'share',
        );
        expect(start).toBeLessThanOrEqual(Math.min(...numbers));
        expect(end).toBeGreaterThanOrEqual(Math.max(...numbers));
        expect(end - start).toBeGreaterThan(0.2 - 1e-9);
        const ticks = ticksOf([start, end], 'share');
        expect([ticks[0], ticks.at(-1)]).toEqual([start, end]);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
