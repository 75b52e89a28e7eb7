/** What an alliance has decided to work on, and what it knew then. */
import type { Evidence } from '../../analysis/priorities/candidate.ts';
import type { CountedCandidate } from '../../analysis/priorities/count-ballots.ts';
import type { Subject } from '../../analysis/priorities/subject.ts';
import type { Text } from '../../survey/text.ts';

export const fewestPriorities = 2;
export const mostPriorities = 5;

export interface DecisionParticipants {
  /** Who was there, as the minutes say it. */
  readonly present: string;
  /** Phones that were let in, and ballots of each round, paper ones among them; null without a workshop. */
  readonly counted: { readonly admitted: number; readonly ballots: readonly number[]; readonly paper: readonly number[] } | null;
}

/** What the evidence was read from, so that it can be opened again as it was. */
export interface DecisionPins {
  readonly notebook: { readonly notebook: string; readonly revision: number } | null;
  readonly release: { readonly instrument: string; readonly wave: string; readonly number: number } | null;
}

/** What a closed round says. */
export interface RoundResult {
  /** Ballots that it is made from. */
  readonly ballots: number;
  /** Ballots that came when the round was reopened, and are too few to be told. */
  readonly untold: number;
  readonly candidates: readonly CountedCandidate[];
}

/** A table of the room, and what it came to. Tables talk and do not vote: no ballot says where anybody sat. */
export interface TableNotes {
  readonly name: string;
  readonly notes: string;
}

export interface DecisionMinutes {
  readonly notes: string;
  /** Left out where the room was not divided. */
  readonly tables?: readonly TableNotes[];
  /** What was voted on, with the results of the rounds that were told. */
  readonly candidates: readonly { readonly id: string; readonly name: Text }[];
  readonly criteria: readonly { readonly question: Text; readonly weight: number }[];
  readonly rounds: readonly { readonly round: number; readonly result: RoundResult }[];
}

export interface DecisionPriority {
  /** From 1. */
  readonly position: number;
  readonly subject: Subject;
  readonly reason: string;
  /** What was said against it; may be empty. */
  readonly dissent: string;
  readonly evidence: Evidence;
}

export interface DecisionHead {
  readonly decision: string;
  /** Code in the area set; empty for the whole municipality. */
  readonly area: string;
  readonly areaName: Text;
  readonly workshop: string | null;
  readonly title: string;
  /** YYYY-MM-DD; null while it is a draft without a day. */
  readonly decidedOn: string | null;
  readonly state: 'draft' | 'decided';
  /** Counts saves of a draft. */
  readonly revision: number;
}

export interface Decision extends DecisionHead {
  readonly participants: DecisionParticipants;
  readonly pinned: DecisionPins;
  readonly minutes: DecisionMinutes;
  readonly priorities: readonly DecisionPriority[];
}
