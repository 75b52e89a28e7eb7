/**
 * A cell against the same cell of an earlier wave. Where the files know the schools: pupils of schools in both waves, a school's totals of both
 * waves stacked. Otherwise the waves are independent samples of classes.
 */
import { stackedChange } from '../../comparison/stacked-change.ts';
import { differenceOfIndependent } from '../../estimation/difference.ts';
import type { Estimate, NotEstimable } from '../../estimation/estimate.ts';
import type { DisclosureSettings, HiddenReason, ReleasedComparison, ReleasedRow, ReleasedWave } from '../released.ts';
import { groupKey } from '../group-key.ts';
import { shownCell, type Cell } from '../released-cells.ts';
import { hidden, shownEstimate, type Shown } from '../round-released.ts';
import type { LevelTable, ReleaseFactor, WaveTables } from '../wave-tables.ts';
import { compareFactors, type ComparisonContext, type OtherSide } from './compare-factors.ts';
import { placesPartedFor } from './parted-factors.ts';
import { partLevel, type PartedLevel } from './parted-level.ts';
import { KnownGroups, placesThatMayBeParted } from './part-gate.ts';
import { partTables, type PartTable } from './part-tables.ts';
import { placedLevels, type PlacedLevel } from './placed-levels.ts';
import { commonShare, fewestSharedSchools, numberSchools, type SchoolNumbers } from './shared-schools.ts';

/** An earlier wave of the same instrument and settings. */
export interface EarlierTables {
  readonly wave: string;
  readonly tables: WaveTables;
  /** Areas whose borders were drawn anew since. */
  readonly brokenAreas: readonly string[];
  /** What is shown of that wave; null where it is released together with this one, by the same rules. */
  readonly released: ReleasedWave | null;
}

/** Gives the comparisons of a cell with an earlier wave, and what they tell parts of. */
export interface EarlierComparisons {
  of(level: PlacedLevel, cell: Cell): ReleasedComparison[];
  /** Null where nothing is told of a part. */
  readonly toldParts: ToldParts | null;
}

/** The parts of this wave's pupils that comparisons with an earlier wave tell. */
export interface ToldParts {
  /** 1 for PSUs of schools in both waves. */
  readonly inShared: Uint8Array;
  /** 1 per place of a level of which parts may be told, by their numbers (null) or for a factor; null for none. */
  places(level: string, factor: number | null): Uint8Array | null;
}

/**
 * @param isBroken   whether a break lies between the numbers of then and now, of a factor or of a place
 * @param known      groups of this wave whose numbers follow from the release; grows by the parts that are compared
 * @param toldBefore parts of this wave's pupils that another comparison tells
 */
export function compareToEarlier(
  comparison: 'previousWave' | 'firstWave',
  { tables: earlier, released }: Pick<EarlierTables, 'tables' | 'released'>,
  isBroken: (factor: number, cell: Cell) => boolean,
  context: ComparisonContext,
  compared: readonly PlacedLevel[],
  known: () => KnownGroups,
  toldBefore: ToldParts | null,
): EarlierComparisons {
  const { tables, settings } = context;
  const pairs = pairLevels(compared, earlier);
  const schools = numberSchools(tables.columns, earlier.columns);
  const notTold = released === null ? () => null : hiddenThen(released);
  const changes = schools === null ? null : changesInSchools(pairs, schools, tables, earlier, settings, known, toldBefore);
  const of: EarlierComparisons['of'] = (level, cell) => {
    const then = pairs.get(level.id)?.cells.get(groupKey(cell.group));
    if (then === undefined) return [];
    const speaksOf = (factor: number): boolean => !isBroken(factor, cell);
    const unlessHidden = (side: (factor: number) => OtherSide) => (factor: number) =>
      notTold(then, tables.factors[factor]!) ?? side(factor);
    if (changes === null) {
      const side = unlessHidden((factor) => independentSide(cell, then, factor, earlier, context));
      return compareFactors(cell, comparison, side, context, { speaksOf });
    }
    const change = changes.of(level, cell, then);
    return change === null ? [] : compareFactors(cell, comparison, unlessHidden(change.side), context, { words: change.words, speaksOf });
  };
  return { of, toldParts: changes?.toldParts ?? null };
}

/**
 * What an earlier wave's own release does not show (a table that it left out, other settings) is no number to compare with: value and difference
 * would give it.
 *
 * @returns the hidden side for a cell of then; null where its value is shown
 */
