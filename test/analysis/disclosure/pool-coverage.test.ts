import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../analysis/distributions/normal.ts';
import { estimateSubpopulations } from '../../../analysis/estimation/estimate-subpopulations.ts';
import type { Estimate } from '../../../analysis/estimation/estimate.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';
import { releaseRule } from '../../../analysis/disclosure/wave-tables.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { poolWaves } from '../../../survey/columns/pool-waves.ts';
import { randomStream, type Random } from '../../../survey/simulation/random.ts';

/** Parts of what decides an answer, as variances: what a class has in common, what a pupil keeps over two years, and the moment. */
const parts = { ofClass: 0.08, ofPupil: 0.55 } as const;
const schools = 4;
const parallel = 2;
const inClass = 20;

interface Kind {
  readonly grades: number;
  /** Share of each year. */
  readonly shares: readonly [number, number];
  /** The second wave is of other pupils. */
  readonly others?: boolean;
}

/** A cohort's classes, who stay together: what class and pupils bring along. */
interface Cohort {
  readonly classes: readonly { readonly effect: number; readonly pupils: readonly number[] }[];
}
const cohort = (random: Random): Cohort => ({
  classes: Array.from({ length: parallel }, () => ({
    effect: Math.sqrt(parts.ofClass) * random.normal(),
    pupils: Array.from({ length: inClass }, () => Math.sqrt(parts.ofPupil) * random.normal()),
  })),
});

/**
 * Two waves, two years apart, of schools with so many grades: who is two grades below the last one or further answers in both waves, two grades
 * higher.
 */
function waves(survey: number, { grades, shares, others }: Kind): [Wave, Wave] {
  const random = randomStream('pool', grades, survey);
  const first = Array.from({ length: schools * grades }, () => cohort(random));
  const second = Array.from({ length: schools * grades }, (_, at) => (at % grades >= 2 && !others ? first[at - 2]! : cohort(random)));
  return [waveOf(random, first, shares[0], grades), waveOf(random, second, shares[1], grades)];
}

interface Wave {
  readonly columns: Columns;
  readonly y: Float64Array;
}
function waveOf(random: Random, cohorts: readonly Cohort[], share: number, grades: number): Wave {
  const threshold = normalQuantile(share);
  const own = Math.sqrt(1 - parts.ofClass - parts.ofPupil);
  const classes = cohorts.flatMap((one) => one.classes);
  const y = classes.flatMap(({ effect, pupils }) => pupils.map((pupil) => (effect + pupil + own * random.normal() < threshold ? 1 : 0)));
  const columns: Columns = {
    n: y.length,
    items: new Map(),
    groups: new Map(),
    design: {
      psu: Int32Array.from(y, (_, row) => Math.floor(row / inClass)),
      psuStratum: Int32Array.from(classes, (_, psu) => Math.floor(psu / (parallel * grades))),
      strata: schools,
      weight: null,
      fpc: null,
    },
  };
  return { columns, y: Float64Array.from(y) };
}

function poolOf([first, second]: readonly [Wave, Wave]): Estimate {
  const { n, design } = poolWaves(first.columns, second.columns, 'pool');
  const totals = totalPsus(design, { count: 1, index: new Int32Array(n) }, [Float64Array.from([...first.y, ...second.y])]);
  const [estimate] = estimateSubpopulations(totals, design, 1, 0, { ...releaseRule, statistic: 'share' });
  if (estimate!.kind !== 'estimate') throw new Error(estimate!.reason);
  return estimate!;
}

/** How often the interval holds the average of the two years, and how wide it is beside what the estimates really vary by. */
function tried(surveys: number, kind: Kind): { held: number; width: number } {
  const truth = (kind.shares[0] + kind.shares[1]) / 2;
  const found = Array.from({ length: surveys }, (_, survey) => poolOf(waves(survey, kind)));
  const mean = (of: (one: Estimate) => number): number => found.reduce((sum, one) => sum + of(one), 0) / surveys;
  return {
    held: mean(({ low, high }) => (low <= truth && truth <= high ? 1 : 0)),
    width: mean(({ standardError }) => standardError) / Math.sqrt(mean(({ value }) => (value - truth) ** 2)),
  };
}

describe('poolWaves', () => {
  const surveys = process.env['MOTVIKT_TESTS'] === 'all' ? 4000 : 300;
  /** Three standard errors: of a share of 92 %, and of the spread of so many estimates. */
  const slack = { held: 3 * Math.sqrt((0.92 * 0.08) / surveys), width: 3 / Math.sqrt(2 * surveys) };

  it('holds the average of the two years in 95 of 100 pools of different pupils, however much changed in between', () => {
    const { held, width } = tried(surveys, { grades: 3, shares: [0.15, 0.5], others: true });
    expect(Math.abs(held - 0.95)).toBeLessThan(slack.held);
    expect(Math.abs(width - 1)).toBeLessThan(slack.width);
  });

  it.each([
    // Grades 7 to 9: a third of those who answer were asked two years ago. Grade 7 to the second year of upper secondary: three in five.
    [3, 0.92, 0.88],
    [5, 0.9, 0.84],
  ])('is too short by as much as docs/method.md says where pupils of %i grades answer in both years', (grades, held, width) => {
    const found = tried(surveys, { grades, shares: [0.25, 0.35] });
    expect(Math.abs(found.held - held)).toBeLessThan(slack.held);
    expect(Math.abs(found.width - width)).toBeLessThan(slack.width);
  });
});
