/** One notebook: its title and faults in the page, its cells in the frame. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { prepareCells } from '../../notebooks/dataflow/prepare-cells.ts';
import { readNotebook } from '../../notebooks/document/read-notebook.ts';
import { getMunicipalities, getNotebook, getSurveys } from '../app/api.ts';
import { Show } from '../app/failed.tsx';
import { useLoaded } from '../app/load.ts';
import { language, scheme, texts } from '../app/settings.ts';
import { Shell } from '../app/shell.tsx';
import { builtinNames } from '../sandbox/protocol.ts';
import { addressKeeper, readChoices } from './choices-in-address.ts';
import { openCellFrame, type CellFrame } from './cell-frame.ts';
import { faultText } from './fault-text.ts';
import { madeUpGiven } from './made-up-given.ts';
import { OfferBar } from './offer-bar.tsx';
import { checkedOffer, type Offer } from './offered-file.ts';
import { tableServer } from './serve-tables.ts';
import { markStart, wasStuck } from './stuck-before.ts';

interface NotebookPageProps {
  readonly slug: string;
  readonly notebook: string;
}

export function NotebookPage({ slug, notebook }: NotebookPageProps) {
  const [loaded, again] = useLoaded(async () => {
    const [file, municipalities] = await Promise.all([getNotebook(slug, notebook), getMunicipalities()]);
    return { file, place: municipalities.find((one) => one.slug === slug)?.name ?? slug };
  }, `${slug}/${notebook}`);
  const t = texts.value.shell;
  const file = loaded.state === 'there' ? loaded.value.file : null;
  const gone = loaded.state === 'failed' && loaded.status === 404;
  const title = file?.title[language.value] ?? (gone ? t.notFoundTitle : t.notebooks);
  return (
    <Shell title={title} place={loaded.state === 'there' ? loaded.value.place : ''}>
      <div>
        <p class="crumb">
          <a href="/">{t.notebooks}</a> {file && `› ${title}`}
        </p>
        <h1>{title}</h1>
      </div>
      <Show loaded={loaded} again={again}>
        {({ file: { source } }) => <Cells slug={slug} notebook={notebook} source={source} title={title} />}
      </Show>
    </Shell>
  );
}

function Cells({ slug, notebook, source, title }: NotebookPageProps & { readonly source: string; readonly title: string }) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<CellFrame | null>(null);
  const [state, setState] = useState<'running' | 'silent' | 'stopped' | 'flooded' | 'waiting' | 'unreachable'>(() =>
    wasStuck(location.pathname) ? 'waiting' : 'running',
  );
  const [start, setStart] = useState(0);
  const [offer, setOffer] = useState<Offer | null>(null);
  const prepared = useMemo(() => {
    const document = readNotebook(source);
    return { tables: document.tables, ...prepareCells(document.cells, new Set(builtinNames)) };
  }, [source]);
  const t = texts.value.shell;
  // Said by the page itself: the marks inside the frame are the cells' own.
  const [surveys] = useLoaded(() => getSurveys(slug), slug);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const marked = surveys.state === 'there' ? madeUpGiven(surveys.value, given) : null;

  useEffect(() => {
    if (state === 'waiting' && start === 0) return;
    const unmark = markStart(location.pathname);
    addEventListener('pagehide', unmark);
    setGiven(new Set());
    const address = addressKeeper((hash) => history.replaceState(history.state, '', location.pathname + location.search + hash));
    frame.current = openCellFrame({
      host: host.current!,
      title,
      cells: prepared.cells,
      tables: tableServer(
        slug,
        prepared.tables,
        undefined,
        () => {
          frame.current?.remove();
          setState('unreachable');
        },
        (survey) => setGiven((before) => (before.has(survey) ? before : new Set([...before, survey]))),
      ),
      choices: readChoices(location.hash),
      onChosen: address.keep,
      onOffer: (said) => setOffer(checkedOffer(said)),
      language: language.value,
      scheme: scheme.value,
      onSilence: () => setState('silent'),
      onLife: () => setState('running'),
      onSteady: unmark,
      onFlood: () => setState('flooded'),
    });
    setState('running');
    return () => {
      removeEventListener('pagehide', unmark);
      unmark();
      address.stop();
      frame.current?.remove();
    };
  }, [prepared, start]);
  useEffect(() => frame.current?.appearance(language.value, scheme.value), [language.value, scheme.value]);
  useEffect(() => frame.current?.retitle(title), [title]);

  useEffect(() => {
    const follow = ({ oldURL }: HashChangeEvent) => {
      // The link past the header has done its work; what was chosen stays in the address.
      if (location.hash === '#content') history.replaceState(history.state, '', oldURL);
      else setStart((count) => count + 1);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const closeOffer = () => {
    setOffer(null);
    frame.current?.focusBack();
  };
  const stop = () => {
    frame.current?.remove();
    setState('stopped');
  };
  return (
    <>
      {marked && (
        <p class="made-up">
          {marked.nothingElse ? <span class="mark">{texts.value.page.synthetic}</span> : texts.value.page.alsoSynthetic}{' '}
          {marked.madeUp.map((survey) => survey.title[language.value]).join(', ')}
        </p>
      )}
      {prepared.faults.length > 0 && (
        <div class="notice" role="alert">
          {prepared.faults.map((fault) => (
            <p key={JSON.stringify(fault)}>{faultText(fault)}</p>
          ))}
        </div>
      )}
      {state !== 'running' && (
        <div class="notice" role="alert">
          <p>
            {
              {
                silent: t.cellsSilent,
                stopped: t.cellsStopped,
                flooded: t.cellsFlooded,
                waiting: t.cellsWaiting,
                unreachable: t.unreachable,
              }[state]
            }
          </p>
          {state === 'silent' && (
            <button type="button" class="button" onClick={stop}>
              {t.stopCells}
            </button>
          )}
          <button type="button" class={state === 'silent' ? 'quiet' : 'button'} onClick={() => setStart(start + 1)}>
            {state === 'unreachable' ? t.tryAgain : t.restartCells}
          </button>
        </div>
      )}
      <div ref={host} />
      {offer && <OfferBar offer={offer} name={`${slug}-${notebook}`} onClose={closeOffer} />}
    </>
  );
}