function hiddenThen(released: ReleasedWave): (cell: Cell, factor: ReleaseFactor) => OtherSide | null {
  const rows = new Map(
    released.rows.map((row) => {
      const { wave: _wave, ...group } = row.group;
      return [`${row.factor} ${row.statistic} ${groupKey(group)}`, row] as const;
    }),
  );
  const reasonOf = (row: ReleasedRow | undefined): HiddenReason | null => {
    if (row === undefined || row.protection.state === 'bounded') return 'protected';
    return row.protection.state === 'hidden' ? row.protection.reason : null;
  };
  return ({ group }, { scale, statistic }) => {
    const reason = reasonOf(rows.get(`${scale.id} ${statistic} ${groupKey(group)}`));
    return reason === null ? null : { shown: hidden(reason), difference: nobody };
  };
}

interface LevelPair {
  readonly now: PlacedLevel;
  readonly before: PlacedLevel;
  /** Cells of the earlier wave, by group. */
  readonly cells: ReadonlyMap<string, Cell>;
}

function pairLevels(compared: readonly PlacedLevel[], earlier: WaveTables): ReadonlyMap<string, LevelPair> {
  const before = new Map(placedLevels(earlier).map((level) => [level.id, level]));
  return new Map(
    compared.flatMap((now) => {
      const then = before.get(now.id);
      if (then === undefined) return [];
      return [[now.id, { now, before: then, cells: new Map(then.cells.map((cell) => [groupKey(cell.group), cell])) }] as const];
    }),
  );
}

function independentSide(cell: Cell, then: Cell, factor: number, earlier: WaveTables, { tables, settings }: ComparisonContext): OtherSide {
  return {
    shown: shownCell(then, factor, earlier, settings),
    difference: differenceOfIndependent(estimateOf(cell, factor, tables), estimateOf(then, factor, earlier)),
  };
}

const estimateOf = (cell: Cell, factor: number, tables: WaveTables): Estimate | NotEstimable =>
  cell.level.estimates[tables.factors[factor]!.variable]![cell.at]!;

interface Change {
  readonly words: 'sure' | 'theseSchools';
  readonly side: (factor: number) => OtherSide;
}

/** One wave of a pair of levels, its cells parted by whether their schools took part in both waves. */
interface PartedSide {
  readonly tables: WaveTables;
  readonly parted: PartedLevel;
  readonly schoolOfPsu: Int32Array;
}

