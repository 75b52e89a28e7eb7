import { isDay } from '../day.ts';
import { isPlainName } from '../plain-name.ts';
import { mostPlaceProblems, type PlaceColumn, type PlaceProblem, type PlaceReading } from './place-problems.ts';
import { readTable, type TableRow } from './read-table.ts';
import { isSchoolCode, type Operator, type School } from './school.ts';

/** How files name operators: Skolverket's register, and English words. */
const operatorWords: Readonly<Record<string, Operator>> = {
  public: 'public',
  offentlig: 'public',
  kommunal: 'public',
  kommun: 'public',
  region: 'public',
  stat: 'public',
  staten: 'public',
  kommunalförbund: 'public',
  independent: 'independent',
  fristående: 'independent',
  friskola: 'independent',
  enskild: 'independent',
  'enskild ägo': 'independent',
};

/** What stored areas and schools a list may name. */
export interface KnownPlaces {
  readonly areas: ReadonlySet<string>;
  readonly schools: ReadonlySet<string>;
}

/**
 * A list of schools: one row per school unit, with its code, name and operator, and where known its area, predecessors and days.
 *
 * @returns the schools in the order of the file, or all that is wrong with it, by line
 */
export async function readSchools(bytes: AsyncIterable<Uint8Array>, known: KnownPlaces): Promise<PlaceReading<School>> {
  const needed: readonly PlaceColumn[] = ['school', 'name', 'operator'];
  const table = await readTable(bytes, needed, [...needed, 'area', 'predecessors', 'validFrom', 'validTo']);
  if (!table.ok) return table;
  const problems: PlaceProblem[] = [];
  const lines = new Map<string, number>();
  const there = new Set([...known.schools, ...table.rows.map(({ cells }) => cells.school)]);
  const schools = table.rows.map((row) => {
    const school = schoolIn(row);
    problems.push(...findSchoolProblems(row, school, { areas: known.areas, schools: there }));
    const first = lines.get(school.school);
    if (first !== undefined) problems.push({ kind: 'twice', line: row.line, first, what: school.school });
    else lines.set(school.school, row.line);
    return school;
  });
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, mostPlaceProblems) }
    : { ok: true, rows: schools, encoding: table.encoding };
}

const schoolIn = ({ cells }: TableRow): School => ({
  school: cells.school,
  name: cells.name,
  operator: operatorWords[cells.operator.toLowerCase()] ?? 'public',
  area: cells.area || null,
  validFrom: cells.validFrom || null,
  validTo: cells.validTo || null,
  predecessors: [...new Set(cells.predecessors.split(/[\s,;+]+/).filter((code) => code !== ''))],
});

function findSchoolProblems({ line, cells }: TableRow, school: School, known: KnownPlaces): PlaceProblem[] {
  const problems: PlaceProblem[] = [];
  if (!isSchoolCode(cells.school)) problems.push({ kind: 'notASchoolCode', line, value: cells.school });
  if (cells.name === '') problems.push({ kind: 'missing', line, column: 'name' });
  else if (!isPlainName(cells.name)) problems.push({ kind: 'noText', line, column: 'name' });
  if (!Object.hasOwn(operatorWords, cells.operator.toLowerCase())) problems.push({ kind: 'notAnOperator', line, value: cells.operator });
  const days = [cells.validFrom, cells.validTo].filter((day) => day !== '');
  for (const value of days) if (!isDay(value)) problems.push({ kind: 'notADay', line, value });
  if (days.length === 2 && days.every(isDay) && days[0]! > days[1]!) problems.push({ kind: 'endsBeforeStart', line });
  if (school.area !== null && !known.areas.has(school.area)) problems.push({ kind: 'noArea', line, value: school.area });
  for (const value of school.predecessors)
    if (value === school.school) problems.push({ kind: 'ownPredecessor', line, value });
    else if (!known.schools.has(value)) problems.push({ kind: 'noPredecessor', line, value });
  return problems;
}
