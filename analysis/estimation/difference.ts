import { tTwoSidedP } from '../distributions/t.ts';
import type { Estimate, NotEstimable } from './estimate.ts';
import { variableOf } from './estimate-subpopulations.ts';
import { tInterval } from './intervals.ts';
import type { PsuTotals } from './psu-totals.ts';
import { rangeOfGroup, subpopulationLines } from './subpopulation-lines.ts';
import { VarianceSum, type VarianceDesign, type VarianceOptions } from './variance.ts';

/** First minus second, in the unit of the estimates (shares: in [-1, 1]). */
export interface Difference {
  readonly kind: 'difference';
  readonly value: number;
  readonly standardError: number;
  readonly df: number;
  /** 95 % interval by the t distribution. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, by the t distribution. */
  readonly p: number;
}

/**
 * Difference of two groups of one design, first minus second: their clusters may be the same, so the covariance of the two ratio
 * estimators is part of the variance. It equals the coefficient of the group in a design-based linear regression on it, from which the
 * degrees of freedom come: PSUs minus strata with answers in either group, minus 1.
 *
 * @returns `notEstimable` when either group has no answers, or too few PSUs are left, or a single PSU is forbidden
 * @throws {AnalysisError} `outOfRange` when the totals lack the variable
 * @see Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, section 5.6 (domain differences); R: svyttest
 */
export function differenceBetween(
  totals: PsuTotals,
  design: VarianceDesign,
  variable: number,
  groupA: number,
  groupB: number,
  options: VarianceOptions,
): Difference | NotEstimable {
  const sums = variableOf('differenceBetween', totals, variable);
  const lines = subpopulationLines(totals, design);
  const side = (group: number): Side => {
    let rows = 0,
      n = 0,
      w = 0,
      wy = 0;
    const { from, to } = rangeOfGroup(lines, group);
    for (let i = from; i < to; i++) {
      const l = lines.order[i]!;
      rows += totals.rows[l]!;
      n += sums.answered[l]!;
      w += sums.w[l]!;
      wy += sums.wy[l]!;
    }
    return { from, to, rows, n, w, value: wy / w };
  };
  const a = side(groupA);
  const b = side(groupB);
  const merged = mergeSides();
  const notEstimable = (reason: NotEstimable['reason']): NotEstimable => ({
    kind: 'notEstimable',
    reason,
    rows: a.rows + b.rows,
    n: a.n + b.n,
    psus: merged.psus,
  });
  if (a.n === 0 || b.n === 0) return notEstimable('noAnswers');
  const df = merged.psus - merged.strata - 1;
  if (df <= 0) return notEstimable('noDegreesOfFreedom');
  const variance = merged.sum.variance();
  if (variance === null) return notEstimable('singlePsu');
  return finishDifference(a.value - b.value, Math.sqrt(variance), df);

  /** Walks both groups' lines at once: the same order of stratum and PSU, the scores of the second with the other sign. */
  function mergeSides(): { psus: number; strata: number; sum: VarianceSum } {
    const sum = new VarianceSum(lines.psuCounts, design.fpc, options);
    const scratch = new Float64Array(a.to - a.from + (b.to - b.from));
    let i = a.from;
    let j = b.from;
    let psus = 0;
    let strata = 0;
    while (i < a.to || j < b.to) {
      const stratum = Math.min(i < a.to ? lines.stratum[i]! : Infinity, j < b.to ? lines.stratum[j]! : Infinity);
      let members = 0;
      while ((i < a.to && lines.stratum[i] === stratum) || (j < b.to && lines.stratum[j] === stratum)) {
        const psuA = i < a.to && lines.stratum[i] === stratum ? totals.psu[lines.order[i]!]! : Infinity;
        const psuB = j < b.to && lines.stratum[j] === stratum ? totals.psu[lines.order[j]!]! : Infinity;
        let total = 0;
        let answered = 0;
        if (psuA <= psuB) {
          const l = lines.order[i++]!;
          answered += sums.answered[l]!;
          total += (sums.wy[l]! - a.value * sums.w[l]!) / a.w;
        }
        if (psuB <= psuA) {
          const l = lines.order[j++]!;
          answered += sums.answered[l]!;
          total -= (sums.wy[l]! - b.value * sums.w[l]!) / b.w;
        }
        if (answered > 0) scratch[members++] = total;
      }
      if (members > 0) {
        psus += members;
        strata++;
        sum.add(stratum, scratch, members);
      }
    }
    return { psus, strata, sum };
  }
}

interface Side {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly n: number;
  readonly w: number;
  readonly value: number;
}

/**
 * Difference of two estimates from independent samples (waves, or areas with no cluster in common), first minus second.
 * The degrees of freedom of both add up.
 *
 * @returns the reason of the first that is not estimable, where one is not
 */
export function differenceOfIndependent(a: Estimate, b: Estimate): Difference;
export function differenceOfIndependent(a: Estimate | NotEstimable, b: Estimate | NotEstimable): Difference | NotEstimable;
export function differenceOfIndependent(a: Estimate | NotEstimable, b: Estimate | NotEstimable): Difference | NotEstimable {
  if (a.kind === 'notEstimable') return a;
  if (b.kind === 'notEstimable') return b;
  return finishDifference(a.value - b.value, Math.hypot(a.standardError, b.standardError), a.df + b.df);
}

/** A difference with its interval and test, by Student's distribution. @param df above 0 */
export function finishDifference(value: number, standardError: number, df: number): Difference {
  // Without any spread on either side there is nothing to test: equal is equal, unlike is unlike.
  const p = standardError > 0 ? tTwoSidedP(value / standardError, df) : value === 0 ? 1 : 0;
  return { kind: 'difference', value, standardError, df, ...tInterval(value, standardError, df), p };
}
