import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviations } from '../../../analysis/quantiles/deviations.ts';
import { quantile, sortedValues, type QuantileType } from '../../../analysis/quantiles/quantile.ts';
import { weightedQuantile, weightedValues } from '../../../analysis/quantiles/weighted-quantile.ts';
import { estimateQuantile } from '../../../analysis/quantiles/woodruff-interval.ts';

const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 30 });
const types: readonly QuantileType[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('quantile', () => {
  it('lies between smallest and largest and never falls with p', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...types), (x, type) => {
        const sorted = sortedValues(x);
        const all = Array.from({ length: 21 }, (_, i) => quantile(sorted, i / 20, type)!);
        expect(Math.min(...all)).toBeGreaterThanOrEqual(sorted[0]!);
        expect(Math.max(...all)).toBeLessThanOrEqual(sorted.at(-1)!);
        all.forEach((q, i) => i > 0 && expect(q).toBeGreaterThanOrEqual(all[i - 1]! - 1e-12));
      }),
    );
  });
  it('has no value for nobody and refuses p outside 0 to 1', () => {
    expect(quantile(sortedValues([NaN]), 0.5)).toBeNull();
    expect(() => quantile(sortedValues([1]), 1.2)).toThrow(expect.objectContaining({ code: 'outOfRange' }));
  });
});

describe('weightedQuantile', () => {
  it('is the unweighted one of types 1 and 2 when all weigh the same', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 99 }), (x, percent) => {
        const p = percent / 100;
        // Where n p is a whole number up to rounding, the two definitions may round to different sides.
        if (Math.abs(x.length * p - Math.round(x.length * p)) < 1e-9) return;
        const data = weightedValues(Float64Array.from(x), new Float64Array(x.length).fill(1));
        expect(weightedQuantile(data, p, 'hf1')).toBe(quantile(sortedValues(x), p, 1));
        expect(weightedQuantile(data, p, 'school')).toBe(quantile(sortedValues(x), p, 2));
      }),
    );
  });
  it('counts a row with weight 3 as three rows', () => {
    const [a, b] = [
      weightedValues(Float64Array.of(1, 5, 9), Float64Array.of(3, 1, 2)),
      weightedValues(Float64Array.of(1, 1, 1, 5, 9, 9), new Float64Array(6).fill(1)),
    ];
    for (const p of [0.1, 0.49, 0.6, 0.7, 0.95]) expect(weightedQuantile(a, p)).toBe(weightedQuantile(b, p));
  });
  it('averages at a jump by the school rule', () => {
    const data = weightedValues(Float64Array.of(1, 2, 3, 10), new Float64Array(4).fill(1));
    expect([weightedQuantile(data, 0.5, 'math'), weightedQuantile(data, 0.5, 'school')]).toEqual([2, 2.5]);
  });
  it('has no value for nobody and refuses a weight of 0', () => {
    expect(weightedQuantile(weightedValues(Float64Array.of(NaN), Float64Array.of(1)), 0.5)).toBeNull();
    expect(() => weightedValues(Float64Array.of(1), Float64Array.of(0))).toThrow(expect.objectContaining({ code: 'invalidWeight' }));
  });
});

describe('deviations', () => {
  it('can be checked by eye', () => {
    // Median 3, distances 2 1 0 1 4: mean 8/5, median 1. Mean 18/5.
    expect(deviations([1, 2, 3, 4, 7, NaN])).toMatchObject({ n: 5, median: 3, meanAbsoluteAboutMedian: 1.6, medianAbsolute: 1 });
  });
  it('has no spread for one value and no result for none', () => {
    expect(deviations([4])).toMatchObject({ median: 4, standardDeviation: null, medianAbsolute: 0 });
    expect(deviations([])).toBeNull();
  });
});

describe('estimateQuantile', () => {
  const rows = 40;
  const design = {
    psu: Int32Array.from({ length: rows }, (_, i) => Math.floor(i / 4)),
    psuStratum: new Int32Array(10),
    strata: 1,
    weight: null,
    fpc: null,
  };
  const options = { singlePsu: 'adjust', fpc: false } as const;
  it('puts an interval around the median', () => {
    const median = estimateQuantile(
      design,
      Float64Array.from({ length: rows }, (_, i) => i),
      0.5,
      options,
    );
    if (median.kind === 'notEstimable') throw new Error(median.reason);
    expect(median.value).toBe(19);
    expect(median.low! < 19 && median.high! > 19).toBe(true);
  });
  it('leaves a bound open that would lie beyond the data', () => {
    expect(
      estimateQuantile(
        design,
        Float64Array.from({ length: rows }, (_, i) => i),
        0.01,
        options,
      ),
    ).toMatchObject({ low: null, standardError: null });
  });
  it('is not estimable when nobody answered', () => {
    expect(estimateQuantile(design, new Float64Array(rows).fill(NaN), 0.5, options)).toMatchObject({
      kind: 'notEstimable',
      reason: 'noAnswers',
    });
  });
});
