import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from '../../../analysis/comparison/adjust-p-values.ts';

const families = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), { maxLength: 20 });

describe('benjaminiHochberg', () => {
  it('can be followed by hand', () => {
    // Sorted 0.01, 0.02, 0.03, 0.5 of four: 0.01 × 4/1, 0.02 × 4/2, 0.03 × 4/3, 0.5 × 4/4, then the smallest from the right.
    const adjusted = benjaminiHochberg([0.5, 0.03, 0.01, 0.02]) as number[];
    [0.5, 0.04, 0.04, 0.04].forEach((expected, i) => expect(adjusted[i]).toBeCloseTo(expected, 14));
  });

  it('rejects exactly those that the step-up rule of 1995 rejects', () => {
    fc.assert(
      fc.property(families, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (p, q) => {
        const family = p.filter((one) => one !== null).sort((a, b) => a - b);
        const last = family.findLastIndex((one, i) => (family.length / (i + 1)) * one <= q);
        const limit = last < 0 ? -1 : family[last]!;
        benjaminiHochberg(p).forEach((adjusted, i) => {
          if (p[i] !== null) expect(adjusted! <= q).toBe(p[i]! <= limit);
        });
      }),
    );
  });

  it('leaves undefined ones undefined and outside the family', () => {
    expect(benjaminiHochberg([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
  });

  it('refuses what is no p-value', () => {
    expect(() => benjaminiHochberg([0.1, 1.5])).toThrow(expect.objectContaining({ code: 'outOfRange' }));
    expect(() => benjaminiHochberg([NaN])).toThrow(expect.objectContaining({ code: 'outOfRange' }));
  });
});

describe('the other adjustments', () => {
  it('never make a p-value smaller, and order them by strictness', () => {
    fc.assert(
      fc.property(families, (p) => {
        const all = [benjaminiHochberg, holm, bonferroni].map((adjust) => adjust(p));
        p.forEach((one, i) => {
          const row = all.map((adjusted) => adjusted[i]);
          if (one === null) expect(row).toEqual([null, null, null]);
          else
            for (const [a, b] of [
              [one, row[0]],
              [row[0], row[1]],
              [row[1], row[2]],
            ] as [number, number][])
              expect(a).toBeLessThanOrEqual(b * (1 + 1e-12));
          expect(benjaminiYekutieli(p)[i] ?? 0).toBeGreaterThanOrEqual(row[0] ?? 0);
        });
      }),
    );
  });
});
