/** The frame that cells run in. It gets one port from the page around it, and has nothing else to talk to. */
import './close-ways-out.ts';
import './cells.css';
import './faces.css';
import * as aq from 'arquero';
import * as htl from 'htl';
import * as Inputs from '@observablehq/inputs';
import * as ss from 'simple-statistics';
import type { TopLevelSpec } from 'vega-lite';
import { areaMap, type AreaMapOptions } from '../../notebooks/charts/area-map.ts';
import { forest } from '../../notebooks/charts/forest.ts';
import { heatmap } from '../../notebooks/charts/heatmap.ts';
import { matrix } from '../../notebooks/charts/matrix.ts';
import { participation } from '../../notebooks/charts/participation.ts';
import { profileParts } from '../../notebooks/charts/profile-parts.ts';
import { profile } from '../../notebooks/charts/profile.ts';
import { darkTheme, lightTheme, type ChartTheme } from '../../notebooks/charts/theme.ts';
import { trendChart } from '../../notebooks/charts/trend-chart.ts';
import { describeRows } from '../../notebooks/library/describe-rows.ts';
import { inputFields, type InputName, type InputValue } from '../../notebooks/library/inputs.ts';
import { type CoverageRow, isTrend, type RankRow, type ShownRow, type TrendRow } from '../../notebooks/library/rows.ts';
import { headline } from '../../notebooks/wording/headline.ts';
import { sayAny, type AnyRow } from '../../notebooks/wording/say-rows.ts';
import { textsFor } from '../../notebooks/wording/texts.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { pageHeight } from '../notebook/print/page-style.ts';
import { pageAsker } from './ask-page.ts';
import { cellRuntime, type Builtins, type Sayings } from './cell-states.ts';
import { choices, writtenCode, type ChoiceField, type ChoiceValue } from './choices.ts';
import { dataForCells, rowsOf, surveysFor, waveStore, type Rows } from './data-for-cells.ts';
import { drawChart } from './draw-chart.ts';
import { explainError } from './explain-error.ts';
import { showSection, wearFace } from './faces.ts';
import { md } from './markdown.ts';
import { chartButtons, focusLastPressed, tableButton, type Exported } from './offer-files.ts';
import { keepOnPages } from './paper.ts';
import type { Choices, Face, FromFrame, ToFrame } from './protocol.ts';
import { outputTable } from './output-table.ts';
import { responsesOf } from './read-responses.ts';
import { focusHeading, keepInSight, linkHeadings } from './section-links.ts';
import { stateTeller } from './tell-states.ts';
import type { Tone } from '../../notebooks/wording/findings.ts';
import { cards, findingsOf, sentences, tableOf } from './show-rows.ts';

/** Of a chart in a file. */
const fileWidth = 960;
/** Another value whenever other tables are declared. No cell can write this name. */
const declared = 'declared tables';
type ChartOptions = Readonly<Record<string, unknown>>;
type FieldsOf = (value: ChoiceValue) => readonly ChoiceField[] | Promise<readonly ChoiceField[]>;

interface DrawOptions {
  readonly language: Language;
  readonly width: number;
  readonly theme: ChartTheme;
  readonly title?: boolean;
}
/** Pixels of a sheet that a chart leaves to the heading above it. */
const besideHeading = 90;

addEventListener('message', function takePort(event) {
  const port = event.ports[0];
  if (event.source !== parent || port === undefined) return;
  removeEventListener('message', takePort);
  // Cells share this realm. The port stays in this function, so that only the questions below can be asked with it.
  run(port);
});

