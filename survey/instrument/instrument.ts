/**
 * The instrument: everything that is fixed before anybody answers. What arrives is an `InstrumentSpec` (survey/format);
 * `readInstrument` turns it into this complete, frozen value, in which every item, code and recoding is resolved.
 */
import type { Codebook } from './codebook.ts';
import type { Text } from '../text.ts';

/** CTC's four domains; in Swedish they are called arenor. */
export const domains = ['community', 'family', 'school', 'peer-individual'] as const;
export type Domain = (typeof domains)[number];

/** `risk` and `protective` factors are scored scales with cut points; an `outcome` is a behaviour or well-being. */
export type FactorKind = 'risk' | 'protective' | 'outcome';

/** What a shown row says: the share of pupils (at risk, with low protection, reporting the behaviour), or a mean. */
export type Statistic = 'share' | 'mean';

export interface Item {
  readonly id: string;
  /** Short name of what is asked, for analysts. */
  readonly concept: Text;
  /** The question as the pupil reads it; imported files may lack it. */
  readonly question: Text | null;
  readonly codebook: Codebook;
  /** Shown only to respondents for whom this holds; null is everybody. Routing is data. */
  readonly shownWhen: Condition | null;
}

/** Routing and validity conditions over answers. `codes` are the item's codes as they stand in the file. */
export type Condition =
  | { readonly item: string; readonly in: readonly string[] }
  | { readonly item: string; readonly atLeast: number }
  | { readonly item: string; readonly atMost: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly items: readonly string[];
}

/** One item's part in a scale: its value per codebook index after recoding, range harmonisation and reversal; null is missing. */
export interface ScaleItem {
  readonly item: string;
  readonly values: readonly (number | null)[];
}

/** A factor or an outcome: one or more items scored to one number per respondent. */
export interface Scale {
  readonly id: string;
  readonly kind: FactorKind;
  readonly domain: Domain | null;
  readonly name: Text;
  /** What the share says, e.g. "Low attachment to the family" for a protective factor, so that every chart reads the same way up. */
  readonly shareLabel: Text;
  readonly items: readonly ScaleItem[];
  /** How many items must be answered for a score (a count). */
  readonly minAnswered: number;
  /** Lowest and highest possible score. */
  readonly range: readonly [number, number];
  /** `share` for risk and protective factors and yes/no outcomes, `mean` for quantities. */
  readonly statistic: Statistic;
  /** Unit of the mean, where it has one ("days"). */
  readonly unit: Text | null;
  /** Frozen cut points; null for outcomes, and for scales whose cut points are still to be derived. */
  readonly cutPoints: CutPoints | null;
  /** Waves at which its questions changed: no number of such a wave or a later one is compared with one from before it. */
  readonly breaks: readonly string[];
}

/** Which deviation around the median the cut point rule uses (METHOD section 4: sources disagree, so it is a setting). */
export type CutPointDeviation = 'meanAbsolute' | 'medianAbsolute';

/** Cut points frozen as a version; never derived again for a later wave. */
export interface CutPoints {
  readonly version: string;
  /** Which reference population they were derived from. */
  readonly population: Text;
  readonly deviation: CutPointDeviation;
  readonly multiplier: number;
  readonly weighted: boolean;
  readonly screening: ScreeningVariant;
  /** Per grade code, or `all`. */
  readonly byGrade: Readonly<Record<string, CutPoint>>;
}

export interface CutPoint {
  readonly cut: number;
  /** Share of the reference population beyond the cut, in [0, 1]. */
  readonly referenceShare: number;
  /** Scored respondents of the reference population in this grade. */
  readonly n: number;
}

/** Released numbers are made with all responses or with the flagged ones left out; declared before the wave opens. */
export type ScreeningVariant = 'all' | 'unflagged';

/** A validity rule flags responses; it never deletes them. */
export interface ValidityRule {
  readonly id: string;
  readonly name: Text;
  readonly flagWhen: Condition;
}

