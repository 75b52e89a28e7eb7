/** Rows of any kind as a table, with the button by which it can be asked out of the enclave (or saved, where the numbers are released). */
import type { CsvValue } from '../../notebooks/export/write-csv.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Language } from '../../survey/text.ts';
import { fileButton } from './offer-files.ts';
import type { FromFrame } from './protocol.ts';

/** More would be slow to draw; the whole table goes out all the same. */
const mostShown = 500;

/** Every column of the first row, in its order. Whatever is no plain value is written as JSON. */
export function plainTable(rows: readonly object[]): CsvValue[][] {
  const names = Object.keys(rows[0] ?? {});
  const plain = (value: unknown): CsvValue =>
    value === undefined || value === null || Number.isNaN(value)
      ? null
      : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : typeof value === 'bigint'
          ? Number(value)
          : (JSON.stringify(value) ?? null);
  return [names, ...rows.map((row) => names.map((name) => plain((row as Readonly<Record<string, unknown>>)[name])))];
}

export function outputTable(
  rows: readonly object[],
  language: Language,
  send: (message: Extract<FromFrame, { readonly type: 'save' }>) => void,
): HTMLElement {
  const cells = plainTable(rows);
  const [head = [], ...lines] = cells;
  const line = (values: readonly CsvValue[], tag: 'th' | 'td') => {
    const made = document.createElement('tr');
    for (const value of values)
      made.append(Object.assign(document.createElement(tag), { textContent: value === null ? '' : String(value) }));
    return made;
  };
  const top = document.createElement('thead');
  top.append(line(head, 'th'));
  for (const cell of top.querySelectorAll('th')) cell.scope = 'col';
  const body = document.createElement('tbody');
  body.append(...lines.slice(0, mostShown).map((values) => line(values, 'td')));
  const table = document.createElement('table');
  table.append(top, body);
  const scroll = document.createElement('div');
  scroll.className = 'scroll';
  scroll.tabIndex = 0;
  scroll.append(table);
  const bar = document.createElement('div');
  bar.className = 'files';
  bar.append(fileButton(textsFor(language).save.output, () => send({ type: 'save', format: 'csv', rows: cells })));
  const figure = document.createElement('figure');
  figure.append(scroll, bar);
  return figure;
}
