import { variableOf } from './estimate-subpopulations.ts';
import type { PsuTotals, VariableTotals } from './psu-totals.ts';
import { rangeOfGroup, subpopulationLines } from './subpopulation-lines.ts';
import { VarianceSum, type VarianceDesign, type VarianceOptions } from './variance.ts';

/** A total or a ratio of totals with its standard error; null where the single-PSU rule gives none. */
export interface TotalEstimate {
  readonly value: number;
  readonly standardError: number | null;
}

/**
 * Weighted total of a variable in a group, over the rows that have a value.
 *
 * @returns the unit of the variable; 0 for a group without answers
 * @throws {AnalysisError} `outOfRange` when the totals lack the variable
 * @see Lohr (2010), section 9.1; R: svytotal
 */
export function estimateTotal(
  totals: PsuTotals,
  design: VarianceDesign,
  variable: number,
  group: number,
  options: VarianceOptions,
): TotalEstimate {
  const sums = variableOf('estimateTotal', totals, variable);
  return linearised(totals, design, sums, group, options, sumOf(totals, design, sums.wy, group), (l) => sums.wy[l]!);
}

/**
 * Ratio of the weighted totals of two variables in a group. Both variables must be missing in the same rows.
 *
 * @returns the unit of the numerator over that of the denominator; NaN when the denominator's total is 0
 * @throws {AnalysisError} `outOfRange` when the totals lack a variable
 * @see Lohr (2010), section 4.1; R: svyratio
 */
export function estimateRatio(
  totals: PsuTotals,
  design: VarianceDesign,
  numerator: number,
  denominator: number,
  group: number,
  options: VarianceOptions,
): TotalEstimate {
  const above = variableOf('estimateRatio', totals, numerator);
  const below = variableOf('estimateRatio', totals, denominator);
  const divisor = sumOf(totals, design, below.wy, group);
  const value = sumOf(totals, design, above.wy, group) / divisor;
  return linearised(totals, design, above, group, options, value, (l) => (above.wy[l]! - value * below.wy[l]!) / divisor);
}

function sumOf(totals: PsuTotals, design: VarianceDesign, values: Float64Array, group: number): number {
  const lines = subpopulationLines(totals, design);
  const { from, to } = rangeOfGroup(lines, group);
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[lines.order[i]!]!;
  return sum;
}

function linearised(
  totals: PsuTotals,
  design: VarianceDesign,
  sums: VariableTotals,
  group: number,
  options: VarianceOptions,
  value: number,
  score: (line: number) => number,
): TotalEstimate {
  const lines = subpopulationLines(totals, design);
  const { from, to } = rangeOfGroup(lines, group);
  const sum = new VarianceSum(lines.psuCounts, design.fpc, options);
  const scratch = new Float64Array(lines.longest);
  for (let i = from; i < to;) {
    const stratum = lines.stratum[i]!;
    let members = 0;
    for (; i < to && lines.stratum[i] === stratum; i++)
      if (sums.answered[lines.order[i]!]! > 0) scratch[members++] = score(lines.order[i]!);
    if (members > 0) sum.add(stratum, scratch, members);
  }
  const variance = sum.variance();
  return { value, standardError: variance === null ? null : Math.sqrt(variance) };
}
