import { describe, expect, it } from 'vitest';
import { drawAnswers, drawPlan, latentCorrelation } from '../../../analysis/simulation/clustered-municipality.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

const areas = [
  { pupils: 400, village: false },
  { pupils: 70, village: false },
  { pupils: 1500, village: false },
  { pupils: 120, village: true },
];

describe('drawPlan', () => {
  const plan = drawPlan(areas, randomStream('plan', 1));
  const sizes = new Map<number, number>();
  for (const psu of plan.design.psu) sizes.set(psu, (sizes.get(psu) ?? 0) + 1);

  it('makes every pupil and no class of more than thirty', () => {
    expect(plan.area).toHaveLength(2090);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(30);
    expect([...sizes.values()].filter((size) => size < 8).length).toBeLessThan(0.05 * sizes.size);
    expect(sizes.size).toBe(plan.design.psuStratum.length);
  });

  it('keeps classes within schools', () => {
    plan.design.psu.forEach((psu, pupil) => expect(plan.design.psuStratum[psu]).toBe(plan.school[pupil]));
  });

  it('gives a village one school and an area in town several', () => {
    const schoolsOf = (area: number) => {
      const counts = new Map<number, number>();
      plan.school.forEach((school, pupil) => plan.area[pupil] === area && counts.set(school, (counts.get(school) ?? 0) + 1));
      return [...counts.values()].sort((a, b) => b - a);
    };
    expect(schoolsOf(3)[0]).toBeGreaterThan(105);
    expect(schoolsOf(2).filter((pupils) => pupils > 50).length).toBeGreaterThan(2);
  });
});

describe('drawAnswers', () => {
  it('answers as often as the truth says, on average over classes', () => {
    const random = randomStream('answers', 1);
    let [yes, expected] = [0, 0];
    for (let one = 0; one < 40; one++) {
      const plan = drawPlan(areas, random);
      const { answers, truth } = drawAnswers(plan, 0.2, 0.05, 0.2, random);
      const answered = answers.filter((answer) => !Number.isNaN(answer));
      yes += answered.reduce((sum, answer) => sum + answer, 0) / answered.length / 40;
      expected += truth.reduce((sum, share, area) => sum + (share * areas[area]!.pupils) / 2090, 0) / 40;
    }
    expect(Math.abs(yes - expected)).toBeLessThan(0.008);
  });

  it('makes classmates alike by the correlation asked for', () => {
    const random = randomStream('correlation', 1);
    const pairs = { both: 0, one: 0, n: 0 };
    for (let one = 0; one < 60; one++) {
      const plan = drawPlan([{ pupils: 1500, village: false }], random);
      const { answers } = drawAnswers(plan, 0.3, 0.1, 0, random);
      // Correlation within class from all pairs: (Σ pairs yes-yes / pairs - p²) / (p (1 - p)), over the same municipality.
      const classes = new Map<number, { yes: number; n: number }>();
      answers.forEach((answer, pupil) => {
        if (Number.isNaN(answer)) return;
        const of = classes.get(plan.design.psu[pupil]!) ?? { yes: 0, n: 0 };
        classes.set(plan.design.psu[pupil]!, { yes: of.yes + answer, n: of.n + 1 });
      });
      for (const { yes, n } of classes.values()) {
        pairs.both += (yes * (yes - 1)) / (n * (n - 1));
        pairs.one += yes / n;
        pairs.n++;
      }
    }
    const p = pairs.one / pairs.n;
    const icc = (pairs.both / pairs.n - p * p) / (p * (1 - p));
    // Areas and schools differ too, so that it is a little more.
    expect(icc).toBeGreaterThan(0.095);
    expect(icc).toBeLessThan(0.125);
  });
});

describe('latentCorrelation', () => {
  it('is larger than that of the answers, most where they are rare', () => {
    expect(latentCorrelation(0.5, 0.1)).toBeCloseTo(Math.sin((Math.PI / 2) * 0.1), 4); // known in closed form at one half
    expect(latentCorrelation(0.04, 0.1)).toBeGreaterThan(latentCorrelation(0.3, 0.1));
    expect(latentCorrelation(0.3, 0)).toBeCloseTo(0, 5);
  });
});