/** A variable that groups respondents: wave, area, school, grade, sex or a declared background variable. */
export interface GroupingVariable {
  readonly id: string;
  readonly name: Text;
  /** The question as the pupil reads it, with the codes as answers; without one the pupil is not asked in this way. */
  readonly question?: Text;
  /** What respondents may have. */
  readonly codes: readonly GroupCode[];
  /**
   * Groups that unite codes, or other such groups, by their `within`: districts of areas (where pupils live), areas of schools (where they
   * go to school), stages of grades. Empty for a flat list.
   */
  readonly coarser: readonly GroupCode[];
  /** True when codes outside the list are accepted (other years, other areas) and shown by their code. */
  readonly open: boolean;
}
export interface GroupCode {
  /** Its own within the variable, coarser groups included. */
  readonly code: string;
  readonly label: Text;
  /** Code of the coarser group that it is part of; null at the top. */
  readonly within: string | null;
  /** What analyses must know of a code, whatever the file calls it: the two sexes, and an area or school of another municipality. */
  readonly meaning: CodeMeaning | null;
  /** What an area is like ({ housing: "flats" }): areas that agree in all of these are compared with each other. */
  readonly characteristics: Readonly<Record<string, string>>;
}
/** A code of a flat list, of which nothing is declared but its label. */
export const flatCode = (code: string, label: Text): GroupCode => ({ code, label, within: null, meaning: null, characteristics: {} });

export const codeMeanings = ['girls', 'boys', 'outside'] as const;
export type CodeMeaning = (typeof codeMeanings)[number];

/** Rules for a stratum with a single PSU (R survey's `survey.lonely.psu`). */
export type SinglePsuRule = 'remove' | 'certainty' | 'adjust' | 'average' | 'fail';

/** Where a grouping or design variable of an imported file comes from. */
export type ColumnSource =
  { readonly column: string; readonly recode: Readonly<Record<string, string>> | null } | { readonly constant: string };

/** How the columns of an imported file become items, grouping variables and design variables. */
export interface FileMapping {
  /** Texts that mean an empty cell in every column, besides the empty text (e.g. "NA"). */
  readonly empty: readonly string[];
  /** Item id to column name. */
  readonly items: Readonly<Record<string, string>>;
  /** Columns of the file that are known and left out; any other unknown column is an error. `*` leaves out all of them. */
  readonly ignore: readonly string[];
  /** Grouping variable id (wave, area, grade, sex, background) to its source. */
  readonly groups: Readonly<Record<string, ColumnSource>>;
  readonly design: FileDesign;
}
export interface FileDesign {
  readonly stratum: string | null;
  readonly psu: string | null;
  readonly weight: string | null;
  /** Column with the number of PSUs in the population of the stratum. */
  readonly fpc: string | null;
  /** True when PSU numbers repeat between strata (R: nest = TRUE). */
  readonly nested: boolean;
  /** Grouping variables within which strata are numbered anew (each wave × area an independent sample). */
  readonly strataWithin: readonly string[];
}

/** Two waves whose answers are counted as one. Declared beforehand, so that nobody pools until a result comes out. */
export interface WavePool {
  /** Stands as a wave's code in its released rows; no wave is called so. */
  readonly id: string;
  /** The two waves, the earlier one first. */
  readonly waves: readonly [string, string];
}

export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** Where the questions and data come from, with licence. */
  readonly origin: Text;
  /** True for made-up data: the mark follows every page that shows it. */
  readonly synthetic: boolean;
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly scales: readonly Scale[];
  readonly validityRules: readonly ValidityRule[];
  /** Declared before the wave opens: which variant is released. */
  readonly screening: ScreeningVariant;
  /** wave, area, school, grade, sex in this order where the instrument has them, then background variables. */
  readonly groups: readonly GroupingVariable[];
  /** Pairs of waves that are released together too, for municipalities that are too small for each by itself. */
  readonly pools: readonly WavePool[];
  readonly singlePsu: SinglePsuRule;
  /** The rule by which missing cut points are derived. */
  readonly cutPointRule: { readonly deviation: CutPointDeviation; readonly multiplier: number };
  readonly mapping: FileMapping | null;
}

/**
 * The grouping variables that every instrument knows by these names; others are background variables. `area` is where pupils live (or the
 * only division that a file has), `school` where they go to school.
 */
export const standardGroups = ['wave', 'area', 'school', 'grade', 'sex'] as const;
export type StandardGroup = (typeof standardGroups)[number];
export const isBackground = (group: string): boolean => !(standardGroups as readonly string[]).includes(group);
