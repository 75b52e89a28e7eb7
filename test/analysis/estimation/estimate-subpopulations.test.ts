import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate, NotEstimable } from '../../../analysis/estimation/estimate.ts';
import { estimateSubpopulations, type EstimateOptions } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { kornGraubardInterval, logitInterval, tInterval } from '../../../analysis/estimation/intervals.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { dfOf, meanOf, varianceOfMean, type Sample } from './brute-force.ts';
import { groupCount, samples, shuffled, varianceOptions } from './samples.ts';

const estimate = (s: Sample, options: EstimateOptions, groups = groupCount): (Estimate | NotEstimable)[] =>
  estimateSubpopulations(totalPsus(s.design, { count: groups, index: s.group }, [s.y]), s.design, groups, 0, options);

const closeTo = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-12;
const share = { statistic: 'share', singlePsu: 'adjust', fpc: false } as const;

/** A sample of one group in one stratum: every entry is a PSU with its answers. */
function psus(...answers: readonly (readonly number[])[]): Sample {
  return {
    design: {
      psu: Int32Array.from(answers.flatMap((one, p) => one.map(() => p))),
      psuStratum: new Int32Array(answers.length),
      strata: 1,
      weight: null,
      fpc: null,
    },
    group: new Int32Array(answers.flat().length),
    y: Float64Array.from(answers.flat()),
  };
}
const only = (s: Sample, options: EstimateOptions = share): Estimate | NotEstimable => estimate(s, options, 1)[0]!;
const estimated = (one: Estimate | NotEstimable): Estimate => {
  if (one.kind === 'notEstimable') throw new Error(one.reason);
  return one;
};

