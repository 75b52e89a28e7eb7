/** What can be wrong with a list of schools or classes, as facts; notebooks/wording says them. Lines are those of the file, from 1. */
import type { Text } from '../text.ts';

export type PlaceProblem =
  | { readonly kind: 'empty' }
  /** The file is no table, or is cut off. */
  | { readonly kind: 'unreadable'; readonly line: number | null; readonly reason: Text }
  | { readonly kind: 'tooManyRows'; readonly most: number }
  | { readonly kind: 'noColumn'; readonly column: PlaceColumn; readonly names: readonly string[]; readonly found: readonly string[] }
  | { readonly kind: 'columnTwice'; readonly column: PlaceColumn; readonly found: readonly string[] }
  | { readonly kind: 'fields'; readonly line: number; readonly fields: number; readonly expected: number }
  | { readonly kind: 'missing' | 'noText'; readonly line: number; readonly column: PlaceColumn }
  | {
      readonly kind: 'notASchoolCode' | 'notAnOperator' | 'notADay' | 'notAYear' | 'notACount';
      readonly line: number;
      readonly value: string;
    }
  | { readonly kind: 'endsBeforeStart'; readonly line: number }
  | { readonly kind: 'twice'; readonly line: number; readonly first: number; readonly what: string }
  /** Against what is stored. */
  | { readonly kind: 'noArea'; readonly line: number; readonly value: string }
  | { readonly kind: 'noPredecessor'; readonly line: number; readonly value: string }
  | { readonly kind: 'ownPredecessor'; readonly line: number; readonly value: string }
  | { readonly kind: 'noSchool'; readonly line: number; readonly value: string };

export const placeColumns = [
  'school',
  'name',
  'operator',
  'area',
  'predecessors',
  'validFrom',
  'validTo',
  'schoolYear',
  'class',
  'grade',
  'headCount',
] as const;
export type PlaceColumn = (typeof placeColumns)[number];

export type PlaceReading<T> =
  | { readonly ok: true; readonly rows: readonly T[]; readonly encoding: string }
  | { readonly ok: false; readonly problems: readonly PlaceProblem[] };

/** Beyond this many nobody reads on. */
export const mostPlaceProblems = 200;
