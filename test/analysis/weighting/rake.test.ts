import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightPerCell, type CalibratedWeights, type NotCalibrated } from '../../../analysis/weighting/margin.ts';
import { postStratify } from '../../../analysis/weighting/post-stratify.ts';
import { rake } from '../../../analysis/weighting/rake.ts';
import { knownSamples } from './population.ts';

const done = (result: CalibratedWeights | NotCalibrated): CalibratedWeights => {
  if (result.kind === 'notCalibrated') throw new Error(result.reason);
  return result;
};
const relative = (a: number, b: number): number => Math.abs(a / b - 1);

describe('postStratify', () => {
  it('meets the population of every cell and keeps proportions within a cell', () => {
    fc.assert(
      fc.property(knownSamples, ({ weight, sex }) => {
        const { weight: w } = done(postStratify(weight, sex));
        weightPerCell(sex, w).forEach((sum, cell) => expect(relative(sum, sex.totals[cell]!)).toBeLessThan(1e-12));
        for (let row = 2; row < w.length; row++)
          expect(relative(w[row]! / w[row - 2]!, weight[row]! / weight[row - 2]!)).toBeLessThan(1e-12);
      }),
    );
  });
  it('says which cell of the population has nobody in the sample', () => {
    expect(postStratify(Float64Array.of(1, 1), { cell: Int32Array.of(0, 2), totals: Float64Array.of(5, 5, 5) })).toEqual({
      kind: 'notCalibrated',
      reason: 'emptyCell',
      margin: 0,
      cell: 1,
    });
  });
  it('throws on weights, cells and populations that cannot be', () => {
    const one = { cell: Int32Array.of(0), totals: Float64Array.of(5) };
    expect(() => postStratify(Float64Array.of(0), one)).toThrow('weight of row 0 must be above 0');
    expect(() => postStratify(Float64Array.of(1, 1), one)).toThrow('margin 0 needs 2 entries, has 1');
    expect(() => postStratify(Float64Array.of(1), { ...one, cell: Int32Array.of(1) })).toThrow('must lie in 0 to 0, is 1');
    expect(() => postStratify(Float64Array.of(1), { ...one, totals: Float64Array.of(0) })).toThrow(
      'population of cell 0 of margin 0 must be above 0',
    );
  });
});

describe('rake', () => {
  it('meets every margin at once', () => {
    fc.assert(
      fc.property(knownSamples, ({ weight, sex, grade }) => {
        const { weight: w } = done(rake(weight, [sex, grade]));
        for (const margin of [sex, grade])
          weightPerCell(margin, w).forEach((sum, cell) => expect(relative(sum, margin.totals[cell]!)).toBeLessThan(1e-11));
      }),
    );
  });
  it('changes a weight by one factor per cell of each margin, nothing else', () => {
    fc.assert(
      fc.property(knownSamples, ({ weight, sex, grade }) => {
        const { weight: w } = done(rake(weight, [sex, grade]));
        const factor = w.map((one, row) => one / weight[row]!);
        // Rows 0-5 are girls and boys in three grades: the odds ratio of their factors is 1.
        expect(relative(factor[0]! * factor[1]!, factor[3]! * factor[4]!)).toBeLessThan(1e-10);
      }),
    );
  });
  it('is post-stratification for a single margin, and leaves weights that fit already', () => {
    fc.assert(
      fc.property(knownSamples, ({ weight, sex, grade }) => {
        const { weight: once } = done(postStratify(weight, sex));
        done(rake(weight, [sex])).weight.forEach((w, row) => expect(relative(w, once[row]!)).toBeLessThan(1e-12));
        const raked = done(rake(weight, [sex, grade])).weight;
        done(rake(raked, [sex, grade])).weight.forEach((w, row) => expect(relative(w, raked[row]!)).toBeLessThan(1e-9));
      }),
    );
  });
  it('says so when margins have other sums, or contradict each other over cells that the sample lacks', () => {
    const weight = Float64Array.of(1, 1);
    const margin = (a: number, b: number) => ({ cell: Int32Array.of(0, 1), totals: Float64Array.of(a, b) });
    expect(rake(weight, [margin(5, 5), margin(5, 6)])).toMatchObject({ reason: 'unequalTotals', margin: 1 });
    expect(rake(weight, [margin(5, 5), margin(4, 6)])).toMatchObject({ reason: 'noConvergence' });
    expect(() => rake(weight, [])).toThrow('one margin or more');
  });
});
