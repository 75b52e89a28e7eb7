/** The public page of an area: what it has chosen, what is done, how it goes and when the next answer comes. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { sayGoal } from '../../notebooks/wording/say-plan.ts';
import type { listPublicPlans, showPublicPlan } from '../../server/plans/public-plan.service.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { language } from '../shared/language.ts';
import { nameIn } from './council-page.tsx';
import './plan.css';
import { planTexts } from './plan-texts.ts';

type PublicPlan = Awaited<ReturnType<typeof showPublicPlan>>;
type Goal = PublicPlan['priorities'][number]['goals'][number];

export function DoingPage({ slug, area }: { readonly slug: string; readonly area: string }) {
  const t = planTexts.value;
  const [loaded, again] = useLoaded(() => getJson<PublicPlan>(`${apiOf(slug)}/doing/${encodeURIComponent(area)}`), `${slug} ${area}`);
  const title = loaded.state === 'there' ? t.doing.title(nameIn(loaded.value.name)) : t.doing.listTitle;
  return (
    <Shell title={title} slug={slug}>
      <h1>{title}</h1>
      <Show loaded={loaded} again={again} rows={4}>
        {({ intro, priorities }) => (
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
  return (
    <section class="plan-goal">
      <p class="plan-kind">{t.kinds.goal}</p>
      <h3>{statement}</h3>
      <p>{[sayGoal(judged, language.value), ...(groupName ? [nameIn(groupName)] : [])].join(', ')}.</p>
      <dl class="plan-facts">
        <div>
          <dt>{t.doing.state}</dt>
          <dd>{answer ? `${t.doing.answer(answer.wave)} ${nameIn(answer.sentence)}` : t.doing.noAnswer}</dd>
        </div>
        <div>
          <dt>{t.doing.next}</dt>
          <dd>{judged.by === 'survey' ? t.doing.nextSurvey(judged.goal.judgedAt.wave, judgedDay) : t.doing.nextPeople(judgedDay)}</dd>
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
          <p>
            {[one.forWhom, one.place, one.dose, one.responsible, [one.startsOn, one.endsOn].filter((day) => day !== null).join(' – ')]
              .filter((part) => part !== '')
              .join('. ')}
          </p>
        </section>
      ))}
    </section>
  );
}

/** Which areas have one. */
export function DoingListPage({ slug }: { readonly slug: string }) {
  const t = planTexts.value.doing;
  const [loaded, again] = useLoaded(() => getJson<Awaited<ReturnType<typeof listPublicPlans>>>(`${apiOf(slug)}/doing`), slug);
  return (
    <Shell title={t.listTitle} slug={slug}>
      <h1>{t.listTitle}</h1>
      <p class="lead">{t.listLead}</p>
      <Show loaded={loaded} again={again}>
        {(plans) =>
          plans.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <ul>
              {plans.map(({ area, name }) => (
                <li key={area}>
                  <a href={addressOf('doing', { slug, area })}>{nameIn(name)}</a>
                </li>
              ))}
            </ul>
          )
        }
      </Show>
    </Shell>
  );
}
