/**
 * A made-up municipality of which the truth is known, to try intervals on: areas of very unlike size, schools that draw their pupils from
 * several areas, classes as clusters. Only what the intervals depend on is made: who sits in which class, and yes or no.
 */
import { normalProbability, normalQuantile } from '../distributions/normal.ts';
import type { DesignColumns } from '../../survey/columns/columns.ts';
import type { Random } from '../../survey/simulation/random.ts';

/** Who sits where: a census, PSU = class, stratum = school, no weights. */
export interface ClusteredPlan {
  readonly design: DesignColumns;
  /** Area, school and grade per pupil, each from 0. */
  readonly area: Int32Array;
  readonly school: Int32Array;
  readonly grade: Int32Array;
  /** Pupils per area. */
  readonly areaSizes: readonly number[];
  readonly schools: number;
}

export interface ClusteredAnswers {
  /** 1 or 0 per pupil, NaN for no answer. */
  readonly answers: Float64Array;
  /**
   * Per area: the share that these pupils, in these schools and grades, would have on average over all classes they might have met. It is
   * what a released interval speaks of: the conditions behind these pupils, and not this census's count.
   */
  readonly truth: Float64Array;
  /** The same per area × grade: entry area × gradeCount + grade; NaN where nobody is. */
  readonly truthByGrade: Float64Array;
}

/** An area in town shares its schools with its neighbours; a village has its own, and few go elsewhere. */
export interface AreaPlan {
  readonly pupils: number;
  readonly village: boolean;
}

export const gradeCount = 3;
const classSize = { least: 8, most: 30 } as const;
/** Pupils of a school's grade, so that there are one to seven classes. */
const gradeSize = { least: 14, most: 120 } as const;
/** Part of the pupils who go to the school of their own neighbourhood, and in town to the next one; the others go anywhere. */
const atHome = { town: 0.78, village: 0.95 } as const;
const nextDoor = 0.14;
/** Standard deviations of areas and schools about the municipality, on the probit scale: some points of a share. */
const spread = { area: 0.12, school: 0.08 } as const;
const noAnswer = 0.03;

/**
 * The town's areas lie in a row that is cut into the schools' neighbourhoods, so that a small area mostly shares one or two schools with its
 * neighbours and a large one has several; every village is cut by itself, so that a small one is one school with few classes.
 *
 * @param areas towns first; each run of towns and each village with at least 42 pupils
 */
export function drawPlan(areas: readonly AreaPlan[], random: Random): ClusteredPlan {
  const inTown = areas.filter(({ village }) => !village).reduce((sum, { pupils }) => sum + pupils, 0);
  const ends: number[] = [];
  cut(inTown);
  const townSchools = ends.length;
  for (const { pupils, village } of areas) if (village) cut((ends[ends.length - 1] ?? 0) + pupils);
  const schools = ends.length;
  const area = Int32Array.from(areas.flatMap(({ pupils }, at) => Array.from({ length: pupils }, () => at)));
  const school = new Int32Array(area.length);
  let home = 0;
  for (let pupil = 0; pupil < area.length; pupil++) {
    if (pupil >= ends[home]!) home++;
    const town = home < townSchools;
    const luck = random.uniform();
    school[pupil] =
      luck < (town ? atHome.town : atHome.village)
        ? home
        : town && luck < atHome.town + nextDoor
          ? (home + 1) % townSchools
          : random.integer(schools);
  }
  const grade = Int32Array.from(area, () => random.integer(gradeCount));
  const { psu, psuStratum } = drawClasses(school, grade, schools, random);
  const areaSizes = areas.map(({ pupils }) => pupils);
  return { design: { psu, psuStratum, strata: schools, weight: null, fpc: null }, area, school, grade, areaSizes, schools };

  /** Neighbourhoods up to `to`; what would be too few for a school of its own is part of the one before. */
  function cut(to: number): void {
    const from = ends[ends.length - 1] ?? 0;
    for (let end = from; end < to;) {
      end += gradeCount * (gradeSize.least + random.integer(gradeSize.most - gradeSize.least + 1));
      ends.push(to - end < gradeCount * gradeSize.least ? (end = to) : end);
    }
  }
}

