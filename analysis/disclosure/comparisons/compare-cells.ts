/** The fixed list of comparisons, made from the confidential tables (released rows lack the covariances). */
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { comparedSplits } from '../fixed-tables.ts';
import type { ReleasedComparison } from '../released.ts';
import { shownCell, type Cell } from '../released-cells.ts';
import { hidden } from '../round-released.ts';
import type { LevelTable, LevelTables } from '../wave-tables.ts';
import { areasAlike, fewestAreasAlike } from './areas-like-ours.ts';
import { isBrokenBetween } from '../../../survey/instrument/breaks.ts';
import { compareToBoys, type SexCodes } from './boys.ts';
import { compareFactors, type ComparisonContext, type OtherSide } from './compare-factors.ts';
import { compareToEarlier, type EarlierTables, type ToldParts } from './earlier-waves.ts';
import { gradeSexMix, type MixVariable } from './grade-sex-mix.ts';
import { linesOf, Unions, type MixedLines } from './mixed-lines.ts';
import { factorValues, mixedTotals, type MixedTotals } from './mixed-totals.ts';
import { otherPupils, type OtherPupils } from './other-pupils.ts';
import { KnownGroups } from './part-gate.ts';
import { placedLevels, type PlacedLevel } from './placed-levels.ts';
import { compareToReference } from './reference.ts';
import { SideWork } from './side-work.ts';

/** Splits by sex, in which girls are compared to boys. */
const splitsBySex: readonly string[] = ['sex', 'grade,sex'];

/** The waves that this one is compared with; null where there is none. */
export interface EarlierWaves {
  readonly previousWave: EarlierTables | null;
  readonly firstWave: EarlierTables | null;
}

/** From where to where of all cells, as shares: [0, 1] is the whole. */
export type PartOfComparisons = readonly [from: number, to: number];

/**
 * Comparisons of every place, all together, by sex and by grade: places to the rest of the municipality and to the places like them, shares to
 * the reference of the same grade mix, girls to boys, everything to earlier waves. Cell by cell, since all of them are most of what a release holds.
 *
 * @param wave    code of this wave
 * @param earlier tables of earlier waves, made with the same instrument and settings
 * @param part    the same numbers as in the whole, since no cell's comparisons rest on another's
 */
export function* compareCells(
  instrument: Instrument,
  wave: string,
  context: ComparisonContext,
  earlier: EarlierWaves,
  [from, to]: PartOfComparisons = [0, 1],
): Generator<readonly ReleasedComparison[], void> {
  const { tables } = context;
  const sexes = sexCodes(instrument);
  const listed = instrument.groups.find(({ id }) => id === 'wave')?.codes.map(({ code }) => code) ?? [];
  const levels = placedLevels(tables);
  const compared = levels.filter(({ split }) => comparedSplits.includes(split));
  let groups: KnownGroups | null = null;
  const known = (): KnownGroups => (groups ??= KnownGroups.of(tables));
  let toldParts: ToldParts | null = null;
  const changes = (['previousWave', 'firstWave'] as const).flatMap((comparison) => {
    const before = earlier[comparison];
    if (before === null) return [];
    const broken = tables.factors.map(({ scale }) => isBrokenBetween(before.wave, wave, scale.breaks, listed));
    const redrawn = (cell: Cell): boolean => cell.group['area'] !== undefined && before.brokenAreas.includes(cell.group['area']);
    const isBroken = (factor: number, cell: Cell): boolean => broken[factor]! || redrawn(cell);
    const made = compareToEarlier(comparison, before, isBroken, context, compared, known, toldParts);
    toldParts ??= made.toldParts;
    return [made];
  });
  const families = levels.flatMap((level) => [
    ...(compared.includes(level) ? level.cells : []).map((cell) => ({ level, cell })),
    ...(splitsBySex.includes(level.split) ? [{ level, cell: null }] : []),
  ]);
  const mine = families.slice(Math.round(from * families.length), Math.round(to * families.length));
  const others = othersOf(instrument, context);
  for (const { level, cell } of mine)
    yield cell === null
      ? compareToBoys(level.cells, sexes, context)
      : [...others(level, cell), ...compareToReference(cell, context), ...changes.flatMap((change) => change.of(level, cell))];
}

function sexCodes({ groups }: Instrument): SexCodes {
  const codes = groups.find(({ id }) => id === 'sex')?.codes ?? [];
  const code = (meaning: 'girls' | 'boys') => codes.find((one) => one.meaning === meaning)?.code;
  const girls = code('girls');
  const boys = code('boys');
  return girls === undefined || boys === undefined ? null : { girls, boys };
}

