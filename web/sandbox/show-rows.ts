/** Released rows as HTML: the table beside a chart, one sentence per row, the cards above it. Built of nodes, never of markup. */
import type { ShownRow, TrendRow } from '../../notebooks/library/rows.ts';
import { isTrend } from '../../notebooks/library/rows.ts';
import { tableView, trendTable } from '../../notebooks/library/table-view.ts';
import { cards as cardsOf } from '../../notebooks/wording/headline.ts';
import { sayTrendRow, sentence } from '../../notebooks/wording/say-row.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Language } from '../../survey/text.ts';

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
  rows: readonly ShownRow[],
  language: Language,
  options: { readonly caption?: string; readonly kind?: 'profile' | 'trend' } = {},
): HTMLElement {
  const view = (options.kind ?? kindOf(rows)) === 'trend' ? trendTable(rows as readonly TrendRow[], language) : tableView(rows, language);
  const numeric = (column: number) => (view.numeric[column] ? 'numeric' : '');
  const head = element(
    'thead',
    {},
    element('tr', {}, ...view.header.map((text, i) => element('th', { scope: 'col', className: numeric(i) }, text))),
  );
  const body = element(
    'tbody',
    {},
    ...view.rows.map((row) =>
      element(
        'tr',
        {},
        ...row.map((text, i) => (i === 0 ? element('th', { scope: 'row' }, text) : element('td', { className: numeric(i) }, text))),
      ),
    ),
  );
  const table = element('table', {}, ...(options.caption ? [element('caption', {}, options.caption)] : []), head, body);
  // Wide tables scroll in a box of their own, which the keyboard can reach.
  const box = element('div', { className: 'scroll', tabIndex: 0 }, table);
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', options.caption ?? textsFor(language).page.asTable);
  return folded('table', textsFor(language).page.asTable, box);
}

export function sentences(rows: readonly ShownRow[], language: Language): HTMLElement {
  const say = (row: ShownRow) => (isTrend(row) ? sayTrendRow(row, language) : sentence(row, language));
  return folded(
    'sentences',
    textsFor(language).page.asSentences,
    element('ul', { className: 'sentences' }, ...rows.map((row) => element('li', {}, say(row)))),
  );
}

export const cards = (rows: readonly ShownRow[], language: Language): HTMLElement =>
  element(
    'ul',
    { className: 'cards' },
    ...cardsOf(rows, language).map((card) =>
      element(
        'li',
        { className: card.tone },
        element('span', { className: 'tag' }, card.tag),
        element('strong', {}, card.title),
        element('span', {}, card.text),
      ),
    ),
  );

const kindOf = (rows: readonly ShownRow[]) => (rows.length > 0 && isTrend(rows[0]!) ? 'trend' : 'profile');
