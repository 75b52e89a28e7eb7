/** `motvikt trend`: factors wave by wave, with the change since the wave before; unprotected also the trend over all waves. */
import { compareGroups } from '../../analysis/comparison/compare-groups.ts';
import { factorEstimates } from '../../analysis/factor-estimates.ts';
import { factorTrends, type FactorTrend } from '../../analysis/regression/factor-trends.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { ComparisonWord, Group, ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import { completeRow as completeChange } from './compare.ts';
import { completeRow as estimateRow, factorInterval, factorValue } from './factors.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder, sayDifferences } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  fieldsCsv,
  groupColumns,
  groupCsv,
  protectionCsv,
  remarkText,
  pupilsHeading,
  responsesText,
  signedInterval,
  signedText,
  statisticText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import { tableOf, type Layout, type TableColumn } from './write-rows.ts';

/** One wave of one factor in one group. */
export interface TrendRow {
  readonly row: 'wave';
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
  /** The wave before, unless its questions were others; null for the first. */
  readonly since: string | null;
  readonly change: number | null;
  readonly changeStandardError: number | null;
  readonly changeLow: number | null;
  readonly changeHigh: number | null;
  readonly changeDf: number | null;
  readonly p: number | null;
  /** Of complete rows: what their word is given by. */
  readonly adjustedP: number | null;
  readonly word: ComparisonWord | null;
  readonly breakBefore: boolean;
  readonly protection: RowProtection;
}

/** The trend over all waves since the questions last changed; of complete rows only. */
export interface ModelRow {
  readonly row: 'linear' | 'logistic';
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly waves: readonly string[];
  readonly n: number;
  /** Per year where waves are numbers, else per wave: of a share or mean (linear), or of the log odds (logistic). */
  readonly slope: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly protection: RowProtection;
}
type Row = TrendRow | ModelRow;
const isWave = (row: Row): row is TrendRow => row.row === 'wave';
const isModel = (row: Row): row is ModelRow => row.row !== 'wave';

export const runTrend = surveyCommand<Row>({
  name: 'trend',
  by: () => [],
  rowsOf(file, asked, io) {
    if (asked.unprotected) return completeRows(file, asked, io);
    const waves = releasedFile(file, 'withComparisons', io);
    const rows = releasedRows(waves, (wave) => wave.rows, file, asked, io);
    if (rows === null) return null;
    const shown = rows.map((row) => publicRow(row, waves, file));
    sayDifferences(
      shown.map(({ change }) => change),
      io,
    );
    return inFactorOrder(file.instrument, inTrendOrder(shown, asked));
  },
  layoutOf,
});

function completeRows({ instrument, columns, waves }: SurveyFile, asked: Asked, io: CliIo): Row[] {
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const by = asked.by.filter((id) => id !== 'wave');
  const timed = waves.length > 0;
  const changes = new Map(
    (timed ? compareGroups(instrument, columns, by, waves) : [])
      .filter(({ comparison }) => comparison === 'previousWave')
      .map((one) => [JSON.stringify([one.factor.id, one.statistic, one.group]), one]),
  );
  const estimates = factorEstimates(instrument, columns, timed ? ['wave', ...by] : by).map((one): TrendRow => {
    const { factor, kind, statistic, group, n, value, standardError, low, high, df, protection } = estimateRow(one);
    const found = changes.get(JSON.stringify([factor, statistic, group]));
    const change = found && completeChange(found);
    const at = waves.indexOf(group['wave'] ?? '');
    return {
      row: 'wave',
      factor,
      kind,
      statistic,
      group,
      n,
      value,
      standardError,
      low,
      high,
      df,
      since: change ? waves[at - 1]! : null,
      change: change?.difference ?? null,
      changeStandardError: change?.standardError ?? null,
      changeLow: change?.low ?? null,
      changeHigh: change?.high ?? null,
      changeDf: change?.df ?? null,
      p: change?.p ?? null,
      adjustedP: change?.adjustedP ?? null,
      word: change?.word ?? null,
      breakBefore: at > 0 && one.factor.breaks.includes(waves[at]!),
      protection,
    };
  });
  const models = waves.length < 2 ? [] : factorTrends(instrument, columns, by, waves).map(modelRow);
  return [...inFactorOrder(instrument, inTrendOrder(estimates, asked)), ...models];
}

function modelRow({ factor, statistic, group, model, waves, n, df, slope }: FactorTrend): ModelRow {
  const what = { row: model, factor: factor.id, kind: factor.kind, statistic, group, waves, n } as const;
  if ('reason' in slope)
    return {
      ...what,
      slope: null,
      standardError: null,
      low: null,
      high: null,
      df: null,
      p: null,
      protection: { state: 'unprotected', reason: slope.reason },
    };
  const { estimate, standardError, low, high, p } = slope;
  return { ...what, slope: estimate, standardError, low, high, df, p, protection: { state: 'unprotected' } };
}

