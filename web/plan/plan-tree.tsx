/** A plan as a tree: priorities, their goals, the measures for each, and how they are followed up. */
import { sayLatest } from '../../notebooks/plan/offered-statistics.ts';
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { sayGoalAnswer, saySize } from '../../notebooks/wording/say-plan.ts';
import { Button, Buttons } from '../shared/components/button.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import { type EditedKind, itemPaths, type PlanReply } from './plan-api.ts';
import { goalInShort, subjectName } from './plan-names.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';
import { storedItem } from './item-dialog.tsx';
import { sayDays } from './say-days.ts';

type Priority = PlanReply['priorities'][number];
type Goal = PlanReply['goals'][number];
type Measure = PlanReply['measures'][number];
type FollowUp = PlanReply['followUps'][number];

export function PlanTree(props: ViewProps) {
  const { plan, acts } = props;
  const t = planTexts.value;
  return (
    <div class="plan-tree">
      {plan.decisions.map((decision) => (
        <section key={decision.decision} class="plan-decided">
          <h2>{t.plan.decided}</h2>
          <p>
            {t.plan.decidedLong(decision.title)} {decision.decidedOn && dayOf(decision.decidedOn)}
          </p>
          <ul>
            {decision.priorities.map(({ position, subject, reason }) => (
              <li key={position}>
                <p>
                  <strong>{subjectName(plan, subject, language.value)}</strong> {reason}
                </p>
                {plan.mayEdit && (
                  <Button
                    aria-label={`${t.plan.take}: ${subjectName(plan, subject, language.value)}`}
                    kind="secondary"
                    onClick={() => void acts.take(decision, position)}
                  >
                    {t.plan.take}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {plan.priorities.length === 0 && <EmptyState title={t.plan.empty}>{plan.mayEdit && t.plan.emptyLong}</EmptyState>}
      {plan.priorities.map((priority) => (
        <PriorityPart key={priority.priority} {...props} priority={priority} />
      ))}
      {plan.mayEdit && (
        <Buttons>
          <Button
            kind={plan.priorities.length === 0 ? 'primary' : 'secondary'}
            onClick={() => acts.edit({ kind: 'priority', item: null, fixed: {} })}
          >
            {t.acts.add.priority}
          </Button>
        </Buttons>
      )}
    </div>
  );
}

function PriorityPart(props: ViewProps & { readonly priority: Priority }) {
  const { plan, statistics, acts, priority } = props;
  const t = planTexts.value;
  const name = subjectName(plan, priority.subject, language.value);
  const goals = plan.goals.filter((goal) => goal.priority === priority.priority);
  const { subject } = priority;
  const latest = statistics && subject.kind === 'indicator' ? sayLatest(statistics, subject, plan.area, language.value) : null;
  return (
    <section class="plan-priority">
      <p class="plan-kind">{t.subject.chosen[priority.subject.kind]}</p>
      <h2>{name}</h2>
      {priority.why !== '' && <p class="plan-prose">{priority.why}</p>}
      {latest && <p>{latest}</p>}
      <ItemActs {...props} kind="priority" id={priority.priority} revision={priority.revision} name={name}>
        <Button
          aria-label={`${t.acts.add.goal}: ${name}`}
          kind="secondary"
          onClick={() =>
            acts.edit({
              kind: 'goal',
              item: null,
              fixed: { priority: priority.priority },
              proposed: { expectedFrom: dayFromNow(90), expectedYears: 2, judgedDay: dayFromNow(3 * 365) },
            })
          }
        >
          {t.acts.add.goal}
        </Button>
      </ItemActs>
      {goals.length === 0 && <p class="hint">{t.plan.noGoals}</p>}
      {goals.map((goal) => (
        <GoalPart key={goal.goal} {...props} goal={goal} />
      ))}
    </section>
  );
}

function GoalPart(props: ViewProps & { readonly goal: Goal }) {
  const { plan, acts, goal } = props;
  const t = planTexts.value;
  const measures = plan.measures.filter((measure) => measure.goal === goal.goal);
  const { judged } = goal;
  const answer = plan.answers.find((one) => one.goal === goal.goal) ?? null;
  const said = sayGoalAnswer({ own: judged.by === 'people' ? judged.answer : null, answer }, dayOf, language.value);
  return (
    <section class="plan-goal">
      <p class="plan-kind">{t.kinds.goal}</p>
      <h3>{goal.statement}</h3>
      <p>
        {goalInShort(plan, goal, language.value)}.{' '}
        {judged.by === 'survey'
          ? t.goal.judged(judged.goal.judgedAt.wave, dayOf(goal.judgedDay))
          : t.goal.judgedByPeople(dayOf(goal.judgedDay))}
        . {t.goal.expected(goal.expectedYears, dayOf(goal.expectedFrom))}.
      </p>
      {said && <p class="plan-answer">{said}</p>}
      <BelowDetectable goal={goal} />
      {isJudgedSoon(goal) && (
        <Notice tone="warning">
          <p>{t.goal.soon}</p>
        </Notice>
      )}
      <ItemActs {...props} kind="goal" id={goal.goal} revision={goal.revision} name={goal.statement}>
        <Button
          aria-label={`${t.acts.add.measure}: ${goal.statement}`}
          kind="secondary"
          onClick={() =>
            acts.edit({
              kind: 'measure',
              item: null,
              fixed: { goal: goal.goal },
              proposed: { status: 'planned', evidence: 'unknown', library: null, assignment: null },
            })
          }
        >
          {t.acts.add.measure}
        </Button>
      </ItemActs>
      {measures.length === 0 && <p class="hint">{t.plan.noMeasures}</p>}
      {measures.map((measure) => (
        <MeasurePart key={measure.measure} {...props} measure={measure} />
      ))}
    </section>
  );
}

/** Judged by the survey before the measures have had the years that they are expected to need; people see a lamp on its first evening. */
const isJudgedSoon = ({ judged, judgedDay, expectedFrom, expectedYears }: Goal): boolean =>
  judged.by === 'survey' && judgedDay < `${Number(expectedFrom.slice(0, 4)) + expectedYears}${expectedFrom.slice(4)}`;

/** The warning stays with the goal: who reads the plan later must not be surprised by "cannot tell". */
export function BelowDetectable({ goal: { judged } }: { readonly goal: Goal }) {
  const t = planTexts.value.goal;
  if (judged.by === 'people') return null;
  const { baseline, target, smallestDetectable } = judged.goal;
  const asked = Math.abs(target - baseline.value!);
  if (smallestDetectable !== null && asked >= smallestDetectable - 1e-9) return null;
  const size = (change: number) => saySize(change, baseline.statistic, language.value);
  return (
    <Notice tone="warning">
      <p>{smallestDetectable === null ? t.noneDetectable : t.below(size(asked), size(smallestDetectable))}</p>
    </Notice>
  );
}

export const StatusMark = ({ measure: { status, statusReason } }: { readonly measure: Measure }) => (
  <span class={`plan-status ${isEnded(status) ? 'ended' : status}`}>
    {planTexts.value.statuses[status]}
    {statusReason !== '' && `: ${statusReason}`}
  </span>
);

function MeasurePart(props: ViewProps & { readonly measure: Measure }) {
  const { plan, acts, measure } = props;
  const t = planTexts.value;
  const followUps = plan.followUps.filter((one) => one.measure === measure.measure);
  const labels = t.fields.measure;
  const facts: readonly (readonly [string, string])[] = [
    [labels.forWhom.label, measure.forWhom],
    [labels.place.label, measure.place],
    [labels.dose.label, measure.dose],
    [labels.responsible.label, measure.responsible],
    [t.plan.when, sayDays(measure.startsOn, measure.endsOn)],
    [labels.cost.label, measure.cost === null ? t.unknown : t.plan.kronor(formatNumber(measure.cost, language.value))],
    [labels.evidence.label, t.evidence[measure.evidence]],
  ];
  return (
    <section class="plan-measure">
      <p class="plan-kind">{t.kinds.measure}</p>
      <h4>
        {measure.title} <StatusMark measure={measure} />
      </h4>
      {measure.what !== '' && <p class="plan-prose">{measure.what}</p>}
      <dl class="plan-facts">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {followUps.length > 0 && (
        <ul class="plan-follow-ups" aria-label={t.plan.followUps}>
          {followUps.map((one) => (
            <FollowUpPart key={one.followUp} {...props} followUp={one} />
          ))}
        </ul>
      )}
      <ItemActs {...props} kind="measure" id={measure.measure} revision={measure.revision} name={measure.title}>
        <Button
          aria-label={`${t.acts.add.followUp}: ${measure.title}`}
          kind="secondary"
          onClick={() =>
            acts.edit({ kind: 'followUp', item: null, fixed: { measure: measure.measure }, proposed: { plannedOn: dayFromNow(180) } })
          }
        >
          {t.acts.add.followUp}
        </Button>
      </ItemActs>
    </section>
  );
}

function FollowUpPart(props: ViewProps & { readonly followUp: FollowUp }) {
  const t = planTexts.value;
  const { followUp, plannedOn, doneOn, delivered, reach, learnt, revision } = props.followUp;
  const isOverdue = doneOn === null && plannedOn < dayFromNow(0);
  const name = `${t.kinds.followUp} ${dayOf(plannedOn)}`;
  return (
    <li>
      <p>
        {isOverdue && <strong class="plan-status delayed">{t.plan.overdue}</strong>}{' '}
        {doneOn === null ? t.plan.planned(dayOf(plannedOn)) : t.plan.done(dayOf(doneOn))}
        {reach !== null && `, ${t.plan.reached(formatNumber(reach, language.value))}`}
      </p>
      {delivered !== '' && <p class="plan-prose">{delivered}</p>}
      {learnt !== '' && (
        <p class="plan-prose">
          {t.fields.followUp.learnt.label}: {learnt}
        </p>
      )}
      <ItemActs {...props} kind="followUp" id={followUp} revision={revision} name={name} />
    </li>
  );
}

interface ActsProps extends ViewProps {
  readonly kind: EditedKind;
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly children?: preact.ComponentChildren;
}

/** What may be done with an item, for those who may. */
export function ItemActs({ plan, acts, kind, id, revision, name, children }: ActsProps) {
  const t = planTexts.value.acts;
  if (!plan.mayEdit) return null;
  return (
    <div class="plan-acts" key={itemPaths[kind]}>
      {children}
      <button
        aria-label={`${t.change[kind]}: ${name}`}
        type="button"
        class="quiet"
        onClick={() => acts.edit({ kind, item: storedItem(kind, plan, id), fixed: fixedOf(kind, plan, id) })}
      >
        {t.change[kind]}
      </button>
      <button aria-label={`${t.remove}: ${name}`} type="button" class="quiet" onClick={() => acts.remove({ kind, id, revision, name })}>
        {t.remove}
      </button>
    </div>
  );
}

/** What stays as it is when an item is changed: goals and follow-ups stay where they belong. */
function fixedOf(kind: EditedKind, plan: PlanReply, id: string): Readonly<Record<string, unknown>> {
  if (kind === 'goal') return { priority: plan.goals.find(({ goal }) => goal === id)!.priority };
  if (kind === 'followUp') return { measure: plan.followUps.find(({ followUp }) => followUp === id)!.measure };
  return {};
}
