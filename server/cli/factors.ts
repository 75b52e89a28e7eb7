/** `motvikt factors`: risk and protective factors and outcomes of a file, one row per factor and group. */
import { releaseFactors } from '../../analysis/disclosure/release-factors.ts';
import type { ReleasedRow } from '../../analysis/disclosure/released.ts';
import { factorEstimates, type FactorEstimate } from '../../analysis/factor-estimates.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder, sayDerived, sayNotAtThisLevel } from './notices.ts';
import {
  decimalsOf,
  fieldsCsv,
  groupColumns,
  groupCsv,
  intervalText,
  pupilsHeading,
  protectionCsv,
  remarkText,
  responsesText,
  rowWords,
  statisticText,
  valueText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import { weighedFile } from './weighed-file.ts';
import type { Layout } from './write-rows.ts';

export interface FactorRow {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly n: number | null;
  readonly value: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number | null;
  readonly designEffect: number | null;
  readonly effectiveN: number | null;
  readonly protection: RowProtection;
}

export const runFactors = surveyCommand<FactorRow>({
  name: 'factors',
  by: () => [],
  rowsOf(file, asked, io) {
    const rows = asked.unprotected ? completeRows(file, asked, io) : protectedRows(file, asked, io);
    if (rows !== null && file.waves.length > 1 && !asked.by.includes('wave'))
      io.stderr(`${commandTextsFor(io.language).notices.pooled(file.waves.join(', '))}\n`);
    return rows;
  },
  layoutOf,
});

function protectedRows(file: SurveyFile, asked: Asked, io: CliIo): FactorRow[] | null {
  const { by } = asked;
  const { instrument, columns } = weighedFile(file, io);
  const { notices } = commandTextsFor(io.language);
  const { group: variableName } = rowWords(instrument, io.language);
  const released = releaseFactors(instrument, columns, by);
  if (released.kind === 'notReleasedAtThisLevel') return sayNotAtThisLevel(by, released.instead, instrument, asked, io);
  sayDerived(released.derivedCutPoints, io);
  if (released.allocatedAtRandom.length > 0) io.stderr(`${notices.allocated(released.allocatedAtRandom.map(variableName))}\n`);
  if (released.hiddenForOthers > 0) io.stderr(`${notices.hiddenForOthers(released.hiddenForOthers, released.rows.length)}\n`);
  if (released.rows.some(({ statistic }) => statistic === 'mean')) io.stderr(`${notices.meansScaled}\n`);
  return inFactorOrder(instrument, released.rows.map(publicRow));
}

const publicRow = ({ factor, kind, statistic, group, n, value, low, high, protection }: ReleasedRow): FactorRow => ({
  factor,
  kind,
  statistic,
  group,
  n,
  value,
  standardError: null,
  low,
  high,
  df: null,
  designEffect: null,
  effectiveN: null,
  protection,
});

function completeRows({ instrument, columns }: SurveyFile, { by }: Asked, io: CliIo): FactorRow[] {
  const estimates = factorEstimates(instrument, columns, by);
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  sayDerived([...new Set(estimates.filter((one) => one.cutPointsFrom === 'derived').map(({ factor }) => factor.id))], io);
  return inFactorOrder(instrument, estimates.map(completeRow));
}

export function completeRow({ factor, statistic, group, estimate }: FactorEstimate): FactorRow {
  const what = { factor: factor.id, kind: factor.kind, statistic, group, n: estimate.n };
  if (estimate.kind === 'notEstimable')
    return {
      ...what,
      value: estimate.value ?? null,
      standardError: null,
      low: null,
      high: null,
      df: null,
      designEffect: null,
      effectiveN: null,
      protection: { state: 'unprotected', reason: estimate.reason },
    };
  const { value, standardError, low, high, df, designEffect, effectiveN } = estimate;
  return { ...what, value, standardError, low, high, df, designEffect, effectiveN, protection: { state: 'unprotected' } };
}

function layoutOf({ by, unprotected }: Asked, _rows: readonly FactorRow[], words: RowWords): Layout<FactorRow> {
  const { headings } = words.texts;
  return {
    csv: [
      ...fieldsCsv<FactorRow>(['factor', 'kind', 'statistic']),
      ...groupCsv<FactorRow>(by),
      ...fieldsCsv<FactorRow>(['n', 'value', 'standardError', 'low', 'high', 'df', 'designEffect', 'effectiveN']),
      ...protectionCsv<FactorRow>(),
    ],
    tables: [
      {
        columns: [
          { heading: headings.factor, text: (row) => words.factor(row.factor, row.statistic) },
          { heading: headings.statistic, text: (row) => statisticText(row, words) },
          ...groupColumns<FactorRow>(by, words),
          { heading: pupilsHeading(unprotected, words), right: true, text: (row) => responsesText(row.n, row, words) },
          { heading: headings.value, right: true, text: (row) => factorValue(row, words) },
          { heading: headings.interval, text: (row) => factorInterval(row, words) },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}

type Valued = Pick<FactorRow, 'statistic' | 'value' | 'low' | 'high' | 'protection'>;

/** The value, or the bound that stands for it. */
export function factorValue(row: Valued, words: RowWords): string {
  const { statistic, value, low, high, protection } = row;
  const decimals = decimalsOf(row, statistic);
  if (protection.state === 'bounded')
    return words.shared[protection.side](valueText(protection.side === 'under' ? high : low, statistic, decimals, words));
  return valueText(value, statistic, decimals, words);
}
export const factorInterval = (row: Valued, words: RowWords): string =>
  row.protection.state === 'bounded' ? '' : intervalText(row.low, row.high, row.statistic, decimalsOf(row, row.statistic), words);
