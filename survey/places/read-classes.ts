import { parseNumber } from '../importing/number-text.ts';
import { isPlainName } from '../plain-name.ts';
import { mostPlaceProblems, type PlaceColumn, type PlaceProblem, type PlaceReading } from './place-problems.ts';
import { readTable, type TableRow } from './read-table.ts';
import { gradeOf, largestClass, type SchoolClass, schoolYearOf } from './school.ts';

/**
 * A list of classes with their head-counts: one row per school, school year and class. Names of pupils have no column and are not read.
 *
 * @param schools codes of the stored schools
 * @returns the classes in the order of the file, or all that is wrong with it, by line
 */
export async function readClasses(bytes: AsyncIterable<Uint8Array>, schools: ReadonlySet<string>): Promise<PlaceReading<SchoolClass>> {
  const needed: readonly PlaceColumn[] = ['school', 'schoolYear', 'class', 'headCount'];
  const table = await readTable(bytes, needed, [...needed, 'grade']);
  if (!table.ok) return table;
  const problems: PlaceProblem[] = [];
  const lines = new Map<string, number>();
  const classes = table.rows.map((row): SchoolClass => {
    const { line, cells } = row;
    problems.push(...findClassProblems(row, schools));
    const schoolYear = schoolYearOf(cells.schoolYear) ?? '';
    const what = `${cells.school} ${schoolYear} ${cells.class}`;
    const first = lines.get(what);
    if (first !== undefined) problems.push({ kind: 'twice', line, first, what });
    else lines.set(what, line);
    return {
      school: cells.school,
      schoolYear,
      class: cells.class,
      grade: cells.grade === '' ? null : gradeOf(cells.grade),
      headCount: parseNumber(cells.headCount),
    };
  });
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, mostPlaceProblems) }
    : { ok: true, rows: classes, encoding: table.encoding };
}

function findClassProblems({ line, cells }: TableRow, schools: ReadonlySet<string>): PlaceProblem[] {
  const problems: PlaceProblem[] = [];
  if (!schools.has(cells.school)) problems.push({ kind: 'noSchool', line, value: cells.school });
  if (schoolYearOf(cells.schoolYear) === null) problems.push({ kind: 'notAYear', line, value: cells.schoolYear });
  if (cells.class === '') problems.push({ kind: 'missing', line, column: 'class' });
  for (const column of ['class', 'grade'] as const) if (!isPlainName(cells[column])) problems.push({ kind: 'noText', line, column });
  const pupils = parseNumber(cells.headCount);
  // Spreadsheets write 24,0 for 24.
  if (!Number.isInteger(pupils) || pupils < 0 || pupils > largestClass) problems.push({ kind: 'notACount', line, value: cells.headCount });
  return problems;
}
