/** A group's share less the reference share of its pupils' grades, with complete numbers. */
import type { Scale } from '../../survey/instrument/instrument.ts';
import { regroupTotals } from '../disclosure/regroup-totals.ts';
import { tTwoSidedP } from '../distributions/t.ts';
import type { Difference } from '../estimation/difference.ts';
import { estimateSubpopulations } from '../estimation/estimate-subpopulations.ts';
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import type { VarianceDesign } from '../estimation/variance.ts';
import type { CompleteRule } from '../factor-estimates.ts';
import { cutOfGrade } from '../scoring/at-risk.ts';

/**
 * An estimate that is itself a difference, held against nought.
 *
 * @returns with the estimate's standard error, interval and degrees of freedom, and p of a two-sided t test; 1 or 0 where it has no error
 */
export function differenceFromNought({ value, standardError, df, low, high }: Estimate): Difference {
  const p = standardError > 0 ? tTwoSidedP(value / standardError, df) : value === 0 ? 1 : 0;
  return { kind: 'difference', value, standardError, df, low, high, p };
}

/**
 * The reference share counts as a fixed yardstick, as a norm does: the standard error is that of the group alone, given that share. Where the reference is a survey of few
 * pupils, or an earlier wave of the same municipality, the difference between the two surveys is less certain than this (docs/decisions/0019).
 *
 * @param totals  of being at risk (one variable), by groups within which all pupils are of one grade
 * @param gradeOf grade per group of the totals; null for none
 * @param ownOf   which group is asked for, per group of the totals, in [0, own)
 * @returns per group asked for; pupils of grades without a reference are left out; only PSUs that answered count for the degrees of freedom. Null for a scale without cut points
 * @throws {AnalysisError} as estimateSubpopulations
 */
export function differencesToReference(
  { cutPoints }: Pick<Scale, 'cutPoints'>,
  totals: PsuTotals,
  design: VarianceDesign,
  gradeOf: readonly (string | null)[],
  ownOf: ArrayLike<number>,
  own: number,
  rule: CompleteRule,
): readonly (Difference | NotEstimable)[] | null {
  if (cutPoints === null) return null;
  const references = gradeOf.map((grade) => cutOfGrade(cutPoints, grade)?.referenceShare ?? null);
  const { w, wy, wyy, ...counts } = totals.variables[0]!;
  const reference = Float64Array.from(totals.group, (group) => references[group] ?? 0);
  const gap = {
    ...counts,
    w,
    wy: wy.map((sum, line) => sum - reference[line]! * w[line]!),
    wyy: wyy.map((sum, line) => sum - 2 * reference[line]! * wy[line]! + reference[line]! ** 2 * w[line]!),
  };
  const targetOf = references.map((one, group) => (one === null ? -1 : ownOf[group]!));
  const found = estimateSubpopulations(regroupTotals({ ...totals, variables: [gap] }, targetOf, own), design, own, 0, {
    ...rule,
    statistic: 'mean',
  });
  return found.map((estimate) => (estimate.kind === 'estimate' ? differenceFromNought(estimate) : estimate));
}
