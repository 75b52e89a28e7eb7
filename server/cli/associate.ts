/** `motvikt associate`: factors and outcomes, and outcomes by the number of risks. */
import type { ReleasedAssociation, ReleasedRiskCount } from '../../analysis/disclosure/released.ts';
import { factorInterval, factorValue } from './factors.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  decimalsOf,
  fieldsCsv,
  groupColumns,
  groupCsv,
  intervalText,
  protectionCsv,
  remarkText,
  responsesText,
  valueText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import { tableOf, type Layout, type TableColumn } from './write-rows.ts';

export interface AssociationRow {
  readonly row: 'association';
  readonly factor: string;
  readonly outcome: string;
  readonly group: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly oddsRatio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly attributableFraction: number | null;
  readonly attributableLow: number | null;
  readonly attributableHigh: number | null;
  readonly protection: RowProtection;
}
export interface RiskCountRow {
  readonly row: 'riskCount';
  readonly outcome: string;
  readonly group: Readonly<Record<string, string>>;
  readonly risks: readonly [number, number];
  readonly protections: readonly [number, number] | null;
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly protection: RowProtection;
}
type Row = AssociationRow | RiskCountRow;

export const runAssociate = surveyCommand<Row>({
  name: 'associate',
  by: () => [],
  alsoBy: ['stage'],
  rowsOf(file, asked, io) {
    const waves = releasedFile(file, io);
    const associations = releasedRows(waves, (wave) => wave.associations, file, asked, io);
    const riskCounts = associations && releasedRows(waves, (wave) => wave.riskCounts, file, asked, io);
    return riskCounts && [...associations.map(associationRow), ...riskCounts.map(riskCountRow)];
  },
  layoutOf,
});

const associationRow = (one: ReleasedAssociation): AssociationRow => ({
  row: 'association',
  factor: one.factor,
  outcome: one.outcome,
  group: one.group,
  n: one.n,
  oddsRatio: one.oddsRatio,
  low: one.low,
  high: one.high,
  attributableFraction: one.attributableFraction,
  attributableLow: one.attributableLow,
  attributableHigh: one.attributableHigh,
  protection: one.protection,
});
const riskCountRow = (one: ReleasedRiskCount): RiskCountRow => ({
  row: 'riskCount',
  outcome: one.outcome,
  group: one.group,
  risks: one.risks,
  protections: one.protections,
  n: one.n,
  value: one.value,
  low: one.low,
  high: one.high,
  protection: one.protection,
});

const isAssociation = (row: Row): row is AssociationRow => row.row === 'association';
const isRiskCount = (row: Row): row is RiskCountRow => row.row === 'riskCount';

function layoutOf(asked: Asked, rows: readonly Row[], words: RowWords): Layout<Row> {
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<Row>(['row', 'factor', 'outcome']),
      ...groupCsv<Row>(by),
      ['risks', (row) => (isAssociation(row) ? null : span(row.risks))],
      ['protections', (row) => (isAssociation(row) || row.protections === null ? null : span(row.protections))],
      ...fieldsCsv<Row>(['n', 'oddsRatio', 'value', 'low', 'high', 'attributableFraction', 'attributableLow', 'attributableHigh']),
      ...protectionCsv<Row>(),
    ],
    tables: [tableOf(isAssociation, associationColumns(by, words)), tableOf(isRiskCount, riskCountColumns(by, words))],
  };
}

const span = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low}-${high}`);

/** Two significant digits, as it is released: 0.47, 1.8, 23. */
const oddsText = (ratio: number | null, { number }: RowWords): string =>
  number(ratio, ratio === null || ratio >= 10 ? 0 : ratio >= 1 ? 1 : 2);

function associationColumns(by: readonly string[], words: RowWords): TableColumn<AssociationRow>[] {
  const { headings } = words.texts;
  return [
    { heading: headings.outcome, text: ({ outcome }) => words.factor(outcome, 'share') },
    { heading: headings.factor, text: ({ factor }) => words.factor(factor, 'share') },
    ...groupColumns<AssociationRow>(by, words),
    { heading: headings.responses, right: true, text: (row) => responsesText(row.n, row, words) },
    { heading: headings.oddsRatio, right: true, text: ({ oddsRatio }) => oddsText(oddsRatio, words) },
    {
      heading: headings.interval,
      text: ({ low, high }) => (low === null || high === null ? '' : words.texts.cells.to(oddsText(low, words), oddsText(high, words))),
    },
    {
      heading: headings.attributable,
      right: true,
      text: (row) => valueText(row.attributableFraction, 'share', decimalsOf(row, 'share'), words),
    },
    {
      heading: headings.interval,
      text: (row) => intervalText(row.attributableLow, row.attributableHigh, 'share', decimalsOf(row, 'share'), words),
    },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}

function riskCountColumns(by: readonly string[], words: RowWords): TableColumn<RiskCountRow>[] {
  const { headings, cells } = words.texts;
  return [
    { heading: headings.outcome, text: ({ outcome }) => words.factor(outcome, 'share') },
    ...groupColumns<RiskCountRow>(by, words),
    { heading: headings.risks, right: true, text: ({ risks }) => span(risks) },
    { heading: headings.protections, right: true, text: ({ protections }) => (protections === null ? cells.all : span(protections)) },
    { heading: headings.responses, right: true, text: (row) => responsesText(row.n, row, words) },
    { heading: headings.value, right: true, text: (row) => factorValue({ ...row, statistic: 'share' }, words) },
    { heading: headings.interval, text: (row) => factorInterval({ ...row, statistic: 'share' }, words) },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}
