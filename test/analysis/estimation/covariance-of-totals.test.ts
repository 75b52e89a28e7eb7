import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covarianceOfTotals, dfOfMembers, emptyScoreTotals, type ScoreTotals } from '../../../analysis/estimation/covariance-of-totals.ts';
import { dfOf, meanOf, varianceOfDifference, varianceOfMean, type Sample } from './brute-force.ts';
import { samples, varianceOptions } from './samples.ts';

/** Linearised scores of the means of the first two groups; members are PSUs with answers in a group of `of`. */
function scoresOf({ design, group, y }: Sample, of: readonly number[]): ScoreTotals {
  const scores = emptyScoreTotals(design.psuStratum.length, 2);
  const weight = (row: number): number => design.weight?.[row] ?? 1;
  const sums = of.map((g) => y.reduce((sum, v, row) => (group[row] === g && !Number.isNaN(v) ? sum + weight(row) : sum), 0));
  y.forEach((v, row) => {
    const at = of.indexOf(group[row]!);
    if (at < 0 || Number.isNaN(v)) return;
    scores.member[design.psu[row]!] = 1;
    scores.totals[2 * design.psu[row]! + at]! += (weight(row) * (v - meanOf({ design, group, y }, of[at]!))) / sums[at]!;
  });
  return scores;
}

describe('covarianceOfTotals', () => {
  it('has the variance of one mean on its diagonal, as the formulas applied to the rows give it, for every rule', () => {
    fc.assert(
      fc.property(samples(), varianceOptions, (s, options) => {
        const expected = s.y.some((v, row) => s.group[row] === 0 && !Number.isNaN(v)) ? varianceOfMean(s, 0, options) : 0;
        const covariance = covarianceOfTotals(scoresOf(s, [0]), s.design, options);
        if (expected === null) expect(covariance).toBeNull();
        else expect(covariance![0]).toBeCloseTo(expected, 12);
      }),
      { numRuns: 300 },
    );
  });

  it('adds up to the variance of a difference: first plus second less twice the covariance', () => {
    fc.assert(
      fc.property(samples(), varianceOptions, (s, options) => {
        const has = (g: number): boolean => s.y.some((v, row) => s.group[row] === g && !Number.isNaN(v));
        fc.pre(has(0) && has(1));
        const expected = varianceOfDifference(s, 0, 1, options);
        const c = covarianceOfTotals(scoresOf(s, [0, 1]), s.design, options);
        if (expected === null) return void expect(c).toBeNull();
        expect(Math.abs(c![1]! - c![2]!)).toBeLessThanOrEqual(1e-12 * (Math.abs(c![0]!) + Math.abs(c![3]!)) + 1e-30);
        expect(c![0]! + c![3]! - 2 * c![1]!).toBeCloseTo(expected, 12);
      }),
      { numRuns: 300 },
    );
  });

  it('throws when the totals are not of this design', () => {
    expect(() =>
      covarianceOfTotals(
        emptyScoreTotals(2, 1),
        { psuStratum: new Int32Array(3), strata: 1, fpc: null },
        { singlePsu: 'fail', fpc: false },
      ),
    ).toThrow('totals needs 3 entries, has 2');
  });
});

describe('dfOfMembers', () => {
  it('is PSUs minus strata where there are members', () => {
    fc.assert(
      fc.property(samples(), (s) => {
        expect(dfOfMembers(scoresOf(s, [0, 1]).member, s.design)).toBe(
          dfOf(s, (row) => (s.group[row] === 0 || s.group[row] === 1) && !Number.isNaN(s.y[row])),
        );
      }),
    );
  });
});
