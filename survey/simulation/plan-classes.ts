import type { Random } from './random.ts';

/** One class of one wave: the unit that is sampled as a whole. */
export interface ClassPlan {
  /** Index of the wave, school and grade. */
  readonly wave: number;
  readonly school: number;
  readonly grade: number;
  /** Number of the class within its school and grade, from 0. */
  readonly parallel: number;
  /** Pupils on the class list, 15 to 30, and those of them who answered. */
  readonly headCount: number;
  readonly pupils: number;
}

/** A school with its grades (indexes) and the areas its pupils live in, with their shares. */
export interface SchoolPlan {
  readonly grades: readonly number[];
  readonly areas: readonly { readonly area: number; readonly share: number }[];
  /** Relative size; small schools have one class per grade. */
  readonly size: number;
  readonly small: boolean;
}

const participation = 0.88;
const meanPupils = 22.5 * participation;

/**
 * Schools of one stage. Every area is served by some school; a compulsory school draws from one to three neighbouring areas, an upper secondary
 * school from the whole municipality.
 *
 * @param grades  indexes of the stage's grades
 * @param schools how many schools, at least 1
 * @param areas   how many areas
 * @param reach   `near` for compulsory schools, `all` for upper secondary ones
 */
export function planSchools(
  grades: readonly number[],
  schools: number,
  areas: number,
  reach: 'near' | 'all',
  random: Random,
): SchoolPlan[] {
  const small = reach === 'near' && schools > 3 ? Math.max(1, Math.round(schools * 0.2)) : 0;
  return Array.from({ length: schools }, (_, school) => ({
    grades,
    areas: reach === 'all' ? everywhere(areas, random) : nearby(school, schools, areas, random),
    size: 0.6 + random.uniform(),
    small: school >= schools - small,
  }));
}

const everywhere = (areas: number, random: Random) =>
  withShares(Array.from({ length: areas }, (_, area) => ({ area, share: 0.5 + random.uniform() })));

/** The school's own areas (more than one where areas outnumber schools), then one or two neighbours on the ring of areas, most pupils in the first. */
function nearby(school: number, schools: number, areas: number, random: Random) {
  const own = Array.from({ length: areas }, (_, area) => area).filter((area) => area % schools === school % areas);
  const host = own.length ? own : [school % areas];
  const neighbours = [(host[0]! + 1) % areas, (host[0]! + areas - 1) % areas].slice(
    0,
    Math.max(0, Math.min(random.integer(3), 3 - host.length)),
  );
  const far = neighbours.filter((area) => !host.includes(area)).map((area) => ({ area, share: 0.08 + 0.12 * random.uniform() }));
  return withShares([...host.map((area) => ({ area, share: 0.8 / host.length })), ...far]);
}

function withShares(areas: readonly { area: number; share: number }[]) {
  const total = areas.reduce((sum, { share }) => sum + share, 0);
  return areas.map(({ area, share }) => ({ area, share: share / total }));
}

/**
 * How many parallel classes each school has per grade, so that the stage has about `pupils` answering pupils.
 *
 * @returns one count per school, at least 1
 */
export function parallelClasses(schools: readonly SchoolPlan[], pupils: number): number[] {
  const perGrade = Math.max(schools.length, Math.round(pupils / (schools[0]?.grades.length ?? 1) / meanPupils));
  const counts = schools.map(() => 1);
  const size = (i: number) => schools[i]!.size / (counts[i]! + 0.5);
  const large = schools.map((_, i) => i).filter((i) => !schools[i]!.small);
  for (let left = perGrade - schools.length; left > 0 && large.length; left--) {
    const next = large.reduce((best, i) => (size(i) > size(best) ? i : best));
    counts[next]!++;
  }
  return counts;
}

/** Draws the class list and who of it answered. */
export function drawClass(place: Omit<ClassPlan, 'headCount' | 'pupils'>, random: Random): ClassPlan {
  const headCount = 15 + random.integer(16);
  let pupils = 0;
  for (let i = 0; i < headCount; i++) if (random.uniform() < participation) pupils++;
  return { ...place, headCount, pupils: Math.max(1, pupils) };
}
