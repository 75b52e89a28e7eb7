import { emptyScoreTotals, type ScoreTotals } from './covariance-of-totals.ts';
import { variableOf } from './estimate-subpopulations.ts';
import type { PsuTotals } from './psu-totals.ts';

/** One ratio estimator: a variable in a group of the totals. */
export interface RatioStatistic {
  readonly variable: number;
  readonly group: number;
}

/**
 * Linearised scores of several shares or means, Σ (wy - value w) / Σw per PSU, ready for `covarianceOfTotals`: estimates of one design covary
 * wherever they have classes or schools in common.
 *
 * @param totals     totals of the variables, by (PSU, group)
 * @param psus       PSUs of the whole design
 * @param statistics what to estimate; a group without answers gives scores of 0
 * @throws {AnalysisError} `outOfRange` when the totals lack a variable
 * @see Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, section 5.6
 */
export function ratioScores(totals: PsuTotals, psus: number, statistics: readonly RatioStatistic[]): ScoreTotals {
  const k = statistics.length;
  const scores = emptyScoreTotals(psus, k);
  const linesOf = new Map<number, number[]>();
  for (const { group } of statistics) linesOf.set(group, []);
  totals.group.forEach((group, line) => linesOf.get(group)?.push(line));
  statistics.forEach(({ variable, group }, s) => {
    const { answered, w, wy } = variableOf('ratioScores', totals, variable);
    const lines = linesOf.get(group)!;
    let weight = 0;
    let sum = 0;
    for (const line of lines) {
      weight += w[line]!;
      sum += wy[line]!;
    }
    if (weight === 0) return;
    for (const line of lines) {
      if (answered[line] === 0) continue;
      const psu = totals.psu[line]!;
      scores.totals[psu * k + s] = (wy[line]! - (sum / weight) * w[line]!) / weight;
      scores.member[psu] = 1;
    }
  });
  return scores;
}
