/** Schools and grades, united until every cell has enough respondents to stand for the others. */

/** Fewer respondents than this in a cell, and it is united with another. */
export const leastRespondents = 20;

export interface SchoolCounts {
  /** The school area that it lies in; null for none. */
  readonly area: string | null;
  /** Per grade, neighbours side by side; a school that is counted as a whole has one entry. */
  readonly respondents: readonly number[];
  readonly enrolled: readonly number[];
}

export interface EnrolmentCell {
  readonly respondents: number;
  readonly enrolled: number;
  /** School and grade, by their positions. */
  readonly members: readonly (readonly [school: number, grade: number])[];
}

/**
 * A grade with fewer than 20 respondents is united with the smaller of its neighbours; a school with fewer than 20 with the other such schools
 * of its school area, then with the smallest other school there, then with those of other areas in the same way. Grades and schools
 * in which nobody answered are in no cell, and their pupils in no head-count: they are missing coverage, for which nobody stands.
 *
 * @returns cells with respondents and head-counts above 0; all of them have enough respondents where the schools together do
 * @see Little (1993), JASA 88, 1001-1012 (uniting cells)
 */
export function enrolmentCells(schools: readonly SchoolCounts[]): EnrolmentCell[] {
  const bySchool = schools.map((school, at) => ({ area: school.area, cells: uniteGrades(gradeCells(school, at)) }));
  const answered = bySchool.filter(({ cells }) => cells.length > 0);
  const areas = [...new Set(answered.map(({ area }) => area))];
  const left = areas.map((area) => uniteSchools(answered.filter((one) => one.area === area).map(({ cells }) => cells)));
  return uniteSchools(left.flat()).flat();
}

const gradeCells = ({ respondents, enrolled }: SchoolCounts, school: number): EnrolmentCell[] =>
  respondents.flatMap((n, grade) =>
    n > 0 ? [{ respondents: n, enrolled: enrolled[grade] ?? 0, members: [[school, grade] as const] }] : [],
  );

const enough = ({ respondents, enrolled }: EnrolmentCell): boolean => respondents >= leastRespondents && enrolled > 0;

function uniteGrades(cells: readonly EnrolmentCell[]): readonly EnrolmentCell[] {
  if (cells.length < 2) return cells;
  const failing = cells.findIndex((cell) => !enough(cell));
  if (failing < 0) return cells;
  const before = cells[failing - 1]?.respondents ?? Infinity;
  const after = cells[failing + 1]?.respondents ?? Infinity;
  const from = before <= after ? failing - 1 : failing;
  return uniteGrades([...cells.slice(0, from), unite([cells[from]!, cells[from + 1]!]), ...cells.slice(from + 2)]);
}

/** One list of cells per school: those that are too small become one, with the smallest others until it is large enough. */
function uniteSchools(schools: readonly (readonly EnrolmentCell[])[]): readonly (readonly EnrolmentCell[])[] {
  const small = schools.filter((cells) => !cells.every(enough));
  const large = schools
    .filter((cells) => cells.every(enough))
    .map((cells) => ({ cells, respondents: unite(cells).respondents }))
    .sort((a, b) => a.respondents - b.respondents)
    .map(({ cells }) => cells);
  if (small.length === 0) return large;
  let pool = unite(small.flat());
  while (!enough(pool) && large.length > 0) pool = unite([pool, ...large.shift()!]);
  return [...large, [pool]];
}

const unite = (cells: readonly EnrolmentCell[]): EnrolmentCell => ({
  respondents: cells.reduce((sum, cell) => sum + cell.respondents, 0),
  enrolled: cells.reduce((sum, cell) => sum + cell.enrolled, 0),
  members: cells.flatMap((cell) => cell.members),
});
