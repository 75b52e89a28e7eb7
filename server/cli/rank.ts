/** `motvikt rank`: places of areas per factor, and of factors per area. */
import { rankGroups } from '../../analysis/ranking/rank-groups.ts';
import { commandTextsFor } from '../../notebooks/wording/command-texts.ts';
import type { ReleasedRank } from '../../analysis/disclosure/released.ts';
import type { FactorKind, Statistic } from '../../survey/instrument/instrument.ts';
import type { CliIo } from './cli-io.ts';
import type { SurveyFile } from './load-survey-file.ts';
import { inFactorOrder, sayNotAtThisLevel } from './notices.ts';
import { releasedFile, releasedRows, shownBy } from './released-file.ts';
import { fieldsCsv, groupColumns, groupCsv, type RowWords } from './row-words.ts';
import { surveyCommand, type Asked } from './survey-command.ts';
import type { Layout } from './write-rows.ts';

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
  by: ({ groups }) => [groups.some(({ id }) => id === 'area') ? 'area' : 'school'],
  rowsOf(file, asked, io) {
    if (asked.unprotected) return completeRows(file, asked, io);
    const rows = releasedRows(releasedFile(file, io), ({ ranks }) => ranks, file, asked, io);
    return rows && inFactorOrder(file.instrument, rows.map(publicRow));
  },
  layoutOf,
});

/** The first of area and school that is asked for is ranked, within all else that is. */
function completeRows({ instrument, columns, waves }: SurveyFile, { by }: Asked, io: CliIo): RankRow[] | null {
  const ranked = by.find((id) => id === 'area' || id === 'school');
  if (ranked === undefined) return sayNotAtThisLevel(by, [['area'], ['school']], instrument, io);
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
          { heading: '', text: ({ surelyAmongThreeHighest }) => (surelyAmongThreeHighest ? cells.surelyHigh : '') },
        ],
      },
    ],
  };
}
