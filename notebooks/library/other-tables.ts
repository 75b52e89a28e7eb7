/** Tables of places, associations, coverage, reliability and model-based values, as texts. */
import type { Language } from '../../survey/text.ts';
import { formatBounds, formatInterval, formatNumber, formatPercent, formatValue } from '../wording/format-numbers.ts';
import { decimals, hiddenText, odds, sayPlaces, shareText, sizeOfChange, span } from '../wording/say-other-rows.ts';
import { textsFor } from '../wording/texts.ts';
import type { DetectableRow } from './detectable.ts';
import type {
  AssociationRow,
  CoverageRow,
  OtherRow,
  RankRow,
  ReliabilityRow,
  RiskCountRow,
  SmallAreaRow,
  UndoingRowOfReader,
} from './rows.ts';
import { groupColumns } from './tell-apart.ts';
import { fill, intervalCell, nothing, valueCell, type Column, type TableView } from './table-view.ts';

/** Rows of one kind; the first says which. */
export function otherTable(rows: readonly OtherRow[], language: Language): TableView {
  const first = rows[0];
  if (first === undefined) return { header: [], numeric: [], rows: [] };
  if ('among' in first) return fill(rankColumns(rows as readonly RankRow[], language), rows as readonly RankRow[]);
  if ('oddsRatio' in first) return fill(associationColumns(rows as readonly AssociationRow[], language), rows as readonly AssociationRow[]);
  if ('risks' in first) return fill(riskCountColumns(rows as readonly RiskCountRow[], language), rows as readonly RiskCountRow[]);
  if ('register' in first) return fill(coverageColumns(rows as readonly CoverageRow[], language), rows as readonly CoverageRow[]);
  if ('noLongerClear' in first)
    return fill(undoingColumns(rows as readonly UndoingRowOfReader[], language), rows as readonly UndoingRowOfReader[]);
  if ('alpha' in first) return fill(reliabilityColumns(rows as readonly ReliabilityRow[], language), rows as readonly ReliabilityRow[]);
  return fill(smallAreaColumns(rows as readonly SmallAreaRow[], language), rows as readonly SmallAreaRow[]);
}

export function detectableTable(rows: readonly DetectableRow[], language: Language): TableView {
  const { labels } = textsFor(language);
  const onePlace = rows.every(({ placeLabel }) => placeLabel === rows[0]!.placeLabel);
  const smallest = (value: number | null, { statistic }: DetectableRow) =>
    value === null ? nothing : sizeOfChange(value, statistic, language);
  return fill<DetectableRow>(
    [
      { title: labels.factor, numeric: false, cell: ({ label }) => label },
      ...(onePlace ? [] : [{ title: labels.place, numeric: false, cell: ({ placeLabel }: DetectableRow) => placeLabel }]),
      ...groupColumns(rows, language, ['placeLabel']),
      { title: labels.value, numeric: true, cell: (row) => valueCell(row, language) },
      { title: labels.interval, numeric: true, cell: (row) => intervalCell(row, language) },
      { title: labels.smallestDecrease, numeric: true, cell: (row) => smallest(row.smallestDecrease, row) },
      { title: labels.smallestIncrease, numeric: true, cell: (row) => smallest(row.smallestIncrease, row) },
    ],
    rows,
  );
}

function rankColumns(rows: readonly RankRow[], language: Language): Column<RankRow>[] {
  const { labels } = textsFor(language);
  const byFactor = rows.every(({ factor }) => factor === rows[0]!.factor);
  const byPlace = rows.every(({ placeLabel }) => placeLabel === rows[0]!.placeLabel);
  return [
    ...(byPlace ? [] : [{ title: labels.place, numeric: false, cell: ({ placeLabel }: RankRow) => placeLabel }]),
    ...(byFactor && !byPlace ? [] : [{ title: labels.factor, numeric: false, cell: ({ label }: RankRow) => label }]),
    ...(rows.every(({ waveOrder }) => waveOrder === rows[0]!.waveOrder)
      ? []
      : [{ title: labels.wave, numeric: false, cell: ({ waveLabel }: RankRow) => waveLabel }]),
    ...groupColumns(rows, language, ['placeLabel', 'waveLabel']),
    { title: labels.rank, numeric: true, cell: ({ place, of }) => `${place}/${of}` },
    { title: labels.possiblePlaces, numeric: false, cell: (row) => sayPlaces(row, language) },
  ];
}

function associationColumns(rows: readonly AssociationRow[], language: Language): Column<AssociationRow>[] {
  const { labels } = textsFor(language);
  return [
    { title: labels.factor, numeric: false, cell: ({ label }) => label },
    { title: labels.outcome, numeric: false, cell: ({ outcomeLabel }) => outcomeLabel },
    ...groupColumns(rows, language),
    {
      title: labels.oddsRatio,
      numeric: true,
      cell: (row) => (row.oddsRatio === null ? hiddenText(row, language) : odds(row.oddsRatio, language)),
    },
    {
      title: labels.interval,
      numeric: true,
      cell: ({ low, high }) => (low === null || high === null ? nothing : `${odds(low, language)}–${odds(high, language)}`),
    },
    {
      title: labels.attributable,
      numeric: true,
      cell: ({ attributableFraction }) => (attributableFraction === null ? nothing : formatPercent(attributableFraction, language)),
    },
    {
      title: labels.interval,
      numeric: true,
      cell: ({ attributableLow, attributableHigh }) =>
        attributableLow === null || attributableHigh === null
          ? nothing
          : formatInterval(attributableLow, attributableHigh, 'share', language),
    },
    { title: labels.pupils, numeric: true, cell: ({ n }) => (n === null ? nothing : formatNumber(n, language)) },
  ];
}

