/**
 * Official statistics beside the survey: per indicator, area and period one value, as its source published it. What arrives is a file
 * (docs/indicator-format.md); `readIndicators` turns it into these complete values.
 */
import type { Text } from '../text.ts';

export const betterWords = ['higher', 'lower', 'neither'] as const;
/** Which way is better for the young. */
export type Better = (typeof betterWords)[number];

export interface Indicator {
  readonly indicator: string;
  readonly name: Text;
  /** As "per 1 000 invånare"; empty for a number that has none. */
  readonly unit: Text;
  /** Who publishes it, and in which table. */
  readonly source: string;
  readonly better: Better;
}

export interface IndicatorValue {
  readonly indicator: string;
  /** Code of an area of the municipality; null is the municipality as a whole. */
  readonly area: string | null;
  /** A year, 2025, or a school year, 2024/25. */
  readonly period: string;
  /** In the indicator's unit; null where the source gives none. */
  readonly value: number | null;
  /** Why there is no value: the source protects it, or has none. */
  readonly mark: 'protected' | 'missing' | null;
}

/** What a file says: each indicator once, in the order of the file, and each value once. */
export interface Indicators {
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
}

/** The value and the mark, of which one is null: what a later file may correct. */
export const isSameValue = (one: IndicatorValue, other: IndicatorValue): boolean => one.value === other.value && one.mark === other.mark;
export const isSameIndicator = (one: Indicator, other: Indicator): boolean =>
  one.name.sv === other.name.sv &&
  one.name.en === other.name.en &&
  one.unit.sv === other.unit.sv &&
  one.unit.en === other.unit.en &&
  one.source === other.source &&
  one.better === other.better;
