/** The released rows that goals may start from. */
import { groupKey } from '../../analysis/disclosure/group-key.ts';
import type { ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';
import { detectableChange } from '../../analysis/priorities/detectable-change.ts';
import { inMunicipality, type Database } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import type { Sight } from '../access/sight.rules.ts';
import { findReleased } from '../releases/release.repository.ts';
import { seenTables } from '../waves/seen-surveys.ts';
import type { GoalJudging } from './plan.ts';
import type { GoalFields } from './plan.schema.ts';
import type { PinnedBaseline } from './plan-rows.ts';
import { readArea } from '../releases/read-area.ts';

type SurveyGoal = Extract<GoalFields['judged'], { by: 'survey' }>;

/** Where somebody asks for released tables, and what they see of them. */
export interface Seeing {
  readonly db: Database;
  readonly municipality: string;
  readonly sight: Sight;
}

/** What a wave's newest release says of an area, where they see it. @param area its code; empty for the whole municipality */
export async function readReleased(
  { db, municipality, sight }: Seeing,
  instrument: string,
  wave: string,
  area: string,
): Promise<ReleasedWave | null> {
  const found = await inMunicipality(db, municipality, async (tx) =>
    (await seenTables(tx, sight))(instrument, wave) ? findReleased(tx, instrument, wave) : undefined,
  );
  return found === undefined ? null : readArea(found.document, area);
}

/**
 * What a goal of these fields starts from, as a function of the stored goal: the very row that is pinned already stays as it was released then,
 * whatever has been released since; another one is pinned as it is released now, with the smallest change that the survey can detect.
 *
 * @throws {ProblemError} invalidRequest, by the function
 */
export async function pinForGoal(seeing: Seeing, { judged }: GoalFields): Promise<(before: GoalJudging | null) => PinnedBaseline | null> {
  if (judged.by === 'people') return () => null;
  const { row, target } = judged;
  const now = (await readReleased(seeing, row.instrument, row.wave, row.group['area'] ?? ''))?.rows.find((one) => isAt(one, row));
  return (before) => {
    const pinned = before?.by === 'survey' && before.instrument === row.instrument ? before.goal.baseline : null;
    const baseline = pinned !== null && isAt(pinned, row) ? pinned : now;
    if (!baseline) throw invalid('/fields/judged/row', 'is no row of the released tables');
    return weighTarget(baseline, target);
  };
}

export const isAt = (one: ReleasedRow, { wave, factor, statistic, group }: SurveyGoal['row']): boolean =>
  one.factor === factor && one.statistic === statistic && groupKey(one.group) === groupKey({ ...group, wave });

/** @throws {ProblemError} invalidRequest where the row shows no value, or the target lies nowhere or on it */
export function weighTarget(baseline: ReleasedRow, target: number): PinnedBaseline {
  if (baseline.value === null) throw invalid('/fields/judged/row', 'shows no value to start from');
  const unit = baseline.statistic === 'share' ? 0.01 : 1;
  const steps = (value: number): number => Math.round(value / unit);
  if (target > 100 * unit || Math.abs(target / unit - steps(target)) > 1e-6)
    throw invalid(
      '/fields/judged/target',
      baseline.statistic === 'share' ? 'must be a share in whole percent' : 'must be whole, from 0 to 100',
    );
  if (steps(target) === steps(baseline.value)) throw invalid('/fields/judged/target', 'is where the baseline is');
  const direction = target < baseline.value ? 'decrease' : 'increase';
  return { baseline, direction, smallestDetectable: detectableChange(baseline, direction) };
}

const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
