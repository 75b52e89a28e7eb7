/** A plan as it is read: what people wrote, with what the server adds. Items that were taken away, and what lies below them, are not in it. */
import type { Goal } from '../../analysis/priorities/goal.ts';
import type {
  AssignmentFields,
  CouncilGoalFields,
  CouncilLinkFields,
  FollowUpFields,
  GoalFields,
  MeasureFields,
  NeedFields,
  PageFields,
  PriorityFields,
  ResourceFields,
} from './plan.schema.ts';

interface Counted {
  /** Whoever changes it says which one was read. */
  readonly revision: number;
}

export interface PlannedPriority extends PriorityFields, Counted {
  readonly priority: string;
  /** Code in the area set; empty for the whole municipality. */
  readonly area: string;
}

/** Judged by the survey, with all that analysis/priorities needs for that, or by people. */
export type GoalJudging =
  { readonly by: 'survey'; readonly instrument: string; readonly goal: Goal } | Extract<GoalFields['judged'], { by: 'people' }>;

export interface PlannedGoal extends Omit<GoalFields, 'judged'>, Counted {
  readonly goal: string;
  readonly judged: GoalJudging;
}

export interface PlannedMeasure extends MeasureFields, Counted {
  readonly measure: string;
}
export interface PlannedFollowUp extends FollowUpFields, Counted {
  readonly followUp: string;
}
export interface PlannedResource extends ResourceFields, Counted {
  readonly resource: string;
  readonly area: string;
}
export interface PlannedNeed extends NeedFields, Counted {
  readonly need: string;
  readonly area: string;
}
export interface CouncilGoal extends CouncilGoalFields, Counted {
  readonly councilGoal: string;
}
export interface CouncilLink extends CouncilLinkFields, Counted {
  readonly councilLink: string;
}
export interface Assignment extends AssignmentFields, Counted {
  readonly assignment: string;
}
export interface PlanPage extends PageFields, Counted {
  readonly area: string;
}

/** In the order in which they were made; `priority`, `goal` and `measure` say what belongs to what. */
export interface Plan {
  readonly priorities: readonly PlannedPriority[];
  readonly goals: readonly PlannedGoal[];
  readonly measures: readonly PlannedMeasure[];
  readonly followUps: readonly PlannedFollowUp[];
}
