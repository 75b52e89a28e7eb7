/** A kind of measure (insats) that a plan can choose from: what it is, which factors it aims at and how well it is known to work. */
import type { Domain } from '../../survey/instrument/instrument.ts';
import type { Text } from '../../survey/text.ts';
import type { EvidenceTier } from '../plan/vocabulary.ts';

/** Where a measure acts: the same four arenas as the factors have. */
export const arenas = ['community', 'family', 'school', 'peer-individual'] as const satisfies readonly Domain[];
export type Arena = (typeof arenas)[number];

/** In whole years, both ends included. */
export interface AgeSpan {
  readonly from: number;
  readonly to: number;
}

export interface MeasureContent {
  readonly name: Text;
  readonly what: Text;
  /** Ids of the risk and protective factors that it aims at. */
  readonly factors: readonly string[];
  readonly arena: Arena;
  readonly ages: AgeSpan;
  readonly tier: EvidenceTier;
  /** What is known of its effect, and what is not. */
  readonly note: Text;
}

export interface KnownMeasure extends MeasureContent {
  /** Of those that come with the product a word, of a municipality's own a UUID. */
  readonly id: string;
}

/** As people of a municipality wrote it: in their own language alone. */
export type OwnMeasureContent = Omit<MeasureContent, 'name' | 'what' | 'note'> & Readonly<Record<'name' | 'what' | 'note', string>>;

/** Characters and ages that a municipality's own measure may have. */
export const longestMeasureName = 120;
export const longestMeasureText = 600;
export const oldestAge = 30;
export const mostMeasureFactors = 10;
