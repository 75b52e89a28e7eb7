/** How often released 95 % intervals hold the truth, in made-up municipalities: by split, share, area size, step from grade to grade and intraclass correlation. */
import { randomStream, type Random } from '../../survey/simulation/random.ts';
import { shownEstimate, type ShownFactor } from '../disclosure/round-released.ts';
import { passes, tally } from '../disclosure/split-gate.ts';
import type { DisclosureSettings } from '../disclosure/released.ts';
import { typicalHalfWidth } from '../disclosure/typical-width.ts';
import { releaseRule } from '../disclosure/wave-tables.ts';
import { psuSizes } from '../estimation/psu-sizes.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import { splitStrata } from '../estimation/split-strata.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import { totalPsus } from '../estimation/total-psus.ts';
import { drawAnswers, drawPlan, gradeCount } from './clustered-municipality.ts';

/** Lower bounds of the bands; the last number is the upper end. */
export const shareBands = [0.03, 0.06, 0.12, 0.3, 0.6] as const;
export const sizeBands = [60, 100, 200, 500, 1200, 3000] as const;
export const iccBands = [0.02, 0.05, 0.1] as const;
/** Steps from grade to grade on the probit scale: from grades that are alike to shares of 8, 16 and 27 %. */
export const stepBands = [0, 0.2, 0.4] as const;

/** Of an area all pupils, or each grade, or girls and boys. */
export const splits = ['all', 'grade', 'sex'] as const;

/** Areas of each size band in one municipality, and factors of each share band. */
const areasPerBand = [4, 4, 3, 2, 1] as const;
const factorsPerBand = 6;

/** Counts of rows of one split × kind of area × share band × size band × band of intraclass correlation × band of steps. */
export interface CoverageCell {
  readonly split: (typeof splits)[number];
  /** Areas with schools of their own. */
  readonly village: boolean;
  /** Bands, by number. */
  readonly share: number;
  readonly size: number;
  readonly icc: number;
  readonly step: number;
  /** Rows made, rows that came out as under or over a bound, rows whose value is shown. */
  rows: number;
  bounded: number;
  shown: number;
  /** Shown rows whose complete interval, and whose rounded interval, holds the truth. */
  covered: number;
  coveredRounded: number;
  /** The same of shown rows with 10 or more pupils expected on both sides. */
  manyShown: number;
  manyCovered: number;
}
const counts = ['rows', 'bounded', 'shown', 'covered', 'coveredRounded', 'manyShown', 'manyCovered'] as const;

export const emptyCells = (): CoverageCell[] =>
  splits.flatMap((split) =>
    [false, true].flatMap((village) =>
      bands(shareBands).flatMap((share) =>
        bands(sizeBands).flatMap((size) =>
          bands(iccBands).flatMap((icc) =>
            bands(stepBands).map((step) => ({
              split,
              village,
              share,
              size,
              icc,
              step,
              rows: 0,
              bounded: 0,
              shown: 0,
              covered: 0,
              coveredRounded: 0,
              manyShown: 0,
              manyCovered: 0,
            })),
          ),
        ),
      ),
    ),
  );

const bands = (of: readonly number[]): number[] => of.slice(1).map((_, band) => band);

/**
 * Simulates one municipality and adds its rows to the cells.
 *
 * @param replication number of the municipality: the same one is always the same
 */
