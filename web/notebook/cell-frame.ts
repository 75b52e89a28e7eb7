/** The frame that cells run in, from the page's side: made, given one port, listened to, and taken away when it hangs. */
import type { PreparedCell } from '../../notebooks/dataflow/prepare-cells.ts';
import type { Language } from '../../survey/text.ts';
import type { Choices, Face, Scheme, ToFrame } from '../sandbox/protocol.ts';
import { budget } from './budget.ts';
import type { SectionPlace } from './section-in-address.ts';
import type { TableServer } from './serve-tables.ts';

export interface CellFrameOptions {
  readonly host: HTMLElement;
  readonly title: string;
  readonly cells: readonly PreparedCell[];
  readonly tables: TableServer;
  /** What the page's address chooses. */
  readonly choices: Choices;
  readonly language: Language;
  readonly scheme: Scheme;
  /** How cells are shown, where that is not to one reader at a screen. */
  readonly face?: Face;
  /** The frame's document as text, where there is no server to ask for it. */
  readonly document?: string;
  /** At a meeting: a key was pressed in the frame. */
  readonly onTurn?: (by: 1 | -1) => void;
  /** What the page's address leads to. */
  readonly leadsTo?: SectionPlace | null;
  /** So far down in the frame stands what the address leads to, in pixels: finite, and no more is checked. */
  readonly onPlace?: (px: number) => void;
  /** The reader wants the link to a section, as the frame says it: not checked yet. Left out, headings have none. */
  readonly onLink?: (said: unknown) => void;
  /** The height that it has now, in pixels. */
  readonly onHeight?: (px: number) => void;
  /** What was chosen, as the frame says it: not checked yet. */
  readonly onChosen: (said: unknown) => void;
  /** A file that the reader may save, as the frame says it: not checked yet. */
  readonly onOffer: (said: unknown) => void;
  /** No sign of life for a while: a cell runs without end, or very long. */
  readonly onSilence: () => void;
  /** It answers again. */
  readonly onLife: () => void;
  /** Its cells have run for a while and it still answers: told once. */
  readonly onSteady: () => void;
  /** Beside an editor, which sets its height; it tells how its cells do, not checked yet. */
  readonly onStates?: (said: unknown) => void;
  /** It sent more than any honest notebook does: the port is closed and the frame is gone. */
  readonly onFlood: () => void;
}
export interface CellFrame {
  /** The cells as they are now: what is new or changed runs, with what depends on it. @param again cells to run though they are the same */
  show(cells: readonly PreparedCell[], again?: readonly number[]): void;
  /** Other tables are served than before. */
  tablesChanged(): void;
  /** Brings the results of a cell into sight. */
  reveal(cell: number): void;
  /** Of all cells these are seen. */
  section(cells: readonly number[]): void;
  /** Lays the cells on pages of so many pixels, below what stands first on the first one. */
  paper(page: number, first: number): void;
  appearance(language: Language, scheme: Scheme): void;
  retitle(title: string): void;
  /** The keyboard goes on from what the page's address leads to. */
  focusSection(): void;
  /** Gives the keyboard back to where the frame had it. */
  focusBack(): void;
  remove(): void;
}

const shortest = 160;
const tallest = 60_000;
const pingEvery = 1000;
/** A slow phone may draw a large chart for a second or two; an endless loop does not end. */
const silentAfter = 5000;
/** An endless cell is one at once, or after a choice. */
const steadyAfter = 3000;
/** Heights come once per painted picture at most, questions once per wave. */
const messages = { burst: 600, perSecond: 120 };
const offers = { burst: 5, perSecond: 0.2 };
/** Messages past the port, in the life of a frame. */
const mostStray = 20;

