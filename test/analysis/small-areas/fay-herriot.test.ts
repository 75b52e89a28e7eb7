import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaEstimates } from '../../../analysis/small-areas/area-estimates.ts';
import { fitFayHerriot, type FayHerriotFit } from '../../../analysis/small-areas/fay-herriot.ts';
import type { ModelVarianceMethod } from '../../../analysis/small-areas/model-variance.ts';

const methods: readonly ModelVarianceMethod[] = ['reml', 'ml', 'fayHerriot', 'prasadRao'];
const ones = (n: number): Float64Array => new Float64Array(n).fill(1);
const fit = (areas: AreaEstimates, method: ModelVarianceMethod): FayHerriotFit => {
  const result = fitFayHerriot(areas, method);
  if (result.kind === 'notEstimable') throw new Error(result.reason);
  return result;
};

const manyAreas = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-4, max: 0.1, noNaN: true }), fc.integer({ min: 0, max: 9 })),
    { minLength: 5, maxLength: 20 },
  )
  .filter((rows) => new Set(rows.map(([, , x]) => x)).size > 1)
  .map((rows): AreaEstimates => ({
    value: Float64Array.from(rows, (r) => r[0]),
    samplingVariance: Float64Array.from(rows, (r) => r[1]),
    covariates: [ones(rows.length), Float64Array.from(rows, (r) => r[2])],
  }));

describe('fitFayHerriot', () => {
  it('lies between the direct and the synthetic estimate, with a weight from 0 to 1', () => {
    fc.assert(
      fc.property(manyAreas, fc.constantFrom(...methods), (areas, method) => {
        const { modelVariance, areas: predictions } = fit(areas, method);
        expect(modelVariance).toBeGreaterThanOrEqual(0);
        predictions.forEach(({ gamma, eblup, synthetic, g1, g2, g3 }, i) => {
          expect(gamma).toBeGreaterThanOrEqual(0);
          expect(gamma).toBeLessThan(1);
          expect((eblup - synthetic) * (eblup - areas.value[i]!)).toBeLessThanOrEqual(1e-15);
          for (const part of [g1, g2, g3]) expect(part).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('has a closed form where all sampling variances are alike: the spread of the areas less the sampling variance', () => {
    const y = Float64Array.of(0.1, 0.2, 0.4, 0.5, 0.3, 0.9);
    const mean = 2.4 / 6;
    const squares = y.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    const areas = { value: y, samplingVariance: ones(6).fill(0.01), covariates: [ones(6)] };
    for (const method of ['reml', 'fayHerriot', 'prasadRao'] as const)
      expect(fit(areas, method).modelVariance).toBeCloseTo(squares / 5 - 0.01, 14);
    expect(fit(areas, 'ml').modelVariance).toBeCloseTo(squares / 6 - 0.01, 14);
  });

  it('moves with the data: another unit and another zero change nothing but unit and zero', () => {
    fc.assert(
      fc.property(manyAreas, fc.constantFrom(...methods), (areas, method) => {
        const moved = fit(
          { ...areas, value: areas.value.map((v) => 3 + 10 * v), samplingVariance: areas.samplingVariance.map((d) => 100 * d) },
          method,
        );
        const plain = fit(areas, method);
        expect(moved.modelVariance).toBeCloseTo(100 * plain.modelVariance, 6);
        plain.areas.forEach(({ eblup, mse }, i) => {
          expect(moved.areas[i]!.eblup).toBeCloseTo(3 + 10 * eblup, 6);
          expect(moved.areas[i]!.mse).toBeCloseTo(100 * mse, 6);
        });
      }),
    );
  });

  it('says so with too few areas or covariates that say the same', () => {
    expect(fitFayHerriot({ value: ones(2), samplingVariance: ones(2), covariates: [ones(2), Float64Array.of(1, 2)] }, 'reml')).toEqual({
      kind: 'notEstimable',
      reason: 'tooFewAreas',
    });
    expect(fitFayHerriot({ value: ones(5), samplingVariance: ones(5), covariates: [ones(5), ones(5)] }, 'reml')).toEqual({
      kind: 'notEstimable',
      reason: 'collinearCovariates',
    });
  });

  it('throws on a sampling variance of 0, a missing value, a wrong length', () => {
    const areas = { value: ones(3), samplingVariance: ones(3), covariates: [ones(3)] };
    expect(() => fitFayHerriot({ ...areas, samplingVariance: Float64Array.of(1, 0, 1) }, 'reml')).toThrow(
      'sampling variance of area 1 must be above 0',
    );
    expect(() => fitFayHerriot({ ...areas, value: Float64Array.of(1, 1, NaN) }, 'reml')).toThrow('area 2 needs a finite estimate');
    expect(() => fitFayHerriot({ ...areas, covariates: [ones(2)] }, 'reml')).toThrow('covariate 0 needs 3 entries, has 2');
  });
});
