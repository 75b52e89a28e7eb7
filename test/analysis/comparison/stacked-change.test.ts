import { describe, expect, it } from 'vitest';
import { stackedChange, type SchoolSide } from '../../../analysis/comparison/stacked-change.ts';
import { differenceOfIndependent } from '../../../analysis/estimation/difference.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import { randomStream, type Random } from '../../../survey/simulation/random.ts';

interface Row {
  readonly psu: number;
  readonly school: number;
  readonly y: number;
}

function sideOf(rows: readonly Row[]): SchoolSide & { readonly design: DesignColumns } {
  const psus = Math.max(...rows.map(({ psu }) => psu)) + 1;
  const schoolOfPsu = new Int32Array(psus);
  for (const { psu, school } of rows) schoolOfPsu[psu] = school;
  const design: DesignColumns = {
    psu: Int32Array.from(rows, ({ psu }) => psu),
    psuStratum: schoolOfPsu.slice(),
    strata: Math.max(...schoolOfPsu) + 1,
    weight: null,
    fpc: null,
  };
  const totals = totalPsus(design, { count: 1, index: new Int32Array(rows.length) }, [Float64Array.from(rows, ({ y }) => y)]);
  return { totals, design, variable: 0, group: 0, schoolOfPsu };
}
const changeOf = (now: SchoolSide, then: SchoolSide, schools: number) => {
  const change = stackedChange(now, then, schools);
  if (change.kind !== 'difference') throw new Error(change.reason);
  return change;
};

/** Classes of 25 in 12 schools that differ, each as much in both waves; classes differ too, anew in each wave. */
function wave(random: Random, schools: readonly number[], share: number, betweenClasses: number): Row[] {
  return schools.flatMap((effect, school) =>
    [0, 1, 2].flatMap((one) => {
      const p = Math.min(0.98, Math.max(0.02, share + effect + betweenClasses * random.normal()));
      return Array.from({ length: 25 }, () => ({ psu: 3 * school + one, school, y: random.uniform() < p ? 1 : 0 }));
    }),
  );
}

describe('stackedChange', () => {
  it('is what the hand gets', () => {
    // School 0: 2 of 2 now, 1 of 2 then. School 1: 0 of 2 now, 0 of 2 then. Shares 1/2 and 1/4.
    const now = sideOf([1, 1, 0, 0].map((y, i) => ({ psu: i >> 1, school: i >> 1, y })));
    const then = sideOf([1, 0, 0, 0].map((y, i) => ({ psu: i >> 1, school: i >> 1, y })));
    // Scores: school 0: (2 − 2/2)/4 − (1 − 2/4)/4 = 1/4 − 1/8; school 1 the same with the other sign. Variance 2/1 × 2 × (1/8)².
    const change = changeOf(now, then, 2);
    expect(change).toMatchObject({ value: 1 / 4, df: 1 });
    expect(change.standardError).toBeCloseTo(Math.sqrt(4) / 8, 14);
  });

  it('is nothing, surely, where each school answers as it did', () => {
    const rows = Array.from({ length: 90 }, (_, i) => ({ psu: i % 9, school: i % 9, y: i % 9 < i % 5 ? 1 : 0 }));
    expect(changeOf(sideOf(rows), sideOf(rows), 9)).toMatchObject({ value: 0, standardError: 0, p: 1 });
  });

  it('says that one school is too few, and that somebody must answer', () => {
    const one = sideOf([{ psu: 0, school: 0, y: 1 }]);
    expect(stackedChange(one, one, 1)).toMatchObject({ reason: 'noDegreesOfFreedom' });
    expect(stackedChange(one, sideOf([{ psu: 0, school: 0, y: NaN }]), 1)).toMatchObject({ reason: 'noAnswers' });
  });

  it('covers the change, with narrower intervals than independent samples of schools', () => {
    const runs = process.env['MOTVIKT_TESTS'] === 'all' ? 4000 : 300;
    let covered = 0;
    let stackedWidth = 0;
    let independentWidth = 0;
    for (let run = 0; run < runs; run++) {
      const random = randomStream('stacked schools', run);
      const schools = Array.from({ length: 12 }, () => 0.08 * random.normal());
      const now = sideOf(wave(random, schools, 0.35, 0.03));
      const then = sideOf(wave(random, schools, 0.3, 0.03));
      const change = changeOf(now, then, 12);
      if (change.low <= 0.05 && change.high >= 0.05) covered++;
      stackedWidth += change.high - change.low;
      const bySchool = [now, then].map(({ totals, schoolOfPsu, design }) => {
        const psu = design.psu.map((one) => schoolOfPsu[one]!);
        const schoolDesign = { ...design, psu, psuStratum: new Int32Array(12), strata: 1 };
        const y = Float64Array.from(psu, (_, row) => (row % 25 < Math.round(totals.variables[0]!.wy[Math.floor(row / 25)]!) ? 1 : 0));
        const all = totalPsus(schoolDesign, { count: 1, index: new Int32Array(psu.length) }, [y]);
        return estimateSubpopulations(all, schoolDesign, 1, 0, { statistic: 'share', singlePsu: 'adjust', fpc: false })[0]!;
      });
      const [a, b] = bySchool;
      if (a?.kind !== 'estimate' || b?.kind !== 'estimate') throw new Error('not estimable');
      const independent = differenceOfIndependent(a, b);
      independentWidth += independent.high - independent.low;
    }
    expect(covered / runs).toBeGreaterThan(0.925);
    expect(covered / runs).toBeLessThan(0.98);
    expect(stackedWidth / independentWidth).toBeLessThan(0.8);
  });
});
