import { describe, expect, it } from 'vitest';
import { typicalVariance } from '../../../analysis/estimation/typical-variance.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';

/** 2,000 answers in 100 classes of 20, share one half, design effect 1.95: intraclass correlation 0.95 / 19 = 0.05. */
const larger = { kind: 'estimate', n: 2000, psus: 100, standardError: Math.sqrt((0.25 / 2000) * 1.95), designEffect: 1.95 } as Estimate;

describe('typicalVariance', () => {
  it("puts the larger group's spread and correlation on the answers and classes at hand", () => {
    expect(typicalVariance({ n: 80, psus: 4 }, larger)).toBeCloseTo((0.25 / 80) * (1 + 0.05 * 19), 12);
    expect(typicalVariance({ n: 80, psus: 8 }, larger)).toBeCloseTo((0.25 / 80) * (1 + 0.05 * 9), 12);
    expect(typicalVariance({ n: 80, psus: 80 }, larger)).toBeCloseTo(0.25 / 80, 12);
  });

  it('takes classmates who are less alike than chance for no correlation', () => {
    expect(
      typicalVariance({ n: 80, psus: 4 }, { ...larger, standardError: Math.sqrt((0.25 / 2000) * 0.7), designEffect: 0.7 }),
    ).toBeCloseTo(0.25 / 80, 12);
  });

  it('is null without a standard error to learn from', () => {
    expect(typicalVariance({ n: 80, psus: 4 }, { kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 })).toBeNull();
    expect(typicalVariance({ n: 80, psus: 4 }, { ...larger, standardError: 0, designEffect: null })).toBeNull();
  });
});
