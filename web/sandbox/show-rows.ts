/** Released rows as HTML: the table beside a chart, one sentence per row, the cards above it. Built of nodes, never of markup. */
import { type IndicatorRow, indicatorTable, isIndicator } from '../../notebooks/library/indicators.ts';
import { isDetectable, type DetectableRow } from '../../notebooks/library/detectable.ts';
import { detectableTable, otherTable } from '../../notebooks/library/other-tables.ts';
import { isOther, isTrend, type OtherRow, type RankRow, type ShownRow, type TrendRow } from '../../notebooks/library/rows.ts';
import { numberIn } from '../../notebooks/library/number-in.ts';
import { inChartOrder, tableView, trendTable, type TableView } from '../../notebooks/library/table-view.ts';
import { findings, type Tone } from '../../notebooks/wording/findings.ts';
import { cards as cardsOf } from '../../notebooks/wording/headline.ts';
import { sayAll, type AnyRow } from '../../notebooks/wording/say-rows.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Language } from '../../survey/text.ts';
import { sortRows } from '../shared/components/sort-rows.ts';

type Child = Node | string;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** What was unfolded stays so when a changed choice draws the rows again. */
const unfolded = new Set<string>();
function folded(key: string, title: string, body: Node): HTMLDetailsElement {
  const details = element('details', { open: unfolded.has(key) }, element('summary', {}, title), body);
  details.addEventListener('toggle', () => (details.open ? unfolded.add(key) : unfolded.delete(key)));
  return details;
}

export function tableOf(
  rows: readonly AnyRow[],
  language: Language,
  options: { readonly caption?: string; readonly kind?: 'profile' | 'trend'; readonly below?: Node; readonly open?: boolean } = {},
): HTMLElement {
  const view = viewOf(rows, language, options.kind);
  const body = element('tbody', {}, ...bodyOf(view, view.rows));
  const head = element('thead', {}, element('tr', {}, ...headingsOf(view, body, language)));
  const synthetic = rows.some((row) => 'synthetic' in row && row.synthetic);
  const mark = `(${textsFor(language).page.synthetic})`;
  const caption = options.caption && (synthetic && !options.caption.includes(mark) ? `${options.caption} ${mark}` : options.caption);
  const table = element('table', {}, head, body);
  // Wide tables scroll in a box of their own, which the keyboard can reach. Their heading stands above it, so that it is read whole.
  const box = element('div', { className: 'scroll', tabIndex: 0 }, table);
  // A landmark would need a name of its own; most tables have the same.
  box.setAttribute('role', 'group');
  for (const named of [table, box]) named.setAttribute('aria-label', options.caption ?? textsFor(language).page.asTable);
  const note = view.note && rows.length > 0 ? [element('p', { className: 'note' }, view.note)] : [];
  const heading = caption ? [element('p', { className: 'caption' }, caption)] : [];
  const files = element('div', { className: 'files' }, ...(options.below && rows.length > 0 ? [options.below] : []));
  const whole = element('div', {}, ...heading, box, ...note, files);
  // Places have no chart that the table could stand below.
  const isOpen = options.open ?? rows.some((row) => 'among' in row);
  return isOpen ? whole : folded('table', textsFor(language).page.asTable, whole);
}

const alignment = (view: TableView, column: number): string => (view.numeric[column] ? 'numeric' : '');

const bodyOf = (view: TableView, rows: TableView['rows']): HTMLElement[] =>
  rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((text, i) => (i === 0 ? element('th', { scope: 'row' }, text) : element('td', { className: alignment(view, i) }, text))),
    ),
  );

/** Headings that sort: upwards, downwards, and as the rows came. What has no number stands last both ways. */
function headingsOf(view: TableView, body: HTMLElement, language: Language): HTMLElement[] {
  if (view.rows.length < 2) return view.header.map((text, i) => element('th', { scope: 'col', className: alignment(view, i) }, text));
  const headings = view.header.map((text, column) => {
    const button = element('button', { type: 'button', className: 'sort' }, text);
    const heading = element('th', { scope: 'col', className: alignment(view, column) }, button);
    button.addEventListener('click', () => {
      const before = heading.getAttribute('aria-sort');
      for (const one of headings) one.removeAttribute('aria-sort');
      const down = before === 'ascending';
      if (before !== 'descending') heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const by = (row: readonly string[]) => (view.numeric[column] ? numberIn(row[column]!, language) : row[column]!);
      body.replaceChildren(...bodyOf(view, before === 'descending' ? view.rows : sortRows(view.rows, by, down, language)));
    });
    return heading;
  });
  return headings;
}

function viewOf(rows: readonly AnyRow[], language: Language, kind?: 'profile' | 'trend'): TableView {
  const first = rows[0];
  if (first === undefined) return kind === 'trend' ? trendTable([], language) : tableView([], language);
  if (isIndicator(first)) return indicatorTable(rows as readonly IndicatorRow[], language);
  if (isOther(first)) return otherTable(rows as readonly OtherRow[], language);
  if (isDetectable(first)) return detectableTable(rows as readonly DetectableRow[], language);
  return (kind ?? (isTrend(first) ? 'trend' : 'profile')) === 'trend'
    ? trendTable(rows as readonly TrendRow[], language)
    : tableView(rows as readonly ShownRow[], language);
}

export function sentences(rows: readonly AnyRow[], language: Language): HTMLElement {
  return folded(
    'sentences',
    textsFor(language).page.asSentences,
    element('ul', { className: 'sentences' }, ...sayAll(inOrder(rows), language).map((text) => element('li', {}, text))),
  );
}

/** A profile's sentences follow its chart and its table; other rows stand as they are. */
function inOrder(rows: readonly AnyRow[]): readonly AnyRow[] {
  const first = rows[0];
  if (first === undefined || isIndicator(first) || isOther(first) || isDetectable(first) || isTrend(first)) return rows;
  return inChartOrder(rows as readonly ShownRow[]);
}

/** What surely differs, as a list; a plain sentence where nothing does. */
export function findingsOf(rows: readonly ShownRow[], tone: Tone, language: Language): HTMLElement {
  const said = findings(rows, tone, language);
  return said.length === 1
    ? element('p', { className: 'finding' }, said[0]!)
    : element('ul', { className: `findings ${tone}` }, ...said.map((text) => element('li', {}, text)));
}

export const cards = (rows: readonly ShownRow[], language: Language, ranks: readonly RankRow[] = []): HTMLElement =>
  element(
    'ul',
    { className: 'cards' },
    ...cardsOf(rows, language, ranks).map((card) =>
      element(
        'li',
        { className: card.tone },
        element('span', { className: 'tag' }, card.tag),
        element('strong', {}, card.title),
        element('span', {}, card.text),
        ...(card.place === null ? [] : [element('span', { className: 'place' }, card.place)]),
      ),
    ),
  );
