/** Queries on how far alliances have come, inside `inMunicipality`. Assessments are added and never changed. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { MilestoneAssessmentTable } from '../database/tables.ts';

export type AssessmentRow = Selectable<MilestoneAssessmentTable>;

/** The newest of each milestone. @param area of one alliance; left out: of all */
export const findAssessments = (tx: TenantTransaction, area?: string): Promise<AssessmentRow[]> =>
  tx
    .selectFrom('tenant.milestone_assessment')
    .selectAll()
    .distinctOn(['area', 'milestone'])
    .$if(area !== undefined, (query) => query.where('area', '=', area!))
    .orderBy('area')
    .orderBy('milestone')
    .orderBy('number', 'desc')
    .execute();

/** All of one milestone, the newest first. */
export const findHistoryOf = (tx: TenantTransaction, area: string, milestone: string): Promise<AssessmentRow[]> =>
  tx
    .selectFrom('tenant.milestone_assessment')
    .selectAll()
    .where('area', '=', area)
    .where('milestone', '=', milestone)
    .orderBy('number', 'desc')
    .execute();

export const insertAssessment = (tx: TenantTransaction, row: Insertable<MilestoneAssessmentTable>): Promise<AssessmentRow> =>
  tx.insertInto('tenant.milestone_assessment').values(row).returningAll().executeTakeFirstOrThrow();
