/** The frame beside the editor: it runs what was asked to run, says how each cell does, and is stopped when one never ends. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Cell } from '../../../notebooks/document/read-notebook.ts';
import { language, scheme } from '../../app/settings.ts';
import { builtinNames } from '../../sandbox/protocol.ts';
import { type CellFrame, openCellFrame } from '../cell-frame.ts';
import { addressKeeper, readChoices } from '../choices-in-address.ts';
import { checkedOffer, type Offer } from '../offered-file.ts';
import { tableServer } from '../serve-tables.ts';
import { markStart, wasStuck } from '../stuck-before.ts';
import { areSameTables, askToRun, checkedStates, type Running, type RunState, runState, stopCell } from './running.ts';

export type CellDoes = { readonly state: 'running' | 'done' | 'failed'; readonly line: number | null };
/** `silent`: a cell has not come to its end; `stopped`: it was stopped; `waiting`: cells were stuck the last time, and wait for a word. */
export type FrameDoes = 'runs' | 'silent' | 'stopped' | 'flooded' | 'waiting' | 'unreachable';

export interface LiveFrame {
  readonly does: FrameDoes;
  /** By the number of the cell. */
  readonly cells: ReadonlyMap<number, CellDoes>;
  readonly run: RunState;
  /** Seconds that the silent cell has left. */
  readonly secondsLeft: number;
  /** The cell that was stopped, or that is silent; null where that is not known. */
  readonly stuck: number | null;
  readonly offer: Offer | null;
  closeOffer(): void;
  /** Runs these cells as they are now, though they may be the same as before. */
  ask(cells: readonly Cell[]): void;
  /** Starts anew with all cells as they are now. */
  restart(cells: readonly Cell[]): void;
  stop(): void;
  reveal(cell: number): void;
}

/** After the five seconds in which a large chart may be drawn. */
const patienceSeconds = 10;
const builtins = new Set<string>(builtinNames);

/** @param host where the frame stands */
export function useLiveFrame(
  slug: string,
  title: string,
  cells: readonly Cell[],
  host: { readonly current: HTMLElement | null },
): LiveFrame {
  const frame = useRef<CellFrame | null>(null);
  const [does, setDoes] = useState<FrameDoes>(() => (wasStuck(location.pathname) ? 'waiting' : 'runs'));
  const [start, setStart] = useState(0);
  const [running, setRunning] = useState<Running>(() => askToRun(new Map(), cells));
  const [states, setStates] = useState<ReadonlyMap<number, CellDoes>>(new Map());
  const [secondsLeft, setSecondsLeft] = useState(0);
  const [stuck, setStuck] = useState<number | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const again = useRef<readonly number[]>([]);
  const run = useMemo(() => runState(cells, running, builtins), [cells, running]);
  /** What the frame's questions are answered by: other declarations, another server. */
  const tables = useRef({ declared: run.tables, server: tableServer(slug, run.tables) });
  /** Last of all told to run: where the frame falls silent, it is the one. */
  const lastBegun = useRef<number | null>(null);

  useEffect(() => {
    if (does === 'waiting' && start === 0) return;
    const unmark = markStart(location.pathname);
    addEventListener('pagehide', unmark);
    const address = addressKeeper((hash) => history.replaceState(history.state, '', location.pathname + location.search + hash));
    setStates(new Map());
    lastBegun.current = null;
    frame.current = openCellFrame({
      host: host.current!,
      title,
      cells: run.cells,
      tables: { answer: (question) => tables.current.server.answer(question) },
      choices: readChoices(location.hash),
      language: language.value,
      scheme: scheme.value,
      onChosen: address.keep,
      onOffer: (said) => setOffer(checkedOffer(said)),
      onStates: (said) => {
        const told = checkedStates(said);
        for (const [cell, state] of told) {
          if (state === 'running') lastBegun.current = cell;
          else if (lastBegun.current === cell) lastBegun.current = null;
        }
        setStates((before) => new Map([...before, ...told.map(([cell, state, line]) => [cell, { state, line }] as const)]));
      },
      onSilence: () => {
        setStuck(lastBegun.current);
        setDoes('silent');
      },
      onLife: () => setDoes('runs'),
      onSteady: unmark,
      onFlood: () => setDoes('flooded'),
    });
    setDoes('runs');
    return () => {
      removeEventListener('pagehide', unmark);
      unmark();
      address.stop();
      frame.current?.remove();
      frame.current = null;
    };
  }, [start]);

  useEffect(() => {
    if (!areSameTables(tables.current.declared, run.tables)) {
      tables.current = { declared: run.tables, server: tableServer(slug, run.tables) };
      frame.current?.tablesChanged();
    }
    frame.current?.show(run.cells, again.current);
    again.current = [];
  }, [run]);
  useEffect(() => frame.current?.appearance(language.value, scheme.value), [language.value, scheme.value]);
  useEffect(() => frame.current?.retitle(title), [title]);

  const stop = () => {
    frame.current?.remove();
    frame.current = null;
    if (stuck !== null) setRunning((before) => stopCell(before, stuck));
    setStates(new Map());
    setDoes('stopped');
  };
  useEffect(() => {
    if (does !== 'silent') return;
    setSecondsLeft(patienceSeconds);
    const clock = setInterval(() => setSecondsLeft((left) => left - 1), 1000);
    return () => clearInterval(clock);
  }, [does]);
  useEffect(() => {
    if (does === 'silent' && secondsLeft < 0) stop();
  }, [secondsLeft]);

  const restart = (now: readonly Cell[]) => {
    again.current = [];
    setRunning(askToRun(new Map(), now));
    setStart((count) => count + 1);
  };
  return {
    does,
    cells: states,
    run,
    secondsLeft: Math.max(0, secondsLeft),
    stuck,
    offer,
    closeOffer: () => {
      setOffer(null);
      frame.current?.focusBack();
    },
    ask(some) {
      again.current = some.map(({ id }) => id);
      setRunning((before) => askToRun(before, some));
      // A frame that is gone starts anew with all that ran, and this.
      if (does === 'stopped' || does === 'flooded') setStart((count) => count + 1);
    },
    restart,
    stop,
    reveal: (cell) => frame.current?.reveal(cell),
  };
}
