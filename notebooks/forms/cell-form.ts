/**
 * What a person chooses in a form instead of writing code. A form is never stored: the cell holds the code that an analyst would have
 * written, and is shown as a form for as long as its code says no more than a form can.
 */
import type { ComparisonKind } from '../../analysis/disclosure/released.ts';

export const formCalls = ['factors', 'compare', 'trend', 'rank', 'coverage'] as const;
export type FormCall = (typeof formCalls)[number];

/** By the functions that draw them. */
export const formCharts = ['profile', 'forest', 'matrix', 'heatmap', 'areaMap', 'trendChart', 'participation'] as const;
export type FormChart = (typeof formCharts)[number];
export type FormShow = FormChart | 'headline' | 'cards' | 'table' | 'sentences';
export const isChart = (show: string): show is FormChart => (formCharts as readonly string[]).includes(show);

const chartsOfValues = ['profile', 'forest', 'matrix', 'heatmap', 'areaMap'] as const;
/** What each kind of rows can be shown as; of charts, the usual one first. */
export const showsOf: Readonly<Record<FormCall, readonly FormShow[]>> = {
  factors: ['headline', 'cards', ...chartsOfValues, 'table', 'sentences'],
  compare: ['headline', 'cards', ...chartsOfValues, 'table', 'sentences'],
  trend: ['headline', 'trendChart', 'table', 'sentences'],
  rank: ['table', 'sentences'],
  coverage: ['participation', 'table', 'sentences'],
};

/** A name that another cell makes, or what it holds: `choice.place`. */
export interface Reference {
  readonly name: string;
}
/** A code, several, or `'each'` for every code. */
export type FormValue = string | readonly string[] | Reference;

export const isReference = (value: unknown): value is Reference => typeof value === 'object' && value !== null && 'name' in value;

/** Rows, and how they are shown. */
export interface RowsForm {
  readonly kind: 'rows';
  readonly call: FormCall;
  /** What other cells call the rows. */
  readonly name: string;
  readonly survey: string | Reference;
  /** By what the library's filters take (notebooks/library/factors.ts): wave, place, level, area, factor, a background variable … */
  readonly filter: Readonly<Record<string, FormValue>>;
  /** What `compare` compares with, and only that. */
  readonly with?: ComparisonKind | Reference;
  /** In the order in which they stand, each once. */
  readonly shows: readonly FormShow[];
}

export const choiceFields = ['wave', 'place', 'level', 'sex', 'comparison'] as const;
export type ChoiceFieldName = (typeof choiceFields)[number];

/** Choices for the reader. */
export interface ChoicesForm {
  readonly kind: 'choices';
  /** What other cells call what is chosen. */
  readonly name: string;
  readonly survey: string;
  /** In the order in which they stand, each once. */
  readonly fields: readonly ChoiceFieldName[];
}

export type CellForm = RowsForm | ChoicesForm;
