/** How the long-term work goes: of the whole municipality or of one area, on a screen and on two printed pages. */
import { useState } from 'preact/hooks';
import { overviewTextsFor, type OverviewTexts } from '../../notebooks/wording/overview-texts.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import type { Overview } from '../../server/overview/overview.service.ts';
import { apiOf, getJson, getNotebooks } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Button } from '../shared/components/button.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { dayOf } from '../shared/dates.ts';
import { AreasPart } from './areas-part.tsx';
import { ChangesPart } from './changes-part.tsx';
import { DeliveredPart, HygienePart } from './plan-parts.tsx';
import { GoalsPart } from './goals-part.tsx';
import { MilestonesPart } from './milestones-part.tsx';
import { ParticipationPart } from './participation-part.tsx';
import { TrendsPart } from './trends-part.tsx';
import './overview.css';

/** What every part of the page is given. */
export interface PartProps {
  readonly t: OverviewTexts;
  readonly slug: string;
  readonly shown: Overview;
  /** Notebooks that this reader has. */
  readonly notebooks: readonly string[];
}

/** How an address calls the whole municipality. */
const whole = '-';
const usualDays = 90;

export function OverviewPage({ slug, area = whole }: { readonly slug: string; readonly area?: string }) {
  const [since, setSince] = useState(() => daysAgo(usualDays));
  const t = overviewTextsFor(language.value);
  const [loaded, again] = useLoaded(async () => {
    const [shown, notebooks] = await Promise.all([
      getJson<Overview>(`${apiOf(slug)}/overview/${encodeURIComponent(area)}/${since}`),
      getNotebooks(slug),
    ]);
    return { shown, notebooks: notebooks.map((one) => one.slug) };
  }, `${slug}/${area}/${since}`);
  const name = loaded.state === 'there' ? loaded.value.shown.name[language.value] : null;
  const title = area === whole || name === null ? t.title : t.titleOf(name);
  return (
    <Shell title={title}>
      {area !== whole && (
        <p class="crumb">
          <a href={addressOf('overview', { slug })}>{t.title}</a>
        </p>
      )}
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <Show loaded={loaded} again={again} rows={8}>
        {({ shown, notebooks }) => {
          const part: PartProps = { t, slug, shown, notebooks };
          return (
            <div class="ov">
              <p class="ov-top">
                <span>{t.asOf(dayOf(shown.today))}</span>
                <Button kind="secondary" onClick={() => print()}>
                  {t.print}
                </Button>
              </p>
              {shown.priorities.length === 0 && <EmptyState title={t.noPlan}>{t.noPlanNext}</EmptyState>}
              {shown.areas.length > 0 && <AreasPart {...part} />}
              {shown.priorities.length > 0 && <GoalsPart {...part} />}
              <TrendsPart {...part} />
              {shown.priorities.length > 0 && <DeliveredPart {...part} />}
              {shown.priorities.length > 0 && <HygienePart {...part} />}
              <ChangesPart {...part} setSince={setSince} />
              <ParticipationPart {...part} />
              <MilestonesPart {...part} />
              <p class="ov-method">{t.method}</p>
            </div>
          );
        }}
      </Show>
    </Shell>
  );
}

function daysAgo(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return day.toLocaleDateString('sv-SE');
}
