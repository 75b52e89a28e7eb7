/** A goal that the survey judges is about what its priority is about: its numbers are read under the priority's name. Inside `inMunicipality`. */
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import { type Subject, subjectKey } from '../../analysis/priorities/subject.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import { type ItemRow, type StoredKind } from './plan-item.repository.ts';
import { goalOf, priorityOf } from './plan-rows.ts';
import type { PlannedGoal } from './plan.ts';

/**
 * Whether the goals of a priority start from rows of its subject, with what was written in its place. A pair that was stored before and is not
 * touched stays.
 *
 * @param before what is changed; null for what is made or brought back
 * @throws {ProblemError} invalidRequest
 */
export async function refuseOtherSubject(tx: TenantTransaction, kind: StoredKind, before: ItemRow | null, after: ItemRow): Promise<void> {
  if (kind === 'goal') {
    const goal = goalOf(after as never);
    const earlier = before && goalOf(before as never);
    if (earlier && keyOf(earlier) === keyOf(goal) && earlier.priority === goal.priority) return;
    const { subject } = await tx
      .selectFrom('tenant.plan_priority')
      .select('subject')
      .where('priority', '=', goal.priority)
      .executeTakeFirstOrThrow();
    if (!fits(goal, subject)) throw invalid('/fields/judged/row', 'is of something else than the priority');
  }
  if (kind === 'priority' && before) {
    const [was, is] = [priorityOf(before as never), priorityOf(after as never)];
    if (subjectKey(was.subject) === subjectKey(is.subject)) return;
    const goals = await tx
      .selectFrom('tenant.goal')
      .selectAll()
      .where('priority', '=', is.priority)
      .where('removed_at', 'is', null)
      .execute();
    if (!goals.map(goalOf).every((goal) => fits(goal, is.subject)))
      throw invalid('/fields/subject', 'is not what the goals of the priority start from');
  }
}

const keyOf = ({ judged }: PlannedGoal): string => (judged.by === 'people' ? '' : rowKey(judged.instrument, judged.goal.baseline));
const rowKey = (instrument: string, { factor, statistic }: ReleasedRow): string =>
  subjectKey({ kind: 'factor', instrument, factor, statistic });
const fits = (goal: PlannedGoal, subject: Subject): boolean => goal.judged.by === 'people' || keyOf(goal) === subjectKey(subject);

const invalid = (pointer: string, detail: string) =>
  new ProblemError('invalidRequest', 'Some values are not as they should be.', [{ pointer, detail }]);
