import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedAssociation, type AdjustedAssociation } from '../../../analysis/associations/adjusted-association.ts';
import { covariateLines } from '../../../analysis/associations/covariate-lines.ts';
import { pairTotals, yesNoBytes } from '../../../analysis/associations/pair-totals.ts';
import { fitLogistic } from '../../../analysis/regression/logistic.ts';
import { oddsRatioOf, type Regression } from '../../../analysis/regression/regression.ts';
import { categoricalTerm, numericTerm } from '../../../analysis/regression/terms.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import { columnsOf, type Pupil } from '../small-wave.ts';
import { simulateSchools, type SchoolsOptions, type SimulatedSchools } from './simulated-schools.ts';

const options = { singlePsu: 'adjust', fpc: false } as const;

/** Everybody, adjusted for grade and sex; pupils who did not state their sex are a category of their own. */
function associate({ columns, atRisk, outcome }: SimulatedSchools, weight = columns.design.weight, covariates = ['grade', 'sex']) {
  const lines = covariateLines(columns, covariates, new Int32Array(columns.n), 1);
  const totals = pairTotals(lines.index, weight, yesNoBytes(atRisk), yesNoBytes(outcome));
  return adjustedAssociation(lines, totals, columns.design, null, options);
}
const done = (result: ReturnType<typeof associate>): AdjustedAssociation => {
  if (result.kind !== 'association') throw new Error(result.reason);
  return result;
};

/** The same from the rows, by the regression that R is held against; sex not stated is code 255. */
function fromRows({ columns, atRisk, outcome }: SimulatedSchools, weight = columns.design.weight): Regression {
  const codes = (id: string) => Float64Array.from(columns.groups.get(id)!.index);
  const used = (values: Float64Array): number[] => [...new Set(values)].sort((a, b) => a - b);
  const [grade, sex] = [codes('grade'), codes('sex')];
  const terms = [numericTerm('risk', atRisk), categoricalTerm('grade', grade, used(grade)), categoricalTerm('sex', sex, used(sex))];
  return fitLogistic({ ...columns.design, weight }, outcome, terms, null, options) as Regression;
}

/** 1 - Σ w p0 / Σ w p from the rows. */
function fractionFromRows(schools: SimulatedSchools, weight = schools.columns.design.weight): number {
  const { columns, atRisk, outcome } = schools;
  const b = new Map(fromRows(schools, weight).coefficients.map(({ name, estimate }) => [name, estimate]));
  let cases = 0;
  let without = 0;
  for (let row = 0; row < columns.n; row++) {
    if (Number.isNaN(atRisk[row]! + outcome[row]!)) continue;
    const w = weight?.[row] ?? 1;
    const of = (id: string): number => b.get(`${id}${columns.groups.get(id)!.index[row]}`) ?? 0;
    without += w / (1 + Math.exp(-(b.get('(Intercept)')! + of('grade') + of('sex'))));
    cases += w * outcome[row]!;
  }
  return 1 - without / cases;
}

/**
 * Delete-one-PSU jackknife: a PSU is left out, the others of its stratum count n / (n - 1) times.
 *
 * @see Wolter (2007), Introduction to Variance Estimation, 2nd ed., section 4.5; R: survey::as.svrepdesign(type = "JKn")
 */
function jackknife(schools: SimulatedSchools): { odds: number; fraction: number } {
  const { design, n } = schools.columns;
  const full = done(associate(schools));
  const perStratum = new Int32Array(design.strata);
  design.psuStratum.forEach((h) => perStratum[h]!++);
  let odds = 0;
  let fraction = 0;
  design.psuStratum.forEach((h, left) => {
    const m = perStratum[h]!;
    const weight = Float64Array.from({ length: n }, (_, row) => {
      const psu = design.psu[row]!;
      const w = design.weight?.[row] ?? 1;
      return psu === left ? 0 : design.psuStratum[psu] === h ? (w * m) / (m - 1) : w;
    });
    const replicate = done(associate(schools, weight));
    odds += ((m - 1) / m) * (Math.log(replicate.oddsRatio.value) - Math.log(full.oddsRatio.value)) ** 2;
    fraction += ((m - 1) / m) * (replicate.attributableFraction.value - full.attributableFraction.value) ** 2;
  });
  return { odds: Math.sqrt(odds), fraction: Math.sqrt(fraction) };
}

