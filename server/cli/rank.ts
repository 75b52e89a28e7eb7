/** `motvikt rank`: places of areas per factor, and of factors per area. */
import { rankGroups } from '../../analysis/ranking/rank-groups.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { ReleasedRank } from '../../analysis/disclosure/released.ts';
import type { FactorKind, Instrument, Statistic } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder, sayNotAtThisLevel } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import { fieldsCsv, groupColumns, groupCsv, type RowWords, valueText } from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import type { Layout, TableColumn } from './write-rows.ts';

export interface RankRow {
  readonly factor: string;
  readonly kind: FactorKind;
  readonly statistic: Statistic;
  readonly group: Readonly<Record<string, string>>;
  readonly among: 'areas' | 'factors';
  readonly of: number;
  readonly place: number;
  readonly low: number;
  readonly high: number;
  readonly surelyAmongThreeHighest: boolean;
  /** Of complete rows only. */
  readonly value?: number;
  readonly standardError?: number;
  readonly df?: number;
}

export const runRank = surveyCommand<RankRow>({
  name: 'rank',
  by: (instrument) => placesOf(instrument).slice(0, 1),
  rowsOf(file, asked, io) {
    if (asked.unprotected) return completeRows(file, asked, io);
    const rows = releasedRows(releasedFile(file, 'withoutComparisons', io), ({ ranks }) => ranks, file, asked, io);
    return rows && inFactorOrder(file.instrument, rows.map(publicRow));
  },
  layoutOf,
});

const placesOf = ({ groups }: Pick<Instrument, 'groups'>): string[] =>
  ['area', 'school'].filter((id) => groups.some((group) => group.id === id));

/** Areas or schools, whichever is asked for, are ranked within all else that is. */
function completeRows({ instrument, columns, waves }: SurveyFile, asked: Asked, io: CliIo): RankRow[] | null {
  const { by } = asked;
  const places = placesOf(instrument);
  if (places.length === 0) {
    io.stderr(`${commandTextsFor(io.language).notices.noPlaces}\n`);
    return null;
  }
  const [ranked, another] = by.filter((id) => places.includes(id));
  // Areas within a school rank the homes of its pupils, which is hardly what is meant.
  if (ranked === undefined || another !== undefined)
    return sayNotAtThisLevel(
      by,
      places.map((id) => [id]),
      instrument,
      asked,
      io,
    );
  io.stderr(`${commandTextsFor(io.language).notices.unprotected}\n`);
  const within = [...(waves.length > 0 ? ['wave'] : []), ...by.filter((id) => id !== 'wave' && id !== ranked)];
  return rankGroups(instrument, columns, ranked, within).map(({ factor, statistic, group, estimate, of, place, low, high }) => ({
    factor: factor.id,
    kind: factor.kind,
    statistic,
    group,
    among: 'areas',
    of,
    place,
    low,
    high,
    surelyAmongThreeHighest: of > 3 && high <= 3,
    value: estimate.value,
    standardError: estimate.standardError,
    df: estimate.df,
  }));
}

const publicRow = ({ factor, kind, statistic, group, among, of, place, low, high, surelyAmongThreeHighest }: ReleasedRank): RankRow => ({
  factor,
  kind,
  statistic,
  group,
  among,
  of,
  place,
  low,
  high,
  surelyAmongThreeHighest,
});

/** Of complete rows: a released one gives its place only. */
function completeColumns(words: RowWords): TableColumn<RankRow>[] {
  const { headings } = words.texts;
  const text = (value: number | undefined, { statistic }: RankRow): string =>
    valueText(value ?? null, statistic, statistic === 'share' ? 1 : 3, words);
  return [
    { heading: headings.value, right: true, text: (row) => text(row.value, row) },
    { heading: headings.standardError, right: true, text: (row) => text(row.standardError, row) },
  ];
}

function layoutOf(asked: Asked, rows: readonly RankRow[], words: RowWords): Layout<RankRow> {
  const { headings, cells } = words.texts;
  const by = shownBy(asked, rows);
  return {
    csv: [
      ...fieldsCsv<RankRow>(['factor', 'kind', 'statistic']),
      ...groupCsv<RankRow>(by),
      ...fieldsCsv<RankRow>(['among', 'of', 'place', 'low', 'high', 'surelyAmongThreeHighest', 'value', 'standardError', 'df']),
    ],
    tables: [
      {
        columns: [
          { heading: headings.factor, text: ({ factor, statistic }) => words.factor(factor, statistic) },
          ...groupColumns<RankRow>(by, words),
          {
            heading: headings.among,
            text: ({ among, group }) => cells.among[among === 'areas' && group['school'] !== undefined ? 'schools' : among],
          },
          { heading: headings.place, right: true, text: ({ place, of }) => cells.placeOf(place, of) },
          {
            heading: headings.possiblePlaces,
            right: true,
            text: ({ low, high }) => (low === high ? String(low) : cells.to(String(low), String(high))),
          },
          ...(rows.some(({ value }) => value !== undefined) ? completeColumns(words) : []),
          { heading: '', text: ({ surelyAmongThreeHighest }) => (surelyAmongThreeHighest ? cells.surelyHigh : '') },
        ],
      },
    ],
  };
}
