/** Who sees which notebook, for coordinators of the whole municipality. */
import { useState } from 'preact/hooks';
import { type Audience, audiences } from '../../notebooks/audience.ts';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { publishingTextsFor } from '../../notebooks/wording/publishing-texts.ts';
import { apiOf, getNotebooks, type NotebookInfo, sendJson } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { Button } from '../shared/components/button.tsx';
import { RadioGroup } from '../shared/components/choices.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { Dialog } from '../shared/components/dialog.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Form } from '../shared/components/form.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { componentTexts, language } from '../shared/language.ts';

export function PublishingPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getNotebooks(slug), slug);
  const [asking, setAsking] = useState<NotebookInfo | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const t = publishingTextsFor(language.value);
  const titleOf = ({ title }: NotebookInfo): string => title[language.value];
  const seenBy = ({ audience }: NotebookInfo): string => (audience === null ? t.nobody : t.audiences[audience].name);
  const publish = async (notebook: NotebookInfo, audience: Audience) => {
    await sendJson('PUT', `${apiOf(slug)}/notebooks/${encodeURIComponent(notebook.slug)}/audience`, { audience });
    setSaid({ text: t.saved(titleOf(notebook), audience), number: (said?.number ?? 0) + 1 });
    setAsking(null);
    again();
  };
  return (
    <Shell title={t.title} slug={slug}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {said !== null && (
        <Notice key={said.number} tone="done" live takesFocus>
          <p>{said.text}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {(notebooks) =>
          notebooks.length === 0 ? (
            <EmptyState title={t.none}>{t.noneLong}</EmptyState>
          ) : (
            <DataTable
              caption={t.caption}
              captionUnseen
              rows={notebooks}
              rowKey={(one) => one.slug}
              columns={[
                {
                  key: 'title',
                  head: t.notebook,
                  cell: (one) => <a href={addressOf('notebook', { slug, notebook: one.slug })}>{titleOf(one)}</a>,
                  sort: titleOf,
                },
                {
                  key: 'seenBy',
                  head: t.seenBy,
                  cell: seenBy,
                  sort: seenBy,
                },
                {
                  key: 'acts',
                  head: t.acts,
                  acts: true,
                  cell: (one) => (
                    <Button kind="quiet" aria-label={`${t.change}: ${titleOf(one)}`} onClick={() => setAsking(one)}>
                      {t.change}
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Show>
      {asking && (
        <Dialog title={t.changeTitle(titleOf(asking))} onClose={() => setAsking(null)}>
          <Form
            submit={t.save}
            beside={
              <Button kind="quiet" onClick={() => setAsking(null)}>
                {componentTexts.value.cancel}
              </Button>
            }
            onSend={(values) => publish(asking, values.get('audience') as Audience)}
          >
            <RadioGroup
              name="audience"
              label={t.seenBy}
              hint={t.tables}
              chosen={asking.audience ?? undefined}
              choices={audiences.map((value) => ({ value, label: t.audiences[value].long }))}
            />
          </Form>
        </Dialog>
      )}
    </Shell>
  );
}