export function addReplication(cells: readonly CoverageCell[], replication: number, settings: DisclosureSettings): void {
  const random = randomStream('interval coverage', replication);
  const icc = between(random, iccBands[0], iccBands[iccBands.length - 1]!);
  const areaPlans = [false, true].flatMap((village) =>
    areasPerBand.flatMap((count, band) =>
      Array.from({ length: count }, () => ({
        village,
        place: random.uniform(),
        pupils: Math.round(Math.exp(between(random, Math.log(sizeBands[band]!), Math.log(sizeBands[band + 1]! - 1)))),
      })),
    ),
  );
  areaPlans.sort((a, b) => Number(a.village) - Number(b.village) || a.place - b.place);
  const plan = drawPlan(areaPlans, random);
  const design = splitStrata(plan.design, plan.grade);
  const factors = bands(shareBands).flatMap((band) =>
    Array.from({ length: factorsPerBand }, () => {
      const share = between(random, shareBands[band]!, shareBands[band + 1]!);
      const step = between(random, stepBands[0], stepBands[stepBands.length - 1]!);
      return { band, step, ...drawAnswers(plan, share, icc, step, random) };
    }),
  );
  const areas = plan.areaSizes.length;
  const answers = factors.map((factor) => factor.answers);
  const sexes = randomStream('interval coverage, sex', replication);
  const sex = Int32Array.from(plan.area, () => sexes.integer(2));
  const category = {
    all: { of: new Int32Array(plan.area.length), count: 1 },
    grade: { of: plan.grade, count: gradeCount },
    sex: { of: sex, count: 2 },
  };
  for (const split of splits) {
    const { of, count } = category[split];
    const cellsOf = areas * count;
    const totals = totalPsus(design, { count: cellsOf, index: plan.area.map((area, pupil) => area * count + of[pupil]!) }, answers);
    const whole = totalPsus(design, { count, index: of }, answers);
    const identity = Int32Array.from({ length: cellsOf }, (_, at) => at);
    factors.forEach(({ band, step, truth, truthByGrade }, variable) => {
      const estimated = (of: PsuTotals, groups: number) =>
        estimateSubpopulations(of, design, groups, variable, { ...releaseRule, statistic: 'share' }).map((estimate, at) => ({
          estimate,
          sizes: psuSizes(of, design, variable, at),
        }));
      const ofCells = estimated(totals, cellsOf);
      const ofWhole = estimated(whole, count);
      const { pupils, psus } = tally(
        { psu: totals.psu, group: totals.group, pupils: totals.variables[variable]!.answered },
        identity,
        cellsOf,
      );
      ofCells.forEach(({ estimate, sizes }, at) => {
        const area = Math.floor(at / count);
        const { pupils: size, village } = areaPlans[area]!;
        const cell = cells[cellAt(split, village, band, bandOf(size, sizeBands), bandOf(icc, iccBands), bandOf(step, stepBands))]!;
        cell.rows++;
        // The whole split or nothing, as in a release.
        const parts = Array.from({ length: count }, (_, part) => area * count + part);
        if (!parts.every((part) => passes(pupils[part]!, psus[part]!, settings))) return;
        const typical = estimate.kind === 'estimate' ? typicalHalfWidth({ estimate, sizes }, ofWhole[at % count]!, settings) : 0;
        const shown = shownEstimate(estimate, asShare, pupils[at]!, 1, () => estimate.n, settings, typical);
        if (shown.protection.state === 'bounded') cell.bounded++;
        if (shown.value === null || estimate.kind !== 'estimate') return;
        const share = split === 'grade' ? truthByGrade[at]! : truth[area]!;
        const covered = estimate.low <= share && share <= estimate.high;
        cell.shown++;
        if (covered) cell.covered++;
        if (shown.low! <= share && share <= shown.high!) cell.coveredRounded++;
        if (Math.min(share, 1 - share) * estimate.n >= 10) {
          cell.manyShown++;
          if (covered) cell.manyCovered++;
        }
      });
    });
  }
}

const asShare: ShownFactor = { statistic: 'share', scale: { range: [0, 1] } };
const between = (random: Random, low: number, high: number): number => low + (high - low) * random.uniform();
const bandOf = (value: number, edges: readonly number[]): number =>
  Math.min(edges.length - 2, Math.max(0, edges.filter((edge) => edge <= value).length - 1));
const cellAt = (split: CoverageCell['split'], village: boolean, share: number, size: number, icc: number, step: number): number =>
  ((((splits.indexOf(split) * 2 + Number(village)) * (shareBands.length - 1) + share) * (sizeBands.length - 1) + size) *
    (iccBands.length - 1) +
    icc) *
    (stepBands.length - 1) +
  step;

/** Adds the cells of another part of the replications. */
export function addCells(into: readonly CoverageCell[], from: readonly CoverageCell[]): void {
  into.forEach((cell, at) => {
    for (const count of counts) cell[count] += from[at]![count];
  });
}

/** What the intervals are held to: at least 93.5 % everywhere; no more than 98 % where 10 or more are expected on both sides. */
export const coverageBounds = { least: 0.935, most: 0.98, rareBelow: 1000 } as const;

export interface CoverageFault {
  /** Null for the cells with few shown rows, all together. */
  readonly cell: CoverageCell | null;
  readonly what: 'covered' | 'coveredRounded' | 'manyCovered';
  readonly share: number;
}

/** The bounds that do not hold. Cells with fewer than 1,000 shown rows are judged together: by themselves they say little. */
export function coverageFaults(cells: readonly CoverageCell[], rareBelow: number = coverageBounds.rareBelow): CoverageFault[] {
  const rare = cells.filter(({ shown }) => shown < rareBelow);
  const together = rare.reduce((sum, cell) => (addCells([sum], [cell]), sum), emptyCells()[0]!);
  return [...cells.filter(({ shown }) => shown >= rareBelow), ...(together.shown >= rareBelow ? [together] : [])].flatMap((cell) => {
    const named = cell === together ? null : cell;
    const fault = (what: CoverageFault['what'], share: number, holds: boolean): CoverageFault[] =>
      holds ? [] : [{ cell: named, what, share }];
    const { least, most } = coverageBounds;
    const many = cell.manyCovered / cell.manyShown;
    return [
      ...fault('covered', cell.covered / cell.shown, cell.covered >= least * cell.shown),
      ...fault('coveredRounded', cell.coveredRounded / cell.shown, cell.coveredRounded >= least * cell.shown),
      ...fault('manyCovered', many, cell.manyShown < rareBelow || many <= most),
    ];
  });
}
