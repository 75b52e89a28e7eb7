import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psuSizes } from '../../../analysis/estimation/psu-sizes.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { VarianceSum } from '../../../analysis/estimation/variance.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

/** One group with so many answers in each PSU; PSU by PSU its stratum. 0: a PSU of the design without answers. */
function sizesOf(answers: readonly number[], psuStratum: readonly number[] = answers.map(() => 0)) {
  const psu = Int32Array.from(answers.flatMap((m, at) => Array.from({ length: m }, () => at)));
  const design = { psu, psuStratum: Int32Array.from(psuStratum), strata: Math.max(...psuStratum) + 1, weight: null, fpc: null };
  const totals = totalPsus(design, { count: 1, index: new Int32Array(psu.length) }, [new Float64Array(psu.length).fill(1)]);
  return psuSizes(totals, design, 0, 0);
}

describe('psuSizes', () => {
  it('is the size, and PSUs minus strata, where all are alike', () => {
    const { answersPerPsu, df } = sizesOf([20, 20, 20, 20, 20, 20], [0, 0, 0, 1, 1, 1]);
    expect(answersPerPsu).toBeCloseTo(20, 12);
    expect(df).toBeCloseTo(4, 12);
  });

  it('hardly counts those with an answer or two', () => {
    // Two classes of 24 and ten with one pupil each: eleven by their number.
    const { answersPerPsu, df } = sizesOf([24, 24, ...Array.from({ length: 10 }, () => 1)]);
    expect(answersPerPsu).toBeCloseTo((2 * 24 * 24 + 10) / 58, 12);
    expect(df).toBeGreaterThan(1);
    expect(df).toBeLessThan(3);
  });

  it('is never more than the PSUs, nor less than one for what there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 20 }),
        (psus) => {
          const answers = psus.map(([m]) => m);
          fc.pre(answers.some((m) => m > 0));
          const { answersPerPsu, df } = sizesOf(
            answers,
            psus.map(([, stratum]) => stratum),
          );
          expect(df).toBeGreaterThan(1 - 1e-9);
          expect(df).toBeLessThanOrEqual(answers.filter((m) => m > 0).length + 1e-9);
          expect(answersPerPsu).toBeGreaterThan(answers.reduce((sum, m) => sum + m, 0) / answers.filter((m) => m > 0).length - 1e-9);
        },
      ),
    );
  });

  it('is twice the squared mean of the variance over its variance, as drawn', () => {
    const answers = [22, 18, 3, 1, 0, 25, 2];
    const stratum = [0, 0, 0, 0, 0, 1, 1];
    const random = randomStream('psu sizes', 1);
    const counts = Int32Array.of(5, 2);
    let [sum, squares] = [0, 0];
    const draws = 20_000;
    for (let draw = 0; draw < draws; draw++) {
      const t = answers.map((m) => Math.sqrt(m * (1 + (m - 1) * 0.05)) * random.normal());
      const variance = new VarianceSum(counts, null, { singlePsu: 'adjust', fpc: false });
      variance.add(0, Float64Array.from(t.slice(0, 4)), 4);
      variance.add(1, Float64Array.from(t.slice(5)), 2);
      const found = variance.variance()!;
      sum += found / draws;
      squares += (found * found) / draws;
    }
    expect(sizesOf(answers, stratum).df / ((2 * sum * sum) / (squares - sum * sum))).toBeCloseTo(1, 1);
  });

  it('is nothing without answers', () => {
    const design = { psu: Int32Array.of(0), psuStratum: Int32Array.of(0), strata: 1, weight: null, fpc: null };
    const totals = totalPsus(design, { count: 1, index: Int32Array.of(0) }, [Float64Array.of(NaN)]);
    expect(psuSizes(totals, design, 0, 0)).toEqual({ answersPerPsu: 0, df: 0 });
  });
});
