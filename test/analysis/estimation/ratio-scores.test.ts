import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covarianceOfTotals } from '../../../analysis/estimation/covariance-of-totals.ts';
import { differenceBetween } from '../../../analysis/estimation/difference.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { ratioScores } from '../../../analysis/estimation/ratio-scores.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';

const rule = { singlePsu: 'adjust', fpc: false } as const;

/** Pupils of three areas who share classes: area, class and answer of each (2 is none). Twelve classes in four schools. */
const pupils = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 2 })), {
  minLength: 40,
  maxLength: 120,
});

describe('ratioScores', () => {
  it('give the variance of every estimate and of every difference', () => {
    fc.assert(
      fc.property(pupils, (rows) => {
        const design = {
          psu: Int32Array.from(rows, ([, psu]) => psu),
          psuStratum: Int32Array.from({ length: 12 }, (_, psu) => Math.floor(psu / 3)),
          strata: 4,
          weight: null,
          fpc: null,
        };
        const y = Float64Array.from(rows, ([, , answer]) => (answer === 2 ? NaN : answer));
        const totals = totalPsus(design, { count: 3, index: Int32Array.from(rows, ([area]) => area) }, [y]);
        const scores = ratioScores(
          totals,
          12,
          [0, 1, 2].map((group) => ({ variable: 0, group })),
        );
        const covariance = covarianceOfTotals(scores, design, rule)!;
        estimateSubpopulations(totals, design, 3, 0, { ...rule, statistic: 'share' }).forEach((estimate, area) => {
          if (estimate.kind === 'estimate') expect(Math.sqrt(covariance[area * 4]!)).toBeCloseTo(estimate.standardError, 10);
        });
        const difference = differenceBetween(totals, design, 0, 0, 1, rule);
        if (difference.kind === 'difference')
          expect(Math.sqrt(Math.max(0, covariance[0]! + covariance[4]! - 2 * covariance[1]!))).toBeCloseTo(difference.standardError, 7);
      }),
    );
  });

  it('are 0 for a group that nobody answered in', () => {
    const design = { psu: Int32Array.of(0, 1), psuStratum: Int32Array.of(0, 0), strata: 1, weight: null, fpc: null };
    const totals = totalPsus(design, { count: 2, index: Int32Array.of(0, 1) }, [Float64Array.of(1, NaN)]);
    expect([...ratioScores(totals, 2, [{ variable: 0, group: 1 }]).totals]).toEqual([0, 0]);
  });
});
