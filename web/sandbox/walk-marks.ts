/**
 * The marks of a chart, one after the other: the chart is one stop of the keyboard, arrow keys go through its rows, and the row's sentence
 * stands beside its mark. The drawing stays one picture to who listens; a list beside it has the row that is shown, and no other, so that
 * nothing is said twice. A pointer on a mark shows the same.
 */
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Language } from '../../survey/text.ts';

export interface Mark {
  readonly element: Element;
  readonly sentence: string;
}
interface PlacedMark {
  readonly sentence: string;
  /** Pixels: the middle of the mark. */
  readonly x: number;
  readonly y: number;
}

/** Takes what the drawing says of single marks out of it: as a picture it has one name. */
export function takeMarks(svg: SVGSVGElement): Mark[] {
  const marks = [...svg.querySelectorAll('[role="graphics-symbol"][aria-label]')].map((element) => ({
    element,
    sentence: element.getAttribute('aria-label')!,
  }));
  unname(svg);
  for (const part of svg.querySelectorAll('[role], [aria-label], [aria-roledescription]')) unname(part);
  return marks.filter(({ sentence }) => sentence !== '');
}

export function unname(element: Element): void {
  for (const name of ['role', 'aria-label', 'aria-roledescription']) element.removeAttribute(name);
}

/**
 * As one reads: line by line, or in the order that the chart gives.
 *
 * @param given sentences in their order, one for each mark; none: the places say it
 */
export function inReadingOrder<Of extends PlacedMark>(marks: readonly Of[], given?: readonly string[]): Of[] {
  const ordered = given
    ? marks.toSorted((a, b) => given.indexOf(a.sentence) - given.indexOf(b.sentence))
    : marks.toSorted((a, b) => (Math.abs(a.y - b.y) < sameLine ? a.x - b.x : a.y - b.y));
  // A field and the sign in it are one.
  return ordered.filter(({ sentence, y }, i) => sentence !== ordered[i - 1]?.sentence || Math.abs(y - ordered[i - 1]!.y) >= sameLine);
}
const sameLine = 4;

/** @returns where a key leads from the mark `at` (-1: none yet) of `n`; null where it leads nowhere */
export function nextMark(key: string, at: number, n: number): number | null {
  if (n === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return n - 1;
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(n - 1, at + 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(0, at - 1);
  return null;
}

let named = 0;

/** Lays the list over the drawing. @param given the order of the sentences, where the places of the marks do not say it */
export function walkMarks(svg: SVGSVGElement, marks: readonly Mark[], language: Language, given?: readonly string[]) {
  if (marks.length === 0) return;
  const list = document.createElement('div');
  list.className = 'chart-rows';
  list.tabIndex = 0;
  list.role = 'listbox';
  list.ariaLabel = textsFor(language).charts.walk;
  const drawing = document.createElement('div');
  drawing.className = 'drawing';
  svg.replaceWith(drawing);
  drawing.append(svg, list);
  const ring = document.createElement('span');
  ring.className = 'ring';
  ring.ariaHidden = 'true';
  let at = -1;
  let rows: readonly (Mark & PlacedMark)[] = [];
  /** Places are known once the drawing stands in the page. */
  const readRows = () => (rows = rows.length > 0 ? rows : inReadingOrder(marks.map(placed), given));

  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') return hide();
    const next = nextMark(event.key, at, readRows().length);
    if (next === null) return;
    event.preventDefault();
    show((at = next), true);
    ring.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  list.addEventListener('focus', () => {
    if (at >= 0) show(at, true);
  });
  list.addEventListener('blur', hide);
  svg.addEventListener('pointerover', ({ target }) => {
    const here = readRows().findIndex(({ element }) => element === target);
    if (here >= 0) show(here, false);
  });
  svg.addEventListener('pointerleave', () => {
    if (document.activeElement !== list) hide();
  });

  function show(row: number, isSaid: boolean): void {
    const option = document.createElement('div');
    // Another element for each row: what is shown anew is said.
    option.id = `chart-row-${++named}`;
    option.role = 'option';
    option.ariaSelected = 'true';
    option.ariaPosInSet = String(row + 1);
    option.ariaSetSize = String(rows.length);
    option.textContent = rows[row]!.sentence;
    list.replaceChildren(ring, option);
    placeBeside(option, ring, rows[row]!.element, list);
    if (isSaid) list.setAttribute('aria-activedescendant', option.id);
  }
  function hide(): void {
    list.removeAttribute('aria-activedescendant');
    list.replaceChildren();
  }
}

function placed(mark: Mark): Mark & PlacedMark {
  const { x, y, width, height } = mark.element.getBoundingClientRect();
  return { ...mark, x: x + width / 2, y: y + height / 2 };
}

const room = 5;

/** The ring around the mark; the sentence below it in the upper half of the drawing, above it in the lower, and never past its sides. */
function placeBeside(option: HTMLElement, ring: HTMLElement, mark: Element, list: HTMLElement): void {
  const [inside, of] = [list.getBoundingClientRect(), mark.getBoundingClientRect()];
  const [left, top] = [of.left - inside.left - room, of.top - inside.top - room];
  const [width, height] = [of.width + 2 * room, of.height + 2 * room];
  Object.assign(ring.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  const isAbove = top + height / 2 > inside.height / 2;
  option.style.top = `${isAbove ? top - option.offsetHeight - room : top + height + room}px`;
  option.style.left = `${Math.max(0, Math.min(left + width / 2 - option.offsetWidth / 2, inside.width - option.offsetWidth))}px`;
}
