/** A notebook on paper: A4 pages as they will be printed, with what a paper must say by itself: where, when, of what, and what it does not show. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { declaresIndicators } from '../../../notebooks/document/declared-tables.ts';
import { readNotebook } from '../../../notebooks/document/read-notebook.ts';
import { addressOf } from '../../../notebooks/wording/page-addresses.ts';
import { sharingTextsFor } from '../../../notebooks/wording/sharing-texts.ts';
import { Show } from '../../app/failed.tsx';
import { useLoaded } from '../../app/load.ts';
import type { SurveyInfo } from '../../sandbox/protocol.ts';
import { texts } from '../../app/settings.ts';
import { Button } from '../../shared/components/button.tsx';
import { dayOf } from '../../shared/dates.ts';
import { language } from '../../shared/language.ts';
import type { CellFrame } from '../cell-frame.ts';
import { RunningCells } from '../running-cells.tsx';
import { tablesOf } from '../table-source.ts';
import { type OpenNotebook, useNotebook } from '../use-notebook.ts';
import { pageHeight, pageStyle } from './page-style.ts';
import './print.css';

interface PrintPageProps {
  readonly slug: string;
  readonly notebook: string;
}

export function PrintPage({ slug, notebook }: PrintPageProps) {
  const [loaded, again] = useNotebook(slug, notebook);
  const t = sharingTextsFor(language.value).print;
  const title = loaded.state === 'there' ? loaded.value.file.title[language.value] : notebook;
  const [pages, setPages] = useState<number | null>(null);
  useEffect(() => {
    document.title = `${t.title(title)} · Motvikt`;
  }, [title, t]);
  return (
    <div class="print-page">
      <header class="paper-tools">
        <a
          href={addressOf('notebook', { slug, notebook })}
          onClick={({ currentTarget }) => {
            currentTarget.hash = location.hash;
          }}
        >
          {t.back}
        </a>
        <p class="hint">
          {t.hint} <span role="status">{pages === null ? t.laying : t.ready(pages)}</span>
        </p>
        <Button onClick={() => print()}>{t.button}</Button>
      </header>
      <main id="content" class="paper-sheet" tabIndex={-1}>
        <Show loaded={loaded} again={again}>
          {(open) => <Sheet slug={slug} open={open} title={title} onPages={setPages} />}
        </Show>
      </main>
    </div>
  );
}

interface SheetProps {
  readonly slug: string;
  readonly open: OpenNotebook;
  readonly title: string;
  readonly onPages: (pages: number) => void;
}

function Sheet({ slug, open: { file, place }, title, onPages }: SheetProps) {
  const t = sharingTextsFor(language.value).print;
  const tables = useMemo(() => tablesOf(slug, file), [slug, file]);
  const [surveys] = useLoaded(() => tables.surveys(), `${slug}/${file.slug}`);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const shown = surveys.state === 'there' ? surveys.value.filter(({ instrument }) => given.has(instrument)) : [];
  const hasStatistics = useMemo(() => declaresIndicators(readNotebook(file.source).tables), [file.source]);
  // Of what is shown: a page of statistics alone says nothing of pupils' answers.
  const foot = given.size > 0 ? `${t.protection}: ${t.protectionNote}` : hasStatistics ? `${t.statistics}: ${t.statisticsNote}` : '';
  const head = useRef<HTMLElement>(null);
  const frame = useRef<CellFrame | null>(null);
  const printed = dayOf(new Date().toISOString());
  const said = [t.printed(printed), t.revision(file.revision), ...(file.frozen ? [t.released(dayOf(file.frozen.madeAt))] : [])].join(' · ');

  useEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(pageStyle({ top: `${place} · ${title}`, right: said, foot, page: t.page }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    };
  }, [place, title, said, foot, t]);

  // The frame begins at the top of the first page, since a printer may not break a page before it; the heading lies over its empty top.
  const layOut = () => frame.current?.paper(pageHeight, Math.ceil(head.current!.getBoundingClientRect().height));
  useEffect(() => {
    const sizes = new ResizeObserver(layOut);
    sizes.observe(head.current!);
    return () => sizes.disconnect();
  }, []);
  return (
    <>
      <section class="paper-head" ref={head} aria-labelledby="paper-title">
        <p>{place}</p>
        <h1 id="paper-title">{title}</h1>
        <p>{file.summary[language.value]}</p>
        <p class="paper-said">{said}</p>
      </section>
      <RunningCells
        name={`${slug}-${file.slug}`}
        source={file.source}
        title={title}
        tables={tables}
        face="print"
        paperWhite
        onFrame={(opened) => {
          frame.current = opened;
          if (opened) layOut();
        }}
        onGiven={setGiven}
        onHeight={(px) => onPages(Math.ceil(px / pageHeight))}
      />
      <section class="paper-notes">
        {shown.map((survey) => (
          <Source key={survey.instrument} survey={survey} />
        ))}
        {hasStatistics && (
          <p>
            <b>{t.statistics}.</b> {t.statisticsNote}
          </p>
        )}
        {given.size > 0 && (
          <>
            <p>
              <b>{t.method}.</b> {t.methodNote}
            </p>
            <p>
              <b>{t.protection}.</b> {t.protectionNote}
            </p>
          </>
        )}
      </section>
    </>
  );
}

function Source({ survey: { title, origin, synthetic, waves } }: { readonly survey: SurveyInfo }) {
  const t = sharingTextsFor(language.value).print;
  const lang = language.value;
  return (
    <p>
      <b>{t.source}.</b> {title[lang]}
      {synthetic && ` (${texts.value.page.synthetic})`}. {origin[lang]} {t.wave}: {waves.map(({ label }) => label[lang]).join(', ')}.
    </p>
  );
}
