/**
 * The estimates once more, straight from the rows and the formulas of the books, slow and with no totals, no sorting and no sharing:
 * an independent second opinion for the property tests. Means and shares, differences, every single-PSU rule.
 */
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import type { VarianceOptions } from '../../../analysis/estimation/variance.ts';

export interface Sample {
  readonly design: DesignColumns;
  readonly group: Int32Array;
  readonly y: Float64Array;
}

const rowsOf = (s: Sample, keep: (row: number) => boolean): number[] => Array.from(s.y.keys()).filter(keep);
const weightOf = (s: Sample, row: number): number => s.design.weight?.[row] ?? 1;
const distinct = (values: readonly number[]): number[] => [...new Set(values)];
const stratumOf = (s: Sample, row: number): number => s.design.psuStratum[s.design.psu[row]!]!;
const answered = (s: Sample, row: number): boolean => !Number.isNaN(s.y[row]);

export function meanOf(s: Sample, group: number): number {
  const rows = rowsOf(s, (row) => s.group[row] === group && answered(s, row));
  return rows.reduce((sum, row) => sum + weightOf(s, row) * s.y[row]!, 0) / rows.reduce((sum, row) => sum + weightOf(s, row), 0);
}

/** Score of a row in the mean of a group: w (y - mean) / Σw for members, 0 for all others. */
function scores(s: Sample, group: number): number[] {
  const mean = meanOf(s, group);
  const member = (row: number): boolean => s.group[row] === group && answered(s, row);
  const weight = rowsOf(s, member).reduce((sum, row) => sum + weightOf(s, row), 0);
  return Array.from(s.y, (y, row) => (member(row) ? (weightOf(s, row) * (y - mean)) / weight : 0));
}

export const dfOf = (s: Sample, keep: (row: number) => boolean): number => {
  const rows = rowsOf(s, keep);
  return distinct(rows.map((row) => s.design.psu[row]!)).length - distinct(rows.map((row) => stratumOf(s, row))).length;
};

/** Variance of a sum of scores whose members are the given rows; null where the rule gives none. */
function varianceOf(s: Sample, score: readonly number[], isMember: (row: number) => boolean, options: VarianceOptions): number | null {
  const members = rowsOf(s, isMember);
  const strata = distinct(members.map((row) => stratumOf(s, row)));
  let sum = 0;
  let averaged = 0;
  for (const h of strata) {
    const psus = Array.from(s.design.psuStratum.keys()).filter((p) => s.design.psuStratum[p] === h);
    const totals = psus.map((p) => rowsOf(s, (row) => s.design.psu[row] === p).reduce((t, row) => t + score[row]!, 0));
    const correction = options.fpc && s.design.fpc !== null ? 1 - psus.length / s.design.fpc[h]! : 1;
    if (correction <= 0) continue;
    const withMembers = distinct(members.filter((row) => stratumOf(s, row) === h).map((row) => s.design.psu[row]!)).length;
    const lonelyMember = withMembers === 1 && psus.length > 1 && options.adjustSubpopulationSinglePsu === true;
    if (psus.length === 1 || (lonelyMember && (options.singlePsu === 'adjust' || options.singlePsu === 'average'))) {
      const total = totals.reduce((a, b) => a + b, 0);
      const scale = psus.length === 1 ? 1 : psus.length / (psus.length - 1);
      if (options.singlePsu === 'adjust') sum += correction * scale * total * total;
      if (options.singlePsu === 'average') averaged++;
      if (options.singlePsu === 'fail') return null;
      continue;
    }
    const mean = totals.reduce((a, b) => a + b, 0) / psus.length;
    sum += ((correction * psus.length) / (psus.length - 1)) * totals.reduce((a, t) => a + (t - mean) ** 2, 0);
  }
  if (averaged === 0) return sum;
  return averaged === strata.length ? null : (sum * strata.length) / (strata.length - averaged);
}

export const varianceOfMean = (s: Sample, group: number, options: VarianceOptions): number | null =>
  varianceOf(s, scores(s, group), (row) => s.group[row] === group && answered(s, row), options);

export function varianceOfDifference(s: Sample, a: number, b: number, options: VarianceOptions): number | null {
  const first = scores(s, a);
  const second = scores(s, b);
  return varianceOf(
    s,
    first.map((u, row) => u - second[row]!),
    (row) => (s.group[row] === a || s.group[row] === b) && answered(s, row),
    options,
  );
}
