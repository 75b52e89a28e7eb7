/** `motvikt compare`: every factor of a group against the fixed list of comparisons. */
import type { ComparisonKind, ComparisonWord, ReleasedComparison } from '../../analysis/disclosure/released.ts';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import { inFactorOrder } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  decimalsOf,
  fieldsCsv,
  groupColumns,
  groupCsv,
  intervalText,
  protectionCsv,
  remarkText,
  signedText,
  valueText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import type { Layout } from './write-rows.ts';

export interface ComparisonRow {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly comparison: ComparisonKind;
  readonly otherValue: number | null;
  readonly difference: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly word: ComparisonWord | null;
  readonly protection: RowProtection;
}

export const runCompare = surveyCommand<ComparisonRow>({
  name: 'compare',
  by: ({ groups }) => (groups.some(({ id }) => id === 'area') ? ['area'] : []),
  alsoBy: ['stage'],
  rowsOf(file, asked, io) {
    const rows = releasedRows(releasedFile(file, io), ({ comparisons }) => comparisons, file, asked, io);
    return rows && inFactorOrder(file.instrument, rows.map(publicRow));
  },
  layoutOf,
});

const publicRow = (one: ReleasedComparison): ComparisonRow => ({
  factor: one.factor,
  kind: one.kind,
  statistic: one.statistic,
  group: one.group,
  comparison: one.comparison,
  otherValue: one.otherValue,
  difference: one.difference,
  standardError: null,
  low: one.low,
  high: one.high,
  df: null,
  p: null,
  word: one.word,
  protection: one.protection,
});

function layoutOf(asked: Asked, rows: readonly ComparisonRow[], words: RowWords): Layout<ComparisonRow> {
  const { headings } = words.texts;
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<ComparisonRow>(['factor', 'kind', 'statistic']),
      ...groupCsv<ComparisonRow>(by),
      ...fieldsCsv<ComparisonRow>(['comparison', 'otherValue', 'difference', 'standardError', 'low', 'high', 'df', 'p', 'word']),
      ...protectionCsv<ComparisonRow>(),
    ],
    tables: [
      {
        columns: [
          { heading: headings.factor, text: ({ factor, statistic }) => words.factor(factor, statistic) },
          ...groupColumns<ComparisonRow>(by, words),
          { heading: headings.comparison, text: ({ comparison }) => words.shared.comparisons[comparison].other },
          {
            heading: headings.other,
            right: true,
            text: (row) => valueText(row.otherValue, row.statistic, decimalsOf(row, row.statistic), words),
          },
          { heading: headings.difference, right: true, text: (row) => signedText(row.difference, row, words) },
          { heading: headings.interval, text: (row) => intervalText(row.low, row.high, 'mean', 0, words) },
          { heading: headings.word, text: ({ word }) => (word === null ? '' : words.shared.words[word]) },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}