describe('estimateSubpopulations', () => {
  it('agrees with the formulas applied to the rows, over random designs', () => {
    const values = fc.oneof(fc.constantFrom(0, 1, NaN), fc.double({ min: -5, max: 5, noNaN: true }));
    fc.assert(
      fc.property(samples(values), varianceOptions, (s, options) => {
        estimate(s, { ...options, statistic: 'mean' }).forEach((one, g) => {
          const member = (row: number): boolean => s.group[row] === g;
          if (!s.y.some((y, row) => member(row) && !Number.isNaN(y)))
            expect(one).toMatchObject({ kind: 'notEstimable', reason: 'noAnswers' });
          else if (dfOf(s, member) <= 0) expect(one).toMatchObject({ kind: 'notEstimable', reason: 'noDegreesOfFreedom' });
          else {
            const variance = varianceOfMean(s, g, options);
            // All answers alike: no rule is needed for a variance of 0.
            if (variance === null)
              return void (one.kind === 'estimate' ? expect(one.standardError).toBe(0) : expect(one.reason).toBe('singlePsu'));
            const { value, standardError, df, dfDesign } = estimated(one);
            expect(closeTo(value, meanOf(s, g))).toBe(true);
            expect(closeTo(standardError ** 2, variance)).toBe(true);
            expect(df).toBe(dfOf(s, member));
            expect(dfDesign).toBe(s.design.psuStratum.length - new Set(s.design.psuStratum).size);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('counts degrees of freedom of the PSUs that answered where it is asked to', () => {
    const values = fc.oneof(fc.constantFrom(0, 1, NaN, NaN), fc.double({ min: -5, max: 5, noNaN: true }));
    fc.assert(
      fc.property(samples(values), (s) => {
        estimate(s, { ...share, statistic: 'mean', df: 'answering' }).forEach((one, g) => {
          const answered = (row: number): boolean => s.group[row] === g && !Number.isNaN(s.y[row]!);
          if (!s.y.some((_, row) => answered(row))) return expect(one).toMatchObject({ reason: 'noAnswers' });
          const df = dfOf(s, answered);
          if (df <= 0) return expect(one).toMatchObject({ kind: 'notEstimable', reason: 'noDegreesOfFreedom' });
          if (one.kind === 'estimate') expect(one.df).toBe(df);
        });
      }),
      { seed: 2026, numRuns: 400 },
    );
  });

  it('gives no interval of no width to three answers of one class', () => {
    const s = psus([NaN], [5, 6, 7], [NaN], [NaN]);
    expect(only(s, { ...share, statistic: 'mean', df: 'answering' })).toMatchObject({
      kind: 'notEstimable',
      reason: 'noDegreesOfFreedom',
      value: 6,
      n: 3,
      psus: 1,
    });
    // As R does: the three other PSUs count though nobody of them answered.
    expect(only(s, { ...share, statistic: 'mean' })).toMatchObject({ kind: 'estimate', df: 3, standardError: 0, low: 6, high: 6 });
  });

  it('does not care for the order of the rows', () => {
    const any = samples().chain((s) =>
      fc
        .shuffledSubarray([...s.y.keys()], { minLength: s.y.length, maxLength: s.y.length })
        .map((order) => [s, shuffled(s, order)] as const),
    );
    fc.assert(
      fc.property(any, ([s, other]) => {
        const [a, b] = [estimate(s, share), estimate(other, share)];
        a.forEach((one, g) => {
          const two = b[g]!;
          expect(two.kind).toBe(one.kind);
          if (one.kind !== 'estimate' || two.kind !== 'estimate') return;
          for (const key of ['value', 'standardError', 'low', 'high', 'df', 'n', 'rows', 'psus'] as const)
            expect(closeTo(two[key], one[key]), key).toBe(true);
        });
      }),
    );
  });

  it('leaves shares and standard errors alone when all weights are multiplied', () => {
    fc.assert(
      fc.property(samples(), fc.double({ min: 0.01, max: 100, noNaN: true }), (s, factor) => {
        const weight = s.design.weight ?? new Float64Array(s.y.length).fill(1);
        const other = { ...s, design: { ...s.design, weight: weight.map((w) => w * factor) } };
        const [a, b] = [estimate(s, share), estimate(other, share)];
        a.forEach((one, g) => {
          const two = b[g]!;
          if (one.kind === 'notEstimable') {
            expect(two).toEqual({ ...one, ...(one.value == null ? {} : { value: expect.closeTo(one.value, 12) }) });
          } else
            for (const key of ['value', 'standardError', 'low', 'high'] as const)
              expect(closeTo(estimated(two)[key], one[key]), key).toBe(true);
        });
      }),
    );
  });

  it('shows the arithmetic of four classes', () => {
    // Shares 1/2, 0/2, 2/2, 1/2: p = 4/8; totals (y - p n) / 8 = 0, -1/8, 1/8, 0; variance = 4/3 × 2/64 = 1/24.
    const one = estimated(only(psus([1, 0], [0, 0], [1, 1], [1, 0])));
    expect(one).toMatchObject({ n: 8, positive: 4, value: 0.5, df: 3, dfDesign: 3, psus: 4 });
    expect(one.standardError).toBeCloseTo(Math.sqrt(1 / 24), 14);
    // Simple random sampling: p (1 - p) / (n - 1) = 1/28, so the design effect is 28/24 and eight rows are worth 48/7.
    expect(one.designEffect).toBeCloseTo(28 / 24, 14);
    expect(one.effectiveN).toBeCloseTo(48 / 7, 12);
  });

  it('counts PSUs of the design without members with total 0', () => {
    // The same rows, with a fifth class in the design that has nobody: n/(n-1) is 5/4 instead of 4/3.
    const s = psus([1, 0], [0, 0], [1, 1], [1, 0]);
    const one = estimated(only({ ...s, design: { ...s.design, psuStratum: new Int32Array(5) } }));
    expect(one.standardError).toBeCloseTo(Math.sqrt((5 / 4) * (2 / 64)), 14);
    expect([one.df, one.dfDesign]).toEqual([3, 4]);
  });

  it('counts rows without an answer for the degrees of freedom', () => {
    expect(estimated(only(psus([1, 0], [0, 1], [NaN, NaN])))).toMatchObject({ rows: 6, n: 4, df: 2, psus: 3 });
  });

  it('is not estimable when nobody answered', () => {
    expect(only(psus([NaN], [NaN]))).toEqual({ kind: 'notEstimable', reason: 'noAnswers', rows: 2, n: 0, psus: 2 });
  });

  it('is not estimable for a group that nobody is in', () => {
    expect(estimate(psus([1], [0]), share, 2)[1]).toEqual({ kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 });
  });

  it('is not estimable from one PSU', () => {
    expect(only(psus([1, 0, 1]))).toMatchObject({ kind: 'notEstimable', reason: 'noDegreesOfFreedom', n: 3, psus: 1 });
  });

  it('says so when a single PSU in a stratum is forbidden', () => {
    const s = psus([1, 0], [0, 1], [1, 1]);
    const design = { ...s.design, psuStratum: Int32Array.of(0, 0, 1), strata: 2 };
    expect(only({ ...s, design }, { ...share, singlePsu: 'fail' })).toMatchObject({ kind: 'notEstimable', reason: 'singlePsu' });
    expect(only({ ...s, design }, share).kind).toBe('estimate');
  });

  it('gives Clopper-Pearson where nobody or everybody has the characteristic', () => {
    const none = estimated(only(psus([0, 0], [0, 0], [0, 0])));
    expect(none).toMatchObject({ value: 0, standardError: 0, designEffect: null, effectiveN: null, low: 0, interval: 'kornGraubard' });
    expect(none.high).toBeGreaterThan(0.4);
    expect(none.high).toBeLessThan(1);
    const all = estimated(only(psus([1, 1], [1, 1], [1, 1])));
    expect(all).toMatchObject({ value: 1, high: 1, interval: 'kornGraubard' });
    expect(all.low).toBeCloseTo(1 - none.high, 12);
  });

  it('takes Korn-Graubard for fewer than 10 on either side, logit from 10 on', () => {
    const answers = (yes: number, no: number): Sample =>
      psus(
        ...[0, 1, 2, 3].map((k) =>
          [
            ...Array.from({ length: yes }, (_, i) => (i % 4 === k ? [1] : [])),
            ...Array.from({ length: no }, (_, i) => ((i + 1) % 4 === k ? [0] : [])),
          ].flat(),
        ),
      );
    const method = (yes: number, no: number): string => estimated(only(answers(yes, no))).interval;
    expect([method(9, 40), method(10, 40), method(40, 10), method(40, 9)]).toEqual(['kornGraubard', 'logit', 'logit', 'kornGraubard']);
  });

  it('gives means a t interval and no count of positives', () => {
    const one = estimated(only(psus([3, 4], [5, 9], [2, 2]), { ...share, statistic: 'mean' }));
    expect(one).toMatchObject({ interval: 't', positive: null });
    expect(one.high - one.value).toBeCloseTo(one.value - one.low, 12);
  });

  it('has a standard error of 0, not of rounding, when all give the same mean', () => {
    const one = estimated(only(psus([0.1, 0.1, 0.1], [0.1], [0.1, 0.1]), { ...share, statistic: 'mean' }));
    expect(one).toMatchObject({ standardError: 0, designEffect: null });
  });

  it('refuses a variable that the totals lack', () => {
    const s = psus([1], [0]);
    expect(() => estimateSubpopulations(totalPsus(s.design, { count: 1, index: s.group }, []), s.design, 1, 0, share)).toThrow(
      expect.objectContaining({ code: 'outOfRange' }),
    );
  });
});

describe('intervals', () => {
  it('lie around the estimate and, for shares, within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.0001, max: 0.3, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 2, max: 5000 }),
        (p, se, df, n) => {
          const t = tInterval(p, se, df);
          expect(t.low < p && p < t.high).toBe(true);
          for (const { low, high } of [logitInterval(p, se, df), kornGraubardInterval(p, se, n, df)])
            expect(0 <= low && low <= p && p <= high && high <= 1).toBe(true);
        },
      ),
    );
  });

  it('is the exact binomial one of 0 in 10, 1 - 0.025^(1/10), for a simple random sample', () => {
    expect(kornGraubardInterval(0, 0, 10, 9).high).toBeCloseTo(1 - 0.025 ** (1 / 10), 12);
  });
});
