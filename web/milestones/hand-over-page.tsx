/** For the day that the coordinator leaves: where the work stands, what the plan says and what waits, on a page to print. */
import { hygieneFaultKinds } from '../../notebooks/plan/hygiene.ts';
import { phases } from '../../notebooks/milestones/phases.ts';
import { milestoneTextsFor } from '../../notebooks/wording/milestone-texts.ts';
import { overviewTextsFor } from '../../notebooks/wording/overview-texts.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { verdictName } from '../../notebooks/wording/verdict-texts.ts';
import type { Overview } from '../../server/overview/overview.service.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Button } from '../shared/components/button.tsx';
import { dayFromNow, dayOf } from '../shared/dates.ts';
import { stateOf } from '../overview/verdict-mark.tsx';
import { milestonesOf } from './area-milestones-page.tsx';
import { LevelMark, Links } from './level-mark.tsx';
import './milestones.css';

export function HandOverPage({ slug, area }: { readonly slug: string; readonly area: string }) {
  const { handOver: h, ...t } = milestoneTextsFor(language.value);
  const texts = milestoneTextsFor(language.value);
  const to = language.value;
  const [loaded, again] = useLoaded(async () => {
    const own = await milestonesOf(slug, area);
    const address = `${apiOf(slug)}/overview/${encodeURIComponent(area)}/${dayFromNow(0)}`;
    const overview = own.mayOverlook ? await getJson<Overview>(address) : null;
    return { own, overview };
  }, `${slug}/${area}`);
  const title = loaded.state === 'there' ? h.title(loaded.value.own.name[to]) : t.toHandOver;
  return (
    <Shell title={title}>
      <p class="crumb">
        <a href={addressOf('areaMilestones', { slug, area })}>{t.title}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{h.lead}</p>
      <Show loaded={loaded} again={again} rows={8}>
        {({ own, overview }) => (
          <div class="ms-hand-over">
            <div class="buttons">
              <Button kind="secondary" onClick={() => print()}>
                {h.print}
              </Button>
            </div>
            {overview && <Plan slug={slug} area={area} overview={overview} />}
            <h2>{h.where}</h2>
            {phases.map(({ phase, name, milestones }) => (
              <section key={phase}>
                <h3>
                  {t.phase(phase)}: {name[to]}
                </h3>
                <ul class="ms-list">
                  {milestones.map((milestone) => {
                    const newest = own.assessments.find((one) => one.milestone === milestone.id);
                    const level = newest?.level ?? 0;
                    return (
                      <li key={milestone.id} class="ms-one">
                        <div class="ms-head">
                          <LevelMark level={level} t={texts} />
                          <b>{milestone.name[to]}</b>
                        </div>
                        {newest?.note && <p class="ms-text">{newest.note}</p>}
                        <Links links={newest?.evidence ?? []} />
                        <p class="ms-next">{level === 4 ? t.top : `${t.next}: ${milestone.criteria[level]![to]}`}</p>
                        {newest && <p class="hint">{t.by(newest.by, dayOf(newest.at))}</p>}
                      </li>
                    );
                  })}
                </ul>
              </section>
            ))}
            <h2>{h.ask}</h2>
            <ul>
              {h.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </div>
        )}
      </Show>
    </Shell>
  );
}

function Plan({ slug, area, overview }: { readonly slug: string; readonly area: string; readonly overview: Overview }) {
  const { handOver: h } = milestoneTextsFor(language.value);
  const o = overviewTextsFor(language.value);
  const to = language.value;
  const late = hygieneFaultKinds.flatMap((kind) => {
    const found = overview.hygiene.filter((one) => one.kind === kind);
    return found.length > 0 ? [{ kind, found }] : [];
  });
  return (
    <>
      <h2>{h.plan}</h2>
      {overview.priorities.length === 0 && <p>{h.noPlan}</p>}
      <ul class="ms-list">
        {overview.priorities.map(({ priority, areaName, subject }) => (
          <li key={priority} class="ms-one">
            <b>
              {area === '-' && `${areaName[to]}: `}
              {overview.subjects.find(({ key }) => key === subject)?.name[to]}
            </b>
            <ul>
              {overview.goals
                .filter((goal) => goal.priority === priority)
                .map((goal) => {
                  const state = stateOf(goal);
                  return (
                    <li key={goal.goal}>
                      {goal.statement}. {h.judged}:{' '}
                      {state === 'notJudged' ? `${o.notJudged} (${dayOf(goal.judgedDay)})` : verdictName(state, to)}
                    </li>
                  );
                })}
            </ul>
          </li>
        ))}
      </ul>
      <h2>{h.late}</h2>
      {late.length === 0 ? (
        <p>{h.nothingLate}</p>
      ) : (
        <ul>
          {late.map(({ kind, found }) => (
            <li key={kind}>
              {o.faults[kind](found.length)}
              {found.some(({ title }) => title) && `: ${found.flatMap(({ title }) => (title ? [title] : [])).join('; ')}`}
            </li>
          ))}
        </ul>
      )}
      <p class="unprinted">
        <a href={addressOf('plan', { slug, area })}>{h.toPlan}</a> ·{' '}
        <a href={area === '-' ? addressOf('overview', { slug }) : addressOf('areaOverview', { slug, area })}>{h.toOverview}</a>
      </p>
    </>
  );
}
