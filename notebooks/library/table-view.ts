/** The table beside a chart: every row of it, as texts, with the reason where a value would have stood. */
import type { Language } from '../../survey/text.ts';
import { formatInterval, formatNumber, formatSigned, formatValue } from '../wording/format-numbers.ts';
import { valueInUnit, valueText } from '../wording/say-row.ts';
import { comparisonNames, textsFor } from '../wording/texts.ts';
import { groupRows } from '../charts/profile-layout.ts';
import { isCompared, type ShownRow, type TrendRow } from './rows.ts';
import { groupColumns } from './tell-apart.ts';

export interface TableView {
  readonly header: readonly string[];
  /** One per row; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers, for their alignment. */
  readonly numeric: readonly boolean[];
  /** What must be known to read the numbers of a row against each other. */
  readonly note?: string;
}
export interface Column<Row> {
  readonly title: string;
  readonly numeric: boolean;
  readonly cell: (row: Row) => string;
}

export const nothing = '–';

/** A profile's rows, in the order of the chart. */
export function tableView(rows: readonly ShownRow[], language: Language): TableView {
  const texts = textsFor(language);
  const compared = rows.find(isCompared);
  const columns: Column<ShownRow>[] = [
    // The numbers first: on a phone all beside them is reached by scrolling.
    { title: texts.labels.factor, numeric: false, cell: (row) => row.label },
    ...groupColumns(rows, language),
    { title: texts.labels.value, numeric: true, cell: (row) => valueCell(row, language) },
    { title: texts.labels.interval, numeric: true, cell: (row) => intervalCell(row, language) },
    { title: texts.labels.pupils, numeric: true, cell: (row) => (row.n === null ? nothing : formatNumber(row.n, language)) },
  ];
  if (compared)
    columns.push(
      {
        title: comparisonNames(compared.comparison, compared.school, language).name,
        numeric: true,
        cell: (row) => optional(row.otherValue, (value) => formatValue(value, row.statistic, language)),
      },
      {
        title: texts.labels.difference,
        numeric: true,
        cell: (row) => optional(row.difference, (value) => formatSigned(value, row.statistic, language)),
      },
      { title: texts.labels.assessment, numeric: false, cell: (row) => assessment(row, language) },
    );
  columns.push(
    { title: texts.labels.domain, numeric: false, cell: (row) => row.domainLabel },
    ...(rows.some((row) => row.statistic === 'mean')
      ? [
          {
            title: texts.labels.statistic,
            numeric: false,
            cell: (row: ShownRow) => (row.statistic === 'mean' ? texts.chart.means : texts.labels.share),
          },
        ]
      : []),
  );
  return noted(
    fill(columns, inChartOrder(rows)),
    rows.filter(isCompared).some((row) => row.difference !== null),
    language,
  );
}

/** A difference of rounded numbers is another than the rounded difference, and stands beside them. */
const noted = (view: TableView, hasDifferences: boolean, language: Language): TableView =>
  hasDifferences ? { ...view, note: textsFor(language).chart.differencesNote } : view;

/** A profile's rows as its chart has them: shares before means, arena by arena. */
export const inChartOrder = (rows: readonly ShownRow[]): ShownRow[] =>
  (['share', 'mean'] as const).flatMap((statistic) => groupRows(rows.filter((row) => row.statistic === statistic)).flat());

/** A trend's rows: one per factor and wave. */
export function trendTable(rows: readonly TrendRow[], language: Language): TableView {
  const texts = textsFor(language);
  const view = fill<TrendRow>(
    [
      { title: texts.labels.factor, numeric: false, cell: (row) => row.label },
      ...groupColumns(rows, language, ['waveLabel']),
      { title: texts.labels.wave, numeric: false, cell: (row) => row.waveLabel },
      { title: texts.labels.value, numeric: true, cell: (row) => valueCell(row, language) },
      { title: texts.labels.interval, numeric: true, cell: (row) => intervalCell(row, language) },
      { title: texts.labels.pupils, numeric: true, cell: (row) => (row.n === null ? nothing : formatNumber(row.n, language)) },
      {
        title: comparisonNames('rest', rows[0]?.school ?? null, language).name,
        numeric: true,
        cell: (row) => optional(row.restValue, (value) => formatValue(value, row.statistic, language)),
      },
      { title: texts.labels.sinceBefore, numeric: false, cell: (row) => changeCell(row, language) },
      ...(rows.some((row) => row.longSinceLabel !== null)
        ? [{ title: texts.labels.sinceFirst, numeric: false, cell: (row: TrendRow) => longChangeCell(row, language) }]
        : []),
    ],
    rows,
  );
  return noted(
    view,
    rows.some((row) => row.change !== null || row.longChange !== null),
    language,
  );
}

export function fill<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TableView {
  return {
    header: columns.map((column) => column.title),
    numeric: columns.map((column) => column.numeric),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}
const optional = (value: number | null | undefined, format: (value: number) => string): string => (value == null ? nothing : format(value));

/** "45 %", "4 ≈ 1,2 dagar", "49 % (osäkert)". */
export const valueCell = (row: ShownRow, language: Language): string =>
  [valueText(row, language), valueInUnit(row, language), row.state === 'uncertain' ? `(${textsFor(language).uncertain})` : null]
    .filter((part) => part !== null)
    .join(' ');

export function intervalCell(row: ShownRow, language: Language): string {
  if (row.value === null || row.low === null || row.high === null) return nothing;
  return formatInterval(row.low, row.high, row.statistic, language);
}

function assessment(row: ShownRow, language: Language): string {
  const texts = textsFor(language);
  if (row.word) return texts.words[row.word];
  if (row.comparisonReason) return texts.hidden(texts.reasons[row.comparisonReason]);
  if (row.comparisonState !== 'notReleased') return nothing;
  return row.kind === 'outcome' && row.comparison === 'reference' ? texts.notMade : texts.notReleased;
}

function longChangeCell(row: TrendRow, language: Language): string {
  const texts = textsFor(language);
  if (row.longSinceLabel === null || row.state === 'hidden') return nothing;
  if (row.longBreak) return texts.chart.changed;
  const points = row.longChange === null ? '' : ` (${formatSigned(row.longChange, row.statistic, language)})`;
  if (row.longWord) return texts.changeWords[row.longWord] + points;
  return row.longReason ? texts.hidden(texts.reasons[row.longReason]) : nothing;
}

function changeCell(row: TrendRow, language: Language): string {
  const texts = textsFor(language);
  if (row.sinceWave === null || row.state === 'hidden') return nothing;
  if (row.breakBefore) return texts.chart.changed;
  const points = row.change === null ? '' : ` (${formatSigned(row.change, row.statistic, language)})`;
  if (row.changeWord) return texts.changeWords[row.changeWord] + points;
  return row.changeReason ? texts.hidden(texts.reasons[row.changeReason]) : texts.notReleased;
}
