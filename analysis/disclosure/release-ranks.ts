/** Places with what is possible for them: areas of one level of a tree among each other, and the factors of one place. */
import { covarianceOfTotals } from '../estimation/covariance-of-totals.ts';
import { ratioScores } from '../estimation/ratio-scores.ts';
import { possiblePlaces } from '../ranking/joint-places.ts';
import { sharedPlaces } from '../ranking/places.ts';
import { rankDrawsBySize } from '../ranking/rank-draws.ts';
import { cellsOfLevels } from './cells-of-levels.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { brand, type DisclosureSettings, type Group, type ReleasedRank } from './released.ts';
import { referenceShareOf } from './reference-share.ts';
import { cellsOfSplit, shownCell, type Cell } from './released-cells.ts';
import { releaseRule, type WaveTables } from './wave-tables.ts';

/**
 * Ranks of a wave, of all pupils only (no splits). Only values that are shown are ranked, by the rounded values; two that are equal as
 * shown are never told apart.
 *
 * @returns per factor the areas of each level that show it, where at least two do; per place the factors with a reference share, by value less
 *   reference, where at least two are shown
 */
export function releaseRanks(
  instrument: Pick<Instrument, 'groups'>,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
): ReleasedRank[] {
  const drawsOf = rankDrawsBySize();
  const levels = cellsOfLevels(instrument, tables);
  return [
    ...levels.flatMap((cells) => tables.factors.flatMap((_, factor) => rankAreas(cells, factor, tables, settings, extra, drawsOf))),
    ...[...cellsOfSplit(tables, 'all', 'municipality'), ...levels.flat()].flatMap((cell) =>
      rankFactors(cell, tables, settings, extra, drawsOf),
    ),
  ];
}

/** One estimate that takes part in a ranking. */
interface Ranked {
  readonly cell: Cell;
  readonly factor: number;
  /** Variable of the totals that the error comes from. */
  readonly variable: number;
  /** As shown, in whole units, and as estimated. */
  readonly shown: number;
  readonly value: number;
  readonly df: number;
}

function rankAreas(
  cells: readonly Cell[],
  factor: number,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
  drawsOf: (k: number) => Float64Array,
): ReleasedRank[] {
  const { variable } = tables.factors[factor]!;
  const ranked = cells.flatMap((cell): Ranked[] => {
    const { value } = shownCell(cell, factor, tables, settings);
    const estimate = cell.level.estimates[variable]![cell.at]!;
    if (value === null || estimate.kind !== 'estimate') return [];
    return [{ cell, factor, variable, shown: value, value: estimate.value, df: estimate.df }];
  });
  return rank(ranked, 'areas', tables, extra, drawsOf);
}

/** By the difference to the reference share of the same grades: raw shares say as much about the cut points as about the pupils. */
function rankFactors(
  cell: Cell,
  tables: WaveTables,
  settings: DisclosureSettings,
  extra: Group,
  drawsOf: (k: number) => Float64Array,
): ReleasedRank[] {
  const ranked = tables.factors.flatMap(({ variable, gap }, factor): Ranked[] => {
    if (gap === null) return [];
    const { value } = shownCell(cell, factor, tables, settings);
    const reference = referenceShareOf(cell, factor, tables);
    if (value === null || reference === null) return [];
    const from = reference.ofOwnGrades ? gap : variable;
    const estimate = cell.level.estimates[from]![cell.at]!;
    if (estimate.kind !== 'estimate') return [];
    const shown = Math.round(value * 100) - Math.round(reference.share * 100);
    const difference = reference.ofOwnGrades ? estimate.value : estimate.value - reference.share;
    return [{ cell, factor, variable: from, shown, value: difference, df: estimate.df }];
  });
  return rank(ranked, 'factors', tables, extra, drawsOf);
}

function rank(
  ranked: readonly Ranked[],
  among: ReleasedRank['among'],
  tables: WaveTables,
  extra: Group,
  drawsOf: (k: number) => Float64Array,
): ReleasedRank[] {
  const k = ranked.length;
  if (k < 2) return [];
  const { design } = tables.columns;
  const { totals } = ranked[0]!.cell.level;
  const scores = ratioScores(
    totals,
    design.psuStratum.length,
    ranked.map(({ variable, cell }) => ({ variable, group: cell.at })),
  );
  const covariance = covarianceOfTotals(scores, design, releaseRule)!; // a released wave's rule always gives a variance
  const places = sharedPlaces(ranked.map(({ shown }) => shown));
  const possible = possiblePlaces(
    {
      values: ranked.map(({ value }) => value),
      covariance,
      df: ranked.map(({ df }) => df),
      distinct: (a, b) => ranked[a]!.shown !== ranked[b]!.shown,
    },
    drawsOf(k),
  );
  return ranked.map(({ cell, factor }, at) => {
    const { scale, statistic } = tables.factors[factor]!;
    const { low, high } = possible[at]!;
    return brand({
      factor: scale.id,
      kind: scale.kind,
      statistic,
      group: { ...extra, ...cell.group },
      among,
      of: k,
      place: places[at]!,
      low,
      high,
      surelyAmongThreeHighest: k > 3 && high <= 3,
    });
  });
}