/** The pupils of a school's grade in random order, cut into classes of unlike size. */
function drawClasses(school: Int32Array, grade: Int32Array, schools: number, random: Random): { psu: Int32Array; psuStratum: Int32Array } {
  const members: number[][] = Array.from({ length: schools * gradeCount }, () => []);
  school.forEach((one, pupil) => members[one * gradeCount + grade[pupil]!]!.push(pupil));
  const psu = new Int32Array(school.length);
  const stratum: number[] = [];
  members.forEach((pupils, at) => {
    for (let i = pupils.length - 1; i > 0; i--) {
      const j = random.integer(i + 1);
      [pupils[i], pupils[j]] = [pupils[j]!, pupils[i]!];
    }
    for (let from = 0; from < pupils.length;) {
      const left = pupils.length - from;
      const drawn = classSize.least + random.integer(classSize.most - classSize.least + 1);
      const size = left <= classSize.most ? left : Math.min(drawn, left - classSize.least);
      for (let i = from; i < from + size; i++) psu[pupils[i]!] = stratum.length;
      stratum.push(Math.floor(at / gradeCount));
      from += size;
    }
  });
  return { psu, psuStratum: Int32Array.from(stratum) };
}

/**
 * Yes or no of every pupil: a latent normal variable, part of it the class's, below a threshold that lies elsewhere in each area, school and
 * grade.
 *
 * @param share about the municipality's share, in (0, 1)
 * @param icc   intraclass correlation of yes and no within classes at that share, in [0, 1)
 * @param step  from grade to grade, on the probit scale: with 0.35 shares of 10, 18 and 28 %
 */
export function drawAnswers(plan: ClusteredPlan, share: number, icc: number, step: number, random: Random): ClusteredAnswers {
  const { design, area, school, grade, areaSizes, schools } = plan;
  const middle = normalQuantile(share);
  const latent = latentCorrelation(share, icc);
  const effects = (count: number, sd: number): Float64Array => Float64Array.from({ length: count }, () => sd * random.normal());
  const ofArea = effects(areaSizes.length, spread.area);
  const ofSchool = effects(schools, spread.school);
  const ofClass = effects(design.psuStratum.length, Math.sqrt(latent));
  const own = Math.sqrt(1 - latent);
  const shares = new Map<number, number>();
  const truth = new Float64Array(areaSizes.length);
  const truthByGrade = new Float64Array(areaSizes.length * gradeCount);
  const pupilsByGrade = new Float64Array(truthByGrade.length);
  const answers = new Float64Array(area.length);
  for (let pupil = 0; pupil < area.length; pupil++) {
    const at = (area[pupil]! * schools + school[pupil]!) * gradeCount + grade[pupil]!;
    const threshold = middle + ofArea[area[pupil]!]! + ofSchool[school[pupil]!]! + step * (grade[pupil]! - 1);
    let expected = shares.get(at);
    if (expected === undefined) shares.set(at, (expected = normalProbability(threshold)));
    truth[area[pupil]!]! += expected / areaSizes[area[pupil]!]!;
    const ofGrade = area[pupil]! * gradeCount + grade[pupil]!;
    truthByGrade[ofGrade]! += expected;
    pupilsByGrade[ofGrade]!++;
    const yes = ofClass[design.psu[pupil]!]! + own * random.normal() < threshold;
    answers[pupil] = random.uniform() < noAnswer ? NaN : yes ? 1 : 0;
  }
  return { answers, truth, truthByGrade: truthByGrade.map((sum, at) => sum / pupilsByGrade[at]!) };
}

/**
 * Correlation of two classmates' latent variables that gives their answers the intraclass correlation asked for.
 *
 * @param share in (0, 1)
 * @param icc   in [0, 1)
 * @returns in [0, 1), by bisection to 1e-7
 */
export function latentCorrelation(share: number, icc: number): number {
  let low = 0;
  let high = 1;
  while (high - low > 1e-7) {
    const middle = (low + high) / 2;
    if (answerCorrelation(share, middle) < icc) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Variance between classes' shares over share × (1 - share), by the trapezoidal rule over the class's part of the latent variable. */
function answerCorrelation(share: number, latent: number): number {
  const threshold = normalQuantile(share);
  const step = 0.1;
  let squares = 0;
  for (let z = -6; z <= 6; z += step) {
    const inClass = normalProbability((threshold - Math.sqrt(latent) * z) / Math.sqrt(1 - latent));
    squares += (step * Math.exp((-z * z) / 2) * inClass * inClass) / Math.sqrt(2 * Math.PI);
  }
  return (squares - share * share) / (share * (1 - share));
}
