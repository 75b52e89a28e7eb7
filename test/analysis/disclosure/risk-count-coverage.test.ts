import { describe, expect, it } from 'vitest';
import { countFactors } from '../../../analysis/associations/count-factors.ts';
import { releaseRiskCounts } from '../../../analysis/disclosure/release-risk-counts.ts';
import { disclosureSettings } from '../../../analysis/disclosure/settings.ts';
import { randomStream } from '../../../survey/simulation/random.ts';
import { columnsOf, type Pupil } from '../small-wave.ts';
import { instrument, risks } from './association-wave.ts';

const withoutProtection = { ...instrument, scales: instrument.scales.filter(({ id }) => risks.includes(id) || id === 'drunk') };

/** Classes that differ, in schools; every risk raises the odds of the outcome. With `missing`, so many risks have no answer. */
function draw(seed: string, schools: number, missing = 0): (Pupil & { readonly risks: number; readonly drunk: number })[] {
  const random = randomStream(seed, 'risk counts');
  const yes = (logOdds: number): number => (random.uniform() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0);
  return Array.from({ length: schools * 6 }, (_, psu) => {
    const ofClass = 0.4 * random.normal();
    return Array.from({ length: 22 }, () => {
      const trouble = random.normal();
      const has = risks.map(() => yes(-0.4 + trouble));
      const many = has.reduce((sum, one) => sum + one, 0);
      const drunk = yes(-2 + ofClass + 0.7 * many);
      const told = risks.map((id, at) => [id, random.uniform() < missing ? null : has[at]!] as const);
      return { psu, risks: many, drunk, groups: {}, answers: { ...Object.fromEntries(told), drunk } };
    });
  }).flat();
}
const columnsOfSchools = (pupils: readonly Pupil[]) => columnsOf(pupils, (psu) => Math.floor(psu / 6));

/** In so many schools that chance is gone: pupils, and those with the outcome, by the number of risks that they have. */
const truth = Array.from({ length: risks.length + 1 }, () => ({ pupils: 0, drunk: 0 }));
for (const { risks: many, drunk } of draw('truth', 1500)) {
  truth[many]!.pupils++;
  truth[many]!.drunk += drunk;
}
function trueShare([first, last]: readonly [number, number]): number {
  const inside = truth.slice(first, last + 1);
  return inside.reduce((sum, one) => sum + one.drunk, 0) / inside.reduce((sum, one) => sum + one.pupils, 0);
}

describe('releaseRiskCounts', () => {
  it('shows the share with the outcome by number of risks, rising, with intervals that hold it in 95 of 100 surveys', () => {
    const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 2000 : 60;
    let [shown, held] = [0, 0];
    for (let survey = 0; survey < surveys; survey++) {
      const columns = columnsOfSchools(draw(`survey ${survey}`, 8));
      for (const row of releaseRiskCounts(withoutProtection, columns, disclosureSettings, { wave: '1' }, 'seed')) {
        if (row.value === null) continue;
        const share = trueShare(row.risks);
        shown++;
        if (row.low! <= share && share <= row.high!) held++;
      }
    }
    expect(trueShare([4, 4])).toBeGreaterThan(trueShare([0, 0]) + 0.3);
    expect(shown / surveys).toBeGreaterThan(4);
    // Bounds are rounded outward, which adds a point or two; the rows of a survey have classes in common.
    const slack = 3 * Math.sqrt((0.95 * 0.05) / shown);
    expect(held / shown).toBeGreaterThan(0.95 - slack);
    expect(held / shown).toBeLessThan(0.98 + slack);
  });
});

describe('countFactors', () => {
  it('does not take a pupil who skipped questions for one without their risks', () => {
    const pupils = draw('skipped', 100, 0.25);
    const { items } = columnsOfSchools(pupils);
    const has = risks.map((id) => Uint8Array.from(items.get(id)!));
    const counts = countFactors(has, 1, 0.5);
    const counted = [...counts.keys()].filter((row) => !Number.isNaN(counts[row]!));
    const mean = (of: (row: number) => number): number => counted.reduce((sum, row) => sum + of(row), 0) / counted.length;
    const planted = mean((row) => pupils[row]!.risks);
    expect(Math.abs(mean((row) => counts[row]!) - planted)).toBeLessThan(0.05);
    expect(mean((row) => has.filter((one) => one[row] === 1).length)).toBeLessThan(planted - 0.3);
  });
});
