import { describe, expect, it } from 'vitest';
import { nearlySide, roundPupils, shownDifference, shownEstimate } from '../../../analysis/disclosure/round-released.ts';
import { disclosureSettings as settings } from '../../../analysis/disclosure/settings.ts';
import type { ReleaseFactor } from '../../../analysis/disclosure/wave-tables.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';
import { scaleOf } from '../small-wave.ts';

const share: ReleaseFactor = { scale: scaleOf('s', []), statistic: 'share', variable: 0, gap: null };
const mean: ReleaseFactor = { scale: scaleOf('m', [], { range: [1, 5] }), statistic: 'mean', variable: 0, gap: null };
const estimate = (over: Partial<Estimate>): Estimate => ({
  kind: 'estimate',
  statistic: 'share',
  rows: 200,
  n: 200,
  positive: 68,
  value: 0.34,
  standardError: 0.03,
  df: 20,
  dfDesign: 40,
  designEffect: 1,
  effectiveN: 200,
  low: 0.28,
  high: 0.4,
  interval: 'logit',
  psus: 21,
  ...over,
});
const shown = (over: Partial<Estimate>, factor = share, pupils = 212) =>
  shownEstimate(estimate(over), factor, pupils, 1, () => 200, settings);

describe('shownEstimate', () => {
  it('gives whole percent, the interval outward, pupils to the nearest five', () => {
    expect(shown({ value: 0.3449, low: 0.2799, high: 0.4001 })).toEqual({
      n: 210,
      value: 0.34,
      low: 0.27,
      high: 0.41,
      protection: { state: 'shown' },
    });
  });

  it('leaves bounds that are whole percent as they are', () => {
    expect(shown({ low: 0.29, high: 0.57 - 0.2 })).toMatchObject({ low: 0.29, high: 0.37 });
  });

  it("gives means as whole points of the score's possible range", () => {
    expect(shown({ statistic: 'mean', positive: null, value: 2.98, low: 2.9, high: 3.1 }, mean)).toMatchObject({
      value: 50,
      low: 47,
      high: 53,
    });
  });

  it('marks a half-width above ten points and hides one above fifteen, at the threshold and beyond it', () => {
    const half = (points: number) => shown({ low: 0.34 - points / 100, high: 0.34 + points / 100 }).protection;
    expect([9.99, 10, 10.01, 14.99, 15].map((points) => half(points).state)).toEqual([
      'shown',
      'shown',
      'uncertain',
      'uncertain',
      'uncertain',
    ]);
    expect(half(15.01)).toEqual({ state: 'hidden', reason: 'tooUncertain' });
  });

  it('hides the value below four degrees of freedom', () => {
    expect([3, 4, 5].map((df) => shown({ df }).protection.state)).toEqual(['hidden', 'shown', 'shown']);
    expect(shown({ df: 3 })).toEqual({
      n: 210,
      value: null,
      low: null,
      high: null,
      protection: { state: 'hidden', reason: 'tooUncertain' },
    });
  });

  it('says only that it is under or over a bound when at most two are on one side', () => {
    const bounded = (positive: number) => shown({ positive, value: positive / 200 }).protection.state;
    expect([0, 1, 2, 3, 197, 198, 199, 200].map(bounded)).toEqual([
      'bounded',
      'bounded',
      'bounded',
      'shown',
      'shown',
      'bounded',
      'bounded',
      'bounded',
    ]);
    // three of 200 are 1.5 percent, outward 2
    expect(shown({ positive: 1, value: 0.005 })).toEqual({
      n: 210,
      value: null,
      low: 0,
      high: 0.02,
      protection: { state: 'bounded', side: 'under' },
    });
    expect(shown({ positive: 199, value: 0.995 })).toEqual({
      n: 210,
      value: null,
      low: 0.98,
      high: 1,
      protection: { state: 'bounded', side: 'over' },
    });
  });

  it('gives the same bound whether nobody, one or two are on the side', () => {
    expect(
      new Set([0, 1, 2].map((positive) => JSON.stringify(shown({ positive, value: positive / 200, low: 0, high: 0.01 * (positive + 1) })))),
    ).toHaveLength(1);
  });

  it('makes the bound for the heaviest pupils, so that it holds whoever the few are', () => {
    expect(shownEstimate(estimate({ positive: 2, value: 0.05 }), share, 200, 5, () => 200, settings)).toMatchObject({ low: 0, high: 0.08 });
  });

  it('hides a bound that would say next to nothing', () => {
    expect(shownEstimate(estimate({ positive: 1, n: 9 }), share, 10, 1, () => 9, settings).protection).toEqual({
      state: 'hidden',
      reason: 'tooUncertain',
    });
    expect(shownEstimate(estimate({ positive: 1, n: 10 }), share, 10, 1, () => 10, settings).protection.state).toBe('bounded');
  });

  it('calls nobody asked too uncertain', () => {
    expect(
      shownEstimate({ kind: 'notEstimable', reason: 'noAnswers', rows: 20, n: 0, psus: 3 }, share, 20, 1, () => 0, settings),
    ).toMatchObject({ n: 20, protection: { state: 'hidden', reason: 'tooUncertain' } });
  });
});

describe('nearlySide', () => {
  it('knows no side of a mean', () => {
    expect(nearlySide(estimate({ statistic: 'mean', positive: null }), settings)).toBeNull();
  });
});

describe('shownDifference', () => {
  it('rounds the difference and its interval outward, on the scale of what is shown', () => {
    expect(shownDifference({ value: -0.048, low: -0.1001, high: 0.0042 }, share)).toEqual({
      difference: -0.05,
      low: -0.11,
      high: 0.01,
      halfWidth: expect.closeTo(0.05215, 9),
    });
    expect(shownDifference({ value: 0.4, low: 0.2, high: 0.6 }, mean)).toMatchObject({ difference: 10, low: 5, high: 15 });
  });

  it('knows no minus nought', () => {
    expect(Object.is(shownDifference({ value: -0.001, low: -0.01, high: 0.01 }, share).difference, 0)).toBe(true);
    expect(Object.is(shownDifference({ value: -0.001, low: -0.0, high: 0.01 }, mean).difference, 0)).toBe(true);
  });
});

describe('roundPupils', () => {
  it('goes to the nearest five', () => {
    expect([10, 12, 13, 17, 18].map((n) => roundPupils(n, settings))).toEqual([10, 10, 15, 15, 20]);
  });
});
