import { describe, expect, it } from 'vitest';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { poolWaves } from '../../../survey/columns/pool-waves.ts';
import { columnsOf, type Pupil } from '../../analysis/small-wave.ts';

const wave = (code: string, area: string, yes: readonly number[]): Columns =>
  columnsOf(
    yes.flatMap((count, psu) =>
      Array.from({ length: 10 }, (_, seat): Pupil => ({
        psu,
        groups: { wave: code, area, ...(seat > 0 ? { sex: seat % 2 ? 'f' : 'm' } : {}) },
        answers: { q: seat === 9 ? null : seat < count ? 1 : 0 },
      })),
    ),
    (psu) => psu >> 1,
  );
const first = wave('2022', 'north', [2, 3, 5, 4]);
const second = wave('2024', 'east', [3, 6]);
const pooled = poolWaves(first, second, '2022+2024');

describe('poolWaves', () => {
  it('counts both waves under the code of the pool', () => {
    expect(pooled.n).toBe(60);
    expect(pooled.groups.get('wave')).toEqual({ codes: ['2022+2024'], index: new Uint8Array(60) });
    expect([...pooled.items.get('q')!]).toEqual([...first.items.get('q')!, ...second.items.get('q')!]);
  });

  it('gives every code its own number, and keeps missing missing', () => {
    const { codes, index } = pooled.groups.get('area')!;
    expect(codes).toEqual(['north', 'east']);
    expect([index[0], index[40]]).toEqual([0, 1]);
    expect([...pooled.groups.get('sex')!.index].filter((one) => one === 0xff)).toHaveLength(6);
  });

  it('keeps classes and schools of the two waves apart', () => {
    expect(pooled.design).toMatchObject({ strata: 3, psuStratum: Int32Array.of(0, 0, 1, 1, 2, 2) });
    expect([pooled.design.psu[39], pooled.design.psu[40], pooled.design.psu[59]]).toEqual([3, 4, 5]);
  });

  it('gives the mean of the waves weighted by pupils, with the variances of both', () => {
    const estimate = (columns: Columns): Estimate => {
      const y = Float64Array.from(columns.items.get('q')!, (one) => (one > 1 ? NaN : one));
      const totals = totalPsus(columns.design, { count: 1, index: new Int32Array(columns.n) }, [y]);
      return estimateSubpopulations(totals, columns.design, 1, 0, { singlePsu: 'adjust', fpc: false, statistic: 'share' })[0] as Estimate;
    };
    const [a, b, both] = [first, second, pooled].map(estimate) as [Estimate, Estimate, Estimate];
    expect(both.value).toBeCloseTo((2 * a.value + b.value) / 3, 12);
    expect(both.standardError).toBeCloseTo(Math.hypot(2 * a.standardError, b.standardError) / 3, 12);
    expect(both.df).toBe(a.df + b.df);
  });

  it('takes a wave without weights for one where everybody counts once', () => {
    const weighted: Columns = { ...second, design: { ...second.design, weight: new Float64Array(second.n).fill(2) } };
    const { weight } = poolWaves(first, weighted, 'x').design;
    expect([weight![0], weight![59]]).toEqual([1, 2]);
  });

  it('refuses waves of unlike instruments', () => {
    expect(() => poolWaves(first, { ...second, items: new Map() }, 'x')).toThrow('poolWaves needs waves with the same items, "q"');
  });
});
