/** The areas that have a plan, each with how its goals were judged. */
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { language } from '../app/settings.ts';
import { DataTable } from '../shared/components/data-table.tsx';
import type { PartProps } from './overview-page.tsx';
import { statesInOrder, VerdictMark } from './verdict-mark.tsx';

export function AreasPart({ t, slug, shown }: PartProps) {
  return (
    <section class="ov-areas">
      <h2>{t.areas}</h2>
      <DataTable
        caption={t.areas}
        captionUnseen
        rows={shown.areas}
        rowKey={({ area }) => area}
        columns={[
          {
            key: 'area',
            head: t.area,
            cell: ({ area, name }) =>
              area === shown.area ? name[language.value] : <a href={addressOf('areaOverview', { slug, area })}>{name[language.value]}</a>,
          },
          { key: 'priorities', head: t.priorities, cell: ({ priorities }) => priorities, numeric: true },
          { key: 'goals', head: t.goals, cell: ({ goals }) => goals, numeric: true },
          {
            key: 'states',
            head: t.goalStates,
            cell: ({ states }) => (
              <span class="ov-marks">
                {statesInOrder.flatMap((state) => {
                  const found = states.find((one) => one.state === state);
                  return found ? [<VerdictMark key={state} state={state} n={found.n} notJudged={t.notJudged} />] : [];
                })}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
