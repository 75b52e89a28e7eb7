/**
 * What a simulated municipality is made of. All effects are in standard deviations of the latent variable behind a scale, which has variance
 * 1 among pupils of one grade and sex. A positive effect raises the scale's score.
 */
export interface MunicipalityOptions {
  readonly seed: number | string;
  /** How many of the instrument's areas (its first ones), or how many are made up (A01 …) where it names none. Default: all, or 10. */
  readonly areas?: number;
  /** Answering pupils per wave, hit within a few percent since classes are whole. Default 6,000. */
  readonly pupilsPerWave?: number;
  /** Wave codes. Default: the instrument's, or `1`. */
  readonly waves?: readonly string[];
  /** Schools with the grades before upper secondary, and upper secondary schools (grade codes that begin with gy). Default: from pupilsPerWave. */
  readonly schools?: { readonly compulsory?: number; readonly upperSecondary?: number };
  /** Schools that stayed out of a wave, by their codes (S01 … where the instrument names none). */
  readonly absent?: readonly { readonly school: string; readonly wave: string }[];
  readonly variance?: Partial<VarianceShares>;
  readonly responders?: Partial<Responders>;
  /** How many grades lie below the instrument's first one: what rises by grade has risen so often when it begins. Default 0. */
  readonly gradesBelow?: number;
  /** Deviations from the default shape, by scale id. */
  readonly scales?: Readonly<Record<string, ScaleShape>>;
  /** Deviations of single items from their scale's shape, by item id. */
  readonly items?: Readonly<Record<string, ItemShape>>;
  /** Differences put in on purpose, so that an analysis can be asked to find them again. */
  readonly planted?: readonly PlantedEffect[];
  /** Shares of each code of sex or of a background variable, in the order of its codes. Default: two sexes alike, else falling shares. */
  readonly background?: Readonly<Record<string, CodeShares>>;
}

/** One share per code; by grade where grades differ (every grade is named). They need not add up to 1. */
export type CodeShares = readonly number[] | Readonly<Record<string, readonly number[]>>;

/** Parts of the latent variance that lie between areas, schools (within area mix) and classes, and between waves of an area. */
export interface VarianceShares {
  readonly area: number;
  readonly school: number;
  readonly class: number;
  readonly areaWave: number;
}

/**
 * Published intraclass correlations of drug use and psychosocial scales within schools average .02 to .03 and reach from .001 to .15, so the
 * three levels together get .05 of the latent variable, which leaves about .03 in a share at risk.
 */
export const defaultVariance: VarianceShares = { area: 0.02, school: 0.01, class: 0.02, areaWave: 0.001 };

/** Shares of pupils who answer in some special way, and of answers left out. */
export interface Responders {
  /** Answers at random, or the same place in every question. */
  readonly careless: number;
  /** Claims the extreme in risk and behaviour, and mostly the invented drug too. */
  readonly exaggerating: number;
  /** Stops somewhere and leaves the rest empty. */
  readonly breakingOff: number;
  /** Mean share of single questions skipped; it varies between pupils. */
  readonly skipping: number;
  /** Share that leaves a grouping question (area, sex, background) empty. */
  readonly unknownGroup: number;
}
export const defaultResponders: Responders = {
  careless: 0.015,
  exaggerating: 0.012,
  breakingOff: 0.025,
  skipping: 0.02,
  unknownGroup: 0.012,
};

/** How the answers of one scale lie and what moves them. */
export interface ScaleShape {
  /** Middle and half width of the items' thresholds on the latent variable: a high centre gives low scores. */
  readonly centre?: number;
  readonly spread?: number;
  /**
   * For answers that few give and fewer give much of, such as how often one drinks: the centre is then the first threshold, the others follow
   * at this distance, and every answer counts, those too that the scale takes for the same. 0: by centre and spread.
   */
  readonly step?: number;
  /** Correlation of an item with the latent variable, varied a little between the items; 1: answers follow from it without chance. */
  readonly loading?: number;
  /**
   * Another scale, whose latent variable this one has: the same pupils, by other thresholds. With loading 1 and a higher centre, nobody has
   * drunk in the past month who never drank. Its own liability and effects are not used.
   */
  readonly follows?: string | null;
  /** Correlation of the latent variable with the common liability, sign included. */
  readonly liability?: number;
  /** Change per grade. */
  readonly perGrade?: number;
  /** Effect by code of the sex variable. */
  readonly bySex?: Readonly<Record<string, number>>;
  /** Change per wave in the whole municipality. */
  readonly perWave?: number;
}

/** How the answers of one item differ from those of its scale. What is left out is the scale's. */
export interface ItemShape {
  readonly centre?: number;
  readonly spread?: number;
  readonly step?: number;
  readonly loading?: number;
  /**
   * The item asks how old one was the first time: its answers follow from the latent variable of this scale, of which the item's centre is the
   * threshold of having done it, and from how it rises by year, so that nobody was older than they are.
   */
  readonly firstTime?: FirstTime;
  /** Share that takes the last of the answers which have no value ("does not fit me"); by grade where grades differ. The same pupils for all items. */
  readonly unfit?: number | Readonly<Record<string, number>>;
}

/** The answers are never, then `oldest` years or more, then a year earlier each. */
export interface FirstTime {
  readonly scale: string;
  readonly oldest: number;
  /** Least age of pupils in the instrument's first grade. */
  readonly ageInFirstGrade: number;
  /** How much further than the threshold those lie who did it a year ago already. Default: the scale's change per grade, as if pupils grew up so. */
  readonly perYear?: number;
}

/**
 * A planted difference of one scale in one area from the average area, instead of a drawn one: `shift` in every wave, and `perWave` times the
 * number of waves since the first one.
 */
export interface PlantedEffect {
  readonly scale: string;
  readonly area: string;
  readonly shift?: number;
  readonly perWave?: number;
}
