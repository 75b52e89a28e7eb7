/** What a counted round says first of all: who may stand in front, and where the room is divided. Pure. */
import type { CountedCandidate } from '../../analysis/priorities/count-ballots.ts';

export type Counted = Extract<CountedCandidate, { kind: 'counted' }>;

/** By place; among equal ones whoever may stand higher first. */
export const inOrder = (candidates: readonly CountedCandidate[]): Counted[] =>
  candidates.filter((one): one is Counted => one.kind === 'counted').toSorted((a, b) => a.place - b.place || a.low - b.low);

export interface Front {
  /** Those that may stand first: nobody is surely above them, so that no two of them can be told apart. */
  readonly first: readonly string[];
  readonly kind: 'one' | 'some' | 'all';
}

/** @param counted as `inOrder` gives them @returns null where there is nothing to tell apart */
export function frontOf(counted: readonly Counted[]): Front | null {
  if (counted.length < 2) return null;
  const first = counted.filter(({ low }) => low === 1).map(({ candidate }) => candidate);
  const isAllTied = counted.every(({ tiedWith }) => tiedWith.length === counted.length - 1);
  return { first, kind: isAllTied ? 'all' : first.length === 1 ? 'one' : 'some' };
}

/** 0 agreed, 1 divided, 2 strongly divided. A third of the way to two camps at either end is more than chance makes of one opinion. */
export const agreementOf = ({ disagreement }: Counted): 0 | 1 | 2 => (disagreement < 0.35 ? 0 : disagreement < 0.65 ? 1 : 2);

/** The candidate that the room is most divided on; null where it is agreed on all. */
export function mostDivided(counted: readonly Counted[]): string | null {
  const divided = counted.filter((one) => agreementOf(one) > 0).toSorted((a, b) => b.disagreement - a.disagreement);
  return divided[0]?.candidate ?? null;
}

export type SectorStand = 'higher' | 'lower' | 'unsure';

/** Whether a sector surely stands apart from all others. */
export const standOf = ({ toOthers }: Counted['groups'][number]): SectorStand =>
  toOthers && toOthers.low > 0 ? 'higher' : toOthers && toOthers.high < 0 ? 'lower' : 'unsure';
