import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation, covarianceMatrix } from '../../../analysis/reliability/covariance.ts';
import { cronbachAlpha } from '../../../analysis/reliability/cronbach-alpha.ts';
import { intraclassCorrelation } from '../../../analysis/reliability/intraclass-correlation.ts';

const column = (...values: number[]): Float64Array => Float64Array.from(values);

describe('cronbachAlpha', () => {
  it('is 1 for copies of one item', () => {
    const item = column(1, 2, 4, 3);
    expect(cronbachAlpha([item, item, item], 'listwise')).toMatchObject({ alpha: expect.closeTo(1, 12), n: 4, items: 3 });
  });
  it('can be worked out by hand', () => {
    // Variances 1 and 4, covariance 1 (n - 1 = 2): alpha = 2 (1 - 5/7) = 4/7.
    const result = cronbachAlpha([column(1, 2, 3), column(1, 5, 3)], 'listwise');
    expect(result.alpha).toBeCloseTo(4 / 7, 14);
    expect(result.alphaIfDropped).toEqual([null, null]);
    expect(result.itemRestCorrelations[0]).toBeCloseTo(0.5, 14);
  });
  it('is the same by both rules when nobody left an item out', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(rows, (answers) => {
        const items = [0, 1, 2].map((i) => column(...answers.map((row) => row[i]!)));
        expect(cronbachAlpha(items, 'pairwise')).toEqual(cronbachAlpha(items, 'listwise'));
      }),
    );
  });
  it('may be negative, and has no value for items that do not vary', () => {
    expect(cronbachAlpha([column(1, 2, 3), column(3, 2, 1.5)], 'listwise').alpha).toBeLessThan(0);
    expect(cronbachAlpha([column(1, 1), column(2, 2)], 'listwise')).toMatchObject({ alpha: null, low: null, standardError: null });
  });
  it('refuses a single item and items of different length', () => {
    expect(() => cronbachAlpha([column(1)], 'listwise')).toThrow(expect.objectContaining({ code: 'outOfRange' }));
    expect(() => cronbachAlpha([column(1), column(1, 2)], 'pairwise')).toThrow(expect.objectContaining({ code: 'lengthMismatch' }));
  });
});

describe('covarianceMatrix', () => {
  it('uses other rows for other pairs when pairwise', () => {
    const items = [column(1, 2, 3, NaN), column(2, 4, NaN, 8)];
    expect(covarianceMatrix(items, 'pairwise').map((row) => [...row])).toEqual(
      [
        [1, 1],
        [1, 28 / 3],
      ].map((row) => row.map((v) => expect.closeTo(v, 12))),
    );
    expect(covarianceMatrix(items, 'listwise').map((row) => [...row])).toEqual([
      [0.5, 1],
      [1, 2],
    ]);
  });
});

describe('correlation', () => {
  it('is 1 for a straight line and undefined for a constant', () => {
    expect(correlation(column(1, 2, 5, NaN), column(3, 5, 11, 7))).toBeCloseTo(1, 14);
    expect(correlation(column(1, 1, 1), column(1, 2, 3))).toBeNull();
  });
});

describe('intraclassCorrelation', () => {
  it('is 1 - nothing within groups left, when members of a group are nearly alike', () => {
    const r = intraclassCorrelation(column(1, 1.001, 5, 5.001, 9, 9.001), Int32Array.of(0, 0, 1, 1, 2, 2))!;
    expect(r.icc1).toBeGreaterThan(0.999);
    expect(r.icc2).toBeGreaterThan(r.icc1);
  });
  it('can be worked out by hand', () => {
    // Groups (1, 3) and (5, 7): between 2 (2-4)² + 2 (6-4)² = 16 with 1 df, within 4 with 2 df: MSB 16, MSW 2, (16 - 2)/2 = 7, 7/9.
    expect(intraclassCorrelation(column(1, 3, 5, 7, NaN, 4), Int32Array.of(0, 0, 1, 1, 1, -1))).toMatchObject({
      n: 4,
      groups: 2,
      effectiveGroupSize: 2,
      meanSquareBetween: 16,
      meanSquareWithin: 2,
      f: 8,
      varianceBetween: 7,
      icc1: expect.closeTo(7 / 9, 14),
      icc2: 1 - 2 / 16,
    });
  });
  it('may be negative', () => {
    expect(intraclassCorrelation(column(1, 9, 2, 8), Int32Array.of(0, 0, 1, 1))!.icc1).toBeLessThan(0);
  });
  it('has no value for one group or groups of one', () => {
    expect(intraclassCorrelation(column(1, 2), Int32Array.of(0, 0))).toBeNull();
    expect(intraclassCorrelation(column(1, 2), Int32Array.of(0, 1))).toBeNull();
  });
});
