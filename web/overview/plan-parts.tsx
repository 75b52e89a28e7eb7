/** What the plan has delivered, and what in it is late or missing. */
import { hygieneFaultKinds } from '../../notebooks/plan/hygiene.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { planTextsFor } from '../../notebooks/wording/plan-texts.ts';
import { formatNumber } from '../../notebooks/wording/format-numbers.ts';
import { language } from '../app/settings.ts';
import { DataTable } from '../shared/components/data-table.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import type { PartProps } from './overview-page.tsx';

/** Where the plan of a priority's area is shown. */
export function planOf({ slug, shown }: Pick<PartProps, 'slug' | 'shown'>, priority: string): string {
  return addressOf('plan', { slug, area: shown.priorities.find((one) => one.priority === priority)?.area ?? shown.area });
}

export function DeliveredPart({ t, slug, shown }: PartProps) {
  const { statuses } = planTextsFor(language.value);
  const begun = shown.statuses.filter(({ n }) => n > 0);
  return (
    <section class="ov-beyond-table">
      <h2>{t.delivered}</h2>
      {begun.length > 0 && <p class="ov-counts">{begun.map(({ status, n }) => `${statuses[status]}: ${n}`).join(' · ')}</p>}
      {shown.delivered.length === 0 ? (
        <p>{t.nothingBegun}</p>
      ) : (
        <>
          <p class="ov-small">{t.deliveredLead}</p>
          <DataTable
            caption={t.delivered}
            captionUnseen
            rows={shown.delivered}
            rowKey={({ measure }) => measure}
            columns={[
              { key: 'measure', head: t.measure, cell: ({ title, priority }) => <a href={planOf({ slug, shown }, priority)}>{title}</a> },
              { key: 'status', head: t.status, cell: ({ status }) => statuses[status] },
              { key: 'responsible', head: t.responsible, cell: ({ responsible }) => responsible },
              {
                key: 'latest',
                head: t.latest,
                cell: ({ latest }) => (latest ? `${dayOf(latest.on)}: ${latest.delivered || t.notCounted}` : t.notFollowedUp),
              },
              {
                key: 'reach',
                head: t.reach,
                numeric: true,
                cell: ({ latest }) =>
                  latest === null ? '–' : latest.reach === null ? t.notCounted : formatNumber(latest.reach, language.value),
              },
            ]}
          />
          {shown.deliveredBesides > 0 && <p class="ov-small">{t.besides(shown.deliveredBesides)}</p>}
        </>
      )}
    </section>
  );
}

/** So many of each kind stand by name: the plan has the others. */
const mostNamed = 3;

export function HygienePart({ t, slug, shown }: PartProps) {
  const kinds = hygieneFaultKinds.flatMap((kind) => {
    const found = shown.hygiene.filter((one) => one.kind === kind);
    return found.length > 0 ? [{ kind, found }] : [];
  });
  const named = ({ title, priority }: (typeof shown.hygiene)[number]): string => {
    const { subject, areaName } = shown.priorities.find((one) => one.priority === priority)!;
    return title || `${areaName[language.value]}: ${shown.subjects.find(({ key }) => key === subject)?.name[language.value] ?? ''}`;
  };
  return (
    <section class="ov-half ov-hygiene">
      <h2>{t.hygiene}</h2>
      {kinds.length === 0 ? (
        <Notice tone="done">
          <p>{t.hygieneGood}</p>
        </Notice>
      ) : (
        <ul class="ov-plain">
          {kinds.map(({ kind, found }) => (
            <li key={kind}>
              <b>{t.faults[kind](found.length)}</b>
              <ul>
                {found.slice(0, mostNamed).map((fault) => (
                  <li key={fault.item}>
                    <a href={planOf({ slug, shown }, fault.priority)}>{named(fault)}</a>
                    {fault.day && ` (${t.due(dayOf(fault.day))})`}
                  </li>
                ))}
                {found.length > mostNamed && <li>{t.besides(found.length - mostNamed)}</li>}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
