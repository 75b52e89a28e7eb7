/** Rows of the tables as parts of a plan, and back. */
import type { Insertable, Selectable } from 'kysely';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import type { ChangeDirection } from '../../analysis/priorities/detectable-change.ts';
import type {
  AssignmentTable,
  CouncilGoalTable,
  CouncilLinkTable,
  FollowUpTable,
  GoalTable,
  MeasureTable,
  NeedTable,
  PlanPriorityTable,
  ResourceTable,
} from '../database/tables.ts';
import type {
  Assignment,
  CouncilGoal,
  CouncilLink,
  PlannedFollowUp,
  PlannedGoal,
  PlannedMeasure,
  PlannedNeed,
  PlannedPriority,
  PlannedResource,
} from './plan.ts';
import type {
  AssignmentFields,
  CouncilGoalFields,
  CouncilLinkFields,
  FollowUpFields,
  GoalFields,
  MeasureFields,
  NeedFields,
  PriorityFields,
  ResourceFields,
} from './plan.schema.ts';

/** What a save writes: not the keys, and not what the database counts. */
type Written<Table> = Omit<Insertable<Table>, 'municipality' | 'revision' | 'made_at' | 'removed_at'>;

export const priorityOf = (row: Selectable<PlanPriorityTable>): PlannedPriority => ({
  priority: row.priority,
  area: row.area,
  subject: row.subject,
  why: row.why,
  fromDecision: row.decision === null ? null : { decision: row.decision, position: row.position! },
  revision: row.revision,
});
export const priorityRow = ({ subject, why, fromDecision }: PriorityFields): Omit<Written<PlanPriorityTable>, 'area'> => ({
  subject: JSON.stringify(subject),
  why,
  decision: fromDecision?.decision ?? null,
  position: fromDecision?.position ?? null,
});

export const goalOf = (row: Selectable<GoalTable>): PlannedGoal => ({
  goal: row.goal,
  priority: row.priority,
  statement: row.statement,
  judged:
    row.baseline === null
      ? { by: 'people', baseline: row.own_baseline!, target: row.own_target!, answer: row.own_answer }
      : {
          by: 'survey',
          instrument: row.instrument!,
          goal: {
            baseline: row.baseline,
            target: row.target!,
            direction: row.direction!,
            judgedAt: { wave: row.judged_wave!, day: row.judged_day },
            expected: { from: row.expected_from, years: row.expected_years },
            smallestDetectable: row.smallest_detectable,
          },
        },
  judgedDay: row.judged_day,
  expectedFrom: row.expected_from,
  expectedYears: row.expected_years,
  revision: row.revision,
});
/** What the server finds out of a goal that the survey judges. */
export interface PinnedBaseline {
  readonly baseline: ReleasedRow;
  readonly direction: ChangeDirection;
  readonly smallestDetectable: number | null;
}
/** @param pinned null for a goal that people judge */
export const goalRow = (
  { priority, statement, judged, judgedDay, expectedFrom, expectedYears }: GoalFields,
  pinned: PinnedBaseline | null,
): Written<GoalTable> => ({
  priority,
  statement,
  instrument: judged.by === 'survey' ? judged.row.instrument : null,
  baseline: pinned && JSON.stringify(pinned.baseline),
  direction: pinned?.direction ?? null,
  target: judged.by === 'survey' ? judged.target : null,
  smallest_detectable: pinned?.smallestDetectable ?? null,
  judged_wave: judged.by === 'survey' ? judged.wave : null,
  own_baseline: judged.by === 'people' ? judged.baseline : null,
  own_target: judged.by === 'people' ? judged.target : null,
  own_answer: judged.by === 'people' && judged.answer ? JSON.stringify(judged.answer) : null,
  judged_day: judgedDay,
  expected_from: expectedFrom,
  expected_years: expectedYears,
});

