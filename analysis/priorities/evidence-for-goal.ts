import { isBrokenBetween } from '../../survey/instrument/breaks.ts';
import { groupKey } from '../disclosure/group-key.ts';
import type { ReleasedWave } from '../disclosure/released.ts';
import type { Goal, GoalBreak, GoalEvidence } from './goal.ts';

/**
 * Finds what a released wave says of a goal.
 *
 * @param release    the wave that has closed
 * @param day        the day that it closed, YYYY-MM-DD
 * @param comparison which of the wave's comparisons is the one with the baseline's wave; null where neither is (a wave in between, which is
 *   neither the first nor the one before)
 * @param waves      codes of the survey's waves in their order, for breaks between the two; codes that are not listed come by their text
 */
export function evidenceForGoal(
  { baseline }: Pick<Goal, 'baseline'>,
  release: ReleasedWave,
  day: string,
  comparison: 'previousWave' | 'firstWave' | null,
  waves: readonly string[],
): GoalEvidence {
  const key = keyOf(baseline);
  const isIt = (one: Row): boolean => one.factor === baseline.factor && one.statistic === baseline.statistic && keyOf(one) === key;
  return {
    wave: release.wave,
    day,
    now: release.rows.find(isIt) ?? null,
    change: release.comparisons.find((one) => one.comparison === comparison && isIt(one)) ?? null,
    breaks: breaksBetween(baseline, release, waves),
  };
}

type Row = Pick<Goal['baseline'], 'factor' | 'statistic' | 'group'>;

/** The group without its wave. */
const keyOf = ({ group: { wave: _wave, ...group } }: Pick<Row, 'group'>): string => groupKey(group);

function breaksBetween({ factor, group }: Row, { wave, factors, method }: ReleasedWave, waves: readonly string[]): GoalBreak[] {
  const then = group['wave']!;
  const { breaks = [] } = factors.find(({ id }) => id === factor) ?? {};
  const isRedrawn = method.borderBreaks.some(({ since, areas }) => since === then && areas.includes(group['area'] ?? ''));
  return [...(isBrokenBetween(then, wave, breaks, waves) ? (['questions'] as const) : []), ...(isRedrawn ? (['borders'] as const) : [])];
}
