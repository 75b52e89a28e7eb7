/** The workshops of a municipality, and what its alliances decided. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { Buttons, LinkButton } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { dayOf } from '../shared/dates.ts';
import { roomTexts } from './results.tsx';
import { areaPart, type DecisionHead, getDecisions, getWorkshops, type WorkshopHead } from './workshop-api.ts';
import { workshopTexts } from './workshop-words.ts';

export function WorkshopsPage({ slug }: { readonly slug: string }) {
  const t = workshopTexts.value;
  const [loaded, again] = useLoaded(async () => ({ workshops: await getWorkshops(slug), decisions: await getDecisions(slug) }), slug);
  const leads = hasRole(slug, 'admin', 'ctcCoordinator');
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {leads && (
        <Buttons>
          <LinkButton kind="primary" href={addressOf('newWorkshop', { slug })}>
            {t.make}
          </LinkButton>
          <LinkButton kind="secondary" href={addressOf('newDecision', { slug })}>
            {t.decision.newTitle}
          </LinkButton>
        </Buttons>
      )}
      <Show loaded={loaded} again={again} rows={4}>
        {({ workshops, decisions }) => (
          <>
            <h2>{t.workshops}</h2>
            {workshops.length === 0 ? (
              <EmptyState title={t.none}>{t.noneLong}</EmptyState>
            ) : (
              <DataTable
                caption={t.workshops}
                captionUnseen
                columns={[
                  {
                    key: 'title',
                    head: t.columns.title,
                    cell: (one: WorkshopHead) => (leads ? <a href={ledAt(slug, one)}>{one.title}</a> : one.title),
                  },
                  { key: 'area', head: t.columns.area, cell: ({ areaName }) => areaName[language.value] ?? areaName.sv },
                  { key: 'stage', head: t.columns.stage, cell: ({ stage }) => roomTexts.value.stages[stage] },
                  { key: 'made', head: t.columns.made, cell: ({ madeAt }) => dayOf(madeAt) },
                ]}
                rows={workshops}
                rowKey={({ workshop }) => workshop}
              />
            )}
            <h2>{t.decisions}</h2>
            {decisions.length === 0 ? (
              <p>{t.noDecisions}</p>
            ) : (
              <DataTable
                caption={t.decisions}
                captionUnseen
                columns={[
                  {
                    key: 'title',
                    head: t.decision.title,
                    cell: (one: DecisionHead) => <a href={addressOf('decision', { slug, decision: one.decision })}>{one.title}</a>,
                  },
                  { key: 'area', head: t.columns.area, cell: ({ areaName }) => areaName[language.value] ?? areaName.sv },
                  {
                    key: 'decided',
                    head: t.columns.decided,
                    cell: ({ state, decidedOn }) => (state === 'draft' ? t.draft : decidedOn && dayOf(decidedOn)),
                  },
                ]}
                rows={decisions}
                rowKey={({ decision }) => decision}
              />
            )}
          </>
        )}
      </Show>
    </Shell>
  );
}

const ledAt = (slug: string, { area, workshop }: WorkshopHead): string => addressOf('workshop', { slug, area: areaPart(area), workshop });
