/** What has happened since a day, for the overview. Inside `inMunicipality`. */
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { AssessmentRow } from '../milestones/milestone.repository.ts';
import type { HistoryRow } from '../plans/plan-item.repository.ts';

const mostChanges = 1000;

/** The newest first. @param area its code; null for all */
export const findPlanHistorySince = (tx: TenantTransaction, area: string | null, since: string): Promise<HistoryRow[]> =>
  tx
    .selectFrom('tenant.plan_history')
    .selectAll()
    .$if(area !== null, (query) => query.where('area', '=', area))
    .where('at', '>=', new Date(since))
    .orderBy('at', 'desc')
    .orderBy('entry')
    .limit(mostChanges)
    .execute();

/** The newest first. @param area its code; null for all */
export const findAssessmentsSince = (tx: TenantTransaction, area: string | null, since: string): Promise<AssessmentRow[]> =>
  tx
    .selectFrom('tenant.milestone_assessment')
    .selectAll()
    .$if(area !== null, (query) => query.where('area', '=', area!))
    .where('assessed_at', '>=', new Date(since))
    .orderBy('assessed_at', 'desc')
    .orderBy('milestone')
    .orderBy('number', 'desc')
    .limit(mostChanges)
    .execute();
