import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCalibratedMean, type CalibratedMean, type CalibratedMeanOptions } from '../../../analysis/weighting/calibrated-mean.ts';
import type { CalibratedWeights } from '../../../analysis/weighting/margin.ts';
import { postStratify } from '../../../analysis/weighting/post-stratify.ts';
import { rake } from '../../../analysis/weighting/rake.ts';
import { varianceOfMean } from '../estimation/brute-force.ts';
import { knownSamples } from './population.ts';

const options: CalibratedMeanOptions = { statistic: 'mean', singlePsu: 'adjust', fpc: false };
const mean = (...args: Parameters<typeof estimateCalibratedMean>): CalibratedMean => {
  const one = estimateCalibratedMean(...args);
  if (one.kind === 'notEstimable') throw new Error(one.reason);
  return one;
};
const some = (y: Float64Array): boolean => y.some((v) => !Number.isNaN(v));

describe('estimateCalibratedMean', () => {
  it('knows without error what the margins say', () => {
    fc.assert(
      fc.property(knownSamples, ({ design, weight, sex, grade }) => {
        fc.pre(new Set(design.psu).size > 2);
        for (const residuals of ['regression', 'marginByMargin'] as const) {
          const girls = mean(
            rake(weight, [sex, grade]) as CalibratedWeights,
            design,
            Float64Array.from(sex.cell, (c) => 1 - c),
            null,
            { ...options, residuals },
          );
          expect(girls.value).toBeCloseTo(sex.totals[0]! / 1000, 10);
          expect(girls.standardError).toBeLessThan(residuals === 'regression' ? 1e-9 : 0.02);
        }
      }),
    );
  });

  it('has one answer for one margin, whichever residuals are taken', () => {
    fc.assert(
      fc.property(knownSamples, ({ design, weight, sex, y }) => {
        fc.pre(some(y));
        const weights = postStratify(weight, sex) as CalibratedWeights;
        const [a, b] = (['regression', 'marginByMargin'] as const).map((residuals) =>
          estimateCalibratedMean(weights, design, y, null, { ...options, residuals }),
        );
        if (a!.kind === 'notEstimable' || b!.kind === 'notEstimable') return void expect(a).toEqual(b);
        expect(a!.standardError).toBeCloseTo(b!.standardError, 12);
      }),
    );
  });

  it('is the plain design-based mean where the margin is only the sum of the weights', () => {
    fc.assert(
      fc.property(knownSamples, ({ design, weight, y }) => {
        const everybody = { cell: new Int32Array(y.length), totals: Float64Array.of(77) };
        const complete = y.map((v) => (Number.isNaN(v) ? 0 : v));
        fc.pre(new Set(design.psu).size === 6);
        const one = mean(postStratify(weight, everybody) as CalibratedWeights, design, complete, null, options);
        expect(one.standardError ** 2).toBeCloseTo(
          varianceOfMean({ design, group: new Int32Array(y.length), y: complete }, 0, options)!,
          12,
        );
        expect(one.df).toBe(4);
      }),
    );
  });

  it('leaves rows outside out of the mean and of the degrees of freedom', () => {
    fc.assert(
      fc.property(knownSamples, ({ design, weight, sex, y }) => {
        const inside = Uint8Array.from(design.psu, (psu) => (psu < 3 ? 1 : 0));
        const one = estimateCalibratedMean(postStratify(weight, sex) as CalibratedWeights, design, y, inside, options);
        expect(one.rows).toBe(inside.reduce((sum, v) => sum + v, 0));
        if (one.kind === 'calibratedMean') expect(one.df).toBe(new Set(design.psu.filter((psu) => psu < 3)).size - 1);
      }),
    );
  });

  it('says why there is no estimate', () => {
    const design = { psu: Int32Array.of(0, 1, 1), psuStratum: Int32Array.of(0, 0), strata: 1, weight: null, fpc: null };
    const margin = { cell: Int32Array.of(0, 1, 1), totals: Float64Array.of(1, 2) };
    const weights = postStratify(Float64Array.of(1, 1, 1), margin) as CalibratedWeights;
    expect(estimateCalibratedMean(weights, design, Float64Array.of(NaN, NaN, NaN), null, options)).toEqual({
      kind: 'notEstimable',
      reason: 'noAnswers',
      rows: 3,
      n: 0,
    });
    expect(estimateCalibratedMean(weights, design, Float64Array.of(1, 0, 1), Uint8Array.of(0, 1, 1), options)).toMatchObject({
      reason: 'noDegreesOfFreedom',
      rows: 2,
    });
    expect(
      estimateCalibratedMean({ ...weights, margins: [margin, margin] }, design, Float64Array.of(1, 0, 1), null, options),
    ).toMatchObject({ reason: 'collinearMargins' });
    expect(() => estimateCalibratedMean(weights, design, Float64Array.of(1), null, options)).toThrow('variable needs 3 entries, has 1');
  });
});