function run(port: MessagePort): void {
  const send = (message: FromFrame) => port.postMessage(message);
  const page = pageAsker(send);
  const store = waveStore(page);
  const root = document.querySelector('main')!;
  const states = stateTeller(send);
  let editing = false;
  const runtime = cellRuntime(builtins(), sayings(), {
    running: (cell) => editing && states.running(cell),
    done: (cell) => editing && states.done(cell),
    failed: (cell, line) => editing && states.failed(cell, line),
  });

  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.type === 'answer') page.answered(data);
    else if (data.type === 'ping') send({ type: 'pong' });
    else if (data.type === 'back') focusLastPressed();
    else if (data.type === 'toSection') focusSection?.();
    else if (data.type === 'cells') runtime.show(data.cells, root, new Set(data.again));
    else if (data.type === 'section') showSection(root, data.cells);
    else if (data.type === 'paper') keepOnPages(root, data);
    else if (data.type === 'reveal') document.getElementById(`cell-${data.cell}`)?.scrollIntoView({ block: 'nearest' });
    else if (data.type === 'tables') {
      store.forget();
      runtime.set(declared, {});
    } else {
      show(data.language, data.scheme);
      if (data.type !== 'open') return;
      chosen = data.choices;
      face = data.face;
      if (data.face) wearFace(data.face, (by) => send({ type: 'turn', by }));
      editing = data.editing ?? false;
      document.documentElement.classList.toggle('editing', editing);
      runtime.show(data.cells, root);
      if (data.links)
        renameLinks = linkHeadings(
          root,
          () => textsFor(shown.language ?? 'sv').save.link,
          (section) => send({ type: 'link', ...section }),
        );
      const { leadsTo } = data;
      if (!leadsTo) return;
      keepInSight(root, leadsTo, (px) => send({ type: 'place', px }));
      focusSection = () => focusHeading(leadsTo);
    }
  };

  let renameLinks: (() => void) | undefined;
  let focusSection: (() => void) | undefined;
  const exported = new WeakMap<TopLevelSpec, Exported>();
  /** Charts that paper may need in parts. */
  const inParts = new WeakMap<TopLevelSpec, () => readonly TopLevelSpec[]>();
  let face: Face | undefined;
  /** What the page's address holds. */
  let chosen: Choices = [];
  let height = 0;
  const tellHeight = () => {
    const now = Math.ceil(root.getBoundingClientRect().height);
    if (now !== height) send({ type: 'height', px: (height = now) });
  };
  let width = contentWidth();
  new ResizeObserver(() => {
    tellHeight();
    const now = contentWidth();
    if (now !== width) runtime.set('width', (width = now));
  }).observe(root);
  send({ type: 'ready' });

  let shown: { language?: Language; scheme?: string } = {};
  function show(language: Language, scheme: 'light' | 'dark'): void {
    document.documentElement.lang = language;
    document.documentElement.dataset['scheme'] = scheme;
    // Only what changed: a new language must not redraw for the colours too.
    if (language !== shown.language) runtime.set('language', language);
    if (scheme !== shown.scheme) runtime.set('theme', scheme === 'dark' ? darkTheme : lightTheme);
    shown = { language, scheme };
    renameLinks?.();
  }
  function contentWidth(): number {
    return Math.floor(root.getBoundingClientRect().width);
  }

  function sayings(): Sayings {
    const language = () => shown.language ?? 'sv';
    return {
      place: (cell, line) => textsFor(language()).faults.place(cell, line),
      explain: (message) => explainError(message, language()),
    };
  }

  function builtins(): Builtins {
    const inLanguage = (make: (language: Language) => unknown) => ({ inputs: ['language'], make });
    const ofData = (name: keyof ReturnType<typeof dataForCells>) => ({
      inputs: ['language', declared],
      make: (language: Language) => dataForCells(store, language)[name],
    });
    const chartMaker = <Row>(
      draw: (rows: readonly Row[], options: DrawOptions) => TopLevelSpec,
      /** On paper, where it may be higher than a sheet. */
      drawParts?: (rows: readonly Row[], options: DrawOptions) => readonly TopLevelSpec[],
    ) => ({
      inputs: ['language', 'width', 'theme'],
      make:
        (language: Language, width: number, theme: ChartTheme) =>
        (rows: Rows<Row>, options: ChartOptions = {}) => {
          const shown = rowsOf(rows);
          const spec = draw(shown, { language, width, theme, ...options });
          if (face === 'print' && drawParts) inParts.set(spec, () => drawParts(shown, { language, width, theme, ...options }));
          // A file is read by itself, and printed: it has its heading, and dark ink on white.
          exported.set(spec, {
            spec: () => draw(shown, { language, ...options, width: fileWidth, theme: lightTheme, title: true }),
            rows: shown as readonly object[],
          });
          return spec;
        },
    });
    const asChart = inLanguage((language) => async (spec: TopLevelSpec) => {
      const figures = await Promise.all((inParts.get(spec)?.() ?? [spec]).map((part) => drawChart(part, language)));
      figures.at(-1)!.append(chartButtons(exported.get(spec) ?? { spec: () => spec, rows: [] }, language, send));
      if (figures.length === 1) return figures[0];
      const parts = document.createElement('div');
      parts.append(...figures);
      return parts;
    });
    const constant = (value: unknown) => ({ make: () => value });
    const formSaid = (language: Language) => ({
      link: Object.fromEntries(chosen),
      title: textsFor(language).page.choices,
      notReleased: textsFor(language).notReleased,
      notInLink: textsFor(language).page.notInLink,
      notFetched: textsFor(language).page.notFetched,
      onChosen: (value: ChoiceValue) => {
        // Several forms share one address.
        chosen = Object.entries({ ...Object.fromEntries(chosen), ...value }).map(([name, code]) => [name, writtenCode(name, code)]);
        send({ type: 'chosen', choices: chosen });
      },
    });
    return {
      language: constant('sv'),
      theme: constant(lightTheme),
      width: constant(contentWidth()),
      t: inLanguage(textsFor),
      [declared]: constant({}),
      surveys: { inputs: ['language', declared], make: async (language: Language) => surveysFor(await store.surveys(), language) },
      released: ofData('released'),
      responses: constant(responsesOf(page)),
      factors: ofData('factors'),
      compare: ofData('compare'),
      trend: ofData('trend'),
      rank: ofData('rank'),
      smallAreas: ofData('smallAreas'),
      associate: ofData('associate'),
      riskCounts: ofData('riskCounts'),
      reliability: ofData('reliability'),
      coverage: ofData('coverage'),
      indicators: ofData('indicators'),
      detectable: ofData('detectable'),
      undoing: ofData('undoing'),
      availability: ofData('availability'),
      areaShapes: ofData('areaShapes'),
      choices: inLanguage(
        (language) => (fieldsOf: FieldsOf, initial?: ChoiceValue) => choices(fieldsOf, { initial, ...formSaid(language) }),
      ),
      choose: inLanguage(
        (language) =>
          (
            names: readonly InputName[],
            { opening = {}, given = {} }: { opening?: Partial<Record<InputName, string | null>>; given?: InputValue } = {},
          ) =>
            choices(async (value) => {
              const surveys = surveysFor(await store.surveys(), language);
              const survey = value['survey'] ?? given['survey'] ?? surveys[0]?.instrument;
              const waves = survey === undefined ? [] : await store.released(survey);
              return inputFields(names, { surveys, waves }, { ...given, ...value }, opening, language);
            }, formSaid(language)),
      ),
      profile: chartMaker<ShownRow>(profile, (rows, options) => profileParts(rows, options, pageHeight - besideHeading)),
      forest: chartMaker<ShownRow>(forest),
      areaMap: chartMaker<ShownRow>((rows, options) => areaMap(rows, { areas: [], ...options } as AreaMapOptions)),
      matrix: chartMaker<ShownRow>(matrix),
      heatmap: chartMaker<ShownRow>(heatmap),
      participation: chartMaker<CoverageRow>(participation),
      trendChart: chartMaker<TrendRow>((rows, options) => trendChart(rows.filter(isTrend), options)),
      chart: asChart,
      vl: asChart,
      tableOf: inLanguage(
        (language) => (rows: Rows<AnyRow>, options?: { caption?: string; kind?: 'profile' | 'trend' }) =>
          tableOf(rowsOf(rows), language, { ...options, below: tableButton(rowsOf(rows), language, send) }),
      ),
      table: inLanguage(
        (language) => (rows: Rows<AnyRow>, options?: { caption?: string; kind?: 'profile' | 'trend' }) =>
          tableOf(rowsOf(rows), language, { ...options, open: true, below: tableButton(rowsOf(rows), language, send) }),
      ),
      describe: inLanguage((language) => (rows: Rows<ShownRow>, wave: ReleasedWave) => describeRows(rowsOf(rows), wave, language)),
      findings: inLanguage((language) => (rows: Rows<ShownRow>, tone: Tone) => findingsOf(rowsOf(rows), tone, language)),
      output: inLanguage((language) => (rows: Rows<object>) => outputTable(rowsOf(rows), language, send)),
      sentences: inLanguage((language) => (rows: Rows<AnyRow>) => sentences(rowsOf(rows), language)),
      sentence: inLanguage((language) => (row: AnyRow) => sayAny(row, language)),
      headline: inLanguage((language) => (rows: Rows<ShownRow>) => headline(rowsOf(rows), language)),
      cards: inLanguage(
        (language) =>
          (rows: Rows<ShownRow>, ranks: Rows<RankRow> = []) =>
            cards(rowsOf(rows), language, rowsOf(ranks)),
      ),
      Inputs: constant(Inputs),
      md: constant(md),
      // Cells of HTML name it by itself.
      htl: constant(htl),
      html: constant(htl.html),
      svg: constant(htl.svg),
      aq: constant(aq),
      ss: constant(ss),
    };
  }
}