export function openCellFrame(options: CellFrameOptions): CellFrame {
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.title = options.title;
  // Attribute and header both say it: an origin of its own, scripts, nothing more.
  frame.setAttribute('sandbox', 'allow-scripts');
  if (options.document === undefined) frame.src = '/sandbox';
  else frame.srcdoc = options.document;
  const { port1: port, port2 } = new MessageChannel();
  const send = (message: ToFrame, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  let cells = options.cells;
  let handedOver = false;
  let openedAt: number | null = null;
  /** What is said of how cells are shown, said again when the frame opens. */
  const shown = new Map<ToFrame['type'], ToFrame>();
  const tell = (message: ToFrame): void => {
    shown.set(message.type, message);
    if (openedAt !== null) send(message);
  };
  let steady = false;
  const mayCome = budget(messages, performance.now());
  const mayOffer = budget(offers, performance.now());
  let lastLife = performance.now();
  let silent = false;
  let look: { language: Language; scheme: Scheme } = { language: options.language, scheme: options.scheme };

  frame.addEventListener('load', () => {
    // Once only: should the frame ever load another document, that one gets no port.
    if (handedOver) return;
    handedOver = true;
    frame.contentWindow!.postMessage('port', '*', [port2]);
  });
  const flooded = (): void => {
    remove();
    options.onFlood();
  };
  // The page takes nothing from the frame but over the port, and the frame's own script sends nothing past it. What a cell posts to the
  // page's window costs the page its time all the same: large ones, many a second, would make it slow.
  let stray = 0;
  const countStray = ({ source }: MessageEvent): void => {
    if (source !== null && source === frame.contentWindow && ++stray > mostStray) flooded();
  };
  addEventListener('message', countStray);
  port.onmessage = (event: MessageEvent<unknown>) => {
    lastLife = performance.now();
    if (!mayCome.take(lastLife)) {
      flooded();
      return;
    }
    // Unpacked only now.
    const { data } = event;
    if (silent) {
      silent = false;
      options.onLife();
    }
    const message = data as { type?: unknown; px?: unknown; choices?: unknown; states?: unknown; by?: unknown } | null;
    if (!steady && openedAt !== null && lastLife - openedAt > steadyAfter) {
      steady = true;
      options.onSteady();
    }
    if (message?.type === 'ready' && openedAt === null) {
      openedAt = lastLife;
      send({
        type: 'open',
        cells,
        choices: options.choices,
        ...look,
        ...(options.onStates && { editing: true }),
        ...(options.face && { face: options.face }),
        ...(options.onLink && { links: true }),
        ...(options.leadsTo && { leadsTo: options.leadsTo }),
      });
      for (const said of shown.values()) send(said);
    } else if (message?.type === 'states') options.onStates?.(message.states);
    else if (message?.type === 'height') {
      if (!options.onStates) setHeight(message.px);
    } else if (message?.type === 'save') {
      // To take a drawing apart costs time: so often a reader presses, and no more.
      if (mayOffer.take(lastLife)) options.onOffer(data);
    } else if (message?.type === 'link') {
      if (mayOffer.take(lastLife)) options.onLink?.(data);
    } else if (message?.type === 'place') {
      if (typeof message.px === 'number' && Number.isFinite(message.px)) options.onPlace?.(message.px);
    } else if (message?.type === 'turn') {
      if (message.by === 1 || message.by === -1) options.onTurn?.(message.by);
    } else if (message?.type === 'chosen') options.onChosen(message.choices);
    else if (message?.type === 'ask')
      void options.tables.answer(data).then((answer) => answer && send(answer, 'wave' in answer ? [answer.wave] : []));
  };
  const heartbeat = setInterval(() => {
    // A tab in the background is held back by the browser; that is no silence.
    if (document.hidden) lastLife = performance.now();
    send({ type: 'ping' });
    if (!silent && performance.now() - lastLife > silentAfter) {
      silent = true;
      options.onSilence();
    }
  }, pingEvery);
  options.host.replaceChildren(frame);

  let waiting = 0;
  let height = 0;
  /** At most one change per painted picture, however many are asked for. */
  function setHeight(px: unknown): void {
    if (typeof px !== 'number' || !Number.isFinite(px)) return;
    height = Math.min(tallest, Math.max(shortest, Math.ceil(px)));
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      frame.style.blockSize = `${height}px`;
      options.onHeight?.(height);
    });
  }

  return {
    show(now, again = []) {
      cells = now;
      if (openedAt !== null) send({ type: 'cells', cells, again });
    },
    tablesChanged() {
      if (openedAt !== null) send({ type: 'tables' });
    },
    reveal(cell) {
      if (openedAt !== null) send({ type: 'reveal', cell });
    },
    section: (shownCells) => tell({ type: 'section', cells: shownCells }),
    paper: (page, first) => tell({ type: 'paper', page, first }),
    appearance(language, scheme) {
      look = { language, scheme };
      send({ type: 'appearance', language, scheme });
    },
    retitle(title) {
      frame.title = title;
    },
    focusSection() {
      frame.focus();
      send({ type: 'toSection' });
    },
    focusBack() {
      frame.focus();
      send({ type: 'back' });
    },
    remove,
  };

  function remove(): void {
    clearInterval(heartbeat);
    cancelAnimationFrame(waiting);
    removeEventListener('message', countStray);
    port.close();
    frame.remove();
  }
}
