/** What a workshop weighs against each other, and by what. */
import type { ReleasedAssociation, ReleasedComparison, ReleasedRank, ReleasedRow } from '../disclosure/released.ts';
import type { Text } from '../../survey/text.ts';
import type { Subject } from './subject.ts';

/** The released rows that a choice was made by, as they were then. */
export interface Evidence {
  readonly rows: readonly ReleasedRow[];
  readonly comparisons: readonly ReleasedComparison[];
  readonly ranks: readonly ReleasedRank[];
  readonly associations: readonly ReleasedAssociation[];
  /** What the factors and outcomes of the rows are called, by their ids, and the wave by `wave`. */
  readonly names: Readonly<Record<string, Text>>;
}

/** Of what no survey measures. */
export const noEvidence: Evidence = { rows: [], comparisons: [], ranks: [], associations: [], names: {} };

export interface Candidate {
  /** Within its workshop. */
  readonly id: string;
  readonly subject: Subject;
  readonly name: Text;
  /** What people add to the figures, or say of what no survey measures; may be empty. */
  readonly note: string;
  readonly evidence: Evidence;
}

export interface Criterion {
  readonly id: string;
  readonly question: Text;
  /** What the lowest and the highest score mean. A high one always speaks for choosing. */
  readonly lowest: Text;
  readonly highest: Text;
  /** Above 0; only proportions matter. */
  readonly weight: number;
}

/** Scores go from the first to the second. */
export const scoreScale = [1, 5] as const;
export const fewestCandidates = 2;
export const mostCandidates = 12;
export const mostCriteria = 6;
