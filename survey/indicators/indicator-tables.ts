import type { Text } from '../text.ts';
import type { Indicators } from './indicator.ts';

/** All official statistics in force of a municipality, with what its areas are called: what cells and pages are given. */
export interface IndicatorTables extends Indicators {
  readonly areas: readonly { readonly code: string; readonly name: Text }[];
}
