import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { sumOfCounts, wholeSchool, type WaveRegister } from '../../survey/register/register.ts';
import { quantile, sortedValues } from '../quantiles/quantile.ts';
import { enrolmentCells, type EnrolmentCell, type SchoolCounts } from './enrolment-cells.ts';
import { gradePositions } from './grade-positions.ts';

/** Weights are kept between the median divided and multiplied by this. */
export const trimmedAt = 3;

export interface EnrolmentWeights {
  /** Per row, above 0: how many enrolled pupils one response stands for. */
  readonly weight: Float64Array;
  /** The variables that the head-counts are of. */
  readonly by: readonly ('school' | 'grade')[];
  readonly cells: number;
  /** Rows whose weight was trimmed. */
  readonly trimmed: number;
}

/**
 * Post-stratification to enrolment: the responses of a school and grade stand for all its pupils, enrolled over responses, in cells that have
 * 20 respondents or more (enrolmentCells). Weights are trimmed to between a third of and three times the median.
 *
 * A response without grade counts like the mean of its school. One without school, or of a school that the register lacks or counts as
 * nobody, counts like the mean of all.
 *
 * @param enrolment pupils per school and grade
 * @param keep      0 for rows that are left out (they stand for nobody, and their weight is the mean), null to keep all
 * @returns null when no school of the register took part
 * @see Holt and Smith (1979), Journal of the Royal Statistical Society A 142, 33-46; Potter (1990), Proceedings of the Section on Survey
 *   Research Methods, ASA, 225-230 (trimming)
 */
export function weighToEnrolment(
  columns: Columns,
  enrolment: NonNullable<WaveRegister['school']>,
  { groups }: Pick<Instrument, 'groups'>,
  keep: Uint8Array | null,
): EnrolmentWeights | null {
  const school = columns.groups.get('school');
  if (school === undefined) return null;
  const grades = gradePositions(columns.groups.get('grade') ?? null, groups);
  const placeOf = (row: number): number => (school.index[row] === groupMissing(school.index) ? -1 : school.index[row]!);
  const counted = (row: number): boolean => keep === null || keep[row] !== 0;
  // Per school: respondents by grade, those without a grade last.
  const answered = school.codes.map(() => new Float64Array(grades.count + 1));
  for (let row = 0; row < columns.n; row++) if (placeOf(row) >= 0 && counted(row)) answered[placeOf(row)]![grades.of(row)]!++;

  const within = new Map(groups.find(({ id }) => id === 'school')?.codes.map(({ code, within: area }) => [code, area]));
  const counts = school.codes.map((code, at): SchoolCounts => {
    const area = within.get(code) ?? null;
    const enrolled = enrolment[code] ?? {};
    const pupils = sumOfCounts(enrolled);
    if (pupils === 0) return { area, respondents: [], enrolled: [] };
    const respondents = answered[at]!;
    const all = respondents.reduce((sum, n) => sum + n, 0);
    const stated = all - respondents[grades.count]!;
    const whole = enrolled[wholeSchool];
    if (whole !== undefined || stated === 0) return { area, respondents: [all], enrolled: [whole ?? pupils] };
    // Those without a grade are in its grades like the others of the school: each grade's respondents grow alike.
    return {
      area,
      respondents: Array.from(respondents.subarray(0, grades.count), (n) => (n * all) / stated),
      enrolled: grades.codes.map((grade) => enrolled[grade] ?? 0),
    };
  });
  const cells = enrolmentCells(counts).filter(({ enrolled }) => enrolled > 0);
  if (cells.length === 0) return null;

  const ratio = counts.map(({ respondents }) => new Float64Array(respondents.length).fill(NaN));
  for (const { respondents, enrolled, members } of cells) for (const [at, grade] of members) ratio[at]![grade] = enrolled / respondents;
  const sumOf = (of: (cell: EnrolmentCell) => number): number => cells.reduce((sum, cell) => sum + of(cell), 0);
  const mean = sumOf(({ enrolled }) => enrolled) / sumOf(({ respondents }) => respondents);
  const ofSchool = ratio.map((own, at) => weightedMean(own, counts[at]!.respondents));
  const weight = Float64Array.from({ length: columns.n }, (_, row) => {
    const at = placeOf(row);
    if (at < 0 || !counted(row)) return mean;
    const own = ratio[at]!.length === 1 ? ratio[at]![0]! : (ratio[at]![grades.of(row)] ?? ofSchool[at]!);
    return Number.isNaN(own) ? mean : own;
  });
  const used = keep === null ? weight : weight.filter((_, row) => counted(row));
  const middle = quantile(sortedValues(used), 0.5)!;
  let trimmed = 0;
  for (let row = 0; row < weight.length; row++) {
    const one = weight[row]!;
    weight[row] = Math.min(Math.max(one, middle / trimmedAt), middle * trimmedAt);
    if (weight[row] !== one) trimmed++;
  }
  const byGrade = counts.some(({ enrolled }) => enrolled.length > 1);
  return { weight, by: byGrade ? ['school', 'grade'] : ['school'], cells: cells.length, trimmed };
}

function weightedMean(values: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  let of = 0;
  values.forEach((value, i) => {
    if (Number.isNaN(value)) return;
    sum += weights[i]! * value;
    of += weights[i]!;
  });
  return sum / of;
}