/** A released row with the stored comparison to the wave before. */
function publicRow(row: ReleasedRow, waves: readonly ReleasedWave[], file: SurveyFile): TrendRow {
  const { factor, kind, statistic, group, n, value, low, high, protection } = row;
  const at = waves.length > 1 ? waves.findIndex(({ wave }) => wave === group['wave']) : 0;
  const before = waves[at - 1]?.wave ?? null;
  const breakBefore = before !== null && hasBreak(file, factor, group['wave']!);
  const since = breakBefore ? null : before;
  const change = since === null ? undefined : waves[at]!.comparisons.find((one) => one.comparison === 'previousWave' && isOf(one, row));
  return {
    row: 'wave',
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
    since,
    change: change?.difference ?? null,
    changeStandardError: null,
    changeLow: change?.low ?? null,
    changeHigh: change?.high ?? null,
    changeDf: null,
    p: null,
    adjustedP: null,
    word: change?.word ?? null,
    breakBefore,
    protection,
  };
}

const hasBreak = ({ instrument }: SurveyFile, factor: string, wave: string): boolean =>
  instrument.scales.find(({ id }) => id === factor)?.breaks.includes(wave) ?? false;

interface OfGroup {
  readonly factor: string;
  readonly statistic: Statistic;
  readonly group: Group;
}
const isOf = (one: OfGroup, row: OfGroup): boolean =>
  one.factor === row.factor && one.statistic === row.statistic && keyOf(one.group) === keyOf(row.group);
/** The group without its wave: the same in every wave. */
const keyOf = (group: Group): string =>
  JSON.stringify(
    Object.entries(group)
      .filter(([id]) => id !== 'wave')
      .sort(),
  );

/** The waves of one group stand together, in the order of time. */
function inTrendOrder<Row extends OfGroup>(rows: readonly Row[], asked: Asked): Row[] {
  if (asked.by.filter((id) => id !== 'wave').length === 0) return [...rows];
  const order = new Map<string, number>();
  for (const { group } of rows) if (!order.has(keyOf(group))) order.set(keyOf(group), order.size);
  return rows.toSorted((a, b) => order.get(keyOf(a.group))! - order.get(keyOf(b.group))!);
}

function layoutOf(asked: Asked, rows: readonly Row[], words: RowWords): Layout<Row> {
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<Row>(['row', 'factor', 'kind', 'statistic']),
      ...groupCsv<Row>(by),
      ...fieldsCsv<Row>(['n', 'value', 'slope', 'standardError', 'low', 'high', 'df']),
      ...fieldsCsv<Row>([
        'since',
        'change',
        'changeStandardError',
        'changeLow',
        'changeHigh',
        'changeDf',
        'p',
        'adjustedP',
        'word',
        'breakBefore',
      ]),
      ...protectionCsv<Row>(),
    ],
    tables: [
      tableOf(isWave, waveColumns(by, asked.unprotected, words)),
      tableOf(
        isModel,
        modelColumns(
          by.filter((id) => id !== 'wave'),
          words,
        ),
      ),
    ],
  };
}

function waveColumns(by: readonly string[], unprotected: boolean, words: RowWords): TableColumn<TrendRow>[] {
  const { headings, cells } = words.texts;
  return [
    { heading: headings.factor, text: ({ factor, statistic }) => words.factor(factor, statistic) },
    { heading: headings.statistic, text: (row) => statisticText(row, words) },
    ...groupColumns<TrendRow>(by, words),
    { heading: pupilsHeading(unprotected, words), right: true, text: (row) => responsesText(row.n, row, words) },
    { heading: headings.value, right: true, text: (row) => factorValue(row, words) },
    { heading: headings.interval, text: (row) => factorInterval(row, words) },
    { heading: headings.change, right: true, text: (row) => signedText(row.change, row, words) },
    { heading: headings.interval, text: (row) => signedInterval(row.changeLow, row.changeHigh, row, words) },
    {
      heading: headings.word,
      text: ({ word, breakBefore }) => (breakBefore ? cells.questionChanged : word === null ? '' : words.shared.words[word]),
    },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}

/** A linear slope in percentage points or points of the score, a logistic one as an odds ratio. */
function modelColumns(by: readonly string[], words: RowWords): TableColumn<ModelRow>[] {
  const { headings, cells } = words.texts;
  const slope = (value: number | null, { row, statistic }: ModelRow): string => {
    if (value === null) return '';
    if (row === 'logistic') return words.number(Math.exp(value), 3);
    return statistic === 'share' ? words.number(value * 100, 2) : words.number(value, 4);
  };
  return [
    { heading: headings.factor, text: ({ factor, statistic }) => words.factor(factor, statistic) },
    ...groupColumns<ModelRow>(by, words),
    { heading: headings.model, text: ({ row, waves }) => `${cells.models[row]}, ${waves[0]}-${waves.at(-1)}` },
    { heading: headings.perStep, right: true, text: (row) => slope(row.slope, row) },
    { heading: headings.interval, text: (row) => (row.low === null ? '' : cells.to(slope(row.low, row), slope(row.high, row))) },
    { heading: headings.p, right: true, text: ({ p }) => words.number(p, 4) },
    { heading: '', text: ({ protection }) => remarkText(protection, words) },
  ];
}
