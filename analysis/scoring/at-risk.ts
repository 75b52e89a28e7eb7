/** At risk: a score beyond the cut point of the respondent's grade. */
import { AnalysisError, requireSameLength } from '../errors.ts';
import { groupMissing, type GroupColumn } from '../../survey/columns/columns.ts';
import type { CutPoint, CutPoints, Scale } from '../../survey/instrument/instrument.ts';
import type { AnswerPatterns } from './answer-patterns.ts';

/** The cut that a grade uses, and where it comes from: its own, its neighbours' (it is missing from the reference), or everybody's. */
export interface CutOfGrade extends CutPoint {
  readonly from: 'grade' | 'neighbour' | 'all';
}

/**
 * The cut point for a grade: its own; else that of the nearest grade in the reference (the mean of two that are equally near);
 * else the cut for `all`. Grades whose codes are no numbers have no neighbours.
 *
 * @param grade a grade code, or null for a respondent without grade, who takes `all`
 * @returns null when the scale has no cut point for this grade
 */
export function cutOfGrade(cutPoints: Pick<CutPoints, 'byGrade'>, grade: string | null): CutOfGrade | null {
  const { byGrade } = cutPoints;
  const own = grade === null || grade === 'all' ? undefined : cutAt(byGrade, grade);
  if (own !== undefined) return { ...own, from: 'grade' };
  const near = grade === null ? [] : nearest(byGrade, grade);
  if (near.length > 0) {
    const mean = (of: (point: CutPoint) => number) => near.reduce((sum, point) => sum + of(point), 0) / near.length;
    return {
      cut: mean((point) => point.cut),
      referenceShare: mean((point) => point.referenceShare),
      n: near.reduce((sum, point) => sum + point.n, 0),
      from: 'neighbour',
    };
  }
  const all = cutAt(byGrade, 'all');
  return all === undefined ? null : { ...all, from: 'all' };
}

const cutAt = (byGrade: CutPoints['byGrade'], grade: string): CutPoint | undefined =>
  Object.hasOwn(byGrade, grade) ? byGrade[grade] : undefined;

function nearest(byGrade: CutPoints['byGrade'], grade: string): CutPoint[] {
  const asked = gradeNumber(grade);
  const away = Object.keys(byGrade)
    .filter((code) => code !== 'all')
    .map((code) => ({ code, distance: Math.abs(gradeNumber(code) - asked) }))
    .filter(({ distance }) => Number.isFinite(distance));
  const least = Math.min(...away.map(({ distance }) => distance));
  return away.filter(({ distance }) => distance === least).map(({ code }) => byGrade[code]!);
}

const gradeNumber = (code: string): number => (code.trim() === '' ? NaN : Number(code));

/**
 * Whether each respondent is at risk: for a risk factor the score lies strictly above the cut, for a protective factor strictly
 * below it (low protection), so that a high share reads the same way for both.
 *
 * @param scale  a risk or protective scale with its cut points
 * @param scores one score per row, NaN is none
 * @param grade  grade per row, or null when the file has none
 * @param into   an array of the same length to write to instead of a new one; may be `scores` itself
 * @returns 1 at risk, 0 not, NaN without a score or without a cut point
 * @throws {AnalysisError} `outOfRange` for an outcome or a scale without cut points, `lengthMismatch` when the lengths differ
 */
