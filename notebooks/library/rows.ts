/**
 * The rows that cells and charts see: released rows with the names that people read, laid flat so that a table can hold them.
 * They are made by spreading a released row, so the brand of analysis/disclosure stays on them and nothing else passes for one.
 */
import type { UndoingRow } from '../../analysis/coverage/undoing-rows.ts';
import type {
  ComparisonKind,
  ComparisonWord,
  HiddenReason,
  Protection,
  ReleasedAssociation,
  ReleasedComparison,
  ReleasedCoverage,
  ReleasedRank,
  ReleasedReliability,
  ReleasedRiskCount,
  ReleasedRow,
  ReleasedSmallArea,
} from '../../analysis/disclosure/released.ts';
import type { Domain } from '../../survey/instrument/instrument.ts';

/** Whom a row speaks of. `null` means all of them. */
export interface GroupNames {
  /** The instrument's id and title. */
  readonly survey: string;
  readonly surveyLabel: string;
  readonly wave: string;
  readonly waveLabel: string;
  /** Place of the wave among those of the survey, from 0. */
  readonly waveOrder: number;
  /** Made-up answers: the mark follows every picture that shows them. */
  readonly synthetic: boolean;
  /** Pupils that every group must have to be shown (the protection in force). */
  readonly minPupils: number;
  readonly area: string | null;
  readonly areaLabel: string;
  /** Where pupils go to school; a row is of an area or of a school, never of both. */
  readonly school: string | null;
  readonly schoolLabel: string;
  readonly grade: string | null;
  readonly gradeLabel: string;
  readonly stage: string | null;
  readonly stageLabel: string;
  readonly sex: string | null;
  readonly sexLabel: string;
  /** By the survey's other variables, as "livesWith=both"; several are joined by "&". */
  readonly background: string | null;
  /** "Bor med: båda föräldrarna". */
  readonly backgroundLabel: string;
  /** The area's or the school's. */
  readonly placeLabel: string;
}
export interface FactorNames {
  /** What the row says, the same way up for all: "Low attachment to the family". A mean has the factor's own name. */
  readonly label: string;
  readonly name: string;
  readonly domain: Domain | null;
  readonly domainLabel: string;
  /** Place of the factor in the instrument, from 0. */
  readonly order: number;
  readonly unit: string | null;
  /** Lowest and highest possible score, in the unit. */
  readonly range: readonly [number, number];
}
/** State and reason of a row's protection, laid flat. */
export interface StateFields {
  readonly state: Protection['state'];
  /** Why nothing is shown; null where something is. */
  readonly reason: HiddenReason | null;
  /** For a bounded row: under or over its bound. */
  readonly side: 'under' | 'over' | null;
}
/** What is added to a released row. */
export interface RowNames extends GroupNames, FactorNames, StateFields {}
export type FactorRow = ReleasedRow & RowNames;

/** The comparison laid beside the row. All null where this comparison was not released. */
export interface ComparisonFields {
  readonly comparison: ComparisonKind;
  readonly otherValue: number | null;
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly word: ComparisonWord | null;
  readonly comparisonState: ReleasedComparison['protection']['state'] | 'notReleased';
  readonly comparisonReason: HiddenReason | null;
}
export type ComparedRow = FactorRow & ComparisonFields;

/** One wave of one factor: the row, the rest of the municipality in the same wave, and the change since the wave before and the first. */
export interface TrendFields {
  readonly restValue: number | null;
  readonly changeWord: ComparisonWord | null;
  readonly change: number | null;
  readonly changeState: ReleasedComparison['protection']['state'] | 'notReleased';
  readonly changeReason: HiddenReason | null;
  /** The wave before this one among those given; null for the first. */
  readonly sinceWave: string | null;
  readonly sinceWaveLabel: string | null;
  /** True where the factor is measured in another way, or the area has other borders, than in the wave before: no line may join them. */
  readonly breakBefore: boolean;
  /** The change since the survey's first wave; null where that is the wave before, this wave itself, or not among those asked for. */
  readonly longWord: ComparisonWord | null;
  readonly longChange: number | null;
  readonly longReason: HiddenReason | null;
  readonly longSinceLabel: string | null;
  /** As `breakBefore`, since the first wave. */
  readonly longBreak: boolean;
  /** All waves asked for, in time order: those without a row keep their place. */
  readonly waves: readonly { readonly order: number; readonly label: string }[];
}
export type TrendRow = FactorRow & TrendFields;

/** Where an area stands among the areas, or a factor among its area's factors. */
export type RankRow = ReleasedRank &
  GroupNames &
  FactorNames & {
    /** What is ranked: places of one level of a tree, or factors. */
    readonly ranked: 'areas' | 'largerAreas' | 'schools' | 'schoolAreas' | 'factors';
  };
/** A model-based value: the area's own drawn towards the mean of the areas. */
export type SmallAreaRow = ReleasedSmallArea & GroupNames & FactorNames;

export type AssociationRow = ReleasedAssociation &
  GroupNames &
  StateFields & { readonly label: string; readonly outcomeLabel: string; readonly order: number; readonly outcomeOrder: number };
export type RiskCountRow = ReleasedRiskCount & GroupNames & StateFields & { readonly outcomeLabel: string };
export type ReliabilityRow = ReleasedReliability & GroupNames & StateFields & { readonly name: string; readonly order: number };
export type CoverageRow = ReleasedCoverage & GroupNames & StateFields;
/** What the missing would have to be like to undo a clear difference. */
export type UndoingRowOfReader = UndoingRow & GroupNames & FactorNames;
/** What cells have besides profiles and trends. */
export type OtherRow = RankRow | SmallAreaRow | AssociationRow | RiskCountRow | ReliabilityRow | CoverageRow | UndoingRowOfReader;

/** What charts, sentences and tables accept. */
export type ShownRow = FactorRow & Partial<ComparisonFields>;
export const isCompared = (row: ShownRow): row is ComparedRow => row.comparison !== undefined;
/** A difference that the comparison calls sure. */
export const isSure = (row: ShownRow): boolean => row.word === 'clearlyHigher' || row.word === 'clearlyLower';
/** Rows besides profiles and trends have no state of a value, or say more than one. */
export const isOther = (row: object): row is OtherRow =>
  ['among', 'oddsRatio', 'risks', 'register', 'alpha', 'ownWeight', 'noLongerClear'].some((field) => field in row);
export const isTrend = (row: FactorRow): row is TrendRow => 'restValue' in row;
