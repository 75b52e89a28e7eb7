/** The cells of a notebook, running: their frame, what the page itself says of them, and the files that they offer. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { prepareCells } from '../../notebooks/dataflow/prepare-cells.ts';
import { readNotebook } from '../../notebooks/document/read-notebook.ts';
import { useLoaded } from '../app/load.ts';
import { language, scheme, texts } from '../app/settings.ts';
import { builtinNames, type Face } from '../sandbox/protocol.ts';
import { addressKeeper, readChoices } from './choices-in-address.ts';
import { openCellFrame, type CellFrame } from './cell-frame.ts';
import { faultText } from './fault-text.ts';
import { madeUpGiven } from './made-up-given.ts';
import { sectionFollower } from './follow-section.ts';
import { LinkBar } from './link-bar.tsx';
import { OfferBar } from './offer-bar.tsx';
import { checkedOffer, type Offer } from './offered-file.ts';
import { checkedSection, readSection, withSection } from './section-in-address.ts';
import { tableServer } from './serve-tables.ts';
import { markStart, wasStuck } from './stuck-before.ts';
import type { TableSource } from './table-source.ts';

interface RunningCellsProps {
  /** Of files, without an ending; another notebook has another one. */
  readonly name: string;
  /** The notebook file. */
  readonly source: string;
  readonly title: string;
  readonly tables: TableSource;
  readonly face?: Face;
  /** The frame's document as text, where there is no server to ask for it. */
  readonly document?: string;
  /** Dark ink on white, whatever the reader has chosen. */
  readonly paperWhite?: boolean;
  /** The frame that is there now: another one after a new start. */
  readonly onFrame?: (frame: CellFrame | null) => void;
  readonly onTurn?: (by: 1 | -1) => void;
  readonly onHeight?: (px: number) => void;
  /** The surveys that cells have got tables of. */
  readonly onGiven?: (surveys: ReadonlySet<string>) => void;
}

export function RunningCells({
  name,
  source,
  title,
  tables,
  face,
  document: ownDocument,
  paperWhite = false,
  onFrame,
  onTurn,
  onHeight,
  onGiven,
}: RunningCellsProps) {
  const shownScheme = paperWhite ? 'light' : scheme.value;
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<CellFrame | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [state, setState] = useState<'running' | 'silent' | 'stopped' | 'flooded' | 'waiting' | 'unreachable'>(() =>
    wasStuck(location.pathname) ? 'waiting' : 'running',
  );
  const [start, setStart] = useState(0);
  const [offer, setOffer] = useState<Offer | null>(null);
  const prepared = useMemo(() => {
    const read = readNotebook(source);
    return { tables: read.tables, numbers: new Set(read.cells.map(({ id }) => id)), ...prepareCells(read.cells, new Set(builtinNames)) };
  }, [source]);
  const t = texts.value.shell;
  // Said by the page itself: the marks inside the frame are the cells' own.
  const [surveys] = useLoaded(() => tables.surveys(), name);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const marked = surveys.state === 'there' ? madeUpGiven(surveys.value, given) : null;

  useEffect(() => {
    if (state === 'waiting' && start === 0) return;
    const unmark = markStart(location.pathname);
    addEventListener('pagehide', unmark);
    setGiven(new Set());
    const keepAddress = (hash: string) => history.replaceState(history.state, '', location.pathname + location.search + hash);
    const address = addressKeeper((chosen) => keepAddress(withSection(chosen, readSection(location.hash))));
    const leadsTo = face === undefined ? readSection(location.hash) : null;
    const follower =
      leadsTo && sectionFollower(host.current!, () => document.activeElement === document.body && frame.current?.focusSection());
    frame.current = openCellFrame({
      host: host.current!,
      title,
      cells: prepared.cells,
      tables: tableServer(
        tables,
        prepared.tables,
        undefined,
        () => {
          frame.current?.remove();
          setState('unreachable');
        },
        (survey) => setGiven((before) => (before.has(survey) ? before : new Set([...before, survey]))),
      ),
      choices: readChoices(location.hash),
      leadsTo,
      onPlace: follower?.place,
      // A file on a disk has no address that others could open.
      ...(face === undefined &&
        ownDocument === undefined && {
          onLink: (said) => {
            const section = checkedSection(said, prepared.numbers);
            if (!section) return;
            keepAddress(withSection(location.hash, section));
            setLink(location.href);
          },
        }),
      onChosen: address.keep,
      onOffer: (said) => setOffer(checkedOffer(said)),
      language: language.value,
      scheme: shownScheme,
      face,
      document: ownDocument,
      onTurn,
      onHeight,
      onSilence: () => setState('silent'),
      onLife: () => setState('running'),
      onSteady: unmark,
      onFlood: () => setState('flooded'),
    });
    setState('running');
    onFrame?.(frame.current);
    return () => {
      onFrame?.(null);
      removeEventListener('pagehide', unmark);
      unmark();
      address.stop();
      follower?.stop();
      frame.current?.remove();
    };
  }, [prepared, start]);
  useEffect(() => onGiven?.(given), [given]);
  useEffect(() => frame.current?.appearance(language.value, shownScheme), [language.value, shownScheme]);
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

  const closeBar = () => {
    setOffer(null);
    setLink(null);
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
      {prepared.cells.length + prepared.faults.length === 0 && <p class="hint">{t.noCells}</p>}
      <div ref={host} />
      {offer && <OfferBar offer={offer} name={name} onClose={closeBar} />}
      {link !== null && offer === null && <LinkBar link={link} onClose={closeBar} />}
    </>
  );
}
