/** The revisions of a notebook: who saved what when, what changed between two, one of them back again, and one of them published. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { nameOfAudience, publishingTextsFor } from '../../../notebooks/wording/publishing-texts.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import { me } from '../../app/me.ts';
import { Shell } from '../../app/shell.tsx';
import { Button } from '../../shared/components/button.tsx';
import { DataTable } from '../../shared/components/data-table.tsx';
import { ConfirmDialog } from '../../shared/components/dialog.tsx';
import { Select } from '../../shared/components/field.tsx';
import { Notice } from '../../shared/components/notice.tsx';
import { dayOf, minuteOf } from '../../shared/dates.ts';
import { language } from '../../shared/language.ts';
import { CompareView } from './compare-view.tsx';
import { PublishForm } from './publish-form.tsx';
import { getRevision, getRevisions, restoreRevision, type RevisionHead, type RevisionList } from './revision-api.ts';
import './revisions.css';

interface RevisionsPageProps {
  readonly slug: string;
  readonly notebook: string;
}
interface Compared {
  readonly pair: readonly [before: number, after: number];
  /** Asked for in the list: the comparison, which stands below it, takes the focus. */
  readonly fromList: boolean;
}
interface Asking {
  readonly what: 'restore' | 'publish';
  readonly revision: number;
}

export function RevisionsPage({ slug, notebook }: RevisionsPageProps) {
  const [loaded, again] = useLoaded(() => getRevisions(slug, notebook), `${slug}/${notebook}`);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly number: number } | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const t = sharingTextsFor(language.value).revisions;
  const newest = loaded.state === 'there' ? loaded.value.revisions[0]! : null;
  const name = newest?.title[language.value] ?? notebook;
  const title = t.title(name);
  const say = (text: string) => {
    setSaid({ text, number: (said?.number ?? 0) + 1 });
    setAsking(null);
    again();
  };
  return (
    <Shell title={title} slug={slug}>
      <div>
        <p class="crumb">
          <a href={addressOf('notebook', { slug, notebook })}>{name}</a> › {t.crumb}
        </p>
        <h1>{title}</h1>
      </div>
      <p class="lead">{t.lead}</p>
      {said && (
        <Notice key={said.number} tone="done" live takesFocus>
          <p>{said.text}</p>
        </Notice>
      )}
      <Show loaded={loaded} again={again}>
        {(list) => (
          <>
            <Published list={list} />
            <List slug={slug} list={list} onAsk={setAsking} onCompare={(pair) => setCompared({ pair, fromList: true })} />
            {list.revisions.length > 1 ? (
              <Compare slug={slug} notebook={notebook} list={list} compared={compared} onCompare={setCompared} />
            ) : (
              <p>{t.onlyOne}</p>
            )}
            {asking?.what === 'restore' && (
              <ConfirmDialog
                title={t.restoreTitle(asking.revision)}
                act={t.restore}
                problems={{ 409: t.changedMeanwhile }}
                onClose={() => setAsking(null)}
                onConfirm={async () => {
                  const made = await restoreRevision(slug, notebook, asking.revision, newest!.revision, t.restoreMessage(asking.revision));
                  say(t.restored(asking.revision, made.revision));
                }}
              >
                <p>{t.restoreLong(asking.revision, newest!.revision + 1)}</p>
              </ConfirmDialog>
            )}
            {asking?.what === 'publish' && (
              <PublishForm
                slug={slug}
                notebook={notebook}
                title={name}
                audience={list.published?.audience ?? null}
                later={list.published?.later ?? []}
                revision={asking.revision}
                kept={null}
                onClose={() => setAsking(null)}
                onDone={() => say(t.published(asking.revision))}
              />
            )}
          </>
        )}
      </Show>
    </Shell>
  );
}

function Published({ list: { published } }: { readonly list: RevisionList }) {
  const t = publishingTextsFor(language.value);
  if (!published) return null;
  const { revision, audience, later, at, isFrozen } = published;
  return (
    <p>
      {t.shown}: {t.revisionNumber(revision)}. {t.seenBy} {nameOfAudience(audience, language.value)}.{' '}
      {isFrozen && sharingTextsFor(language.value).faces.frozen(dayOf(at))}{' '}
      {later.map((step) => t.laterFor(nameOfAudience(step.audience, language.value), dayOf(step.from))).join('; ')}
    </p>
  );
}

