/** The milestones of one alliance: where it stands, and judging it anew. */
import { useState } from 'preact/hooks';
import type { AreaMilestonesOfReader, Assessment } from '../../server/milestones/milestone.service.ts';
import type { Milestone } from '../../notebooks/milestones/milestone.ts';
import { notBegun, phases } from '../../notebooks/milestones/phases.ts';
import { milestoneTextsFor, type MilestoneTexts } from '../../notebooks/wording/milestone-texts.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Button } from '../shared/components/button.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { LevelMark, Links } from './level-mark.tsx';
import './milestones.css';

export function AreaMilestonesPage({ slug, area }: { readonly slug: string; readonly area: string }) {
  const t = milestoneTextsFor(language.value);
  const [loaded, again] = useLoaded(() => milestonesOf(slug, area), `${slug}/${area}`);
  const [saved, setSaved] = useState<{ readonly name: string; readonly count: number } | null>(null);
  const title = loaded.state === 'there' ? t.titleOf(loaded.value.name[language.value]) : t.title;
  return (
    <Shell title={title}>
      <p class="crumb">
        <a href={addressOf('milestones', { slug })}>{t.title}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{t.areaLead}</p>
      <p>
        <a href={addressOf('handOver', { slug, area })}>{t.toHandOver}</a>
      </p>
      {saved && (
        <Notice key={saved.count} tone="done" live takesFocus>
          <p>{t.saved(saved.name)}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again} rows={8}>
        {({ assessments, mayAssess }) => (
          <>
            {phases.map(({ phase, name, about, milestones }) => (
              <section key={phase} class="ms-phase">
                <h2>
                  {t.phase(phase)}: {name[language.value]}
                </h2>
                <p class="measure">{about[language.value]}</p>
                <ul class="ms-list">
                  {milestones.map((milestone) => (
                    <OneMilestone
                      key={milestone.id}
                      t={t}
                      slug={slug}
                      area={area}
                      milestone={milestone}
                      mayAssess={mayAssess}
                      newest={assessments.find((one) => one.milestone === milestone.id) ?? null}
                      again={again}
                      done={() => {
                        setSaved((before) => ({ name: milestone.name[language.value], count: (before?.count ?? 0) + 1 }));
                        again();
                      }}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Show>
    </Shell>
  );
}

export const milestonesOf = (slug: string, area: string): Promise<AreaMilestonesOfReader> =>
  getJson<AreaMilestonesOfReader>(`${apiOf(slug)}/milestones/${encodeURIComponent(area)}`);

interface OneProps {
  readonly t: MilestoneTexts;
  readonly slug: string;
  readonly area: string;
  readonly milestone: Milestone;
  readonly mayAssess: boolean;
  readonly newest: Assessment | null;
  readonly again: () => void;
  readonly done: () => void;
}

function OneMilestone({ t, slug, area, milestone, mayAssess, newest, again, done }: OneProps) {
  const [open, setOpen] = useState(false);
  const to = language.value;
  const level = newest?.level ?? 0;
  const next = level === 4 ? null : milestone.criteria[level];
  return (
    <li class="ms-one">
      <div class="ms-head">
        <LevelMark level={level} t={t} />
        <h3>{milestone.name[to]}</h3>
        {!open && mayAssess && (
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {t.assess} <span class="unseen">{milestone.name[to]}</span>
          </Button>
        )}
      </div>
      <p>{level === 0 ? notBegun[to] : milestone.criteria[level - 1]![to]}</p>
      <p class="ms-next">{next ? `${t.next}: ${next[to]}` : t.top}</p>
      {newest && (
        <div class="ms-note">
          {newest.note && <p class="ms-text">{newest.note}</p>}
          <Links links={newest.evidence} />
          <p class="hint">{t.by(newest.by, dayOf(newest.at))}</p>
          {newest.number > 1 && <Earlier t={t} slug={slug} area={area} milestone={milestone.id} key={newest.number} />}
        </div>
      )}
      {open && (
        <AssessmentForm
          t={t}
          slug={slug}
          area={area}
          milestone={milestone}
          newest={newest}
          again={again}
          close={() => setOpen(false)}
          done={() => {
            setOpen(false);
            done();
          }}
        />
      )}
    </li>
  );
}

function Earlier({ t, slug, area, milestone }: Pick<OneProps, 't' | 'slug' | 'area'> & { readonly milestone: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.earlier}</summary>
      {open && <History t={t} slug={slug} area={area} milestone={milestone} />}
    </details>
  );
}

function History({ t, slug, area, milestone }: Pick<OneProps, 't' | 'slug' | 'area'> & { readonly milestone: string }) {
  const address = `${apiOf(slug)}/milestones/${encodeURIComponent(area)}/${milestone}`;
  const [loaded, again] = useLoaded(() => getJson<Assessment[]>(address), address);
  return (
    <Show loaded={loaded} again={again} rows={2}>
      {([, ...earlier]) => (
        <ul class="ms-earlier">
          {earlier.map((one) => (
            <li key={one.number}>
              <LevelMark level={one.level} t={t} /> {t.by(one.by, dayOf(one.at))}
              {one.note && <p class="ms-text">{one.note}</p>}
              <Links links={one.evidence} />
            </li>
          ))}
        </ul>
      )}
    </Show>
  );
}
