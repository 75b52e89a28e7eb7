import type { Effects } from './effects.ts';
import type { GroupCodes } from './empty-columns.ts';
import type { ClassPlan, SchoolPlan } from './plan-classes.ts';
import type { Random } from './random.ts';
import type { ScaleModel } from './scale-models.ts';
import type { Responders } from './settings.ts';
import { domains } from '../instrument/instrument.ts';

export type Manner = 'earnest' | 'careless' | 'exaggerating';

/** One pupil before the first question. */
export interface Pupil {
  /** Grouping variable id to index of its code, null where the pupil left it empty. */
  readonly groups: readonly (readonly [string, number | null])[];
  /** Index of the grade. */
  readonly grade: number;
  /** Latent variable per scale. */
  readonly theta: readonly number[];
  /** In [0, 1): the lower, the more questions do not fit the pupil. */
  readonly fit: number;
  readonly manner: Manner;
  /** Probability of skipping a question, and the share of the questionnaire after which nothing more is answered (1: none). */
  readonly skipping: number;
  readonly endsAt: number;
}

/** Draws where a pupil lives, who they are and their latent variables. */
export function drawPupil(
  place: ClassPlan,
  school: SchoolPlan,
  models: readonly ScaleModel[],
  effects: Effects,
  classEffects: readonly number[],
  codes: GroupCodes,
  responders: Responders,
  random: Random,
  fitting: Random,
): Pupil {
  const area =
    school.areas[
      pick(
        school.areas.map(({ share }) => share),
        random,
      )
    ]!.area;
  const sex = pick(codes.sexShares[place.grade]!, random);
  const background = codes.background.map(
    ({ id, shares }) => [id, orEmpty(pick(shares[place.grade]!, random), responders.unknownGroup, random)] as const,
  );
  const liability = random.normal();
  const ofDomain = new Map(domains.map((domain) => [domain, random.normal()]));
  const own = models.map(({ scale, shape, start, domain, sd }, index) => {
    const common = shape.liability * liability + domain * (scale.domain ? ofDomain.get(scale.domain)! : 0);
    const between = sd.area ** 2 + sd.school ** 2 + sd.class ** 2 + sd.areaWave ** 2;
    const rest = Math.sqrt(Math.max(0.05, 1 - between - shape.liability ** 2 - (scale.domain ? domain ** 2 : 0)));
    const fixed = start + place.grade * shape.perGrade + (shape.bySex[codes.sex[sex]!] ?? 0);
    return (
      common +
      rest * random.normal() +
      effects.area(index, place.wave, area) +
      effects.school(index, place.school) +
      classEffects[index]! +
      fixed
    );
  });
  return {
    groups: [...knownGroups(place, area, sex, responders, random), ...background],
    grade: place.grade,
    theta: models.map(({ latent }) => own[latent]!),
    fit: fitting.uniform(),
    manner: manner(responders, random),
    skipping: Math.min(0.5, -Math.log(1 - random.uniform()) * responders.skipping),
    endsAt: random.uniform() < responders.breakingOff ? 0.2 + 0.8 * random.uniform() : 1,
  };
}

function knownGroups(
  place: ClassPlan,
  area: number,
  sex: number,
  { unknownGroup }: Responders,
  random: Random,
): (readonly [string, number | null])[] {
  return [
    ['wave', place.wave],
    ['area', orEmpty(area, unknownGroup, random)],
    ['school', place.school],
    ['grade', place.grade],
    ['sex', orEmpty(sex, unknownGroup, random)],
  ];
}

function manner({ careless, exaggerating }: Responders, random: Random): Manner {
  const u = random.uniform();
  if (u < careless) return 'careless';
  return u < careless + exaggerating ? 'exaggerating' : 'earnest';
}

const orEmpty = (index: number, probability: number, random: Random) => (random.uniform() < probability ? null : index);

/** Index drawn with probability proportional to the shares. */
function pick(shares: readonly number[], random: Random): number {
  let left = random.uniform() * shares.reduce((sum, share) => sum + share, 0);
  for (let index = 0; index < shares.length - 1; index++) {
    left -= shares[index]!;
    if (left < 0) return index;
  }
  return shares.length - 1;
}
