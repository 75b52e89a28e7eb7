/**
 * What cells see, bound to one notebook's data, language and look. The runtime adds what needs a browser (`view`, `display`, `vl`,
 * `aq`, `Inputs`, `md`, `html`) and says how rows become tables.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { ComparisonKind, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { Language } from '../../survey/text.ts';
import { profile, type ChartOptions } from '../charts/profile.ts';
import type { ChartTheme } from '../charts/theme.ts';
import { trendChart } from '../charts/trend-chart.ts';
import { cards, headline } from '../wording/headline.ts';
import { sayTrendRow, sentence } from '../wording/say-row.ts';
import { textsFor, type Texts } from '../wording/texts.ts';
import { availability, type Choice } from './availability.ts';
import { choiceForm, filterOfShow, type ChoiceField, type ChoiceForm, type SurveyChoice } from './choice-form.ts';
import { compare } from './compare.ts';
import { factors, type FactorFilter } from './factors.ts';
import { isTrend, type ComparedRow, type FactorRow, type ShownRow, type TrendRow } from './rows.ts';
import { tableView, trendTable, type TableView } from './table-view.ts';
import { trend } from './trend.ts';
import { waveNotes, type WaveNotes } from './wave-notes.ts';

/** What a notebook's runtime gives: its data, and how it shows things. */
export interface CellEnvironment<Table> {
  readonly document: Document;
  readonly language: Language;
  readonly surveys: readonly SurveyChoice[];
  /** Released waves of a survey that the notebook declares. */
  readonly wavesOf: (survey: string) => readonly ReleasedWave[];
  /** Asked at every drawing, since both may change while the page is open. */
  readonly theme: () => ChartTheme;
  readonly width: () => number;
  readonly toTable: (rows: readonly FactorRow[]) => Table;
  /** The inverse; rows pass through unchanged. */
  readonly toRows: (table: Table | readonly FactorRow[]) => readonly FactorRow[];
}

/** `survey` left out means the first one of the notebook. */
export type CellFilter = FactorFilter & { readonly survey?: string | null };

export interface CellLibrary<Table> {
  readonly language: Language;
  readonly t: Texts;
  readonly factors: (filter?: CellFilter) => Table;
  readonly compare: (filter: CellFilter, options: { readonly with: ComparisonKind }) => Table;
  readonly trend: (filter?: CellFilter) => Table;
  readonly availability: (choice: Choice & { readonly survey?: string | null }) => ReturnType<typeof availability>;
  readonly choose: (fields: readonly ChoiceField[], initial?: Readonly<Record<string, string | null>>) => ChoiceForm;
  readonly filterOfShow: typeof filterOfShow;
  readonly profile: (rows: Table | readonly ShownRow[], options?: Partial<ChartOptions>) => TopLevelSpec;
  readonly trendChart: (rows: Table | readonly TrendRow[], options?: Partial<ChartOptions>) => TopLevelSpec;
  readonly sentence: (row: ShownRow) => string;
  readonly sentences: (rows: Table | readonly FactorRow[]) => string[];
  readonly headline: (rows: Table | readonly ShownRow[]) => string;
  readonly cards: (rows: Table | readonly ShownRow[]) => ReturnType<typeof cards>;
  /** Header and rows as texts; the runtime's `tableOf` makes the HTML table of them. */
  readonly tableOf: (rows: Table | readonly FactorRow[]) => TableView;
  readonly notes: (choice: { readonly survey?: string | null; readonly wave?: string | null }) => WaveNotes;
}

export function cellLibrary<Table>(environment: CellEnvironment<Table>): CellLibrary<Table> {
  const { language, surveys, toTable } = environment;
  const wavesFor = (survey: string | null | undefined) => environment.wavesOf(survey ?? surveys[0]!.instrument);
  const rowsOf = (table: Table | readonly FactorRow[]) => environment.toRows(table);
  const look = (options: Partial<ChartOptions>): ChartOptions => ({ language, theme: environment.theme(), width: environment.width(), ...options });
  const isTrendTable = (rows: readonly FactorRow[]): rows is TrendRow[] => rows.length > 0 && isTrend(rows[0]!);
  return {
    language,
    t: textsFor(language),
    factors: (filter = {}) => toTable(factors(wavesFor(filter.survey), filter, language)),
    compare: (filter, options) => toTable(compare(wavesFor(filter.survey), filter, options, language) satisfies ComparedRow[]),
    trend: (filter = {}) => toTable(trend(wavesFor(filter.survey), filter, language)),
    availability: (choice) => availability(wavesFor(choice.survey), choice, language),
    choose: (fields, initial) => choiceForm({ document: environment.document, language, surveys, wavesOf: environment.wavesOf, fields, ...(initial ? { initial } : {}) }),
    filterOfShow,
    profile: (rows, options = {}) => profile(rowsOf(rows), look(options)),
    // A trend chart is given what `trend` made; other rows have no waves before them.
    trendChart: (rows, options = {}) => trendChart(rowsOf(rows).filter(isTrend), look(options)),
    sentence: (row) => sentence(row, language),
    sentences: (table) => {
      const rows = rowsOf(table);
      return isTrendTable(rows) ? rows.map((row) => sayTrendRow(row, language)) : rows.map((row) => sentence(row, language));
    },
    headline: (rows) => headline(rowsOf(rows), language),
    cards: (rows) => cards(rowsOf(rows), language),
    tableOf: (table) => {
      const rows = rowsOf(table);
      return isTrendTable(rows) ? trendTable(rows, language) : tableView(rows, language);
    },
    notes: ({ survey, wave }) => waveNotes(wavesFor(survey), wave ?? null, language),
  };
}
