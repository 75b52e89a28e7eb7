/** Reading plans. Inside `inMunicipality`. What was taken away, and what lies below it, is left out. */
import type { TenantTransaction } from '../database/in-municipality.ts';
import type {
  Assignment,
  CouncilGoal,
  CouncilLink,
  Plan,
  PlannedGoal,
  PlannedNeed,
  PlannedPriority,
  PlannedResource,
  PlanPage,
} from './plan.ts';
import { assignmentOf, councilGoalOf, councilLinkOf, followUpOf, goalOf, measureOf, needOf, priorityOf, resourceOf } from './plan-rows.ts';

/** One area's plan (empty: the whole municipality's own), or with no area those of all. */
export interface PlanScope {
  readonly area?: string;
}

/** In the order in which things were made. */
export async function readPlan(tx: TenantTransaction, { area }: PlanScope = {}): Promise<Plan> {
  const priorities = (
    await tx
      .selectFrom('tenant.plan_priority')
      .selectAll()
      .where('removed_at', 'is', null)
      .$if(area !== undefined, (query) => query.where('area', '=', area!))
      .orderBy('made_at')
      .orderBy('priority')
      .execute()
  ).map(priorityOf);
  const goals = (
    await below(
      priorities.map(({ priority }) => priority),
      (ids) =>
        tx
          .selectFrom('tenant.goal')
          .selectAll()
          .where('removed_at', 'is', null)
          .where('priority', 'in', ids)
          .orderBy('made_at')
          .orderBy('goal')
          .execute(),
    )
  ).map(goalOf);
  const measures = (
    await below(
      goals.map(({ goal }) => goal),
      (ids) =>
        tx
          .selectFrom('tenant.measure')
          .selectAll()
          .where('removed_at', 'is', null)
          .where('goal', 'in', ids)
          .orderBy('made_at')
          .orderBy('measure')
          .execute(),
    )
  ).map(measureOf);
  const followUps = (
    await below(
      measures.map(({ measure }) => measure),
      (ids) =>
        tx
          .selectFrom('tenant.follow_up')
          .selectAll()
          .where('removed_at', 'is', null)
          .where('measure', 'in', ids)
          .orderBy('planned_on')
          .orderBy('made_at')
          .orderBy('follow_up')
          .execute(),
    )
  ).map(followUpOf);
  return { priorities, goals, measures, followUps };
}

/** Parameters of one statement are limited. */
const idsAtOnce = 5000;
async function below<Row>(ids: readonly string[], find: (ids: readonly string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce) rows.push(...(await find(ids.slice(start, start + idsAtOnce))));
  return rows;
}

/** A goal with what it is about. */
export type GoalWithSubject = PlannedGoal & Pick<PlannedPriority, 'area' | 'subject'>;

/** Every goal of a plan with the area and subject of its priority. */
export function goalsWithSubject({ priorities, goals }: Pick<Plan, 'priorities' | 'goals'>): GoalWithSubject[] {
  const of = new Map(priorities.map((priority) => [priority.priority, priority]));
  return goals.map((goal) => {
    const { area, subject } = of.get(goal.priority)!;
    return { ...goal, area, subject };
  });
}

export const goalsOf = async (tx: TenantTransaction, scope: PlanScope = {}): Promise<GoalWithSubject[]> =>
  goalsWithSubject(await readPlan(tx, scope));

export const findResources = async (tx: TenantTransaction, area: string): Promise<PlannedResource[]> =>
  (
    await tx
      .selectFrom('tenant.resource')
      .selectAll()
      .where('area', '=', area)
      .where('removed_at', 'is', null)
      .orderBy('made_at')
      .orderBy('resource')
      .execute()
  ).map(resourceOf);

export const findNeeds = async (tx: TenantTransaction, area: string): Promise<PlannedNeed[]> =>
  (
    await tx
      .selectFrom('tenant.need')
      .selectAll()
      .where('area', '=', area)
      .where('removed_at', 'is', null)
      .orderBy('made_at')
      .orderBy('need')
      .execute()
  ).map(needOf);

/** Of one area, or of all that have one. */
export const findPlanPages = (tx: TenantTransaction, area?: string): Promise<PlanPage[]> =>
  tx
    .selectFrom('tenant.plan_page')
    .select(['area', 'published', 'intro', 'revision'])
    .$if(area !== undefined, (query) => query.where('area', '=', area!))
    .orderBy('area')
    .execute();

export const findCouncilGoals = async (tx: TenantTransaction): Promise<CouncilGoal[]> =>
  (
    await tx
      .selectFrom('tenant.council_goal')
      .selectAll()
      .where('removed_at', 'is', null)
      .orderBy('period_from', 'desc')
      .orderBy('title')
      .orderBy('council_goal')
      .execute()
  ).map(councilGoalOf);

/** Those that have ended, too: the history of what served what. */
export const findCouncilLinks = async (tx: TenantTransaction): Promise<CouncilLink[]> =>
  (
    await tx
      .selectFrom('tenant.council_link')
      .selectAll()
      .where('removed_at', 'is', null)
      .orderBy('since')
      .orderBy('council_link')
      .execute()
  ).map(councilLinkOf);

export const findAssignments = async (tx: TenantTransaction): Promise<Assignment[]> =>
  (
    await tx.selectFrom('tenant.assignment').selectAll().where('removed_at', 'is', null).orderBy('title').orderBy('assignment').execute()
  ).map(assignmentOf);

export const hasPublicPlan = async (tx: TenantTransaction): Promise<boolean> =>
  (await tx.selectFrom('tenant.plan_page').select('area').where('published', '=', true).limit(1).executeTakeFirst()) !== undefined;
