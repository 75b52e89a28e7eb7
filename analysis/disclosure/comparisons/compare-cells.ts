/** The fixed list of comparisons, made from the confidential tables (released rows lack the covariances). */
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import { comparedSplits } from '../fixed-tables.ts';
import type { ReleasedComparison } from '../released.ts';
import { cellsOfSplit, type Cell } from '../released-cells.ts';
import { hidden } from '../round-released.ts';
import type { WaveTables } from '../wave-tables.ts';
import { areasAlike, fewestAreasAlike } from './areas-like-ours.ts';
import { compareToBoys, type SexCodes } from './boys.ts';
import { compareFactors, type ComparisonContext } from './compare-factors.ts';
import { compareToEarlier, type EarlierTables } from './earlier-waves.ts';
import { gradeSexMix, type GradeSexMix, type MixVariable } from './grade-sex-mix.ts';
import { mixedTotals, type MixedTotals } from './mixed-totals.ts';
import { otherPupils } from './other-pupils.ts';
import { compareToReference } from './reference.ts';
import { restSides, unionSides } from './two-sides.ts';

/** Splits by sex, in which girls are compared to boys. */
const splitsBySex: readonly string[] = ['sex', 'grade,sex'];

/**
 * Comparisons of every place, all together, by sex and by grade: places to the rest of the municipality and to the places like them, shares to
 * the reference of the same grade mix, girls to boys, everything to earlier waves.
 *
 * @param earlier tables of earlier waves, made with the same instrument and settings
 */
export function compareCells(instrument: Instrument, context: ComparisonContext, earlier: EarlierTables): ReleasedComparison[] {
  const { tables } = context;
  const sexes = sexCodes(instrument);
  const others = othersOf(instrument, context);
  return [...tables.municipality.keys()].flatMap((split) => {
    const levels = [cellsOfSplit(tables, split, 'municipality'), cellsOfSplit(tables, split, 'areas')];
    const compared = comparedSplits.includes(split);
    return levels.flatMap((cells, level) => [
      ...(compared ? cells : []).flatMap((cell) => [
        ...(level === 0 ? [] : others(split, cell)),
        ...compareToReference(cell, context),
        ...compareToEarlier(cell, earlier, context),
      ]),
      ...(splitsBySex.includes(split) ? compareToBoys(cells, sexes, context) : []),
    ]);
  });
}

function sexCodes({ groups }: Instrument): SexCodes {
  const codes = groups.find(({ id }) => id === 'sex')?.codes ?? [];
  const code = (meaning: 'girls' | 'boys') => codes.find((one) => one.meaning === meaning)?.code;
  const girls = code('girls');
  const boys = code('boys');
  return girls === undefined || boys === undefined ? null : { girls, boys };
}

/** Compares an area's cell to the other pupils of its category: the rest of the municipality, and areas like it. */
function othersOf(instrument: Instrument, context: ComparisonContext): (split: string, cell: Cell) => ReleasedComparison[] {
  const { tables, settings } = context;
  const { fixed } = tables;
  if (fixed.areas.length === 0) return () => [];
  const mix = gradeSexMix(fixed);
  const totals = totalsBySplit(tables, mix);
  const alike = areasAlike(instrument, 'area', fixed.areas);
  return (split, cell) => {
    const { whole, areas, width } = totals.get(split)!;
    const own = areas.linesOf(cell.place * width + cell.category);
    const rest = otherPupils(restSides(whole, whole.linesOf(cell.category), areas, own), mix, tables, settings);
    return [
      ...compareFactors(cell, 'rest', (factor) => rest.standardised(factor, mixAllowed(tables, split, [cell.place], factor)), context),
      ...compareFactors(cell, 'restRaw', rest.raw, context),
      ...compareToAlike(split, cell, own),
    ];
  };

  function compareToAlike(split: string, cell: Cell, own: Int32Array): ReleasedComparison[] {
    const places = alike.get(fixed.areas[cell.place]!)!.map((code) => fixed.areas.indexOf(code));
    const everybody = tables.areas.get('all')!;
    const taking = places.filter((place) => everybody.pupils[place]! > 0);
    if (taking.length < fewestAreasAlike) return [];
    const { areas, width } = totals.get(split)!;
    const level = tables.areas.get(split)!;
    return compareFactors(
      cell,
      'areasLikeOurs',
      (factor) => {
        // What is shown of each area adds up to what is shown of all: nothing new can be worked out from it.
        const shown = taking.filter((place) => level.shownFor[factor]![place] === 1);
        if (shown.length < fewestAreasAlike) return hiddenSide;
        const lines = shown.map((place) => areas.linesOf(place * width + cell.category));
        const union = otherPupils(unionSides(areas, own, lines), mix, tables, settings);
        return union.standardised(factor, mixAllowed(tables, split, [cell.place, ...shown], factor));
      },
      context,
    );
  }
}

const hiddenSide = {
  shown: hidden('protected'),
  difference: { kind: 'notEstimable', reason: 'noAnswers', rows: 0, n: 0, psus: 0 },
} as const;

/**
 * What the mix of a place may be told apart by: the finest split of it that is published. A mix of cells that are not would let these be
 * worked out from the difference between the standardised and the raw comparison.
 */
function mixAllowed(tables: WaveTables, split: string, places: readonly number[], factor: number): readonly MixVariable[] {
  const own = split.split(',');
  const finest = ([['grade', 'sex'], ['grade'], ['sex']] as const).find((by) => {
    const level = tables.areas.get(by.join(','));
    const covers = split === 'all' || own.every((id) => (by as readonly string[]).includes(id));
    return covers && level !== undefined && places.every((place) => level.shownFor[factor]![place] === 1);
  });
  return finest ?? [];
}

function totalsBySplit(
  tables: WaveTables,
  mix: GradeSexMix,
): ReadonlyMap<string, { readonly whole: MixedTotals; readonly areas: MixedTotals; readonly width: number }> {
  const { fixed, columns, factors } = tables;
  const splits = fixed.splits.filter(({ id }) => comparedSplits.includes(id));
  const made = mixedTotals(
    columns,
    mix,
    factors,
    splits.flatMap(({ width, area }) => [
      { places: 1, width, cell: area },
      {
        places: fixed.places.areas,
        width,
        cell: area.map((category, row) => (category < 0 ? -1 : fixed.places.area[row]! * width + category)),
      },
    ]),
  );
  return new Map(splits.map(({ id, width }, i) => [id, { whole: made[2 * i]!, areas: made[2 * i + 1]!, width }]));
}
