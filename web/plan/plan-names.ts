/** What things of a plan are called, in the reader's language. */
import type { Subject } from '../../analysis/priorities/subject.ts';
import { subjectKey } from '../../notebooks/plan/subject-key.ts';
import type { PlanNames } from '../../notebooks/wording/say-plan.ts';
import { sayGoal } from '../../notebooks/wording/say-plan.ts';
import type { Language } from '../../survey/text.ts';
import type { PlanReply } from './plan-api.ts';

type Goal = PlanReply['goals'][number];

export const namesOf = (plan: PlanReply, language: Language): PlanNames => ({
  subject: (subject) => subjectName(plan, subject, language),
  reference: (to, id) => {
    if (to === 'person') return plan.people.find(({ person }) => person === id)?.name ?? '✓';
    if (to === 'assignment') return plan.assignments.find(({ assignment }) => assignment === id)?.title ?? id;
    if (to === 'goal') return plan.goals.find(({ goal }) => goal === id)?.statement ?? id;
    if (to === 'measure') return plan.measures.find(({ measure }) => measure === id)?.title ?? id;
    if (to === 'priority') {
      const found = plan.priorities.find(({ priority }) => priority === id);
      return found ? subjectName(plan, found.subject, language) : id;
    }
    return id;
  },
});

export const subjectName = ({ subjects }: Pick<PlanReply, 'subjects'>, subject: Subject, language: Language): string => {
  const found = subjects.find(({ key }) => key === subjectKey(subject));
  if (found) return found.name[language];
  return subject.kind === 'factor' ? subject.factor : subject.name;
};

/** "Från 38 % till 30 %, åk 9". */
export function goalInShort({ groups }: Pick<PlanReply, 'groups'>, { goal, judged }: Goal, language: Language): string {
  const group = groups.find((one) => one.goal === goal)?.name?.[language];
  return [sayGoal(judged, language), ...(group ? [group] : [])].join(', ');
}
