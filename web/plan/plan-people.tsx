/** Who is responsible for what: a list of measures for each, with what comes next. */
import { isEnded } from '../../notebooks/plan/vocabulary.ts';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import type { ViewProps } from './plan-page.tsx';
import { planTexts } from './plan-texts.ts';
import { sayCosts } from './plan-table.tsx';
import { StatusMark } from './plan-tree.tsx';
import { sayDays } from './say-days.ts';

export function PlanPeople({ plan }: ViewProps) {
  const t = planTexts.value.plan;
  if (plan.measures.length === 0) return <EmptyState title={t.noMeasures} />;
  const names = [...new Set(plan.measures.map(({ responsible }) => responsible))].toSorted((a, b) =>
    // Nobody comes last.
    a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, language.value),
  );
  return (
    <div class="plan-tree">
      {names.map((name) => {
        const own = plan.measures.filter(({ responsible }) => responsible === name);
        return (
          <section key={name} class="plan-priority">
            <h2>{name === '' ? t.nobody : name}</h2>
            <p class="hint">{sayCosts(own)}</p>
            <ul class="plan-follow-ups">
              {own.map((measure) => {
                const next = plan.followUps.find((one) => one.measure === measure.measure && one.doneOn === null);
                return (
                  <li key={measure.measure}>
                    {measure.title} <StatusMark measure={measure} />{' '}
                    <span class="hint">
                      {sayDays(measure.startsOn, measure.endsOn) || t.noDay}
                      {next && ` · ${next.plannedOn < dayFromNow(0) ? t.overdue : t.nextFollowUp}: ${dayOf(next.plannedOn)}`}
                      {!next && !isEnded(measure.status) && ` · ${t.noFollowUps}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
