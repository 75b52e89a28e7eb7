import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitThreeLevels, type ThreeLevelFit } from '../../../analysis/mixed-models/three-levels.ts';
import { fitTwoLevels, type TwoLevelFit } from '../../../analysis/mixed-models/two-levels.ts';
import { intraclassCorrelation } from '../../../analysis/reliability/intraclass-correlation.ts';

/** Balanced: units of two groups of three rows. */
const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 24, maxLength: 24 }).map((v) => Float64Array.from(v));
const group = Int32Array.from({ length: 24 }, (_, row) => Math.floor(row / 3));
const unit = Int32Array.from({ length: 24 }, (_, row) => Math.floor(row / 6));
const variance = (means: readonly number[]): number => {
  const mean = means.reduce((a, b) => a + b, 0) / means.length;
  return means.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (means.length - 1);
};

describe('fitTwoLevels', () => {
  it('gives the closed form of the analysis of variance for balanced groups (REML), 0 where that is negative', () => {
    fc.assert(
      fc.property(values, (y) => {
        const anova = intraclassCorrelation(y, group)!;
        const fit = fitTwoLevels(y, group, 'reml') as TwoLevelFit;
        expect(fit.varianceBetween).toBeCloseTo(Math.max(0, anova.varianceBetween), 8);
        expect(fit.varianceWithin).toBeCloseTo(anova.varianceBetween > 0 ? anova.varianceWithin : variance([...y]), 8);
        expect(fit.mean).toBeCloseTo(y.reduce((a, b) => a + b, 0) / 24, 10);
        expect((fitTwoLevels(y, group, 'ml') as TwoLevelFit).varianceBetween).toBeLessThanOrEqual(fit.varianceBetween + 1e-9);
      }),
    );
  });
  it('says why there is none', () => {
    expect(fitTwoLevels(Float64Array.of(1, 2), Int32Array.of(0, 1), 'reml')).toMatchObject({ reason: 'tooFewGroups' });
    expect(fitTwoLevels(Float64Array.of(1, 1, 2, 2), Int32Array.of(0, 0, 1, 1), 'reml')).toMatchObject({ reason: 'noSpread' });
    expect(() => fitTwoLevels(Float64Array.of(1), Int32Array.of(0, 1), 'ml')).toThrow('group needs 1 entries, has 2');
  });
});

describe('fitThreeLevels', () => {
  it('gives the closed form of the nested analysis of variance where all of its components are positive', () => {
    fc.assert(
      fc.property(values, fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 12, maxLength: 12 }), (noise, effects) => {
        const y = noise.map((v, row) => v + effects[group[row]!]! + 2 * effects[8 + unit[row]!]!);
        const groupMeans = Array.from({ length: 8 }, (_, g) => (y[3 * g]! + y[3 * g + 1]! + y[3 * g + 2]!) / 3);
        const unitMeans = Array.from({ length: 4 }, (_, u) => (groupMeans[2 * u]! + groupMeans[2 * u + 1]!) / 2);
        const within = y.reduce((sum, v, row) => sum + (v - groupMeans[group[row]!]!) ** 2, 0) / 16;
        const ofGroups = groupMeans.reduce((sum, m, g) => sum + (m - unitMeans[g >> 1]!) ** 2, 0) / 4 - within / 3;
        const ofUnits = variance(unitMeans) - (ofGroups + within / 3) / 2;
        fc.pre(within > 0 && ofGroups > 0 && ofUnits > 0);
        const fit = fitThreeLevels(y, group, unit, 'reml') as ThreeLevelFit;
        for (const [found, closed] of [
          [fit.varianceWithin, within],
          [fit.varianceGroups, ofGroups],
          [fit.varianceUnits, ofUnits],
        ] as const)
          expect(Math.abs(found / closed - 1)).toBeLessThan(1e-6);
      }),
    );
  });
  it('refuses a group in two units', () => {
    expect(() => fitThreeLevels(Float64Array.of(1, 2), Int32Array.of(0, 0), Int32Array.of(0, 1), 'reml')).toThrow(
      'group 0 lies in two units',
    );
  });
});