function riskCountColumns(rows: readonly RiskCountRow[], language: Language): Column<RiskCountRow>[] {
  const { labels, all } = textsFor(language);
  return [
    { title: labels.outcome, numeric: false, cell: ({ outcomeLabel }) => outcomeLabel },
    ...groupColumns(rows, language),
    { title: labels.risks, numeric: true, cell: ({ risks }) => span(risks) },
    { title: labels.protections, numeric: true, cell: ({ protections }) => (protections === null ? all.other : span(protections)) },
    { title: labels.value, numeric: true, cell: (row) => shareText(row, language) },
    {
      title: labels.interval,
      numeric: true,
      cell: ({ value, low, high }) =>
        value === null || low === null || high === null ? nothing : formatInterval(low, high, 'share', language),
    },
    { title: labels.pupils, numeric: true, cell: ({ n }) => (n === null ? nothing : formatNumber(n, language)) },
  ];
}

function coverageColumns(of: readonly CoverageRow[], language: Language): Column<CoverageRow>[] {
  const { labels, rows } = textsFor(language);
  const share = (value: number | null) => (value === null ? nothing : formatPercent(value, language));
  return [
    { title: labels.place, numeric: false, cell: ({ placeLabel }) => placeLabel },
    ...groupColumns(of, language, ['placeLabel']),
    { title: labels.register, numeric: false, cell: ({ register }) => rows.registers[register] },
    {
      title: labels.registered,
      numeric: true,
      cell: ({ registered }) => (registered === null ? nothing : formatNumber(registered, language)),
    },
    { title: labels.responses, numeric: true, cell: ({ responses }) => (responses === null ? nothing : formatNumber(responses, language)) },
    { title: labels.coverage, numeric: true, cell: (row) => (row.state === 'hidden' ? hiddenText(row, language) : share(row.coverage)) },
    { title: labels.participation, numeric: true, cell: ({ participation }) => share(participation) },
    { title: labels.schools, numeric: true, cell: ({ schools }) => (schools === null ? nothing : `${schools.takingPart}/${schools.all}`) },
  ];
}

function undoingColumns(of: readonly UndoingRowOfReader[], language: Language): Column<UndoingRowOfReader>[] {
  const { labels, comparisons, rows: texts } = textsFor(language);
  const share = (value: number | null) => (value === null ? texts.atNoShare : formatPercent(value, language));
  return [
    { title: labels.factor, numeric: false, cell: ({ label }) => label },
    { title: labels.place, numeric: false, cell: (row) => (row.stage === null ? row.placeLabel : row.stageLabel) },
    ...groupColumns(of, language, ['placeLabel', 'stageLabel']),
    { title: labels.compareWith, numeric: false, cell: ({ comparison }) => comparisons[comparison].name },
    { title: labels.value, numeric: true, cell: ({ value }) => formatPercent(value, language) },
    { title: labels.otherShare, numeric: true, cell: ({ otherValue }) => formatPercent(otherValue, language) },
    { title: labels.coverage, numeric: true, cell: ({ coverage }) => formatPercent(coverage, language) },
    { title: labels.noLongerClear, numeric: true, cell: (row) => share(row.noLongerClear) },
    { title: labels.equal, numeric: true, cell: (row) => share(row.equal) },
  ];
}

function reliabilityColumns(rows: readonly ReliabilityRow[], language: Language): Column<ReliabilityRow>[] {
  const { labels } = textsFor(language);
  return [
    { title: labels.factor, numeric: false, cell: ({ name }) => name },
    { title: labels.wave, numeric: false, cell: ({ waveLabel }) => waveLabel },
    ...groupColumns(rows, language, ['waveLabel']),
    { title: labels.alpha, numeric: true, cell: (row) => (row.alpha === null ? hiddenText(row, language) : decimals(row.alpha, language)) },
    {
      title: labels.interval,
      numeric: true,
      cell: ({ low, high }) => (low === null || high === null ? nothing : `${decimals(low, language)}–${decimals(high, language)}`),
    },
    {
      title: labels.itemRest,
      numeric: false,
      cell: ({ items }) =>
        items.map(({ item, itemRest }) => (itemRest === null ? item : `${item} ${decimals(itemRest, language)}`)).join(', ') || nothing,
    },
    { title: labels.pupils, numeric: true, cell: ({ n }) => (n === null ? nothing : formatNumber(n, language)) },
  ];
}

function smallAreaColumns(rows: readonly SmallAreaRow[], language: Language): Column<SmallAreaRow>[] {
  const { labels } = textsFor(language);
  return [
    { title: labels.place, numeric: false, cell: ({ placeLabel }) => placeLabel },
    { title: labels.factor, numeric: false, cell: ({ label }) => label },
    ...groupColumns(rows, language, ['placeLabel']),
    { title: labels.modelled, numeric: true, cell: ({ value, statistic }) => formatValue(value, statistic, language) },
    {
      title: labels.interval,
      numeric: true,
      cell: ({ low, high, statistic }) =>
        statistic === 'share' ? formatInterval(low, high, statistic, language) : formatBounds(low, high, statistic, language),
    },
    { title: labels.ownWeight, numeric: true, cell: ({ ownWeight }) => formatPercent(ownWeight, language) },
  ];
}
