/** What can be wrong with a file of official statistics, as facts; notebooks/wording says them. Lines are those of the file, from 1. */
import type { Text } from '../text.ts';

export const indicatorColumns = [
  'indicator',
  'name',
  'nameEnglish',
  'unit',
  'unitEnglish',
  'source',
  'better',
  'area',
  'period',
  'value',
  'persons',
  'ofPersons',
] as const;
export type IndicatorColumn = (typeof indicatorColumns)[number];

/** `heading` is what the file calls its column. */
interface AtCell {
  readonly line: number;
  readonly heading: string;
}

export type IndicatorProblem =
  | { readonly kind: 'empty' }
  /** The file is no table, or is cut off. */
  | { readonly kind: 'unreadable'; readonly line: number | null; readonly reason: Text }
  | { readonly kind: 'tooManyRows'; readonly most: number }
  | { readonly kind: 'noColumn'; readonly names: readonly string[]; readonly found: readonly string[] }
  | { readonly kind: 'columnTwice'; readonly found: readonly string[] }
  | { readonly kind: 'fields'; readonly line: number; readonly fields: number; readonly expected: number }
  | (AtCell & { readonly kind: 'missing' | 'noText' })
  | (AtCell & {
      readonly kind: 'notACode' | 'notABetter' | 'notAPeriod' | 'notAValue' | 'notACount' | 'noArea';
      readonly value: string;
    })
  /** A value that says something of fewer than five persons. */
  | (AtCell & { readonly kind: 'fewPersons'; readonly persons: number })
  | (AtCell & { readonly kind: 'morePersons'; readonly persons: number; readonly ofPersons: number })
  /** An indicator that another line describes in other words. */
  | (AtCell & { readonly kind: 'differs'; readonly value: string; readonly first: number })
  | { readonly kind: 'twice'; readonly line: number; readonly first: number };

export type IndicatorReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly IndicatorProblem[] };

/** Beyond this many nobody reads on. */
export const mostIndicatorProblems = 200;
