import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveCutPoints } from '../../../analysis/scoring/cut-points.ts';

const rule = { deviation: 'meanAbsolute', multiplier: 0.15 } as const;
const grades = (codes: readonly string[], index: readonly number[]) => ({ codes, index: Uint8Array.from(index) });

describe('deriveCutPoints', () => {
  // Scores 0 0 1 2 4: median 1; distances 1 1 0 1 3, their mean 6/5, their median 1.
  const scores = Float64Array.of(2, 0, 4, 1, 0, NaN);

  it('adds to the median for risk, and takes away for protection', () => {
    expect(deriveCutPoints('risk', scores, null, rule)).toEqual({ all: { cut: 1 + 0.15 * 1.2, referenceShare: 2 / 5, n: 5 } });
    expect(deriveCutPoints('protective', scores, null, rule)).toEqual({ all: { cut: 1 - 0.15 * 1.2, referenceShare: 2 / 5, n: 5 } });
  });

  it('takes the median of the distances when the setting says so', () => {
    expect(deriveCutPoints('risk', scores, null, { ...rule, deviation: 'medianAbsolute' })['all']!.cut).toBe(1.15);
  });

  it('can lie on the median itself with the median absolute deviation, and counts strictly beyond it', () => {
    const skewed = Float64Array.of(0, 0, 0, 1);
    expect(deriveCutPoints('risk', skewed, null, { ...rule, deviation: 'medianAbsolute' })['all']).toEqual({
      cut: 0,
      referenceShare: 1 / 4,
      n: 4,
    });
  });

  it('counts a weight of three as three rows', () => {
    const weighted = deriveCutPoints('risk', Float64Array.of(0, 1, 2), null, { ...rule, weight: Float64Array.of(1, 1, 3) });
    expect(weighted['all']).toEqual({ ...deriveCutPoints('risk', Float64Array.of(0, 1, 2, 2, 2), null, rule)['all'], n: 3 });
  });

  it('gives a cut per grade that was seen, and one for all', () => {
    const byGrade = deriveCutPoints('risk', Float64Array.of(0, 2, 4, 6, 100), grades(['7', '8', '9'], [0, 0, 1, 1, 255]), rule);
    expect(Object.keys(byGrade).sort()).toEqual(['7', '8', 'all']);
    expect(byGrade['7']).toEqual({ cut: 1.15, referenceShare: 1 / 2, n: 2 });
    expect(byGrade['all']!.n).toBe(5);
  });

  it('leaves out a grade below the least number, at the threshold and one to each side', () => {
    const of = (n: number) =>
      deriveCutPoints('risk', new Float64Array(n + 10), grades(['7', '8'], [...Array<number>(n).fill(0), ...Array<number>(10).fill(1)]), {
        ...rule,
        minPerGrade: 5,
      });
    expect([4, 5, 6].map((n) => '7' in of(n))).toEqual([false, true, true]);
  });

  it('is empty when nobody has a score', () => {
    expect(deriveCutPoints('risk', Float64Array.of(NaN), null, rule)).toEqual({});
  });

  it('has no cut point for an outcome', () => {
    expect(() => deriveCutPoints('outcome', scores, null, rule)).toThrow(expect.objectContaining({ code: 'outOfRange' }));
  });

  it('keeps scores apart that are the nearest doubles to each other', () => {
    const near = 0.1 + 0.2; // the double after 0.3
    const cut = deriveCutPoints('risk', Float64Array.of(0.3, near, near, 0, 1), null, { ...rule, multiplier: 0 })['all']!;
    expect([cut.cut, cut.referenceShare]).toEqual([near, 1 / 5]);
  });

  it('agrees with sorting all scores', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: 0, max: 20 }).map((one) => one / 7),
          { minLength: 1, maxLength: 60 },
        ),
        (some) => {
          const sorted = [...some].sort((a, b) => a - b);
          const half = (of: readonly number[]) => (of[Math.floor((of.length - 1) / 2)]! + of[Math.ceil((of.length - 1) / 2)]!) / 2;
          const middle = half(sorted);
          const distances = sorted.map((one) => Math.abs(one - middle)).sort((a, b) => a - b);
          expect(deriveCutPoints('risk', Float64Array.from(some), null, { ...rule, deviation: 'medianAbsolute' })['all']!.cut).toBeCloseTo(
            middle + 0.15 * half(distances),
            12,
          );
          const mean = distances.reduce((sum, one) => sum + one, 0) / distances.length;
          expect(deriveCutPoints('protective', Float64Array.from(some), null, rule)['all']!.cut).toBeCloseTo(middle - 0.15 * mean, 12);
        },
      ),
    );
  });
});
