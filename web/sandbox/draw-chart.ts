/** Draws a Vega-Lite spec as SVG, with the numbers and the words of the reader's language. */
import type { TopLevelSpec } from 'vega-lite';
import embed from 'vega-embed';
import type { Language } from '../../survey/text.ts';
import { takeMarks, unname, walkMarks } from './walk-marks.ts';

const noBreakSpace = '\u00a0';
const locales = {
  sv: {
    decimal: ',',
    thousands: noBreakSpace,
    grouping: [3],
    currency: ['', `${noBreakSpace}kr`] as [string, string],
    percent: `${noBreakSpace}%`,
    minus: '\u2212',
  },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ' kr'] as [string, string], minus: '\u2212' },
};

const settings = (language: Language) =>
  ({ renderer: 'svg', actions: false, defaultStyle: false, tooltip: false, formatLocale: locales[language] }) as const;

export async function drawChart(spec: TopLevelSpec, language: Language): Promise<HTMLElement> {
  const figure = document.createElement('figure');
  figure.className = 'chart';
  const { view } = await embed(figure, spec, settings(language));
  // It is drawn once: nothing in it listens, and the drawing stays.
  view.finalize();
  const svg = figure.querySelector('svg');
  const { description, usermeta } = spec as { description?: string; usermeta?: { reading?: readonly string[] } };
  if (svg && description) {
    const marks = takeMarks(svg);
    // Vega names what it is put into as well: the description would be said twice.
    unname(figure);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', description);
    walkMarks(svg, marks, language, usermeta?.reading);
  }
  return figure;
}

/** The chart as the text of a file. */
export async function chartAsSvg(spec: TopLevelSpec, language: Language): Promise<string> {
  const { view } = await embed(document.createElement('div'), spec, settings(language));
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
