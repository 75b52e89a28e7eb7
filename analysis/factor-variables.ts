/** The variables of every factor, one number per respondent: what estimation adds up. */
import type { Columns, GroupColumn } from '../survey/columns/columns.ts';
import type { CutPoints, Instrument, Scale } from '../survey/instrument/instrument.ts';
import { atRisk } from './scoring/at-risk.ts';
import { answerPatterns, type AnswerPatterns } from './scoring/answer-patterns.ts';
import { deriveCutPoints, deriveCutPointsFromPatterns, type CutPointOptions } from './scoring/cut-points.ts';
import { scoreScale } from './scoring/score-scale.ts';
import { flagResponses } from './screening/flag-responses.ts';

/** A scale with what its cut points rest on. */
export interface Factor {
  readonly scale: Scale;
  /** `frozen` in the instrument, `derived` from the file at hand, `none` for outcomes and for scales that nobody scored. */
  readonly cutPointsFrom: 'frozen' | 'derived' | 'none';
}

/**
 * The instrument with cut points for all its risk and protective factors: those it has stay, missing ones are derived from these
 * columns as reference population, by the instrument's rule, one cut for `all` grades, with weights if there are any.
 *
 * Do this once, with the reference population, and keep the result: a cut that is derived again for each wave hides every change.
 *
 * @param version names the derived version, e.g. the file or wave that it comes from
 */
export function freezeCutPoints(instrument: Instrument, columns: Columns, version: string): Instrument {
  if (instrument.scales.every(hasCutPoints)) return instrument;
  const keep = keptRows(instrument, columns);
  return { ...instrument, scales: instrument.scales.map((scale) => factorOf(instrument, scale, columns, version, keep).scale) };
}

/** The ids of the scales whose cut points `freezeCutPoints` derived: those that are not the instrument's own. */
export const derivedScales = (instrument: Instrument, frozen: Instrument): string[] =>
  frozen.scales.filter(({ cutPoints }, at) => cutPoints !== instrument.scales[at]!.cutPoints).map(({ id }) => id);

/**
 * One scale of the instrument with cut points, its own or derived from these columns.
 *
 * @param keep     from keptRows
 * @param patterns the scale's answer patterns where the caller has them already, through keepPatterns
 */
export function factorOf(
  instrument: Instrument,
  scale: Scale,
  columns: Columns,
  version: string,
  keep: Uint8Array | null,
  patterns?: AnswerPatterns | null,
): Factor {
  if (scale.kind === 'outcome') return { scale, cutPointsFrom: 'none' };
  if (scale.cutPoints !== null) return { scale, cutPointsFrom: 'frozen' };
  const known = patterns === undefined ? keepPatterns(answerPatterns(scale, columns), keep) : patterns;
  const cutPoints = derive(instrument, scale, columns, keep, version, known);
  return { scale: { ...scale, cutPoints }, cutPointsFrom: cutPoints === null ? 'none' : 'derived' };
}

/** Takes the answers of rows that are left out away, in place: pattern 0 is nothing answered, which has no score. */
export function keepPatterns(patterns: AnswerPatterns | null, keep: Uint8Array | null): AnswerPatterns | null {
  if (patterns !== null && keep !== null) for (let row = 0; row < keep.length; row++) if (keep[row] === 0) patterns.pattern[row] = 0;
  return patterns;
}

const hasCutPoints = (scale: Scale): boolean => scale.kind === 'outcome' || scale.cutPoints !== null;

function derive(
  instrument: Instrument,
  scale: Scale,
  columns: Columns,
  keep: Uint8Array | null,
  version: string,
  patterns: AnswerPatterns | null,
): CutPoints | null {
  const { deviation, multiplier } = instrument.cutPointRule;
  const byGrade = deriveForAll(scale, columns, keep, patterns, { deviation, multiplier, weight: columns.design.weight });
  if (Object.keys(byGrade).length === 0) return null;
  const population = { sv: `Alla svar i ${version}`, en: `All responses in ${version}` };
  return { version, population, deviation, multiplier, weighted: columns.design.weight !== null, screening: instrument.screening, byGrade };
}

function deriveForAll(
  scale: Scale,
  columns: Columns,
  keep: Uint8Array | null,
  patterns: AnswerPatterns | null,
  options: CutPointOptions,
): CutPoints['byGrade'] {
  if (patterns !== null) return deriveCutPointsFromPatterns(scale.kind, patterns, null, options);
  const scores = scoreScale(scale, columns);
  if (keep !== null) for (let row = 0; row < scores.length; row++) if (keep[row] === 0) scores[row] = NaN;
  return deriveCutPoints(scale.kind, scores, null, options);
}

/** 1 for the rows that the instrument's screening keeps, 0 for flagged ones that it leaves out; null when all are kept. */
export function keptRows(
  instrument: Pick<Instrument, 'screening' | 'items' | 'validityRules'>,
  columns: Columns,
  screening = instrument.screening,
): Uint8Array | null {
  if (screening === 'all' || instrument.validityRules.length === 0) return null;
  return flagResponses(instrument, columns).map((flags) => (flags === 0 ? 1 : 0));
}

/** The factors of an instrument, with cut points derived from the columns where the instrument has none. */
export function factorsOf(instrument: Instrument, columns: Columns, source: string): Factor[] {
  const keep = instrument.scales.every(hasCutPoints) ? null : keptRows(instrument, columns);
  return instrument.scales.map((scale) => factorOf(instrument, scale, columns, source, keep));
}

/** 1 or 0 per respondent for a share at risk, NaN without score; null when the scale has no cut points. */
export function riskVariable(scale: Scale, scores: Float64Array, grade: GroupColumn | null): Float64Array | null {
  return scale.kind === 'outcome' || scale.cutPoints === null ? null : atRisk(scale, scores, grade);
}
