import { finishDifference, type Difference } from '../estimation/difference.ts';
import { variableOf } from '../estimation/estimate-subpopulations.ts';
import type { NotEstimable } from '../estimation/estimate.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import { rangeOfGroup, subpopulationLines } from '../estimation/subpopulation-lines.ts';
import type { VarianceDesign } from '../estimation/variance.ts';

/** One wave's side of a change: a group of its totals, and the school of each of its PSUs. */
export interface SchoolSide {
  readonly totals: PsuTotals;
  readonly design: VarianceDesign;
  readonly variable: number;
  readonly group: number;
  /** Number of the school in [0, schools), the same in both waves, of every PSU. */
  readonly schoolOfPsu: Int32Array;
}

/**
 * Change between two waves of the same schools: now minus then. A school that is high in one wave is mostly high in the other, so its totals
 * of both waves are stacked: the school is the PSU, its score is that of now less that of then,
 *
 *   t_s = Σ_now w (y − p_now) / W_now − Σ_then w (y − p_then) / W_then,
 *
 * and the variance is n/(n−1) Σ (t_s − mean)² over the n schools with answers in either wave. What a school keeps from wave to wave cancels
 * out; independent samples would count it twice. Strata are not used: schools are the strata of a school census.
 *
 * @param schools how many numbers of schools there are
 * @returns degrees of freedom: schools minus 1; `notEstimable` when nobody answered in either wave, or there is one school only
 * @throws {AnalysisError} `outOfRange` when the totals lack the variable
 * @see Lohr (2010), Sampling: Design and Analysis, 2nd ed., section 9.1 (linearisation); Kish (1965), Survey Sampling, section 12.4 (overlapping
 *   samples: the covariance of two waves)
 */
export function stackedChange(now: SchoolSide, then: SchoolSide, schools: number): Difference | NotEstimable {
  const scores = new Float64Array(schools);
  const member = new Uint8Array(schools);
  const after = addScores(now, 1, scores, member);
  const before = addScores(then, -1, scores, member);
  const n = member.reduce((sum, one) => sum + one, 0);
  const notEstimable = (reason: NotEstimable['reason']): NotEstimable => ({
    kind: 'notEstimable',
    reason,
    rows: after.rows + before.rows,
    n: after.n + before.n,
    psus: n,
  });
  if (after.n === 0 || before.n === 0) return notEstimable('noAnswers');
  if (n < 2) return notEstimable('noDegreesOfFreedom');
  const mean = scores.reduce((sum, score) => sum + score, 0) / n;
  const squares = scores.reduce((sum, score, school) => sum + (member[school] === 1 ? (score - mean) ** 2 : 0), 0);
  return finishDifference(after.value - before.value, Math.sqrt((n / (n - 1)) * squares), n - 1);
}

function addScores(
  { totals, design, variable, group, schoolOfPsu }: SchoolSide,
  sign: 1 | -1,
  scores: Float64Array,
  member: Uint8Array,
): { readonly rows: number; readonly n: number; readonly value: number } {
  const { answered, w, wy } = variableOf('stackedChange', totals, variable);
  const lines = subpopulationLines(totals, design);
  const { from, to } = rangeOfGroup(lines, group);
  let [rows, n, weight, sum] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const line = lines.order[i]!;
    rows += totals.rows[line]!;
    n += answered[line]!;
    weight += w[line]!;
    sum += wy[line]!;
  }
  const value = sum / weight;
  for (let i = from; i < to; i++) {
    const line = lines.order[i]!;
    if (answered[line] === 0) continue;
    const school = schoolOfPsu[totals.psu[line]!]!;
    member[school] = 1;
    scores[school] = scores[school]! + (sign * (wy[line]! - value * w[line]!)) / weight;
  }
  return { rows, n, value };
}