export const measureOf = (row: Selectable<MeasureTable>): PlannedMeasure => ({
  measure: row.measure,
  goal: row.goal,
  assignment: row.assignment,
  library: row.library,
  title: row.title,
  what: row.what,
  forWhom: row.for_whom,
  place: row.place,
  dose: row.dose,
  responsible: row.responsible,
  responsiblePerson: row.responsible_person,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  cost: row.cost,
  status: row.status,
  statusReason: row.status_reason,
  evidence: row.evidence,
  revision: row.revision,
});
export const measureRow = (fields: MeasureFields): Written<MeasureTable> => ({
  goal: fields.goal,
  assignment: fields.assignment,
  library: fields.library,
  title: fields.title,
  what: fields.what,
  for_whom: fields.forWhom,
  place: fields.place,
  dose: fields.dose,
  responsible: fields.responsible,
  responsible_person: fields.responsiblePerson,
  starts_on: fields.startsOn,
  ends_on: fields.endsOn,
  cost: fields.cost,
  status: fields.status,
  status_reason: fields.statusReason,
  evidence: fields.evidence,
});

export const followUpOf = (row: Selectable<FollowUpTable>): PlannedFollowUp => ({
  followUp: row.follow_up,
  measure: row.measure,
  plannedOn: row.planned_on,
  doneOn: row.done_on,
  delivered: row.delivered,
  reach: row.reach,
  learnt: row.learnt,
  revision: row.revision,
});
export const followUpRow = (fields: FollowUpFields): Omit<Written<FollowUpTable>, 'reminded_on'> => ({
  measure: fields.measure,
  planned_on: fields.plannedOn,
  done_on: fields.doneOn,
  delivered: fields.delivered,
  reach: fields.reach,
  learnt: fields.learnt,
});

export const resourceOf = (row: Selectable<ResourceTable>): PlannedResource => ({
  resource: row.resource,
  area: row.area,
  subject: row.subject,
  ages: [...row.ages],
  title: row.title,
  provider: row.provider,
  reach: row.reach,
  quality: row.quality,
  cost: row.cost,
  note: row.note,
  revision: row.revision,
});
export const resourceRow = (fields: ResourceFields): Omit<Written<ResourceTable>, 'area'> => ({
  ...fields,
  subject: JSON.stringify(fields.subject),
  ages: JSON.stringify(fields.ages),
});

export const needOf = (row: Selectable<NeedTable>): PlannedNeed => ({
  need: row.need,
  area: row.area,
  subject: row.subject,
  ages: row.ages,
  level: row.level,
  why: row.why,
  revision: row.revision,
});
export const needRow = (fields: NeedFields): Omit<Written<NeedTable>, 'area'> => ({ ...fields, subject: JSON.stringify(fields.subject) });

export const councilGoalOf = (row: Selectable<CouncilGoalTable>): CouncilGoal => ({
  councilGoal: row.council_goal,
  title: row.title,
  direction: row.direction,
  periodFrom: row.period_from,
  periodTo: row.period_to,
  revision: row.revision,
});
export const councilGoalRow = (fields: CouncilGoalFields): Written<CouncilGoalTable> => ({
  title: fields.title,
  direction: fields.direction,
  period_from: fields.periodFrom,
  period_to: fields.periodTo,
});

export const councilLinkOf = (row: Selectable<CouncilLinkTable>): CouncilLink => ({
  councilLink: row.council_link,
  councilGoal: row.council_goal,
  priority: row.priority,
  since: row.since,
  until: row.until,
  revision: row.revision,
});
export const councilLinkRow = (fields: CouncilLinkFields): Written<CouncilLinkTable> => ({
  council_goal: fields.councilGoal,
  priority: fields.priority,
  since: fields.since,
  until: fields.until,
});

export const assignmentOf = (row: Selectable<AssignmentTable>): Assignment => ({
  assignment: row.assignment,
  councilGoal: row.council_goal,
  title: row.title,
  leadingBoard: row.leading_board,
  boards: [...row.boards],
  outsideParties: [...row.outside_parties],
  decidedBy: row.decided_by,
  paragraph: row.paragraph,
  reference: row.reference,
  decidedOn: row.decided_on,
  budget: row.budget,
  dueOn: row.due_on,
  state: row.state,
  revision: row.revision,
});
export const assignmentRow = (fields: AssignmentFields): Written<AssignmentTable> => ({
  council_goal: fields.councilGoal,
  title: fields.title,
  leading_board: fields.leadingBoard,
  boards: JSON.stringify(fields.boards),
  outside_parties: JSON.stringify(fields.outsideParties),
  decided_by: fields.decidedBy,
  paragraph: fields.paragraph,
  reference: fields.reference,
  decided_on: fields.decidedOn,
  budget: fields.budget,
  due_on: fields.dueOn,
  state: fields.state,
});
