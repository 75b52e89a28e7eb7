import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typicalHalfWidth } from '../../../analysis/disclosure/typical-width.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';

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

describe('typicalHalfWidth', () => {
  it('puts the spread and the correlation of the municipality on the size and classes of the cell', () => {
    // 80 pupils in 4 classes of 20 have the design effect 1.95 again; t(4) = 2.776, and 80 of 100 chi-squares with 4 df are below 5.989.
    const width = typicalHalfWidth({ n: 80, psus: 4, df: 4 }, municipality);
    expect(width).toBeCloseTo(2.776 * Math.sqrt((0.25 / 80) * 1.95 * (5.989 / 4)), 3);
    // One pupil of each class: nothing is common to them.
    expect(typicalHalfWidth({ n: 80, psus: 80, df: 79 }, municipality)).toBeCloseTo(1.99 * Math.sqrt((0.25 / 80) * (89.31 / 79)), 3);
  });

  it('says nothing where the municipality cannot tell', () => {
    const cell = { n: 80, psus: 4, df: 4 };
    expect(typicalHalfWidth(cell, { kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 })).toBe(0);
    expect(typicalHalfWidth(cell, { ...municipality, standardError: 0, designEffect: null })).toBe(0);
  });

  it('grows shorter with pupils in classes of one size, and with classes for so many pupils', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), fc.integer({ min: 1, max: 30 }), (classes, size) => {
        const width = (pupils: number, psus: number) => typicalHalfWidth({ n: pupils, psus, df: psus - 1 }, municipality);
        expect(width((classes + 1) * size, classes + 1)).toBeLessThan(width(classes * size, classes));
        expect(width(classes * size, classes + 1)).toBeLessThan(width(classes * size, classes));
      }),
    );
  });
});