export function atRisk(
  scale: Pick<Scale, 'id' | 'kind' | 'cutPoints'>,
  scores: Float64Array,
  grade: GroupColumn | null,
  into?: Float64Array,
): Float64Array {
  if (scale.kind === 'outcome' || scale.cutPoints === null)
    throw new AnalysisError('outOfRange', `atRisk: "${scale.id}" is no risk or protective factor with cut points`, { scale: scale.id });
  if (grade !== null) requireSameLength('atRisk', 'grade', grade.index.length, scores.length);
  const out = into ?? new Float64Array(scores.length);
  // Turning the scale round for protective factors leaves one comparison: sign × score > sign × cut.
  const sign = scale.kind === 'risk' ? 1 : -1;
  const withoutGrade = sign * (cutOfGrade(scale.cutPoints, null)?.cut ?? NaN);
  if (grade === null) {
    for (let row = 0; row < scores.length; row++) out[row] = beyond(sign * scores[row]!, withoutGrade);
    return out;
  }
  const cuts = Float64Array.from(grade.codes, (code) => sign * (cutOfGrade(scale.cutPoints!, code)?.cut ?? NaN));
  const missing = groupMissing(grade.index);
  for (let row = 0; row < scores.length; row++) {
    const at = grade.index[row]!;
    out[row] = beyond(sign * scores[row]!, at === missing ? withoutGrade : cuts[at]!);
  }
  return out;
}

/** What `atRiskOfPatterns` writes for a respondent without a score or without a cut point. */
export const riskUnknown = 0xff;

/**
 * `atRisk` from answer patterns: whether a pattern is at risk is decided once per grade, and each respondent takes one look-up and one byte.
 *
 * @param into an array of the same length to write to instead of a new one
 * @returns 1 at risk, 0 not, `riskUnknown` without a score or without a cut point
 * @throws {AnalysisError} as atRisk
 */
export function atRiskOfPatterns(
  scale: Pick<Scale, 'id' | 'kind' | 'cutPoints'>,
  { pattern, scores }: AnswerPatterns,
  grade: GroupColumn | null,
  into?: Uint8Array,
): Uint8Array {
  if (scale.kind === 'outcome' || scale.cutPoints === null)
    throw new AnalysisError('outOfRange', `atRiskOfPatterns: "${scale.id}" is no risk or protective factor with cut points`, {
      scale: scale.id,
    });
  if (grade !== null) requireSameLength('atRiskOfPatterns', 'grade', grade.index.length, pattern.length);
  const out = into ?? new Uint8Array(pattern.length);
  const codes = grade === null ? [] : grade.codes;
  // One block per grade and a last one for rows without; a missing or unknown grade leads there.
  const table = new Uint8Array((codes.length + 1) * scores.length);
  [...codes, null].forEach((code, at) =>
    decide(table, at * scores.length, atRisk({ ...scale, cutPoints: onlyCut(scale.cutPoints!, code) }, scores, null)),
  );
  if (grade === null) {
    for (let row = 0; row < out.length; row++) out[row] = table[pattern[row]!]!;
    return out;
  }
  const startOf = new Int32Array(2 ** (8 * grade.index.BYTES_PER_ELEMENT)).fill(codes.length * scores.length);
  codes.forEach((_, at) => (startOf[at] = at * scores.length));
  if (grade.index instanceof Uint8Array) lookUp(out, table, pattern, grade.index, startOf);
  else for (let row = 0; row < out.length; row++) out[row] = table[startOf[grade.index[row]!]! + pattern[row]!]!;
  return out;
}

// By itself, so that the compiler sees one kind of array.
function lookUp(out: Uint8Array, table: Uint8Array, pattern: Uint16Array, grade: Uint8Array, startOf: Int32Array): void {
  for (let row = 0; row < out.length; row++) out[row] = table[startOf[grade[row]!]! + pattern[row]!]!;
}

/** The cut of one grade as the cut of everybody. */
function onlyCut(cutPoints: CutPoints, grade: string | null): CutPoints {
  const cut = cutOfGrade(cutPoints, grade);
  return { ...cutPoints, byGrade: cut === null ? {} : { all: cut } };
}

function decide(table: Uint8Array, from: number, risk: Float64Array): void {
  for (let pattern = 0; pattern < risk.length; pattern++)
    table[from + pattern] = Number.isNaN(risk[pattern]!) ? riskUnknown : risk[pattern]!;
}

/** 1, 0, or NaN where either side is NaN: both comparisons fail for NaN. */
const beyond = (score: number, cut: number): number => (score > cut ? 1 : score <= cut ? 0 : NaN);
