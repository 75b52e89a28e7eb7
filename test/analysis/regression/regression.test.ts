import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../../analysis/estimation/difference.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { fitLinear } from '../../../analysis/regression/linear.ts';
import { fitLogistic } from '../../../analysis/regression/logistic.ts';
import { oddsRatioOf, type Regression } from '../../../analysis/regression/regression.ts';
import { categoricalTerm, interactionTerm, numericTerm } from '../../../analysis/regression/terms.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { groupCount, samples } from '../estimation/samples.ts';

const options = { singlePsu: 'adjust', fpc: false } as const;
const simple = (n: number): DesignColumns => ({
  psu: Int32Array.from({ length: n }, (_, i) => i),
  psuStratum: new Int32Array(n),
  strata: 1,
  weight: null,
  fpc: null,
});
const repeat = (value: number, times: number): number[] => Array.from({ length: times }, () => value);
/** Counts as rows: `no` zeros and `yes` ones. */
const rowsOf = (no: number, yes: number): number[] => [...repeat(0, no), ...repeat(1, yes)];

describe('fitLinear', () => {
  it('on a group is the difference of two subpopulation means, covariance included', () => {
    fc.assert(
      fc.property(samples(), (s) => {
        const d = differenceBetween(totalPsus(s.design, { count: groupCount, index: s.group }, [s.y]), s.design, 0, 1, 0, options);
        const group = Float64Array.from(s.group, (g) => (g === 0 || g === 1 ? g : NaN));
        const fit = fitLinear(s.design, s.y, [numericTerm('group', group)], null, options);
        if (d.kind === 'notEstimable') return void expect(fit.kind).toBe('notEstimable');
        const slope = (fit as Regression).coefficients[1]!;
        expect(slope.estimate).toBeCloseTo(d.value, 10);
        expect(slope.standardError).toBeCloseTo(d.standardError, 10);
        expect((fit as Regression).df).toBe(d.df);
        // The F test of a term with one column is the square of its t test.
        if (slope.standardError > 1e-6) expect((fit as Regression).terms[0]!.p).toBeCloseTo(slope.p, 8);
      }),
      { numRuns: 300 },
    );
  });

  it('says why there is no fit', () => {
    const x = Float64Array.of(1, 2, 3, 4);
    expect(
      fitLinear(
        simple(4),
        x,
        [
          numericTerm('x', x),
          numericTerm(
            'twice',
            x.map((v) => 2 * v),
          ),
        ],
        null,
        options,
      ),
    ).toMatchObject({ reason: 'collinear', n: 4 });
    expect(
      fitLinear(
        simple(4),
        x.map(() => NaN),
        [],
        null,
        options,
      ),
    ).toMatchObject({ reason: 'noAnswers' });
    expect(fitLinear(simple(4), x, [numericTerm('x', x)], Uint8Array.of(1, 1, 0, 0), options)).toMatchObject({
      reason: 'noDegreesOfFreedom',
      n: 2,
    });
    expect(() => fitLinear(simple(3), x, [], null, options)).toThrow('outcome needs 3 entries, has 4');
  });
});

describe('fitLogistic', () => {
  it('on a yes/no factor is the odds ratio of the table, with Woolf’s standard error times n/(n-1)', () => {
    const cell = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const y = Float64Array.from([...rowsOf(a, b), ...rowsOf(c, d)]);
        const x = Float64Array.from([...repeat(0, a + b), ...repeat(1, c + d)]);
        const n = y.length;
        const fit = fitLogistic(simple(n), y, [numericTerm('x', x)], null, options) as Regression;
        fc.pre(n > 4);
        expect(oddsRatioOf(fit.coefficients[1]!).value / ((a * d) / (b * c))).toBeCloseTo(1, 9);
        expect(fit.coefficients[1]!.standardError / Math.sqrt((n / (n - 1)) * (1 / a + 1 / b + 1 / c + 1 / d))).toBeCloseTo(1, 9);
      }),
    );
  });

  it('does not take a column that separates yes from no for an effect', () => {
    const y = Float64Array.of(0, 0, 0, 1, 1, 1);
    expect(fitLogistic(simple(6), y, [numericTerm('x', y)], null, options)).toMatchObject({ kind: 'notEstimable', reason: 'separated' });
    expect(fitLogistic(simple(6), new Float64Array(6), [], null, options)).toMatchObject({ reason: 'separated' });
    expect(() => fitLogistic(simple(2), Float64Array.of(0, 2), [], null, options)).toThrow('outcome of row 1 must be 0 or 1, is 2');
  });
});

describe('categoricalTerm', () => {
  it('compares every category to the first; codes that are not listed are missing', () => {
    const { columns } = categoricalTerm('grade', Float64Array.of(9, 10, 11, 12, NaN), [9, 10, 11]);
    expect(columns.map(({ name }) => name)).toEqual(['grade10', 'grade11']);
    expect([...columns[0]!.values]).toEqual([0, 1, 0, NaN, NaN]);
  });
});

describe('interactionTerm', () => {
  it('multiplies every pair of columns', () => {
    const a = numericTerm('a', Float64Array.of(1, 0, NaN));
    expect(interactionTerm(a, categoricalTerm('g', Float64Array.of(2, 2, 2), [1, 2, 3]))).toEqual({
      name: 'a:g',
      columns: [
        { name: 'a:g2', values: Float64Array.of(1, 0, NaN) },
        { name: 'a:g3', values: Float64Array.of(0, 0, NaN) },
      ],
    });
  });
});
