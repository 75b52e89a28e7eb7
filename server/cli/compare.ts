/** `motvikt compare`: every factor of a group against the fixed list of comparisons. */
import { compareGroups, type ComparedGroup } from '../../analysis/comparison/compare-groups.ts';
import { falseDiscoveryRate, wordOf } from '../../analysis/disclosure/comparisons/compare-factors.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { ComparisonKind, ComparisonWord, ReleasedComparison } from '../../analysis/disclosure/released.ts';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder, sayDifferences } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  decimalsOf,
  fieldsCsv,
  groupColumns,
  groupCsv,
  protectionCsv,
  remarkText,
  signedInterval,
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
  readonly value: number | null;
  readonly otherValue: number | null;
  readonly difference: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number | null;
  readonly p: number | null;
  /** Of complete rows: what their word is given by. */
  readonly adjustedP: number | null;
  readonly word: ComparisonWord | null;
  readonly protection: RowProtection;
}

export const runCompare = surveyCommand<ComparisonRow>({
  name: 'compare',
  by: ({ groups }) => (groups.some(({ id }) => id === 'area') ? ['area'] : []),
  rowsOf(file, asked, io) {
    if (asked.unprotected) return completeRows(file, asked, io);
    const waves = releasedFile(file, 'withComparisons', io);
    const rows = releasedRows(waves, ({ comparisons }) => comparisons, file, asked, io);
    if (rows === null) return null;
    sayDifferences(
      rows.map(({ difference }) => difference),
      io,
    );
    // The rows of the same level are there wherever a comparison is.
    const own = new Map((releasedRows(waves, (wave) => wave.rows, file, asked, io) ?? []).map((row) => [keyOf(row), row.value]));
    return inFactorOrder(
      file.instrument,
      rows.map((row) => publicRow(row, own.get(keyOf(row)) ?? null)),
    );
  },
  layoutOf,
});

function completeRows({ instrument, columns, waves }: SurveyFile, { by }: Asked, io: CliIo): ComparisonRow[] {
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const compared = compareGroups(
    instrument,
    columns,
    by.filter((id) => id !== 'wave'),
    waves,
  );
  return inFactorOrder(instrument, compared.map(completeRow));
}

export function completeRow({
  factor,
  statistic,
  group,
  comparison,
  value,
  otherValue,
  difference,
  adjustedP,
  words,
}: ComparedGroup): ComparisonRow {
  const what = { factor: factor.id, kind: factor.kind, statistic, group, comparison, value };
  if (difference.kind === 'notEstimable')
    return {
      ...what,
      otherValue: null,
      difference: null,
      standardError: null,
      low: null,
      high: null,
      df: null,
      p: null,
      adjustedP: null,
      word: null,
      protection: { state: 'unprotected', reason: difference.reason },
    };
  const { value: points, standardError, low, high, df, p } = difference;
  const word = wordOf(adjustedP! <= falseDiscoveryRate, points > 0, words);
  return {
    ...what,
    otherValue,
    difference: points,
    standardError,
    low,
    high,
    df,
    p,
    adjustedP,
    word,
    protection: { state: 'unprotected' },
  };
}

const keyOf = ({ factor, statistic, group }: Pick<ReleasedComparison, 'factor' | 'statistic' | 'group'>): string =>
  JSON.stringify([factor, statistic, group]);

const publicRow = (one: ReleasedComparison, value: number | null): ComparisonRow => ({
  factor: one.factor,
  kind: one.kind,
  statistic: one.statistic,
  group: one.group,
  comparison: one.comparison,
  value,
  otherValue: one.otherValue,
  difference: one.difference,
  standardError: null,
  low: one.low,
  high: one.high,
  df: null,
  p: null,
  adjustedP: null,
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
      ...fieldsCsv<ComparisonRow>([
        'comparison',
        'value',
        'otherValue',
        'difference',
        'standardError',
        'low',
        'high',
        'df',
        'p',
        'adjustedP',
        'word',
      ]),
      ...protectionCsv<ComparisonRow>(),
    ],
    tables: [
      {
        columns: [
          { heading: headings.factor, text: ({ factor, statistic }) => words.factor(factor, statistic) },
          ...groupColumns<ComparisonRow>(by, words),
          { heading: headings.comparison, text: ({ comparison }) => words.shared.comparisons[comparison].name },
          {
            heading: headings.value,
            right: true,
            text: (row) => valueText(row.value, row.statistic, decimalsOf(row, row.statistic), words),
          },
          {
            heading: headings.other,
            right: true,
            text: (row) => valueText(row.otherValue, row.statistic, decimalsOf(row, row.statistic), words),
          },
          { heading: headings.difference, right: true, text: (row) => signedText(row.difference, row, words) },
          { heading: headings.interval, text: (row) => signedInterval(row.low, row.high, row, words) },
          { heading: headings.word, text: ({ word }) => (word === null ? '' : words.shared.words[word]) },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}