function changesInSchools(
  pairs: ReadonlyMap<string, LevelPair>,
  schools: SchoolNumbers,
  tables: WaveTables,
  earlier: WaveTables,
  settings: DisclosureSettings,
  known: () => KnownGroups,
  toldBefore: ToldParts | null,
): { readonly of: (level: PlacedLevel, cell: Cell, then: Cell) => Change | null; readonly toldParts: ToldParts | null } {
  const sides = new Map(
    [...pairs.values()].map(({ now, before }) => [
      now.id,
      {
        now: sideOf(now.table, tables, schools.now, schools.shared),
        before: sideOf(before.table, earlier, schools.before, schools.shared),
      },
    ]),
  );
  const mayBeParted = gate();
  const isTold = (which: 'now' | 'before', level: string, place: number, factor: number): boolean =>
    mayBeParted?.[which].places(level, factor)?.[place] === 1;

  return { of, toldParts: mayBeParted?.now ?? null };

  function of(level: PlacedLevel, cell: Cell, then: Cell): Change | null {
    const { now: own, before: other } = sides.get(level.id)!;
    const shares = [shareInShared(own, cell.at), shareInShared(other, then.at)];
    if (shares.some((share) => share === 0)) return null;
    const isWhole = shares.every((share) => share >= commonShare);
    const inBoth = [...own.parted.sharedSchools(cell.at)].filter((school) => other.parted.sharedSchools(then.at).has(school)).length;
    const words = inBoth >= fewestSharedSchools ? 'sure' : 'theseSchools';
    return {
      words,
      side: (factor) => {
        if (isWhole) return wholeSide(factor, cell, then, own, other, words);
        const allowed = isTold('now', level.id, cell.place, factor) && isTold('before', level.id, then.place, factor);
        return allowed ? partSide(factor, cell, then, own, other, words) : { shown: hidden('protected'), difference: nobody };
      },
    };
  }

  function wholeSide(factor: number, cell: Cell, then: Cell, own: PartedSide, other: PartedSide, words: Change['words']): OtherSide {
    return {
      shown: shownCell(then, factor, earlier, settings),
      difference:
        words === 'theseSchools'
          ? differenceOfIndependent(estimateOf(cell, factor, tables), estimateOf(then, factor, earlier))
          : stackedChange(
              schoolSide(cell.level.totals, own, factor, cell.at),
              schoolSide(then.level.totals, other, factor, then.at),
              schools.schools,
            ),
    };
  }

  function partSide(factor: number, cell: Cell, then: Cell, own: PartedSide, other: PartedSide, words: Change['words']): OtherSide {
    const [now, before] = [2 * cell.at + 1, 2 * then.at + 1];
    return {
      own: shownPart(factor, cell, own),
      shown: shownPart(factor, then, other),
      difference:
        words === 'theseSchools'
          ? differenceOfIndependent(own.parted.estimatesOf(factor)[now]!, other.parted.estimatesOf(factor)[before]!)
          : stackedChange(
              schoolSide(own.parted.totals, own, factor, now),
              schoolSide(other.parted.totals, other, factor, before),
              schools.schools,
            ),
    };
  }

  function shownPart(factor: number, cell: Cell, { tables: wave, parted }: PartedSide): Shown {
    const part = parted.estimatesOf(factor)[2 * cell.at + 1]!;
    return shownEstimate(part, wave.factors[factor]!, parted.pupils[2 * cell.at + 1]!, 1, () => part.n, settings);
  }

  function gate(): Record<'now' | 'before', ToldParts> | null {
    const wanted = [...pairs.values()].map((pair) => ({ pair, places: placesToPart(pair) }));
    if (!wanted.some(({ places }) => places.now.includes(1))) return null;
    const judge = (which: 'now' | 'before', groups: KnownGroups, told: ToldParts | null): ToldParts => {
      const wave = which === 'now' ? tables : earlier;
      const inShared = Uint8Array.from(schools[which], (school) => schools.shared[school]!);
      const parts = partTables(
        wanted.map(({ pair, places }) => ({ level: pair[which], wanted: places[which] })),
        inShared.map((shared, psu) => shared + 2 * (told?.inShared[psu] ?? 0)),
      );
      const toldOf =
        (factor: number | null) =>
        ({ level }: PartTable): Uint8Array | null =>
          told?.places(level.id, factor) ?? null;
      const admitted = placesThatMayBeParted(parts, wave.columns.design.psu, groups, settings, toldOf(null));
      const byFactor: (readonly Uint8Array[])[] = [];
      const at = new Map(parts.map(({ level }, i) => [level.id, i]));
      return {
        inShared,
        places: (level, factor) => {
          const found =
            factor === null ? admitted : (byFactor[factor] ??= placesPartedFor(parts, admitted, wave, factor, settings, toldOf(factor)));
          return found[at.get(level) ?? -1] ?? null;
        },
      };
    };
    return { now: judge('now', known(), toldBefore), before: judge('before', KnownGroups.of(earlier), null) };
  }

  function placesToPart({ now, before: earlierLevel, cells }: LevelPair): Record<'now' | 'before', Uint8Array> {
    const places = { now: new Uint8Array(now.table.places), before: new Uint8Array(earlierLevel.table.places) };
    const { now: own, before: other } = sides.get(now.id)!;
    for (const cell of now.cells) {
      const before = cells.get(groupKey(cell.group));
      if (before === undefined) continue;
      const shares = [shareInShared(own, cell.at), shareInShared(other, before.at)];
      if (shares.some((share) => share === 0) || shares.every((share) => share >= commonShare)) continue;
      places.now[cell.place] = 1;
      places.before[before.place] = 1;
    }
    return places;
  }
}

const nobody = { kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 } as const;

const sideOf = (level: LevelTable, tables: WaveTables, schoolOfPsu: Int32Array, shared: Uint8Array): PartedSide => ({
  tables,
  parted: partLevel(level, tables, schoolOfPsu, shared),
  schoolOfPsu,
});

const shareInShared = ({ parted: { pupils } }: PartedSide, cell: number): number => {
  const all = pupils[2 * cell]! + pupils[2 * cell + 1]!;
  return all === 0 ? 0 : pupils[2 * cell + 1]! / all;
};

const schoolSide = (totals: LevelTable['totals'], { tables, schoolOfPsu }: PartedSide, factor: number, group: number) => ({
  totals,
  design: tables.columns.design,
  variable: tables.factors[factor]!.variable,
  group,
  schoolOfPsu,
});
