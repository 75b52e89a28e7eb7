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
  readonly protection: Protection;
}
export type ReleasedRow = ReleasedRowFields & Branded;

/** The fixed list of comparisons; part B adds its further ones here. */
export const comparisons = ['rest', 'reference', 'previousWave'] as const;
export type ComparisonKind = (typeof comparisons)[number];

/** Words stored with the row, by Benjamini-Hochberg at 5 % over the factors of one area × wave × comparison. */
export type ComparisonWord = 'clearlyHigher' | 'clearlyLower' | 'noClearDifference';

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
}
export interface GroupInfo {
  readonly id: string;
  readonly name: Text;
  readonly codes: readonly { readonly code: string; readonly label: Text }[];
}

export interface ReleaseMethod {
  /** Grouping variables that a few pupils did not state and whose category was drawn at random for them, once for the wave. */
  readonly allocatedAtRandom: readonly string[];
  /** Factors whose cut points come from this very wave, for want of frozen ones. */
  readonly derivedCutPoints: readonly string[];
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
  /** What the method note must say of this wave. */
  readonly method?: ReleaseMethod;
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
