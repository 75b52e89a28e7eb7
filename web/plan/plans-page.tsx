/** The areas of a municipality with their plans in short. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { language } from '../shared/language.ts';
import { getPlans } from './plan-api.ts';
import './plan.css';
import { planTexts } from './plan-texts.ts';

export function PlansPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getPlans(slug), slug);
  const t = planTexts.value.plans;
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Show loaded={loaded} again={again} rows={6}>
        {(plans) => (
          <DataTable
            caption={t.caption}
            rows={plans}
            rowKey={({ area }) => area}
            dense
            columns={[
              {
                key: 'area',
                head: t.area,
                cell: ({ area, name }) => (
                  <a href={addressOf('plan', { slug, area })}>
                    <bdi>{name[language.value] ?? name.sv}</bdi>
                  </a>
                ),
                sort: ({ name }) => name[language.value] ?? name.sv,
              },
              {
                key: 'priorities',
                head: t.priorities,
                cell: ({ priorities }) => priorities,
                sort: ({ priorities }) => priorities,
                numeric: true,
              },
              { key: 'goals', head: t.goals, cell: ({ goals }) => goals, sort: ({ goals }) => goals, numeric: true },
              { key: 'measures', head: t.measures, cell: ({ measures }) => measures, sort: ({ measures }) => measures, numeric: true },
              { key: 'open', head: t.open, cell: ({ open }) => open, sort: ({ open }) => open, numeric: true },
              {
                key: 'decided',
                head: t.decided,
                cell: ({ decisions }) => t.decisions(decisions),
                sort: ({ decisions }) => decisions,
                numeric: true,
              },
              {
                key: 'published',
                head: t.published,
                cell: ({ published }) => (published ? t.isPublished : '–'),
                sort: ({ published }) => String(published),
              },
            ]}
          />
        )}
      </Show>
    </Shell>
  );
}
