import { hasStages } from '../instrument/has-stages.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { stagesOfGrades } from '../instrument/stages-of-grades.ts';
import { type Columns, groupMissing } from './columns.ts';

/**
 * The columns with a grouping variable `stage`: that of each pupil's grade, as a release has it (stagesOfGrades), missing where the grade is.
 *
 * @returns the columns as they are where the instrument has no stages, or the file no grades
 */
export function withStage(instrument: Pick<Instrument, 'groups'>, columns: Columns): Columns {
  const grade = columns.groups.get('grade');
  if (grade === undefined || !hasStages(instrument)) return columns;
  const { codes, of } = stagesOfGrades(instrument, grade.codes);
  // What means a missing grade lies beyond its codes.
  const missing = groupMissing(new Uint8Array());
  const index = Uint8Array.from(grade.index, (one) => of[one] ?? missing);
  return { ...columns, groups: new Map([...columns.groups, ['stage', { codes, index }]]) };
}
