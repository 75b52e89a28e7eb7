import { describe, expect, it } from 'vitest';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';
import { psuSizes } from '../../../analysis/estimation/psu-sizes.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { typicalVariance } from '../../../analysis/estimation/typical-variance.ts';
import { drawAnswers, drawPlan } from '../../../analysis/simulation/clustered-municipality.ts';
import { shrinkAreas } from '../../../analysis/small-areas/shrink-areas.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

const areas = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: 0.3 + 0.01 * (at % 7), samplingVariance: at % 2 ? 0.0001 : 0.004 }));

describe('shrinkAreas', () => {
  it('waits for fifteen areas', () => {
    expect(shrinkAreas(areas(14))).toBeNull();
    expect(shrinkAreas(areas(15))).toHaveLength(15);
  });

  it('draws every area towards the mean, uncertain ones more, and never beyond it', () => {
    const direct = areas(21);
    const shrunk = shrinkAreas(direct)!;
    const weights = shrunk.map(({ ownWeight }) => ownWeight);
    // value = own weight × own + (1 - own weight) × mean: the mean is one number for all.
    const means = shrunk.map(({ value, ownWeight }, at) => (value - ownWeight * direct[at]!.value) / (1 - ownWeight));
    means.forEach((mean) => expect(mean).toBeCloseTo(means[0]!, 10));
    direct.forEach(({ samplingVariance }, at) => expect(weights[at]! > 0.2).toBe(samplingVariance === 0.0001));
  });

  it('errs less than the direct estimates, with intervals that hold the truth, in municipalities with classes', () => {
    const municipalities = process.env['MOTVIKT_TESTS'] === 'all' ? 400 : 40;
    let directError = 0;
    let modelError = 0;
    let held = 0;
    let all = 0;
    for (let one = 0; one < municipalities; one++) {
      const random = randomStream('small areas', one);
      const sizes = Array.from({ length: 20 }, () => ({ pupils: 80 + random.integer(250), village: false }));
      const plan = drawPlan(sizes, random);
      const { answers, truth } = drawAnswers(plan, 0.15 + 0.3 * random.uniform(), 0.02 + 0.06 * random.uniform(), 0.04, random);
      const estimates = (count: number, index: Int32Array) => {
        const totals = totalPsus(plan.design, { count, index }, [answers]);
        const options = { singlePsu: 'adjust', fpc: false, statistic: 'share' } as const;
        return estimateSubpopulations(totals, plan.design, count, 0, options).map((estimate, at) => ({
          estimate: estimate as Estimate,
          sizes: psuSizes(totals, plan.design, 0, at),
        }));
      };
      const whole = estimates(1, new Int32Array(plan.area.length))[0]!;
      const direct = estimates(20, plan.area);
      shrinkAreas(direct.map((area) => ({ value: area.estimate.value, samplingVariance: typicalVariance(area, whole)! })))!.forEach(
        ({ value, low, high }, area) => {
          directError += (direct[area]!.estimate.value - truth[area]!) ** 2;
          modelError += (value - truth[area]!) ** 2;
          held += low <= truth[area]! && truth[area]! <= high ? 1 : 0;
          all++;
        },
      );
    }
    expect(modelError).toBeLessThan(0.9 * directError);
    expect(held / all).toBeGreaterThanOrEqual(0.94);
  });
});
