import { sumOfCounts, type WaveRegister } from '../../survey/register/register.ts';

/** Who is in the numbers of a place: complete and confidential. */
export interface Coverage {
  readonly registered: number;
  readonly responses: number;
  /** Responses per registered pupil; above 1 where the register is older than the answers, or of others; null where nobody is registered. */
  readonly coverage: number | null;
  /** The two that coverage is the product of; null where the register is by area, and where nobody is registered. */
  readonly schools: SchoolCoverage | null;
}

/** Loss of schools and loss of pupils told apart: coverage = `pupilsReached` × `participation`. */
export interface SchoolCoverage {
  readonly all: number;
  /** Schools with at least one response. */
  readonly takingPart: number;
  /** Pupils of these schools per registered pupil, in [0, 1]; null where nobody is registered. */
  readonly pupilsReached: number | null;
  /** Responses per pupil of these schools; null where none took part. */
  readonly participation: number | null;
}

/**
 * Coverage of some areas by the population register.
 *
 * @param counts    head-counts by area code
 * @param areas     the codes that the place is made of; one that the register lacks counts as nobody
 * @param responses from pupils who live there
 */
export function coverageOfAreas(counts: NonNullable<WaveRegister['area']>, areas: readonly string[], responses: number): Coverage {
  const registered = areas.reduce((sum, area) => sum + (counts[area] ?? 0), 0);
  return { registered, responses, coverage: ratio(responses, registered), schools: null };
}

/**
 * Coverage of some schools by enrolment. A school that stayed out counts with all its pupils: participation of the others is never
 * given without it.
 *
 * @param enrolment pupils by school and grade
 * @param schools   codes of the schools that the place is made of, with the responses of each
 * @param grades    only these grades count (a stage); null is all of a school
 * @param all       responses of the place as it is released, where that is not the sum over the schools (pupils who did not state their grade)
 */
export function coverageOfSchools(
  enrolment: NonNullable<WaveRegister['school']>,
  schools: ReadonlyMap<string, number>,
  grades: readonly string[] | null = null,
  all: number | null = null,
): Coverage {
  let registered = 0,
    answers = 0,
    reached = 0,
    count = 0,
    takingPart = 0;
  for (const [school, answered] of schools) {
    const counts = enrolment[school] ?? {};
    const pupils = grades === null ? sumOfCounts(counts) : grades.reduce((sum, grade) => sum + (counts[grade] ?? 0), 0);
    if (pupils === 0 && answered === 0) continue;
    count++;
    registered += pupils;
    answers += answered;
    if (answered === 0) continue;
    takingPart++;
    reached += pupils;
  }
  const responses = all ?? answers;
  return {
    registered,
    responses,
    coverage: ratio(responses, registered),
    schools: { all: count, takingPart, pupilsReached: ratio(reached, registered), participation: ratio(responses, reached) },
  };
}

const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
