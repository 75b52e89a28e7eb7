/** The buttons by which a reader asks for a chart or a table as a file. The frame can save nothing: it hands the content to the page. */
import type { TopLevelSpec } from 'vega-lite';
import { rowsAsCells } from '../../notebooks/export/rows-as-cells.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { Language } from '../../survey/text.ts';
import { chartAsSvg } from './draw-chart.ts';
import type { FromFrame } from './protocol.ts';

/** What belongs to a chart besides what is seen of it: how it is drawn for a file, and the rows in it. */
export interface Exported {
  readonly spec: () => TopLevelSpec;
  readonly rows: readonly object[];
}
type Send = (message: Extract<FromFrame, { readonly type: 'save' }>) => void;

export const fileButton = (text: string, press: () => unknown): HTMLButtonElement => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', () => {
    lastPressed = made;
    void press();
  });
  return made;
};
let lastPressed: HTMLButtonElement | null = null;
/** The page asks its question elsewhere; who answers it with the keyboard goes on from here. */
export function focusLastPressed(): void {
  // Drawn anew meanwhile (the window was turned, say): the same button of the new drawing.
  const same = [...document.querySelectorAll<HTMLButtonElement>('.files button')].find(
    (one) => one.textContent === lastPressed?.textContent,
  );
  (lastPressed?.isConnected ? lastPressed : same)?.focus();
}

export function tableButton(rows: readonly object[], language: Language, send: Send): HTMLButtonElement {
  return fileButton(textsFor(language).save.csv, () => send({ type: 'save', format: 'csv', rows: rowsAsCells(rows) }));
}

export function chartButtons({ spec, rows }: Exported, language: Language, send: Send): HTMLElement {
  const { save } = textsFor(language);
  const picture = async (format: 'svg' | 'png') => send({ type: 'save', format, svg: await chartAsSvg(spec(), language) });
  const bar = document.createElement('div');
  bar.className = 'files';
  // Beside the picture as well, for who takes one of the screen.
  if (rows.some((row) => 'synthetic' in row && row.synthetic === true)) {
    bar.append(Object.assign(document.createElement('span'), { className: 'mark', textContent: textsFor(language).page.synthetic }));
  }
  bar.append(
    fileButton(save.svg, () => picture('svg')),
    fileButton(save.png, () => picture('png')),
    ...(rows.length > 0 ? [tableButton(rows, language, send)] : []),
  );
  return bar;
}
