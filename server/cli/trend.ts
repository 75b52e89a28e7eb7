/** `motvikt trend`: factors wave by wave, with the change since the wave before; unprotected also the trend over all waves. */
import type { ComparisonWord, Group, ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import { factorInterval, factorValue } from './factors.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import {
  fieldsCsv,
  groupColumns,
  groupCsv,
  protectionCsv,
  remarkText,
  responsesText,
  signedText,
  type RowProtection,
  type RowWords,
} from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import type { Layout } from './write-rows.ts';

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
  readonly word: ComparisonWord | null;
  readonly breakBefore: boolean;
  readonly protection: RowProtection;
}

export const runTrend = surveyCommand<TrendRow>({
  name: 'trend',
  by: () => [],
  alsoBy: ['stage'],
  rowsOf(file, asked, io) {
    const waves = releasedFile(file, io);
    const rows = releasedRows(waves, (wave) => wave.rows, file, asked, io);
    return (
      rows &&
      inFactorOrder(
        file.instrument,
        inTrendOrder(
          rows.map((row) => publicRow(row, waves, file)),
          asked,
        ),
      )
    );
  },
  layoutOf,
});

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

function layoutOf(asked: Asked, rows: readonly TrendRow[], words: RowWords): Layout<TrendRow> {
  const { headings, cells } = words.texts;
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<TrendRow>(['row', 'factor', 'kind', 'statistic']),
      ...groupCsv<TrendRow>(by),
      ...fieldsCsv<TrendRow>([
        'n',
        'value',
        'standardError',
        'low',
        'high',
        'df',
        'since',
        'change',
        'changeStandardError',
        'changeLow',
        'changeHigh',
        'changeDf',
        'p',
        'word',
        'breakBefore',
      ]),
      ...protectionCsv<TrendRow>(),
    ],
    tables: [
      {
        columns: [
          { heading: headings.factor, text: ({ factor, statistic }) => words.factor(factor, statistic) },
          ...groupColumns<TrendRow>(by, words),
          { heading: headings.responses, right: true, text: (row) => responsesText(row.n, row, words) },
          { heading: headings.value, right: true, text: (row) => factorValue(row, words) },
          { heading: headings.interval, text: (row) => factorInterval(row, words) },
          { heading: headings.change, right: true, text: (row) => signedText(row.change, row, words) },
          {
            heading: headings.word,
            text: ({ word, breakBefore }) => (breakBefore ? cells.questionChanged : word === null ? '' : words.shared.words[word]),
          },
          { heading: '', text: ({ protection }) => remarkText(protection, words) },
        ],
      },
    ],
  };
}