describe('adjustedAssociation', () => {
  it('is the design-based logistic regression of the rows, from a table of counts', () => {
    for (const weighted of [false, true]) {
      const schools = simulateSchools(`rows ${weighted}`, { schools: 6, classesPerGrade: 2, pupils: 20, weighted, missing: 0.03 });
      const { oddsRatio, attributableFraction, df, n } = done(associate(schools));
      const regression = fromRows(schools);
      const risk = regression.coefficients[1]!;
      const ratio = oddsRatioOf(risk);
      expect(n).toBe(regression.n);
      expect(df).toBe(regression.df);
      expect(oddsRatio.value / ratio.value).toBeCloseTo(1, 9);
      expect(oddsRatio.low / ratio.low).toBeCloseTo(1, 9);
      expect(oddsRatio.high / ratio.high).toBeCloseTo(1, 9);
      expect(oddsRatio.standardError / risk.standardError).toBeCloseTo(1, 9);
      expect(attributableFraction.value).toBeCloseTo(fractionFromRows(schools), 9);
    }
  });

  it('gives the fraction by hand where nothing is adjusted for', () => {
    // Without the risk 10 of 100 have the outcome, with it 30 of 100: of the 40, 20 would be left.
    const pupils = [0, 1].flatMap((risk) =>
      Array.from({ length: 100 }, (_, i): Pupil => ({ psu: i % 20, answers: { risk, outcome: i < 10 + 20 * risk ? 1 : 0 } })),
    );
    const columns = columnsOf(pupils);
    const of = (id: string) => Float64Array.from(columns.items.get(id)!);
    const { oddsRatio, attributableFraction } = done(associate({ columns, atRisk: of('risk'), outcome: of('outcome') }, null, []));
    expect(attributableFraction.value).toBeCloseTo(1 - 20 / 40, 12);
    expect(oddsRatio.value).toBeCloseTo((30 * 90) / (70 * 10), 9);
  });

  it('has standard errors within 10 % of the jackknife from 30 PSUs', () => {
    const designs: readonly SchoolsOptions[] = [
      { schools: 5, classesPerGrade: 2, pupils: 25 },
      { schools: 10, classesPerGrade: 2, pupils: 20, effect: 0.4, base: -1 },
      { schools: 8, classesPerGrade: 3, pupils: 18, weighted: true, missing: 0.05 },
      { schools: 12, classesPerGrade: 2, pupils: 22, effect: -0.5, base: -0.4 },
    ];
    for (const [i, design] of designs.entries()) {
      const schools = simulateSchools(`jackknife ${i}`, design);
      expect(schools.columns.design.psuStratum.length).toBeGreaterThanOrEqual(30);
      const { oddsRatio, attributableFraction } = done(associate(schools));
      const replicated = jackknife(schools);
      expect(Math.abs(oddsRatio.standardError / replicated.odds - 1)).toBeLessThan(0.1);
      expect(Math.abs(attributableFraction.standardError / replicated.fraction - 1)).toBeLessThan(0.1);
    }
  });

  it('does not depend on the order of the rows or the unit of the weights', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0.01, 3, 250), (seed, unit) => {
        const schools = simulateSchools(`order ${seed}`, { schools: 4, classesPerGrade: 2, pupils: 15, weighted: true });
        const { columns } = schools;
        const order = Array.from({ length: columns.n }, (_, i) => columns.n - 1 - i);
        const turned: Columns = {
          ...columns,
          groups: new Map([...columns.groups].map(([id, { codes, index }]) => [id, { codes, index: index.toReversed() }])),
          design: {
            ...columns.design,
            psu: Int32Array.from(order, (row) => columns.design.psu[row]!),
            weight: Float64Array.from(order, (row) => columns.design.weight![row]! * unit),
          },
        };
        const one = done(associate(schools));
        const other = done(associate({ columns: turned, atRisk: schools.atRisk.toReversed(), outcome: schools.outcome.toReversed() }));
        expect(other.oddsRatio.value / one.oddsRatio.value).toBeCloseTo(1, 8);
        expect(other.attributableFraction.low).toBeCloseTo(one.attributableFraction.low, 8);
        expect(other.n).toBe(one.n);
      }),
      { numRuns: 15 },
    );
  });

  it('needs no column for what follows from others: those without a grade also lack the sex', () => {
    const schools = simulateSchools('both', { schools: 6, classesPerGrade: 2, pupils: 20 });
    const [grade, sex] = ['grade', 'sex'].map((id) => schools.columns.groups.get(id)!);
    for (let row = 0; row < schools.columns.n; row += 9) grade!.index[row] = sex!.index[row] = 0xff;
    expect(done(associate(schools)).oddsRatio.value).toBeGreaterThan(1);
  });

  it('leaves out a category in which nobody has the outcome, and says when the risk tells the outcome', () => {
    const schools = simulateSchools('silent', { schools: 4, classesPerGrade: 2, pupils: 20 });
    const { index } = schools.columns.groups.get('grade')!;
    const outcome = schools.outcome.map((one, row) => (index[row] === 2 ? 0 : one));
    const kept = { ...schools, outcome };
    const without = { ...schools, outcome: schools.outcome.map((one, row) => (index[row] === 2 ? NaN : one)) };
    expect(done(associate(kept)).oddsRatio).toEqual(done(associate(without)).oddsRatio);
    expect(associate({ ...schools, atRisk: schools.outcome })).toMatchObject({ kind: 'notEstimable', reason: 'separated' });
    expect(associate({ ...schools, outcome: schools.outcome.map(() => NaN) })).toMatchObject({ reason: 'noAnswers', n: 0 });
    expect(associate({ ...schools, atRisk: schools.atRisk.map(() => 0) })).toMatchObject({ reason: 'collinear' });
  });
});
