/** What was told of goals, in the order of the waves. Pure. */
import type { VerdictRow } from './verdict.repository.ts';

/** The waves of a survey in their order. */
interface SurveyWaves {
  readonly instrument: string;
  readonly waves: readonly { readonly wave: string }[];
}

/**
 * By goal, one for each wave, the latest wave first: by the day that it closed, then in the survey's order, since waves that were imported at once
 * have the same day and are judged in any order. Of a wave that was released anew the newest release counts.
 */
export function latestVerdicts<Row extends Pick<VerdictRow, 'goal' | 'instrument' | 'wave' | 'release' | 'day'>>(
  rows: readonly Row[],
  surveys: readonly SurveyWaves[],
): ReadonlyMap<string, readonly Row[]> {
  const orderOf = (row: Row): number =>
    surveys.find(({ instrument }) => instrument === row.instrument)?.waves.findIndex(({ wave }) => wave === row.wave) ?? -1;
  const sorted = rows.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : orderOf(b) - orderOf(a) || b.release - a.release));
  const byGoal = new Map<string, Row[]>();
  for (const row of sorted) {
    const told = byGoal.get(row.goal) ?? [];
    if (!told.some(({ instrument, wave }) => instrument === row.instrument && wave === row.wave)) byGoal.set(row.goal, [...told, row]);
  }
  return byGoal;
}
