/** Who did what, and when: for the admin and for data protection. */
import { useState } from 'preact/hooks';
import { actTextsFor } from '../../notebooks/wording/act-texts.ts';
import { apiOf, getJson, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { enclaveTexts } from '../enclave/texts.ts';
import { csvText, saveFile } from '../notebook/offered-file.ts';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { minuteOf } from '../shared/dates.ts';
import { sayDetail, sayObject } from './say-detail.ts';

interface Act {
  readonly entry: string;
  readonly at: string;
  readonly person: string | null;
  readonly name: string | null;
  readonly act: string;
  readonly object: { readonly kind: string; readonly id: string; readonly name: string | null };
  readonly detail: Readonly<Record<string, unknown>>;
}
interface Acts {
  readonly acts: readonly Act[];
  readonly before: { readonly at: string; readonly entry: string } | null;
}

const auditOf = (slug: string) => `${apiOf(slug)}/audit`;

export function AuditPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getJson<Acts>(auditOf(slug)), slug);
  const [older, setOlder] = useState<Acts | null>(null);
  const [said, setSaid] = useState(false);
  const t = enclaveTexts.value.audit;
  // A restored database may hold acts of a later version.
  const words: Readonly<Record<string, string>> = actTextsFor(language.value);
  const sayAct = (act: string) => words[act] ?? act;
  const takeOut = async () => {
    const { acts } = await sendJson<Acts>('POST', `${auditOf(slug)}/export`);
    const rows = acts.map(({ at, person, name, act, object, detail }) => [
      at,
      person,
      name,
      act,
      object.kind,
      object.id,
      JSON.stringify(detail),
    ]);
    const file = csvText([['at', 'person', 'name', 'act', 'kind', 'object', 'detail'], ...rows], language.value);
    saveFile(new Blob([file], { type: 'text/csv;charset=utf-8' }), `${slug}-audit.csv`);
    setSaid(true);
    setOlder(null);
    again();
  };
  const showOlder = async ({ at, entry }: NonNullable<Acts['before']>) => {
    const next = await getJson<Acts>(`${auditOf(slug)}/before/${encodeURIComponent(at)}/${entry}`);
    setOlder({ ...next, acts: [...(older?.acts ?? []), ...next.acts] });
  };
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Show loaded={loaded} again={again} rows={6}>
        {(newest) => {
          const acts = [...newest.acts, ...(older?.acts ?? [])];
          const before = (older ?? newest).before;
          return (
            <>
              {acts.length === 0 ? (
                <EmptyState title={t.none}>{t.noneLong}</EmptyState>
              ) : (
                <DataTable
                  caption={t.title}
                  captionUnseen
                  rows={acts}
                  rowKey={({ entry }) => entry}
                  columns={[
                    { key: 'at', head: t.at, cell: ({ at }) => <time dateTime={at}>{minuteOf(at)}</time>, sort: ({ at }) => at },
                    { key: 'who', head: t.who, cell: ({ name }) => name ?? t.system, sort: ({ name }) => name ?? '' },
                    { key: 'act', head: t.act, cell: ({ act }) => sayAct(act), sort: ({ act }) => sayAct(act) },
                    { key: 'object', head: t.object, cell: ({ object, detail }) => <bdi>{sayObject(object, detail, language.value)}</bdi> },
                    { key: 'detail', head: t.detail, cell: ({ detail }) => <Detail lines={sayDetail(detail, language.value)} /> },
                  ]}
                />
              )}
              {said && (
                <Notice tone="done" live>
                  <p>{t.takenOut}</p>
                </Notice>
              )}
              {before && (
                <Form submit={t.older} kind="secondary" onSend={() => showOlder(before)}>
                  {null}
                </Form>
              )}
              {acts.length > 0 && (
                <Form submit={t.takeOut} kind="quiet" onSend={takeOut}>
                  {null}
                </Form>
              )}
            </>
          );
        }}
      </Show>
    </Shell>
  );
}

const Detail = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
