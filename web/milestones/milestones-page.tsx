/** How far every alliance has come, phase by phase. */
import type { AreaMilestones } from '../../server/milestones/milestone.service.ts';
import { phases } from '../../notebooks/milestones/phases.ts';
import { milestoneTextsFor } from '../../notebooks/wording/milestone-texts.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { DataTable } from '../shared/components/data-table.tsx';

/** The level from which a milestone is in place. */
const inPlace = 3;

export function MilestonesPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getJson<AreaMilestones[]>(`${apiOf(slug)}/milestones`), slug);
  const t = milestoneTextsFor(language.value);
  const to = language.value;
  return (
    <Shell title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Show loaded={loaded} again={again} rows={5}>
        {(areas) => (
          <DataTable
            caption={t.title}
            captionUnseen
            rows={areas}
            rowKey={({ area }) => area}
            columns={[
              {
                key: 'area',
                head: t.alliance,
                cell: ({ area, name }) => <a href={addressOf('areaMilestones', { slug, area })}>{name[to]}</a>,
              },
              ...phases.map(({ phase, milestones }) => ({
                key: String(phase),
                head: t.phase(phase),
                cell: ({ assessments }: AreaMilestones) => {
                  const own = assessments.filter(({ milestone }) => milestones.some(({ id }) => id === milestone));
                  return own.length === 0
                    ? t.notAssessed
                    : t.reached(own.filter(({ level }) => level >= inPlace).length, milestones.length);
                },
              })),
              {
                key: 'handOver',
                head: t.toHandOver,
                cell: ({ area }) => <a href={addressOf('handOver', { slug, area })}>{t.toHandOver}</a>,
                acts: true,
              },
            ]}
          />
        )}
      </Show>
    </Shell>
  );
}
