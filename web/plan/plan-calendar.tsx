/** A plan over time: a bar per measure with its follow-ups, and the days on which goals are judged. Every row says in words what it shows. */
import { calendarSpan, type CalendarSpan, placeIn } from '../../notebooks/plan/calendar.ts';
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import type { PlanReply } from './plan-api.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';
import { StatusMark } from './plan-tree.tsx';
import { sayDays } from './say-days.ts';

export function PlanCalendar({ plan }: ViewProps) {
  const t = planTexts.value.plan;
  const days = [
    ...plan.goals.map(({ judgedDay }) => judgedDay),
    ...plan.measures.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
    ...plan.followUps.map(({ doneOn, plannedOn }) => doneOn ?? plannedOn),
    // What goes on without an end goes on today.
    ...(plan.measures.some(({ status, endsOn }) => endsOn === null && !isEnded(status)) ? [dayFromNow(0)] : []),
  ].filter((day) => day !== null);
  const span = calendarSpan(days);
  if (span === null) return <EmptyState title={t.noCalendar} />;
  return (
    <div class="plan-calendar">
      <p class="hint">{t.calendarLead}</p>
      <Years span={span} />
      {plan.goals.map((goal) => (
        <section key={goal.goal}>
          <h2 class="plan-calendar-goal">{goal.statement}</h2>
          <ul>
            {plan.measures
              .filter((measure) => measure.goal === goal.goal)
              .map((measure) => (
                <MeasureRow key={measure.measure} span={span} plan={plan} measure={measure} />
              ))}
            <li>
              <p>
                {t.judgedOn} {dayOf(goal.judgedDay)}
              </p>
              <Track span={span}>
                <Mark span={span} day={goal.judgedDay} shape="judged" />
              </Track>
            </li>
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RowProps {
  readonly span: CalendarSpan;
  readonly plan: PlanReply;
  readonly measure: PlanReply['measures'][number];
}

function MeasureRow({ span, plan, measure }: RowProps) {
  const t = planTexts.value.plan;
  const followUps = plan.followUps.filter((one) => one.measure === measure.measure);
  const { startsOn, endsOn } = measure;
  const open = startsOn ?? endsOn;
  const from = placeIn(span, startsOn ?? span.from);
  const to = placeIn(span, endsOn ?? span.to, true);
  return (
    <li>
      <p>
        {measure.title} <StatusMark measure={measure} />{' '}
        <span class="hint">
          {sayDays(startsOn, endsOn) || t.noDay}
          {followUps.length > 0 && `. ${t.followUps}: ${followUps.map(({ doneOn, plannedOn }) => dayOf(doneOn ?? plannedOn)).join(', ')}`}
        </span>
      </p>
      <Track span={span}>
        {open !== null && (
          <rect class={`bar ${measure.status}`} x={percent(from)} y="4" width={percent(Math.max(to - from, 0.004))} height="12" rx="3" />
        )}
        {followUps.map(({ followUp, doneOn, plannedOn }) => (
          <Mark key={followUp} span={span} day={doneOn ?? plannedOn} shape={doneOn ? 'done' : 'planned'} />
        ))}
      </Track>
    </li>
  );
}

/** The words beside it say the same: it is hidden from those who listen. */
function Track({ span, children }: { readonly span: CalendarSpan; readonly children: preact.ComponentChildren }) {
  const today = dayFromNow(0);
  return (
    <svg class="plan-track" height="20" aria-hidden="true">
      {span.quarters
        .filter(({ quarter }) => quarter === 1)
        .map(({ year, at }) => (
          <line key={year} class="year" x1={percent(at)} x2={percent(at)} y1="0" y2="20" />
        ))}
      {children}
      {today >= span.from && today <= span.to && (
        <line class="today" x1={percent(placeIn(span, today))} x2={percent(placeIn(span, today))} y1="0" y2="20" />
      )}
    </svg>
  );
}

function Mark({ span, day, shape }: { readonly span: CalendarSpan; readonly day: string; readonly shape: 'planned' | 'done' | 'judged' }) {
  const at = percent(placeIn(span, day));
  return shape === 'judged' ? (
    <svg x={at} y="0" overflow="visible">
      <path class="judged" d="M0 2 7 10 0 18 -7 10Z" />
    </svg>
  ) : (
    <circle class={shape} cx={at} cy="10" r="5" />
  );
}

function Years({ span: { quarters } }: { readonly span: CalendarSpan }) {
  const years = quarters.filter(({ quarter }, k) => quarter === 1 || k === 0);
  return (
    <svg class="plan-track" height="20" aria-hidden="true">
      {years.map(({ year, at }) => (
        <text key={year} x={percent(at)} y="15">
          {year}
        </text>
      ))}
    </svg>
  );
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