/** Compares a place's cell to the other pupils of its category: the rest of the municipality, and places like it. To be asked level by level. */
function othersOf(instrument: Instrument, context: ComparisonContext): (level: PlacedLevel, cell: Cell) => ReleasedComparison[] {
  const { tables, settings } = context;
  const mix = gradeSexMix(tables.fixed);
  const values = factorValues(tables.columns, tables.factors);
  const totalsOf = ({ places, split }: LevelTable, cell: Int32Array): MixedTotals =>
    mixedTotals(tables.columns, mix, values, { places, width: split.width, cell });
  // All levels at once would be as much again as the tables.
  let current: { readonly level: PlacedLevel; readonly totals: MixedTotals } | null = null;
  const mixAllowed = mixesAllowed(context);
  const work = new SideWork(tables.columns.design, mix.cells);
  const wholes = new Map<string, readonly MixedLines[]>();
  const unions = new Unions();
  const alike = new Map(
    tables.levels.map((places) => [
      places,
      areasAlike(
        instrument,
        places.variable,
        places.level.codes.filter((_, place) => places.level.own[place] === 1),
      ),
    ]),
  );
  return (level, cell) => {
    const { places } = level;
    if (places === null) return [];
    if (current?.level !== level) current = { level, totals: totalsOf(level.table, level.cellOfRow) };
    const { totals } = current;
    const own = linesOf(totals, cell.at);
    const rest = otherPupils({ own, both: municipality(level.split)[cell.category]! }, mix, tables, settings, work);
    const speaksOf = (): boolean => rest.some;
    // The rest and the place together are the municipality: where its value is not told, theirs must not add up to it.
    const all: Cell = { level: tables.municipality.get(level.split)!, place: 0, category: cell.category, at: cell.category, group: {} };
    const unlessTold = (side: (factor: number) => OtherSide | null) => (factor: number) =>
      isProtected(all, factor, context) ? hiddenSide : side(factor);
    // Found together: bringing the two sides together is most of the work.
    const found: { readonly raw: OtherSide | null; readonly standardised: OtherSide | null }[] = [];
    const both = (factor: number) =>
      (found[factor] ??= {
        raw: rest.raw(factor),
        standardised: rest.standardised(factor, mixAllowed(level.split, places, [cell.place], factor)),
      });
    return [
      ...compareFactors(
        cell,
        'rest',
        unlessTold((factor) => both(factor).standardised),
        context,
        { speaksOf },
      ),
      ...compareFactors(
        cell,
        'restRaw',
        unlessTold((factor) => both(factor).raw),
        context,
        { speaksOf },
      ),
      ...compareToAlike(level, places, cell, totals, own),
    ];
  };

  /** Of each category. */
  function municipality(split: string): readonly MixedLines[] {
    const found = wholes.get(split);
    if (found !== undefined) return found;
    const table = tables.municipality.get(split)!;
    // The rest is made of the same numbers as places are: a third answer to sex stands by itself in the municipality's own rows only.
    const totals = totalsOf(table, table.split.area);
    const lines = Array.from({ length: table.split.width }, (_, category) => linesOf(totals, category));
    wholes.set(split, lines);
    return lines;
  }

  function compareToAlike(
    { split, table }: PlacedLevel,
    places: LevelTables,
    cell: Cell,
    mixed: MixedTotals,
    own: MixedLines,
  ): ReleasedComparison[] {
    const { codes } = places.level;
    const everybody = places.tables.get('all')!;
    const taking = (alike.get(places)!.get(codes[cell.place]!) ?? [])
      .map((code) => codes.indexOf(code))
      .filter((place) => everybody.pupils[place]! > 0);
    if (taking.length < fewestAreasAlike) return [];
    // Mostly the same places are shown for every factor.
    const others = new Map<string, OtherPupils>();
    return compareFactors(
      cell,
      'areasLikeOurs',
      (factor) => {
        // What is shown of each area adds up to what is shown of all: nothing new can be worked out from it.
        const shown = taking.filter((place) => table.shownFor[factor]![place] === 1);
        if (shown.length < fewestAreasAlike) return hiddenSide;
        const cells = shown.map((place): Cell => ({ ...cell, place, at: place * table.split.width + cell.category }));
        if (cells.some((one) => isProtected(one, factor, context))) return hiddenSide;
        const key = shown.join();
        if (!others.has(key)) {
          const both = unions.of(mixed, [cell.at, ...cells.map(({ at }) => at)], tables.columns.design.psuStratum);
          others.set(key, otherPupils({ own, both }, mix, tables, settings, work));
        }
        return others.get(key)!.standardised(factor, mixAllowed(split, places, [cell.place, ...shown], factor));
      },
      context,
    );
  }
}

/** Whether a cell's value is kept from being known: a bound, or a value that would give one away. (One that is uncertain is no secret.) */
function isProtected(cell: Cell, factor: number, { tables, settings }: ComparisonContext): boolean {
  const { protection } = shownCell(cell, factor, tables, settings);
  return protection.state === 'bounded' || (protection.state === 'hidden' && protection.reason === 'protected');
}

const hiddenSide = {
  shown: hidden('protected'),
  difference: { kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 },
} as const;

const mixes: readonly (readonly MixVariable[])[] = [['grade', 'sex'], ['grade'], ['sex']];

/**
 * What the mix of some places may be told apart by: the finest split of which every cell is told of all of them and of the municipality. A mix
 * of cells that are held back, or only bounded, would let these be worked out from the standardised comparison beside the raw one.
 */
function mixesAllowed(
  context: ComparisonContext,
): (split: string, at: LevelTables, places: readonly number[], factor: number) => readonly MixVariable[] {
  const { municipality, factors } = context.tables;
  // Asked for every category of a place: 1 for told, 2 for not.
  const known = new Map<LevelTable, Uint8Array>();
  const isTold = (level: LevelTable, place: number, factor: number): boolean => {
    const found = known.get(level) ?? new Uint8Array(level.places * factors.length);
    known.set(level, found);
    const at = place * factors.length + factor;
    if (found[at] === 0) {
      const told =
        level.shownFor[factor]![place] === 1 &&
        level.split.categories.every(
          (_, category) => !isProtected({ level, place, category, at: place * level.split.width + category, group: {} }, factor, context),
        );
      found[at] = told ? 1 : 2;
    }
    return found[at] === 1;
  };
  return (split, { tables }, places, factor) => {
    const own = split === 'all' ? [] : split === 'stage' ? ['grade'] : split.split(',');
    const finest = mixes.find((by) => {
      const id = by.join(',');
      const level = tables.get(id);
      if (level === undefined || !own.every((one) => (by as readonly string[]).includes(one))) return false;
      return isTold(municipality.get(id)!, 0, factor) && places.every((place) => isTold(level, place, factor));
    });
    return finest ?? [];
  };
}
