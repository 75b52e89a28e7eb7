/** Identities that hold for any argument; the values themselves are held against R in test/reference/distributions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../analysis/errors.ts';
import { betaProbability, betaQuantile } from '../../../analysis/distributions/beta.ts';
import { chiSquareProbability, chiSquareQuantile, chiSquareUpperTail } from '../../../analysis/distributions/chi-square.ts';
import { fProbability, fQuantile, fUpperTail } from '../../../analysis/distributions/f.ts';
import { normalProbability, normalQuantile, normalUpperTail } from '../../../analysis/distributions/normal.ts';
import { t975, tProbability, tQuantile, tTwoSidedP, tUpperTail } from '../../../analysis/distributions/t.ts';

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const df = fc.double({ min: 0.5, max: 1e6, noNaN: true });
const relative = (a: number, b: number): number => Math.abs(a - b) / Math.abs(b);

describe('normalQuantile', () => {
  it('is undone by normalProbability', () => {
    fc.assert(fc.property(probability, (p) => relative(normalProbability(normalQuantile(p)), p) < 1e-12));
  });
  it('is the textbook 1.96', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  });
  it('has no finite value at 0 and 1 and refuses what is no probability', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.1)).toThrow(AnalysisError);
  });
});

describe('normalUpperTail', () => {
  it('adds up to 1 with the lower tail', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => Math.abs(normalUpperTail(z) + normalProbability(z) - 1) < 1e-15),
    );
  });
});

describe('tQuantile', () => {
  it('is undone by tProbability', () => {
    fc.assert(fc.property(probability, df, (p, d) => relative(tProbability(tQuantile(p, d), d), p) < 1e-10));
  });
  it('is the tangent with one degree of freedom', () => {
    fc.assert(fc.property(probability, (p) => p === 0.5 || relative(tQuantile(p, 1), Math.tan(Math.PI * (p - 0.5))) < 1e-8));
  });
  it('is the normal one with infinitely many', () => {
    expect(tQuantile(0.9, Infinity)).toBe(normalQuantile(0.9));
  });
  it('refuses degrees of freedom of 0', () => {
    expect(() => tQuantile(0.975, 0)).toThrow(AnalysisError);
  });
});

describe('t975', () => {
  it('gives the same number the second time', () => {
    expect([t975(7), t975(7)]).toEqual([tQuantile(0.975, 7), tQuantile(0.975, 7)]);
  });
});

describe('tTwoSidedP', () => {
  it('does not care for the sign and is 1 at 0', () => {
    expect(tTwoSidedP(-2.1, 9)).toBe(tTwoSidedP(2.1, 9));
    expect(tTwoSidedP(0, 9)).toBe(1);
  });
  it('squares to F with one numerator degree of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), df, (t, d) => relative(tTwoSidedP(t, d), fUpperTail(t * t, 1, d)) < 1e-9),
    );
  });
});

describe('fQuantile', () => {
  it('is undone by fProbability', () => {
    fc.assert(
      fc.property(probability, df, df, (p, a, b) => {
        const f = fQuantile(p, a, b);
        return f < 1e-200 || f > 1e200 || relative(fProbability(f, a, b), p) < 1e-10;
      }),
    );
  });
  it('turns round when the degrees of freedom change places', () => {
    expect(relative(fQuantile(0.05, 4, 9), 1 / fQuantile(0.95, 9, 4))).toBeLessThan(1e-13);
  });
});

describe('betaQuantile', () => {
  it('is undone by betaProbability', () => {
    const shape = fc.double({ min: 0.5, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(probability, shape, shape, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        return x > 1 - 1e-6 || relative(betaProbability(x, a, b), p) < 1e-10;
      }),
    );
  });
  it('lies at 0 or 1 where a shape is 0, as Clopper-Pearson needs', () => {
    expect([betaQuantile(0.025, 0, 5), betaQuantile(0.975, 5, 0)]).toEqual([0, 1]);
  });
  it('is 1 - (1 - p)^(1/b) for a first shape of 1', () => {
    expect(relative(betaQuantile(0.975, 1, 20), 1 - 0.025 ** (1 / 20))).toBeLessThan(1e-13);
  });
});

describe('chiSquareQuantile', () => {
  it('is undone by chiSquareProbability', () => {
    fc.assert(fc.property(probability, df, (p, d) => relative(chiSquareProbability(chiSquareQuantile(p, d), d), p) < 1e-10));
  });
  it('is an exponential with two degrees of freedom', () => {
    expect(relative(chiSquareQuantile(0.95, 2), -2 * Math.log(0.05))).toBeLessThan(1e-13);
    expect(relative(chiSquareUpperTail(60, 2), Math.exp(-30))).toBeLessThan(1e-13);
  });
});

describe('tUpperTail', () => {
  it('keeps its digits far out', () => {
    // With 2 degrees of freedom the tail is (1 - t / √(2 + t²)) / 2, and 1 / (2 t²) far out.
    expect(relative(tUpperTail(1e6, 2), 5e-13)).toBeLessThan(1e-11);
  });
});
