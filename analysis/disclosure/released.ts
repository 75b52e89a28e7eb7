/**
 * What may leave the house. Only analysis/disclosure makes these values: the brand below is not exported as a value, so nobody else
 * can write one without a cast, and a test forbids the cast.
 */
import type { Domain, FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';

declare const released: unique symbol;
type Branded = { readonly [released]: true };

/** Codes as strings, as they stand in the file: { wave: "2019", area: "11", sex: "1" }. A variable that is left out means all. */
export type Group = Readonly<Record<string, string>>;

/** The public reasons are two; which rule it was is seen in the enclave only. */
export type HiddenReason = 'protected' | 'tooUncertain';

export type Protection =
  | { readonly state: 'shown' }
  /** Half-width over 10 points: marked as uncertain. */
  | { readonly state: 'uncertain' }
  /** Nearly all or nearly none: no value, only that it lies under or over a bound (low and high carry it). */
  | { readonly state: 'bounded'; readonly side: 'under' | 'over' }
  | { readonly state: 'hidden'; readonly reason: HiddenReason };

/**
 * One number that is safe to publish, already rounded. Shares are in [0, 1] and whole percent, means in [0, 100] (of the score's
 * possible range) and whole, n to the nearest 5.
 */
interface ReleasedRowFields {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Group;
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Reference population's share of the same grade mix; null for means and outcomes, and where the row is hidden. */
  readonly referenceShare: number | null;
  /** Responses per registered pupil of the area or school, in [0, 1] and whole percent; null without a register, and where the row is hidden. */
  readonly coverage: number | null;
  readonly protection: Protection;
}
export type ReleasedRow = ReleasedRowFields & Branded;

/**
 * The fixed list of comparisons. `rest`: the rest of the municipality, standardised to the row's grade × sex mix; `restRaw`: the same as it
 * stands; `areasLikeOurs`: the areas that agree in all declared characteristics; `boys`: of girls' rows only.
 */
export const comparisons = ['rest', 'restRaw', 'reference', 'previousWave', 'firstWave', 'boys', 'areasLikeOurs'] as const;
export type ComparisonKind = (typeof comparisons)[number];

/**
 * Words stored with the row, by Benjamini-Hochberg at 5 % over the factors of one area × wave × comparison. Between waves with fewer than
 * eight schools in both, they speak of these schools only and are never sure.
 */
export const comparisonWords = [
  'clearlyHigher',
  'clearlyLower',
  'noClearDifference',
  'higherInTheseSchools',
  'lowerInTheseSchools',
  'sameInTheseSchools',
] as const;
export type ComparisonWord = (typeof comparisonWords)[number];

interface ReleasedComparisonFields {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Group;
  readonly comparison: ComparisonKind;
  /** The other side's value on the same scale as the row's; null when hidden. */
  readonly otherValue: number | null;
  /** Row minus other side, in the row's unit (share points or points of 0-100), rounded; null when hidden. */
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly word: ComparisonWord | null;
  readonly protection: Protection;
}
export type ReleasedComparison = ReleasedComparisonFields & Branded;

interface ReleasedRankFields {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Group;
  /** `areas`: this area among those shown, 1 being the highest; `factors`: this factor among the area's, by difference to the reference. */
  readonly among: 'areas' | 'factors';
  /** How many are ranked. */
  readonly of: number;
  /** By the rounded values; equal ones share the smallest place. */
  readonly place: number;
  /** Possible places, jointly for all that are ranked, 95 %. */
  readonly low: number;
  readonly high: number;
  readonly surelyAmongThreeHighest: boolean;
}
export type ReleasedRank = ReleasedRankFields & Branded;

/** Model-based (Fay-Herriot): the direct estimate drawn towards the areas' mean. Never of a protected area. */
interface ReleasedSmallAreaFields {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Group;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Weight of the area's own estimate, in [0, 1] and whole percent. */
  readonly ownWeight: number;
}
export type ReleasedSmallArea = ReleasedSmallAreaFields & Branded;

/** A factor and an outcome; the municipality and its stages only. */
interface ReleasedAssociationFields {
  readonly factor: string;
  readonly outcome: string;
  readonly group: Group;
  readonly n: number | null;
  readonly oddsRatio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /**
   * Share of the outcome that would be gone were nobody at risk and the association causal; whole percent, may be negative. Null in a row that
   * is shown: the fraction alone is too uncertain.
   */
  readonly attributableFraction: number | null;
  readonly attributableLow: number | null;
  readonly attributableHigh: number | null;
  readonly protection: Protection;
}
export type ReleasedAssociation = ReleasedAssociationFields & Branded;

/** Share with an outcome among pupils with so many risks (or, within those, so many kinds of protection). */
interface ReleasedRiskCountFields {
  readonly outcome: string;
  readonly group: Group;
  /** Lowest and highest number of risk factors of the pupils in this class. */
  readonly risks: readonly [number, number];
  /** The same for protective factors that are not on the low side; null for all. */
  readonly protections: readonly [number, number] | null;
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly protection: Protection;
}
export type ReleasedRiskCount = ReleasedRiskCountFields & Branded;

/** Of the whole municipality. Two decimals. */
interface ReleasedReliabilityFields {
  readonly factor: string;
  readonly group: Group;
  readonly n: number | null;
  readonly alpha: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly items: readonly { readonly item: string; readonly itemRest: number | null }[];
  readonly protection: Protection;
}
export type ReleasedReliability = ReleasedReliabilityFields & Branded;

/** Who is in the numbers: responses against a register, and schools that took part against all. */
interface ReleasedCoverageFields {
  readonly group: Group;
  /** `area`: population register, where pupils live; `school`: enrolment, where they go to school. */
  readonly register: 'area' | 'school';
  /** Registered pupils and responses, to the nearest 5; null where the row is hidden. */
  readonly registered: number | null;
  readonly responses: number | null;
  /** Responses per registered pupil, schools that stayed out included; whole percent. Above 1: more responses than registered. */
  readonly coverage: number | null;
  /** Responses per pupil of the schools that took part; whole percent; null where the register is by area. */
  readonly participation: number | null;
  readonly schools: { readonly all: number; readonly takingPart: number } | null;
  readonly protection: Protection;
}
export type ReleasedCoverage = ReleasedCoverageFields & Branded;

/** Names that charts and sentences need, from the instrument. */
export interface FactorInfo {
  readonly id: string;
  readonly kind: FactorKind;
  readonly domain: Domain | null;
  readonly name: Text;
  readonly shareLabel: Text;
  readonly statistic: Statistic;
  readonly unit: Text | null;
  readonly range: readonly [number, number];
  /** Waves at which its questions changed (survey/instrument). */
  readonly breaks: readonly string[];
}
export interface GroupInfo {
  readonly id: string;
  readonly name: Text;
  /** Coarser groups stand after the codes that respondents have; `within` names the group above. */
  readonly codes: readonly { readonly code: string; readonly label: Text; readonly within: string | null }[];
}

export interface ReleaseMethod {
  /** Grouping variables that a few pupils did not state and whose category was drawn at random for them, once for the wave. */
  readonly allocatedAtRandom: readonly string[];
  /** Factors whose cut points come from this very wave, for want of frozen ones. */
  readonly derivedCutPoints: readonly string[];
  /** What protection costs: of the rows that could be made at each level (e.g. "area × sex"), how many carry a value. */
  readonly cost: readonly { readonly level: string; readonly rows: number; readonly shown: number }[];
  /** The waves that were pooled for this release; one for any other. */
  readonly pooledWaves: readonly string[];
  /** Variables by whose head-counts answers were weighted, e.g. ["school", "grade"]; of a pool those of both its waves. Empty for none. */
  readonly postStratifiedBy: readonly string[];
  /** Variables by which the declared strata are split for standard errors: ["grade"] where schools are told apart by grade. Empty for none. */
  readonly strataSplitBy: readonly string[];
  /** Areas whose borders were drawn anew between an earlier wave and this one, so that no trend crosses that; empty for none. */
  readonly borderBreaks: readonly { readonly since: string; readonly areas: readonly string[] }[];
}

/** The released tables of one wave: all that notebooks, exports, ballots and goals are ever made from. */
interface ReleasedWaveFields {
  readonly instrument: { readonly id: string; readonly version: string; readonly title: Text; readonly origin: Text };
  readonly synthetic: boolean;
  readonly wave: string;
  readonly factors: readonly FactorInfo[];
  readonly groups: readonly GroupInfo[];
  /** The settings in force: printed from here everywhere. */
  readonly settings: DisclosureSettings;
  readonly rows: readonly ReleasedRow[];
  readonly comparisons: readonly ReleasedComparison[];
  readonly ranks: readonly ReleasedRank[];
  readonly smallAreas: readonly ReleasedSmallArea[];
  readonly associations: readonly ReleasedAssociation[];
  readonly riskCounts: readonly ReleasedRiskCount[];
  readonly reliability: readonly ReleasedReliability[];
  readonly coverage: readonly ReleasedCoverage[];
  /** What the method note must say of this wave. */
  readonly method: ReleaseMethod;
}
export type ReleasedWave = ReleasedWaveFields & Branded;

export interface DisclosureSettings {
  readonly validFrom: string;
  /** Pupils that every non-empty category must have. */
  readonly minPupils: number;
  /** Classes (PSUs) that they must come from. */
  readonly minPsus: number;
  /** At most this many on one side: under or over a bound. */
  readonly nearlyAllOrNone: number;
  /** Half-width in share points above which a value is marked, and above which it is not shown. */
  readonly uncertainHalfWidth: number;
  readonly hiddenHalfWidth: number;
  /** Fewer degrees of freedom than this is too uncertain. */
  readonly minDf: number;
  readonly roundN: number;
}

/** @internal Only for analysis/disclosure: gives the brand. */
export const brand = <T extends object>(value: T): T & Branded => Object.freeze(value) as T & Branded;
export type { Branded as ReleasedBrand };
