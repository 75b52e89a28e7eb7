/**
 * The rows that cells and charts see: released rows with the names that people read, laid flat so that a table can hold them.
 * They are made by spreading a released row, so the brand of analysis/disclosure stays on them and nothing else passes for one.
 */
import type {
  ComparisonKind,
  ComparisonWord,
  HiddenReason,
  Protection,
  ReleasedComparison,
  ReleasedRow,
} from '../../analysis/disclosure/released.ts';
import type { Domain } from '../../survey/instrument/instrument.ts';

/** What is added to a released row. `null` in area, grade or sex means all of them; `group` has the background variables too. */
export interface RowNames {
  readonly wave: string;
  readonly waveLabel: string;
  /** Place of the wave among those of the survey, from 0. */
  readonly waveOrder: number;
  /** Made-up answers: the mark follows every picture that shows them. */
  readonly synthetic: boolean;
  readonly area: string | null;
  readonly areaLabel: string;
  readonly grade: string | null;
  readonly gradeLabel: string;
  readonly sex: string | null;
  readonly sexLabel: string;
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
  readonly state: Protection['state'];
  /** Why nothing is shown; null where something is. */
  readonly reason: HiddenReason | null;
  /** For a bounded row: under or over its bound. */
  readonly side: 'under' | 'over' | null;
}
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

/** One wave of one factor: the row, the rest of the municipality in the same wave, and the change since the wave before. */
export interface TrendFields {
  readonly restValue: number | null;
  readonly changeWord: ComparisonWord | null;
  readonly change: number | null;
  readonly changeState: ReleasedComparison['protection']['state'] | 'notReleased';
  readonly changeReason: HiddenReason | null;
  /** The wave before this one among those given; null for the first. */
  readonly sinceWave: string | null;
  readonly sinceWaveLabel: string | null;
  /** True where the factor is measured in another way than in the wave before, so that no line may join them. */
  readonly breakBefore: boolean;
  /** All waves asked for, in time order: those without a row keep their place. */
  readonly waves: readonly { readonly order: number; readonly label: string }[];
}
export type TrendRow = FactorRow & TrendFields;

/** What charts, sentences and tables accept. */
export type ShownRow = FactorRow & Partial<ComparisonFields>;
export const isCompared = (row: ShownRow): row is ComparedRow => row.comparison !== undefined;
/** A difference that the comparison calls sure. */
export const isSure = (row: ShownRow): boolean => row.word === 'clearlyHigher' || row.word === 'clearlyLower';
export const isTrend = (row: FactorRow): row is TrendRow => 'restValue' in row;
