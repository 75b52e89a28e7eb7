/** The public page of an area: what it has chosen, what is done, how it goes and when the next answer comes. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import type { PlanTexts } from '../../notebooks/wording/plan-texts.ts';
import { sayGoal, sayGoalAnswer } from '../../notebooks/wording/say-plan.ts';
import type { listPublicPlans, showPublicPlan } from '../../server/plans/public-plan.service.ts';
import { apiOf, getJson, getMunicipalities } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { type Loaded, useLoaded } from '../app/load.ts';
import { texts } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import { nameIn } from './council-page.tsx';
import './plan.css';
import { planTexts } from './plan-texts.ts';
import { sayDays } from './say-days.ts';

type PublicPlan = Awaited<ReturnType<typeof showPublicPlan>>;
type Goal = PublicPlan['priorities'][number]['goals'][number];

/** With the municipality's name, which a stranger is told nowhere else on the page. */
async function withPlace<Told>(slug: string, path: string): Promise<{ readonly told: Told; readonly place: string | undefined }> {
  const [told, all] = await Promise.all([getJson<Told>(`${apiOf(slug)}/${path}`), getMunicipalities()]);
  return { told, place: all.find((one) => one.slug === slug)?.name };
}
const placeIn = (loaded: Loaded<{ readonly place: string | undefined }>) => (loaded.state === 'there' ? loaded.value.place : undefined);

export function DoingPage({ slug, area }: { readonly slug: string; readonly area: string }) {
  const t = planTexts.value;
  const [loaded, again] = useLoaded(() => withPlace<PublicPlan>(slug, `doing/${encodeURIComponent(area)}`), `${slug} ${area}`);
  const title = loaded.state === 'there' ? t.doing.title(nameIn(loaded.value.told.name)) : t.doing.listTitle;
  return (
    <Shell title={title} slug={slug} place={placeIn(loaded)}>
      <div>
        <p class="crumb">
          <a href={addressOf('doingList', { slug })}>{t.doing.listTitle}</a>
        </p>
        <h1>{title}</h1>
      </div>
      <Show loaded={loaded} again={again} rows={4}>
        {({ told: { intro, priorities } }) => (
          <div class="plan-tree">
            {intro !== '' && <p class="lead plan-prose">{intro}</p>}
            {priorities.map(({ priority, name, why, goals }) => (
              <section key={priority} class="plan-priority">
                <p class="plan-kind">{t.doing.chosen}</p>
                <h2>{nameIn(name)}</h2>
                {why !== '' && <p class="plan-prose">{why}</p>}
                {goals.map((goal) => (
                  <GoalPart key={goal.goal} goal={goal} />
                ))}
              </section>
            ))}
            <p>
              <a href={addressOf('about', { about: 'method' })}>{t.doing.method}</a>
            </p>
          </div>
        )}
      </Show>
    </Shell>
  );
}

function GoalPart({ goal: { statement, judged, groupName, judgedDay, answer, measures } }: { readonly goal: Goal }) {
  const t = planTexts.value;
  const own = judged.by === 'people' ? judged.answer : null;
  const said = sayGoalAnswer({ own, answer }, dayOf, language.value);
  return (
    <section class="plan-goal">
      <p class="plan-kind">{t.kinds.goal}</p>
      <h3>{statement}</h3>
      <p>{[sayGoal(judged, language.value), ...(groupName ? [nameIn(groupName)] : [])].join(', ')}.</p>
      <dl class="plan-facts">
        <div>
          <dt>{t.doing.state}</dt>
          <dd>{said ?? (judged.by === 'people' ? t.goal.notAnswered : t.doing.noAnswer)}</dd>
        </div>
        <div>
          <dt>{t.doing.next}</dt>
          <dd>
            {judged.by === 'people'
              ? own
                ? t.doing.answeredByPeople
                : (judgedDay < dayFromNow(0) ? t.doing.lateByPeople : t.doing.nextPeople)(dayOf(judgedDay))
              : answer?.wave === judged.goal.judgedAt.wave
                ? t.doing.answered
                : t.doing.nextSurvey(judged.goal.judgedAt.wave, dayOf(judgedDay))}
          </dd>
        </div>
      </dl>
      <p class="plan-kind">{t.doing.measures}</p>
      {measures.length === 0 && <p>{t.doing.noMeasures}</p>}
      {measures.map((one) => (
        <section key={one.measure} class="plan-measure">
          <h4>
            {one.title} <span class={`plan-status ${one.status}`}>{t.statuses[one.status]}</span>
          </h4>
          {one.what !== '' && <p class="plan-prose">{one.what}</p>}
          <dl class="plan-facts">
            {factsOf(one, t).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

const factsOf = (one: Goal['measures'][number], { fields: { measure: words }, plan }: PlanTexts) =>
  (
    [
      [words.forWhom.label, one.forWhom],
      [words.place.label, one.place],
      [words.dose.label, one.dose],
      [words.responsible.label, one.responsible],
      [plan.when, sayDays(one.startsOn, one.endsOn)],
    ] as const
  ).filter(([, value]) => value !== '');

/** Which areas have one. */
export function DoingListPage({ slug }: { readonly slug: string }) {
  const t = planTexts.value.doing;
  const [loaded, again] = useLoaded(() => withPlace<Awaited<ReturnType<typeof listPublicPlans>>>(slug, 'doing'), slug);
  return (
    <Shell title={t.listTitle} slug={slug} place={placeIn(loaded)}>
      <h1>{t.listTitle}</h1>
      <p class="lead">{t.listLead}</p>
      <Show loaded={loaded} again={again}>
        {({ told: plans }) =>
          plans.length === 0 ? (
            <div class="empty">
              <p class="title">{t.none}</p>
              <a href={addressOf('municipality', { slug })}>{texts.value.shell.notebooks}</a>
            </div>
          ) : (
            <ul class="list">
              {plans.map(({ area, name }) => (
                <li key={area}>
                  <a href={addressOf('doing', { slug, area })}>
                    <strong>{nameIn(name)}</strong>
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </Shell>
  );
}
