import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBetween, differenceOfIndependent } from '../../../analysis/estimation/difference.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { dfOf, meanOf, varianceOfDifference, type Sample } from './brute-force.ts';
import { groupCount, samples, varianceOptions } from './samples.ts';

const difference = (s: Sample, a: number, b: number, options: Parameters<typeof differenceBetween>[5]) =>
  differenceBetween(totalPsus(s.design, { count: groupCount, index: s.group }, [s.y]), s.design, 0, a, b, options);

const one = (value: number, standardError: number, df: number): Estimate => ({
  kind: 'estimate',
  statistic: 'share',
  rows: 9,
  n: 9,
  positive: 3,
  value,
  standardError,
  df,
  dfDesign: df,
  designEffect: 1,
  effectiveN: 9,
  low: 0,
  high: 1,
  interval: 'logit',
  psus: 4,
});

describe('differenceBetween', () => {
  it('agrees with the formulas applied to the rows, covariance included', () => {
    fc.assert(
      fc.property(samples(), varianceOptions, (s, options) => {
        const result = difference(s, 0, 1, options);
        const has = (g: number): boolean => s.y.some((y, row) => s.group[row] === g && !Number.isNaN(y));
        const df = dfOf(s, (row) => (s.group[row] === 0 || s.group[row] === 1) && !Number.isNaN(s.y[row])) - 1;
        if (!has(0) || !has(1)) return void expect(result).toMatchObject({ reason: 'noAnswers' });
        if (df <= 0) return void expect(result).toMatchObject({ reason: 'noDegreesOfFreedom' });
        const variance = varianceOfDifference(s, 0, 1, options);
        if (variance === null) return void expect(result).toMatchObject({ reason: 'singlePsu' });
        if (result.kind !== 'difference') throw new Error(result.reason);
        expect(result.value).toBeCloseTo(meanOf(s, 0) - meanOf(s, 1), 12);
        expect(result.standardError ** 2).toBeCloseTo(variance, 12);
        expect(result.df).toBe(df);
      }),
      { numRuns: 300 },
    );
  });

  it('changes its sign, and nothing else, when the groups change places', () => {
    fc.assert(
      fc.property(samples(), (s) => {
        const options = { singlePsu: 'adjust', fpc: false } as const;
        const [a, b] = [difference(s, 0, 1, options), difference(s, 1, 0, options)];
        if (a.kind !== 'difference' || b.kind !== 'difference') return void expect(a).toEqual(b);
        expect([b.value, b.low, b.high].map((v) => -v + 0)).toEqual([a.value, a.high, a.low].map((v) => v + 0));
        expect([b.standardError, b.df, b.p]).toEqual([a.standardError, a.df, a.p]);
      }),
    );
  });
});

describe('differenceOfIndependent', () => {
  it('adds variances and degrees of freedom', () => {
    expect(differenceOfIndependent(one(0.5, 0.03, 10), one(0.3, 0.04, 12))).toMatchObject({ standardError: 0.05, df: 22, value: 0.2 });
  });
  it('has a p-value of 0.05 where 0 is the end of the interval', () => {
    const { low, value } = differenceOfIndependent(one(0.5, 0.03, 10), one(0.3, 0.04, 12));
    expect(differenceOfIndependent(one(value - low, 0.03, 10), one(0, 0.04, 12)).p).toBeCloseTo(0.05, 12);
  });
  it('tells equal from unlike where neither side has any spread', () => {
    expect(differenceOfIndependent(one(0, 0, 3), one(0, 0, 3)).p).toBe(1);
    expect(differenceOfIndependent(one(1, 0, 3), one(0, 0, 3)).p).toBe(0);
  });
});
