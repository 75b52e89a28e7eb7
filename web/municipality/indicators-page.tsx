/** Official statistics: the indicators there are, their values, what later files have changed, and a file to import. */
import { useState } from 'preact/hooks';
import { indicatorRows, indicatorTable, sayIndicatorValue } from '../../notebooks/library/indicators.ts';
import { indicatorTextsFor } from '../../notebooks/wording/indicator-texts.ts';
import type { Indicator, IndicatorValue } from '../../survey/indicators/indicator.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import { apiOf, getJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { hasRole } from '../app/me.ts';
import { Shell } from '../app/shell.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';
import { IndicatorImport } from './indicator-import.tsx';

interface History {
  readonly files: readonly { readonly file: number; readonly name: string; readonly by: string | null; readonly at: string }[];
  readonly replaced: readonly { readonly file: number; readonly before: IndicatorValue; readonly after: IndicatorValue }[];
}

export function IndicatorsPage({ slug }: { readonly slug: string }) {
  const load = async () => {
    const [tables, history] = await Promise.all([
      getJson<IndicatorTables>(`${apiOf(slug)}/indicators`),
      getJson<History>(`${apiOf(slug)}/indicators/history`),
    ]);
    return { tables, history };
  };
  const [loaded, again] = useLoaded(load, slug);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const t = indicatorTextsFor(language.value);
  const done = (text: string) => {
    setSaid({ text, number: (said?.number ?? 0) + 1 });
    again();
    window.scrollTo({ top: 0 });
  };
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {said && (
        <Notice key={said.number} tone="done" live takesFocus>
          <p>{said.text}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {({ tables, history }) =>
          tables.indicators.length === 0 ? (
            <EmptyState title={t.none}>{mayImport(slug) && t.noneLong}</EmptyState>
          ) : (
            <>
              <IndicatorList tables={tables} />
              {tables.indicators.map((one) => (
                <Values key={one.indicator} tables={tables} indicator={one} />
              ))}
              <Changes tables={tables} history={history} />
            </>
          )
        }
      </Show>
      {mayImport(slug) && <IndicatorImport key={said?.number ?? 0} slug={slug} onStored={done} />}
    </Shell>
  );
}

/** The server decides again. */
const mayImport = (slug: string): boolean => hasRole(slug, 'admin', 'ctcCoordinator', 'analyst');

function IndicatorList({ tables }: { readonly tables: IndicatorTables }) {
  const t = indicatorTextsFor(language.value);
  const valuesOf = ({ indicator }: Indicator) => tables.values.filter((value) => value.indicator === indicator);
  const periodsOf = (one: Indicator) => {
    const periods = [...new Set(valuesOf(one).map(({ period }) => period))].sort();
    return periods.length > 1 ? `${periods[0]}–${periods.at(-1)}` : (periods[0] ?? '–');
  };
  const areasOf = (one: Indicator) => new Set(valuesOf(one).flatMap(({ area }) => (area === null ? [] : [area]))).size;
  return (
    <DataTable
      caption={t.list}
      rows={tables.indicators}
      rowKey={({ indicator }) => indicator}
      columns={[
        { key: 'name', head: t.indicator, cell: ({ name }) => name[language.value], sort: ({ name }) => name[language.value] },
        { key: 'source', head: t.source, cell: ({ source }) => source, sort: ({ source }) => source },
        { key: 'better', head: t.better, cell: ({ better }) => t.betterWords[better], sort: ({ better }) => t.betterWords[better] },
        { key: 'periods', head: t.periods, cell: periodsOf, sort: periodsOf },
        { key: 'areas', head: t.areas, numeric: true, cell: areasOf, sort: areasOf },
      ]}
    />
  );
}

/** Folded: ten years of forty areas are many rows. */
function Values({ tables, indicator }: { readonly tables: IndicatorTables; readonly indicator: Indicator }) {
  const view = indicatorTable(indicatorRows(tables, { indicator: indicator.indicator }, language.value), language.value);
  const name = [indicator.name[language.value], indicator.unit[language.value]].filter((part) => part !== '').join(', ');
  return (
    <details>
      <summary>{name}</summary>
      <DataTable
        caption={name}
        rows={view.rows.map((cells, k) => ({ cells, k }))}
        rowKey={({ k }) => String(k)}
        columns={[1, 2, 3].map((column) => ({
          key: String(column),
          head: view.header[column]!,
          numeric: view.numeric[column]!,
          cell: ({ cells }: { readonly cells: readonly string[] }) => cells[column]!,
        }))}
      />
    </details>
  );
}

function Changes({ tables, history }: { readonly tables: IndicatorTables; readonly history: History }) {
  const t = indicatorTextsFor(language.value);
  const importedAt = (file: number) => dayOf((history.files.find((one) => one.file === file)?.at ?? '').slice(0, 10));
  const areaOf = (area: string | null) =>
    area === null ? t.whole : (tables.areas.find(({ code }) => code === area)?.name[language.value] ?? area);
  const nameOf = (indicator: string) => tables.indicators.find((one) => one.indicator === indicator)?.name[language.value] ?? indicator;
  return (
    <section>
      <h2>{t.history}</h2>
      <p>{t.historyLead}</p>
      <ul>
        {history.files.map(({ file, name, by, at }) => (
          <li key={file}>
            <bdi>{t.imported(name, by, dayOf(at.slice(0, 10)))}</bdi>
          </li>
        ))}
      </ul>
      {history.replaced.length === 0 ? (
        <p>{t.noneReplaced}</p>
      ) : (
        <DataTable
          caption={t.replaced}
          rows={history.replaced}
          rowKey={({ file, after }) => `${file} ${after.indicator} ${after.area} ${after.period}`}
          columns={[
            {
              key: 'indicator',
              head: t.indicator,
              cell: ({ after }) => nameOf(after.indicator),
              sort: ({ after }) => nameOf(after.indicator),
            },
            { key: 'area', head: t.area, cell: ({ after }) => areaOf(after.area), sort: ({ after }) => areaOf(after.area) },
            { key: 'period', head: t.period, cell: ({ after }) => after.period, sort: ({ after }) => after.period },
            { key: 'before', head: t.before, numeric: true, cell: ({ before }) => sayIndicatorValue(before, language.value) },
            { key: 'after', head: t.after, numeric: true, cell: ({ after }) => sayIndicatorValue(after, language.value) },
            { key: 'day', head: t.day, cell: ({ file }) => importedAt(file), sort: ({ file }) => file },
          ]}
        />
      )}
    </section>
  );
}
