import { describe, expect, it } from 'vitest';
import { coverageOfSchools } from '../../../analysis/coverage/coverage.ts';
import { undoingShares } from '../../../analysis/coverage/undoing-shares.ts';
import { releaseRule } from '../../../analysis/disclosure/wave-tables.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

/** All pupils have the reference's share; those with the outcome answer less, so that the answers differ from it. */
const reference = 0.3;
const answering = { with: 0.68, without: 0.9 } as const;
const schools = 12;
const inClass = 25;

/** A class's answers, and what they stand for: 4 classes to a school, the last school stays out. */
function survey(number: number) {
  const random = randomStream('those who did not answer', number);
  const y: number[] = [];
  const psu: number[] = [];
  const responses = new Map<string, number>();
  for (let one = 0; one < schools * 4; one++) {
    const school = Math.floor(one / 4);
    const share = reference + 0.06 * random.normal();
    for (let pupil = 0; pupil < inClass; pupil++) {
      const has = random.uniform() < share;
      if (school === schools - 1 || random.uniform() >= (has ? answering.with : answering.without)) continue;
      y.push(has ? 1 : 0);
      psu.push(one);
    }
    responses.set(`S${school}`, psu.filter((of) => Math.floor(of / 4) === school).length);
  }
  const design = {
    psu: Int32Array.from(psu),
    psuStratum: Int32Array.from({ length: schools * 4 }, (_, of) => Math.floor(of / 4)),
    strata: schools,
    weight: null,
    fpc: null,
  };
  const totals = totalPsus(design, { count: 1, index: new Int32Array(y.length) }, [Float64Array.from(y)]);
  const [estimate] = estimateSubpopulations(totals, design, 1, 0, { ...releaseRule, statistic: 'share' });
  if (estimate!.kind !== 'estimate') throw new Error(estimate!.reason);
  const enrolment = Object.fromEntries(Array.from({ length: schools }, (_, school) => [`S${school}`, { 9: 4 * inClass }]));
  return { estimate: estimate!, coverage: coverageOfSchools(enrolment, responses) };
}

/** What those who answer, and those who do not, have on average. */
const answers = reference * answering.with + (1 - reference) * answering.without;
const amongAnswers = (reference * answering.with) / answers;
const reached = (schools - 1) / schools;
const amongMissing = (reference - reached * answers * amongAnswers) / (1 - reached * answers);

describe('undoingShares', () => {
  it('has a share that the missing really have, or passes it, in 95 of 100 surveys whose difference is due to them', () => {
    const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 4000 : 300;
    let clear = 0;
    let warned = 0;
    let all = 0;
    let equal = 0;
    for (let number = 0; number < surveys; number++) {
      const { estimate, coverage } = survey(number);
      const { value, low, high } = estimate;
      all += coverage.coverage! / surveys;
      const found = undoingShares(coverage.coverage!, {
        otherValue: reference,
        difference: value - reference,
        low: low - reference,
        high: high - reference,
      });
      if (found === null) continue;
      clear++;
      equal += found.equal!;
      // The answers are lower: the missing undo that from this share upward.
      if (found.noLongerClear !== null && found.noLongerClear <= amongMissing) warned++;
    }
    expect(clear / surveys).toBeGreaterThan(0.5);
    expect(warned / clear).toBeGreaterThan(0.93);
    // Where the two would be equal is where the missing are, but for surveys being clear that overstate it.
    expect(Math.abs(equal / clear - amongMissing)).toBeLessThan(0.03);
    expect(all).toBeCloseTo(reached * answers, 2);
  });

  it('tells schools that stayed out and pupils who did not answer apart', () => {
    const { schools: found } = survey(0).coverage;
    expect(found).toMatchObject({ all: schools, takingPart: schools - 1, pupilsReached: reached });
    expect(Math.abs(found!.participation! - answers)).toBeLessThan(0.04);
  });
});
