/** What a plan wants of one released row, and what a later wave has to say of it. */
import type { ReleasedComparison, ReleasedRow } from '../disclosure/released.ts';
import type { ChangeDirection } from './detectable-change.ts';

/** Days are written as YYYY-MM-DD. */
export interface Goal {
  /** As it was released and pinned when the goal was written. */
  readonly baseline: ReleasedRow;
  /** In the baseline's unit and steps: a share in [0, 1] in whole percent, a mean in [0, 100] in whole points. */
  readonly target: number;
  /** Where the target lies from the baseline. */
  readonly direction: ChangeDirection;
  /** The wave that the goal is to be judged at, and the day that it is planned to close. */
  readonly judgedAt: { readonly wave: string; readonly day: string };
  /** When the measures start, and whole years that they are expected to need before the factor moves. */
  readonly expected: { readonly from: string; readonly years: number };
  /** detectableChange of the baseline when the goal was written; null where no change would have been told. */
  readonly smallestDetectable: number | null;
}

/** Why numbers of the two waves do not speak of the same thing. */
export type GoalBreak = 'questions' | 'borders';

/** All that a released wave says of a goal; `evidenceForGoal` finds it. */
export interface GoalEvidence {
  readonly wave: string;
  /** The day that the wave closed. */
  readonly day: string;
  /** The goal's factor, statistic and group in this wave; null where it has no such row. */
  readonly now: ReleasedRow | null;
  /** This wave less the baseline's; null where the two were not compared. */
  readonly change: ReleasedComparison | null;
  readonly breaks: readonly GoalBreak[];
}
