/** Who sees which notebook, for coordinators of the whole municipality. */
import { useState } from 'preact/hooks';
import { addressOf } from '../../notebooks/wording/page-addresses.ts';
import { nameOfAudience, publishingTextsFor } from '../../notebooks/wording/publishing-texts.ts';
import { getNotebooks, type NotebookInfo } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { Shell } from '../app/shell.tsx';
import { PublishForm } from '../notebook/revisions/publish-form.tsx';
import '../notebook/revisions/revisions.css';
import { Button } from '../shared/components/button.tsx';
import { DataTable } from '../shared/components/data-table.tsx';
import { EmptyState } from '../shared/components/empty-state.tsx';
import { Notice } from '../shared/components/notice.tsx';
import { dayOf } from '../shared/dates.ts';
import { language } from '../shared/language.ts';

export function PublishingPage({ slug }: { readonly slug: string }) {
  const [loaded, again] = useLoaded(() => getNotebooks(slug), slug);
  const [asking, setAsking] = useState<NotebookInfo | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const t = publishingTextsFor(language.value);
  const titleOf = ({ title }: NotebookInfo): string => title[language.value];
  const seenBy = ({ audience }: NotebookInfo): string => (audience === null ? t.nobody : nameOfAudience(audience, language.value));
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
                  cell: (one) => (
                    <>
                      {seenBy(one)}
                      {(one.later ?? []).map(({ audience, from }) => (
                        <small key={audience} class="later">
                          {t.laterFor(nameOfAudience(audience, language.value), dayOf(from))}
                        </small>
                      ))}
                    </>
                  ),
                  sort: seenBy,
                },
                {
                  key: 'shown',
                  head: t.shown,
                  cell: (one) => (
                    <>
                      {t.revisionNumber(one.revision)}
                      {one.newest !== undefined && one.newest !== one.revision && <small class="later">{t.newer(one.newest)}</small>}
                    </>
                  ),
                },
                {
                  key: 'acts',
                  head: t.acts,
                  acts: true,
                  cell: (one) => (
                    <div class="revision-acts">
                      <Button kind="quiet" aria-label={`${t.change}: ${titleOf(one)}`} onClick={() => setAsking(one)}>
                        {t.change}
                      </Button>
                      <a href={addressOf('revisions', { slug, notebook: one.slug })} aria-label={`${t.revisions}: ${titleOf(one)}`}>
                        {t.revisions}
                      </a>
                    </div>
                  ),
                },
              ]}
            />
          )
        }
      </Show>
      {asking && (
        <PublishForm
          slug={slug}
          notebook={asking.slug}
          title={titleOf(asking)}
          audience={asking.audience}
          later={asking.later ?? []}
          revision={asking.newest ?? asking.revision}
          kept={asking.audience === null ? null : asking.revision}
          onClose={() => setAsking(null)}
          onDone={(audience) => {
            setSaid({ text: t.saved(titleOf(asking), audience), number: (said?.number ?? 0) + 1 });
            setAsking(null);
            again();
          }}
        />
      )}
    </Shell>
  );
}
