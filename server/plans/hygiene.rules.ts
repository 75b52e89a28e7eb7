/** Whether a plan is alive: what in it is missing, late or left lying. Pure. */
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import type { HygieneFaultKind } from '../../notebooks/plan/hygiene.ts';
import type { Plan, PlannedMeasure } from './plan.ts';

export interface HygieneFault {
  readonly kind: HygieneFaultKind;
  /** The id of the priority, goal, measure or follow-up. */
  readonly item: string;
  /** Of the priority that it lies under: it leads to the area and the subject. */
  readonly priority: string;
  /** What people call it; empty for a priority, which is called by its subject. */
  readonly title: string;
  /** Since when, or which day was missed; null where nothing is late. */
  readonly day: string | null;
}

/**
 * @param today  as 2026-11-22
 * @param judged goals with a verdict that is not `tooEarly`
 */
export function hygieneFaults(
  { priorities, goals, measures, followUps }: Plan,
  today: string,
  judged: ReadonlySet<string>,
): HygieneFault[] {
  const priorityOfGoal = new Map(goals.map(({ goal, priority }) => [goal, priority]));
  const above = ({ goal }: Pick<PlannedMeasure, 'goal'>): string => priorityOfGoal.get(goal)!;
  const lives = ({ status }: PlannedMeasure): boolean => !isEnded(status);
  const ofMeasure = (kind: HygieneFaultKind, one: PlannedMeasure, day: string | null): HygieneFault => ({
    kind,
    item: one.measure,
    priority: above(one),
    title: one.title,
    day,
  });
  return [
    ...priorities
      .filter(({ priority }) => !goals.some((goal) => goal.priority === priority))
      .map(({ priority }): HygieneFault => ({ kind: 'priorityWithoutGoal', item: priority, priority, title: '', day: null })),
    ...goals
      .filter(({ goal }) => !measures.some((measure) => measure.goal === goal && measure.status !== 'endedEarly'))
      .map(({ goal, priority, statement }): HygieneFault => ({
        kind: 'goalWithoutMeasure',
        item: goal,
        priority,
        title: statement,
        day: null,
      })),
    ...goals
      .filter(({ goal, judgedDay }) => judgedDay < today && !judged.has(goal))
      .map(({ goal, priority, statement, judgedDay }): HygieneFault => ({
        kind: 'goalNotJudged',
        item: goal,
        priority,
        title: statement,
        day: judgedDay,
      })),
    ...measures
      .filter((one) => lives(one) && one.status !== 'idea' && !followUps.some(({ measure }) => measure === one.measure))
      .map((one) => ofMeasure('measureWithoutFollowUp', one, null)),
    ...measures
      .filter((one) => (one.status === 'idea' || one.status === 'planned') && one.startsOn !== null && one.startsOn < today)
      .map((one) => ofMeasure('measureNotBegun', one, one.startsOn)),
    ...measures
      .filter((one) => lives(one) && one.endsOn !== null && one.endsOn < today)
      .map((one) => ofMeasure('measurePastItsEnd', one, one.endsOn)),
    ...followUps.flatMap(({ followUp, measure, plannedOn, doneOn }): HygieneFault[] => {
      const of = measures.find((one) => one.measure === measure)!;
      const late = doneOn === null && plannedOn < today && of.status !== 'endedEarly';
      return late ? [{ ...ofMeasure('followUpOverdue', of, plannedOn), item: followUp }] : [];
    }),
  ];
}

/** A measure with what was last delivered of it. */
export interface Delivered {
  readonly measure: string;
  readonly priority: string;
  readonly title: string;
  readonly status: PlannedMeasure['status'];
  readonly responsible: string;
  /** How many follow-ups are done, and what the latest says; null where none is. */
  readonly done: number;
  readonly latest: { readonly on: string; readonly delivered: string; readonly reach: number | null; readonly learnt: string } | null;
}

/** Every measure that has begun, what was followed up most recently first. */
export const deliveredOf = ({ goals, measures, followUps }: Plan): Delivered[] =>
  measures
    .filter(({ status }) => status !== 'idea' && status !== 'planned')
    .map((one): Delivered => {
      const done = followUps
        .filter(({ measure, doneOn }) => measure === one.measure && doneOn !== null)
        .toSorted((a, b) => (a.doneOn! < b.doneOn! ? 1 : -1));
      const [last] = done;
      return {
        measure: one.measure,
        priority: goals.find(({ goal }) => goal === one.goal)!.priority,
        title: one.title,
        status: one.status,
        responsible: one.responsible,
        done: done.length,
        latest: last ? { on: last.doneOn!, delivered: last.delivered, reach: last.reach, learnt: last.learnt } : null,
      };
    })
    .toSorted((a, b) => ((a.latest?.on ?? '') < (b.latest?.on ?? '') ? 1 : (a.latest?.on ?? '') > (b.latest?.on ?? '') ? -1 : 0));
