import type { ReleasedRow, ReleasedWave } from '../disclosure/released.ts';
import { differenceInDifferences, type DifferenceInDifferences, type NoDifferenceInDifferences } from './difference-in-differences.ts';
import { evidenceForGoal } from './evidence-for-goal.ts';
import type { Goal } from './goal.ts';
import { type JudgedGoal, judgeGoal } from './judge-goal.ts';
import { sidesOfChoice } from './sides-of-choice.ts';

/** A wave that has been released, and what was there before it. */
export interface JudgingWave {
  readonly release: ReleasedWave;
  /** The day that the wave closed, YYYY-MM-DD. */
  readonly day: string;
  /** The waves that its stored comparisons are with; null for none. */
  readonly previous: string | null;
  readonly first: string | null;
  /** Codes of the survey's waves in their order, this one among them. */
  readonly waves: readonly string[];
}

/** A goal of a plan, and where the same was chosen. */
export interface GoalToJudge {
  readonly id: string;
  readonly goal: Goal;
  /** Codes of the areas with a priority of the same subject, its own among them; the empty one is the whole municipality. */
  readonly chosen: readonly string[];
}

export interface JudgedByRelease {
  readonly id: string;
  /** The goal's row in this wave; null where there is none. */
  readonly now: ReleasedRow | null;
  readonly judged: JudgedGoal;
  /** Against areas that did not choose the same; null where nothing can be held against it: no area, or no comparison with the baseline's wave. */
  readonly others: DifferenceInDifferences | NoDifferenceInDifferences | null;
}

/**
 * Judges goals by a wave's released rows. Goals whose baseline is of this wave or a later one are left out: it says nothing of them.
 *
 * @throws {AnalysisError} `outOfRange` for a goal that `judgeGoal` refuses
 */
export function judgeByRelease(goals: readonly GoalToJudge[], { release, day, previous, first, waves }: JudgingWave): JudgedByRelease[] {
  const at = waves.indexOf(release.wave);
  return goals.flatMap(({ id, goal, chosen }) => {
    const then = goal.baseline.group['wave'] ?? '';
    const order = waves.indexOf(then);
    if (order === -1 || order >= at) return [];
    const comparison = then === previous ? ('previousWave' as const) : then === first ? ('firstWave' as const) : null;
    const evidence = evidenceForGoal(goal, release, day, comparison, waves);
    const sides = comparison && sidesOfChoice(goal.baseline, release, comparison, new Set(chosen));
    return [
      {
        id,
        now: evidence.now,
        judged: judgeGoal(goal, evidence),
        others: sides && differenceInDifferences(sides.chose, sides.others),
      },
    ];
  });
}
