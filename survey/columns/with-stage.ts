import { hasStages } from '../instrument/has-stages.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { type Columns, groupMissing } from './columns.ts';

/**
 * The columns with a grouping variable `stage`: the coarser group that each pupil's grade belongs to, missing where the grade is missing or
 * belongs to none.
 *
 * @returns the columns as they are where the instrument has no stages, or the file no grades
 */
export function withStage(instrument: Pick<Instrument, 'groups'>, columns: Columns): Columns {
  const grade = columns.groups.get('grade');
  if (grade === undefined || !hasStages(instrument)) return columns;
  const { codes, coarser } = instrument.groups.find(({ id }) => id === 'grade')!;
  const stages = coarser.map(({ code }) => code);
  const missing = groupMissing(new Uint8Array());
  const stageOf = new Map(codes.map(({ code, within }) => [code, within === null ? missing : stages.indexOf(within)]));
  const byGrade = grade.codes.map((code) => stageOf.get(code) ?? missing);
  // What means a missing grade lies beyond its codes.
  const index = Uint8Array.from(grade.index, (one) => byGrade[one] ?? missing);
  return { ...columns, groups: new Map([...columns.groups, ['stage', { codes: stages, index }]]) };
}