interface ListProps {
  readonly slug: string;
  readonly list: RevisionList;
  readonly onAsk: (asking: Asking) => void;
  readonly onCompare: (pair: readonly [number, number]) => void;
}

function List({ slug, list: { revisions, published }, onAsk, onCompare }: ListProps) {
  const t = sharingTextsFor(language.value).revisions;
  // The server decides again.
  const mayPublish = me.value.municipalities.some((one) => one.slug === slug && one.pages.includes('publishing'));
  const marks = ({ revision }: RevisionHead) => [
    ...(revision === revisions[0]!.revision ? [t.isNewest] : []),
    ...(revision === published?.revision ? [t.isPublished] : []),
  ];
  const earlier = (revision: number) => revisions.find((one) => one.revision < revision)?.revision;
  return (
    <DataTable
      caption={t.caption}
      rows={revisions}
      rowKey={({ revision }) => String(revision)}
      columns={[
        {
          key: 'revision',
          head: t.revision,
          cell: (one) => (
            <>
              {one.revision}{' '}
              {marks(one).map((mark) => (
                <span key={mark} class="mark">
                  {mark}
                </span>
              ))}
            </>
          ),
        },
        { key: 'saved', head: t.saved, cell: ({ savedAt }) => minuteOf(savedAt) },
        { key: 'by', head: t.by, cell: ({ author }) => author ?? t.product },
        { key: 'message', head: t.message, cell: ({ message }) => message || t.noMessage },
        {
          key: 'acts',
          head: t.acts,
          acts: true,
          cell: ({ revision }) => {
            const before = earlier(revision);
            const name = t.number(revision);
            return (
              <div class="revision-acts">
                {before !== undefined && (
                  <Button kind="quiet" aria-label={`${t.compare}: ${name}`} onClick={() => onCompare([before, revision])}>
                    {t.compare}
                  </Button>
                )}
                {revision !== revisions[0]!.revision && (
                  <Button kind="quiet" aria-label={`${t.restore}: ${name}`} onClick={() => onAsk({ what: 'restore', revision })}>
                    {t.restore}
                  </Button>
                )}
                {mayPublish && (
                  <Button kind="quiet" aria-label={`${t.publish}: ${name}`} onClick={() => onAsk({ what: 'publish', revision })}>
                    {t.publish}
                  </Button>
                )}
              </div>
            );
          },
        },
      ]}
    />
  );
}

interface CompareProps extends RevisionsPageProps {
  readonly list: RevisionList;
  readonly compared: Compared | null;
  readonly onCompare: (compared: Compared) => void;
}

function Compare({ slug, notebook, list: { revisions }, compared, onCompare }: CompareProps) {
  const t = sharingTextsFor(language.value);
  const [before, after] = compared?.pair ?? [revisions[1]!.revision, revisions[0]!.revision];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (compared?.fromList) heading.current?.focus();
  }, [compared]);
  const choose = (pair: Compared['pair']) => onCompare({ pair, fromList: false });
  const [loaded, again] = useLoaded(
    () => Promise.all([getRevision(slug, notebook, before), getRevision(slug, notebook, after)]),
    `${slug}/${notebook}/${before}/${after}`,
  );
  const choices = revisions.map(({ revision, savedAt }) => ({
    value: String(revision),
    label: `${t.revisions.number(revision)}, ${minuteOf(savedAt)}`,
  }));
  return (
    <section class="compare-part" aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1} ref={heading}>
        {t.compare.title}
      </h2>
      <div class="compare-choices">
        <Select
          name="before"
          label={t.compare.before}
          choices={choices}
          value={before}
          onChange={({ currentTarget: { value } }) => choose([Number(value), after])}
        />
        <Select
          name="after"
          label={t.compare.after}
          choices={choices}
          value={after}
          onChange={({ currentTarget: { value } }) => choose([before, Number(value)])}
        />
      </div>
      <Show loaded={loaded} again={again}>
        {([one, other]) => <CompareView before={one.source} after={other.source} />}
      </Show>
    </section>
  );
}
