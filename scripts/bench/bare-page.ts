/**
 * The yardstick: the same cells with the same functions on the bare Observable runtime, in a page of their own. No frame and no port, no
 * sections that are told apart by place, no files to save, no marks for a keyboard; each cell is shown by one observer.
 */
import * as aq from 'arquero';
import { html } from 'htl';
import { Runtime } from '@observablehq/runtime';
import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import { heatmap } from '../../notebooks/charts/heatmap.ts';
import { profile } from '../../notebooks/charts/profile.ts';
import { lightTheme } from '../../notebooks/charts/theme.ts';
import type { PreparedCell } from '../../notebooks/dataflow/prepare-cells.ts';
import { compare } from '../../notebooks/library/compare.ts';
import { factors, type FactorFilter } from '../../notebooks/library/factors.ts';
import { inputFields, type InputName, type InputValue } from '../../notebooks/library/inputs.ts';
import type { ShownRow } from '../../notebooks/library/rows.ts';
import { headline } from '../../notebooks/wording/headline.ts';
import { choices, type ChoiceForm } from '../../web/sandbox/choices.ts';
import type { SurveyInfo } from '../../web/sandbox/protocol.ts';
import { tableOf } from '../../web/sandbox/show-rows.ts';

declare global {
  interface Window {
    readonly cells: readonly PreparedCell[];
    readonly tables: string;
    readonly surveys: readonly SurveyInfo[];
  }
}

type Rows = { objects(): unknown[] };
type Body = (...inputs: unknown[]) => unknown;
const language = 'sv';
const shownRows = (rows: Rows) => rows.objects() as ShownRow[];
const waves = fetch(window.tables)
  .then((reply) => reply.json())
  .then((json) => [readReleasedWave(json)]);
const drawn =
  (draw: typeof profile) =>
  (rows: Rows): TopLevelSpec =>
    draw(shownRows(rows), { language, width: document.body.clientWidth, theme: lightTheme });
const surveys = window.surveys.map((one) => ({
  instrument: one.instrument,
  title: one.title[language],
  synthetic: one.synthetic,
  waves: one.waves.map(({ wave, label }) => ({ wave, label: label[language] })),
}));

const builtins = {
  released: () => waves,
  factors: async (filter: FactorFilter) => aq.from(factors(await waves, filter, language)),
  compare: async (filter: FactorFilter, options: Parameters<typeof compare>[2]) => aq.from(compare(await waves, filter, options, language)),
  choose: (names: readonly InputName[], { given }: { readonly given: InputValue }) =>
    choices(async (value) => inputFields(names, { surveys, waves: await waves }, { ...given, ...value }, {}, language), {
      title: '',
      notReleased: '',
      notInLink: '',
      notFetched: '',
    }),
  profile: drawn(profile),
  heatmap: drawn(heatmap),
  chart: async (spec: TopLevelSpec) => {
    const figure = document.createElement('figure');
    await embed(figure, spec, { renderer: 'svg', actions: false });
    return figure;
  },
  table: (rows: Rows, options: { readonly caption: string }) => tableOf(shownRows(rows), language, { ...options, open: true }),
  headline: (rows: Rows) => headline(shownRows(rows), language),
  html,
};

/** What an input holds now, and at every choice. */
async function* valuesOf(form: ChoiceForm): AsyncGenerator {
  for (;;) {
    const changed = new Promise((resolve) => form.addEventListener('input', resolve, { once: true }));
    yield form.value;
    await changed;
  }
}

const main = new Runtime({}).module();
for (const [name, value] of Object.entries(builtins)) main.variable().define(name, [], () => value);
for (const { id, body, inputs, outputs } of window.cells) {
  const place = document.body.appendChild(document.createElement('section'));
  // Cells are code, here as there.
  // oxlint-disable-next-line no-eval
  const run = (0, eval)(`(${body})`) as Body;
  const show = (node: Node) => {
    place.replaceChildren(node);
    return node;
  };
  const given: Readonly<Record<string, unknown>> = {
    display: show,
    view: (form: ChoiceForm) => valuesOf(show(form) as ChoiceForm),
  };
  main.variable(true).define(
    `cell ${id}`,
    inputs.filter((name) => !(name in given)),
    (...values: unknown[]) => {
      const rest = values.values();
      return run(...inputs.map((name) => (name in given ? given[name] : rest.next().value)));
    },
  );
  for (const name of outputs) main.variable(true).define(name, [`cell ${id}`], (exported: Record<string, unknown>) => exported[name]);
}
