import { groupMissing, type GroupColumn } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';

/** Grades in their order. */
export interface GradePositions {
  readonly codes: readonly string[];
  readonly count: number;
  /** A row's position among the codes, `count` for none. */
  readonly of: (row: number) => number;
}

/**
 * Grades in the order of the instrument, so that neighbours stand side by side; those that it does not name come last.
 *
 * @param grade null for a wave without grades: no codes, every row without
 */
export function gradePositions(grade: GroupColumn | null, groups: Instrument['groups']): GradePositions {
  const used = grade?.codes ?? [];
  const declared = groups.find(({ id }) => id === 'grade')?.codes.map(({ code }) => code) ?? [];
  const codes = [...declared.filter((code) => used.includes(code)), ...used.filter((code) => !declared.includes(code))];
  const position = used.map((code) => codes.indexOf(code));
  const missing = grade === null ? 0 : groupMissing(grade.index);
  const of = (row: number): number => (grade === null || grade.index[row] === missing ? codes.length : position[grade.index[row]!]!);
  return { codes, count: codes.length, of };
}
