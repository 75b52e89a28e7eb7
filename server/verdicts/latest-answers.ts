/** What the newest wave said of each goal, in short: for pages that show goals beside other things. Inside `inMunicipality`. */
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { PlannedGoal } from '../plans/plan.ts';
import { withReason } from '../../notebooks/wording/verdict-texts.ts';
import type { Text } from '../../survey/text.ts';
import { listSurveys } from '../waves/survey.service.ts';
import { latestVerdicts } from './latest-verdicts.rules.ts';
import { findVerdicts } from './verdict.repository.ts';

export interface GoalAnswer {
  readonly wave: string;
  /** That the wave closed. */
  readonly day: string;
  /** As it was told; where nothing can be told, with the reason. */
  readonly sentence: Text;
}

/** Of goals that people judge themselves there is none, also where a survey judged them before they were changed. */
export async function findLatestAnswers(
  tx: TenantTransaction,
  goals: readonly Pick<PlannedGoal, 'goal' | 'judged'>[],
): Promise<ReadonlyMap<string, GoalAnswer>> {
  const bySurvey = goals.filter(({ judged }) => judged.by === 'survey').map(({ goal }) => goal);
  const rows = await findVerdicts(tx, bySurvey);
  if (rows.length === 0) return new Map();
  return new Map(
    [...latestVerdicts(rows, await listSurveys(tx))].map(([goal, told]) => {
      const { wave, day, sentence, judged, goal_then } = told[0]!;
      return [goal, { wave, day, sentence: withReason(sentence, judged, goal_then.baseline) }];
    }),
  );
}
