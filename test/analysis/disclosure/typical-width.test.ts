import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { typicalHalfWidth } from '../../../analysis/disclosure/typical-width.ts';
import type { Estimate, NotEstimable } from '../../../analysis/estimation/estimate.ts';

/** A municipality of 2,000 pupils in 100 classes of 20: a share of one half, intraclass correlation 0.05. */
const municipality: Estimate = {
  kind: 'estimate',
  statistic: 'share',
  rows: 2000,
  n: 2000,
  positive: 1000,
  value: 0.5,
  standardError: Math.sqrt((0.25 / 2000) * 1.95),
  df: 90,
  dfDesign: 90,
  designEffect: 1.95,
  effectiveN: 2000 / 1.95,
  low: 0.47,
  high: 0.53,
  interval: 'logit',
  psus: 100,
};

const sized = <One extends Estimate | NotEstimable>(estimate: One, answersPerPsu = 20) => ({ estimate, sizes: { answersPerPsu, df: 90 } });
/** Classes of one size, in one stratum. */
const cell = (n: number, psus: number) => ({ estimate: { n, df: psus - 1 }, sizes: { answersPerPsu: n / psus, df: psus - 1 } });
const width = (n: number, psus: number, typical: Estimate = municipality): number =>
  typicalHalfWidth(cell(n, psus), sized(typical), disclosureSettings);

describe('typicalHalfWidth', () => {
  it('puts the spread and the correlation of the municipality on the size and classes of the cell', () => {
    // 100 pupils in 5 classes of 20 have the design effect 1.95 again; t(4) = 2.776, and two of three chi-squares with 4 df are below 4.579.
    expect(width(100, 5)).toBeCloseTo(2.776 * Math.sqrt((0.25 / 100) * 1.95 * (4.579 / 4)), 3);
    // One pupil of each class: nothing is common to them.
    expect(width(80, 80)).toBeCloseTo(1.99 * Math.sqrt((0.25 / 80) * (83.78 / 79)), 3);
  });

  it('takes no more degrees of freedom than classes of such sizes have', () => {
    const even = cell(100, 12);
    const uneven = { ...even, sizes: { ...even.sizes, df: 2.3 } };
    const typical = sized(municipality);
    expect(typicalHalfWidth(uneven, typical, disclosureSettings)).toBeGreaterThan(
      1.3 * typicalHalfWidth(even, typical, disclosureSettings),
    );
  });

  it('trusts no width of a share where fewer than a bound is for are expected', () => {
    const of = (value: number): Estimate => ({ ...municipality, value, standardError: Math.sqrt(((value * (1 - value)) / 2000) * 1.95) });
    expect(width(39, 10, of(0.05))).toBe(Infinity);
    expect(width(40, 10, of(0.05))).toBeLessThan(0.15);
    expect(width(39, 10, of(0.95))).toBe(Infinity);
    expect(width(39, 10, { ...of(0.05), statistic: 'mean', positive: null })).toBeLessThan(0.15);
  });

  it('says nothing where the municipality cannot tell', () => {
    const unable = sized<Estimate | NotEstimable>({ kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 });
    expect(typicalHalfWidth(cell(80, 4), unable, disclosureSettings)).toBe(0);
    expect(width(80, 4, { ...municipality, standardError: 0, designEffect: null })).toBe(0);
  });

  it('grows shorter with pupils in classes of one size, and with classes for so many pupils', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 30 }), (classes, size) => {
        expect(width((classes + 1) * size, classes + 1)).toBeLessThan(width(classes * size, classes));
        expect(width(classes * size, classes + 1)).toBeLessThan(width(classes * size, classes));
      }),
    );
  });
});
