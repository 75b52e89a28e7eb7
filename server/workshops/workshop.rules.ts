/** How a workshop goes on, and what each step does to its rounds. Pure. */
import type { RoundState, WorkshopStage } from '../database/tables.ts';

/** A round is voted in while the workshop stands in its stage. */
export const roundOf = (stage: WorkshopStage): 1 | 2 | null => (stage === 'first' ? 1 : stage === 'second' ? 2 : null);

/** Where a workshop may go from where it is. Back is always one step, to a round that is voted in again. */
export const stagesAfter: Readonly<Record<WorkshopStage, readonly WorkshopStage[]>> = {
  preparing: ['gathering'],
  gathering: ['first'],
  first: ['talk'],
  // Whoever has no time for a second round decides by the first.
  talk: ['second', 'deciding', 'first'],
  second: ['deciding'],
  deciding: ['finished', 'second'],
  // Again: what a stop in the middle left of keys and ballots is destroyed then.
  finished: ['finished'],
};

export interface Step {
  readonly opens: 1 | 2 | null;
  readonly closes: 1 | 2 | null;
  /** Rounds that are never voted in again: their ballots, and the keys that open them, are destroyed. */
  readonly destroys: readonly (1 | 2)[];
}

export const stepTo = (from: WorkshopStage, to: WorkshopStage): Step => ({
  opens: roundOf(to),
  closes: roundOf(from),
  destroys: to === 'second' ? [1] : to === 'finished' ? [1, 2] : [],
});

/** Phones are let in from the gathering on until there is nothing left to vote in. */
export const letsIn = (stage: WorkshopStage): boolean => ['gathering', 'first', 'talk', 'second'].includes(stage);

/** What is voted on may be changed as long as nobody can have voted. */
export const mayChange = (stage: WorkshopStage): boolean => stage === 'preparing' || stage === 'gathering';

/** Why a round is told nothing of: while it is open, nobody sees how it goes. */
export const isTold = (state: RoundState): boolean => state === 'closed';

/** Phones that one workshop lets in: more than any room holds, and not so many that a flood fills the database. */
export const mostAdmissions = 1000;
