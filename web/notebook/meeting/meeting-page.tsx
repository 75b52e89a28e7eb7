/** A notebook at a meeting: one section at a time in large type, turned by arrow keys, and without a network once it is opened. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { type NotebookSection, sectionsOf } from '../../../notebooks/document/sections-of.ts';
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import type { NotebookFile } from '../../app/api.ts';
import { Show } from '../../app/failed.tsx';
import { turnOf } from '../../sandbox/faces.ts';
import { Button } from '../../shared/components/button.tsx';
import { language } from '../../shared/language.ts';
import type { CellFrame } from '../cell-frame.ts';
import { fetchTables, keptOnceFetched, type KeptTables } from '../keep-tables.ts';
import { RunningCells } from '../running-cells.tsx';
import { readSection, withSection } from '../section-in-address.ts';
import { tablesOf } from '../table-source.ts';
import { useNotebook } from '../use-notebook.ts';
import './meeting.css';

interface MeetingPageProps {
  readonly slug: string;
  readonly notebook: string;
}

export function MeetingPage({ slug, notebook }: MeetingPageProps) {
  const [loaded, again] = useNotebook(slug, notebook);
  const t = sharingTextsFor(language.value).meeting;
  const title = loaded.state === 'there' ? loaded.value.file.title[language.value] : notebook;
  useEffect(() => {
    document.title = `${t.title(title)} · Motvikt`;
  }, [title, t]);
  return (
    <div class="meeting">
      <header class="meeting-head">
        <h1>{title}</h1>
        <a class="quiet" href={addressOf('notebook', { slug, notebook })} onClick={withChoices}>
          {t.close}
        </a>
      </header>
      <Show loaded={loaded} again={again}>
        {({ file }) => <Meeting slug={slug} file={file} title={title} />}
      </Show>
    </div>
  );
}

/** What is chosen here is chosen there. */
function withChoices({ currentTarget }: { readonly currentTarget: HTMLAnchorElement }): void {
  currentTarget.hash = location.hash;
}

const sectionLedTo = (sections: readonly NotebookSection[]): number => {
  const led = readSection(location.hash);
  return led ? sections.findIndex(({ cells }) => cells.includes(led.cell)) : 0;
};

const keepsSectionAfterMs = 400;

/** The address leads to what is shown, so that a reload, a link and the way back to reading show it too. */
function keepSection(sections: readonly NotebookSection[], place: number): void {
  if (sectionLedTo(sections) === place) return;
  const cell = place === 0 ? undefined : sections[place]?.cells[0];
  const hash = withSection(location.hash, cell === undefined ? null : { cell, heading: 1 });
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}

function Meeting({ slug, file, title }: { readonly slug: string; readonly file: NotebookFile; readonly title: string }) {
  const t = sharingTextsFor(language.value).meeting;
  const { cells, tables: declared } = useMemo(() => readNotebook(file.source), [file]);
  const sections = useMemo(() => sectionsOf(cells), [cells]);
  const [place, setPlace] = useState(() => Math.max(0, sectionLedTo(sections)));
  const frame = useRef<CellFrame | null>(null);
  const kept = useRef<KeptTables | null>(null);
  const [offline, setOffline] = useState<'fetching' | 'ready' | 'failed'>('fetching');
  const live = useMemo(() => tablesOf(slug, file), [slug, file]);
  const tables = useMemo(() => keptOnceFetched(live, () => kept.current), [live]);

  const fetchAll = () => {
    setOffline('fetching');
    fetchTables(live, declared).then(
      (all) => {
        kept.current = all;
        setOffline('ready');
      },
      () => setOffline('failed'),
    );
  };
  useEffect(fetchAll, [live]);
  const turn = (by: 1 | -1) => setPlace((before) => Math.min(sections.length - 1, Math.max(0, before + by)));
  useEffect(() => {
    frame.current?.section(sections[place]?.cells ?? []);
    scrollTo({ top: 0 });
    // A moment later: who leafs with a held key changes the address once.
    const timer = setTimeout(() => keepSection(sections, place), keepsSectionAfterMs);
    return () => clearTimeout(timer);
  }, [place, sections]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = turnOf(event);
      if (by === null || (event.target instanceof Element && event.target.closest('input, select, textarea'))) return;
      event.preventDefault();
      turn(by);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [sections]);
  return (
    <>
      <main id="content" class="meeting-cells" tabIndex={-1}>
        <RunningCells
          name={`${slug}-${file.slug}`}
          source={file.source}
          title={title}
          tables={tables}
          face="meeting"
          onFrame={(opened) => {
            frame.current = opened;
            opened?.section(sections[place]?.cells ?? []);
          }}
          onTurn={turn}
        />
      </main>
      <footer class="meeting-foot">
        <p class="hint" role="status">
          {{ fetching: t.fetching, ready: t.offline, failed: t.notOffline }[offline]}
        </p>
        {offline === 'failed' && (
          <Button kind="quiet" onClick={fetchAll}>
            {t.again}
          </Button>
        )}
        {document.fullscreenEnabled && (
          <Button
            kind="quiet"
            onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : document.body.requestFullscreen())}
          >
            {t.fullScreen}
          </Button>
        )}
        {sections.length > 1 && (
          <nav class="meeting-turn" aria-label={t.keys}>
            <Button kind="secondary" aria-disabled={place === 0} onClick={() => turn(-1)}>
              {t.previous}
            </Button>
            <span aria-live="polite">{t.place(place + 1, sections.length)}</span>
            <Button aria-disabled={place === sections.length - 1} onClick={() => turn(1)}>
              {t.next}
            </Button>
          </nav>
        )}
      </footer>
    </>
  );
}
