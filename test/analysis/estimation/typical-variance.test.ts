import { describe, expect, it } from 'vitest';
import { typicalVariance } from '../../../analysis/estimation/typical-variance.ts';
import type { Estimate, NotEstimable } from '../../../analysis/estimation/estimate.ts';

/** 2,000 answers in 100 classes of 20, share one half, design effect 1.95: intraclass correlation 0.95 / 19 = 0.05. */
const larger = { kind: 'estimate', n: 2000, psus: 100, standardError: Math.sqrt((0.25 / 2000) * 1.95), designEffect: 1.95 } as Estimate;
const sized = <One extends Estimate | NotEstimable>(estimate: One) => ({ estimate, sizes: { answersPerPsu: 20, df: 90 } });
const cell = (n: number, answersPerPsu: number) => ({ estimate: { n }, sizes: { answersPerPsu, df: 4 } });

describe('typicalVariance', () => {
  it("puts the larger group's spread and correlation on the answers and classes at hand", () => {
    expect(typicalVariance(cell(80, 20), sized(larger))).toBeCloseTo((0.25 / 80) * (1 + 0.05 * 19), 12);
    expect(typicalVariance(cell(80, 10), sized(larger))).toBeCloseTo((0.25 / 80) * (1 + 0.05 * 9), 12);
    expect(typicalVariance(cell(80, 1), sized(larger))).toBeCloseTo(0.25 / 80, 12);
  });

  it('takes classmates who are less alike than chance for no correlation', () => {
    const unlike = { ...larger, standardError: Math.sqrt((0.25 / 2000) * 0.7), designEffect: 0.7 };
    expect(typicalVariance(cell(80, 20), sized(unlike))).toBeCloseTo(0.25 / 80, 12);
  });

  it('is null without a standard error to learn from', () => {
    expect(typicalVariance(cell(80, 20), sized({ kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 }))).toBeNull();
    expect(typicalVariance(cell(80, 20), sized({ ...larger, standardError: 0, designEffect: null }))).toBeNull();
  });
});
