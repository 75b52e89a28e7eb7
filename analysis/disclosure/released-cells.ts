/** From confidential tables to released rows, cell by cell. */
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import { psuSizes } from '../estimation/psu-sizes.ts';
import type { Sized } from '../estimation/typical-variance.ts';
import type { Group, ReleasedRow, DisclosureSettings } from './released.ts';
import { brand } from './released.ts';
import { referenceShareOf } from './reference-share.ts';
import { hidden, inUnit, shownEstimate, type Shown } from './round-released.ts';
import { typicalHalfWidth } from './typical-width.ts';
import { withheldCells, type WithheldCells } from './withheld-cells.ts';
import type { LevelTable, LevelTables, ReleaseFactor, WaveTables } from './wave-tables.ts';

/** A cell of the fixed tables. */
export interface Cell {
  readonly level: LevelTable;
  readonly place: number;
  readonly category: number;
  /** Position among the estimates of the level. */
  readonly at: number;
  /** Area or school (if any) and category codes. */
  readonly group: Group;
}

/**
 * The cells of a split that get a row: all of the municipality's categories that anybody is in, and per place with pupils the same.
 * Where a place's split is published its empty categories get no row; where it is not, every category gets one, so that the rows do not
 * tell which categories are empty.
 *
 * @param where of a level only the places that are its own
 */
export function cellsOfSplit(tables: WaveTables, split: string, where: 'municipality' | LevelTables): Cell[] {
  const whole = tables.municipality.get(split)!;
  if (where === 'municipality') return cellsOfPlaces(whole, whole, [{ place: 0, group: {} }]);
  const level = where.tables.get(split);
  if (level === undefined) return [];
  const everybody = where.tables.get('all')!;
  return cellsOfPlaces(
    whole,
    level,
    where.level.codes.flatMap((code, place) =>
      everybody.pupils[place]! > 0 && where.level.own[place] === 1 ? [{ place, group: { [where.variable]: code } }] : [],
    ),
  );
}

function cellsOfPlaces(whole: LevelTable, level: LevelTable, places: readonly { readonly place: number; readonly group: Group }[]): Cell[] {
  const { categories, width } = level.split;
  return places.flatMap(({ place, group }) =>
    categories.flatMap((codes, category): Cell[] => {
      const at = place * width + category;
      if (whole.pupils[category] === 0 || (level.shown[place] === 1 && level.pupils[at] === 0)) return [];
      return [{ level, place, category, at, group: { ...group, ...codes } }];
    }),
  );
}

/** Asked for by every comparison of a cell and every place that it is compared with. */
const shownOnce = new WeakMap<LevelTable, Shown[][]>();

/** The public form of one factor in one cell. (Tables belong to the settings that they were made with.) */
export function shownCell(cell: Cell, factor: number, tables: WaveTables, settings: DisclosureSettings): Shown {
  let ofLevel = shownOnce.get(cell.level);
  if (ofLevel === undefined) shownOnce.set(cell.level, (ofLevel = tables.factors.map(() => [])));
  return (ofLevel[factor]![cell.at] ??= findShown(cell, factor, tables, settings));
}

function findShown(cell: Cell, factor: number, tables: WaveTables, settings: DisclosureSettings): Shown {
  const withheld = withheldOf(tables, settings).of(cell.level, factor, cell.at);
  const mustBeHidden = withheld === 'value' || withheld === 'same';
  const shown = shownByItself(cell, factor, tables, settings, mustBeHidden ? null : withheld);
  return mustBeHidden && shown.value !== null ? hidden('protected') : shown;
}

/**
 * Whether a cell that could be shown by itself is hidden for another's sake: with it, subtraction would tell that nearly nobody, or nearly
 * everybody, of another group did something. For those alone who have the answers; a public row tells no rule.
 */
export const isHiddenForAnother = (cell: Cell, factor: number, tables: WaveTables, settings: DisclosureSettings): boolean =>
  isWithheld(cell, factor, tables, settings) && shownByItself(cell, factor, tables, settings, null).value !== null;

/** The same, also of a cell that is too uncertain to be shown by itself: others may give its value. */
export const isWithheld = (cell: Cell, factor: number, tables: WaveTables, settings: DisclosureSettings): boolean =>
  withheldOf(tables, settings).of(cell.level, factor, cell.at) === 'value';

const known = new WeakMap<WaveTables, WithheldCells>();

/** Found once per wave: tables belong to the settings that they were made with. */
function withheldOf(tables: WaveTables, settings: DisclosureSettings): WithheldCells {
  const found = known.get(tables);
  if (found !== undefined) return found;
  const made = withheldCells(tables, settings, (cell, factor) => {
    const { value, protection } = shownByItself(cell, factor, tables, settings, null);
    return value !== null || (protection.state === 'hidden' && protection.reason === 'tooUncertain');
  });
  known.set(tables, made);
  return made;
}

/** What the cell's own estimate allows, before anything that others would give away. */
function shownByItself(
  cell: Omit<Cell, 'group'>,
  factor: number,
  tables: WaveTables,
  settings: DisclosureSettings,
  end: 'under' | 'over' | null,
): Shown {
  const { level, place, at } = cell;
  if (level.shownFor[factor]![place] === 0) return nobodyAnswered(cell, factor, tables) ? hidden('tooUncertain') : hidden('protected');
  const one = tables.factors[factor]!;
  return shownEstimate(
    level.estimates[one.variable]![at]!,
    one,
    level.pupils[at]!,
    level.heaviest[at]!,
    () => weightOf(level, one.variable, at),
    settings,
    typicalWidth(cell, one, tables, settings),
    end,
  );
}

/** The municipality has nothing larger to learn from: there its own width decides. */
function typicalWidth(
  { level, category, at }: Omit<Cell, 'group'>,
  { variable }: ReleaseFactor,
  tables: WaveTables,
  settings: DisclosureSettings,
): number {
  const whole = tables.municipality.get(level.split.id)!;
  const estimate = level.estimates[variable]![at]!;
  if (whole === level || estimate.kind === 'notEstimable') return 0;
  const sizes = psuSizes(level.totals, tables.columns.design, variable, at);
  return typicalHalfWidth({ estimate, sizes }, sizedWhole(whole, variable, category, tables), settings);
}

const sizedOnce = new WeakMap<LevelTable, Sized<Estimate | NotEstimable>[][]>();

/** The municipality's estimate, which the cells of all places are held to, with the sizes of its classes. */
export function sizedWhole(whole: LevelTable, variable: number, category: number, { columns }: WaveTables): Sized<Estimate | NotEstimable> {
  let ofLevel = sizedOnce.get(whole);
  if (ofLevel === undefined) sizedOnce.set(whole, (ofLevel = whole.estimates.map(() => [])));
  return (ofLevel[variable]![category] ??= {
    estimate: whole.estimates[variable]![category]!,
    sizes: psuSizes(whole.totals, columns.design, variable, category),
  });
}

/** A question that a whole published place (or the municipality) was not asked is no secret: there is nothing to be certain of. */
function nobodyAnswered({ level, place }: Pick<Cell, 'level' | 'place'>, factor: number, tables: WaveTables): boolean {
  const { width } = level.split;
  const estimates = level.estimates[tables.factors[factor]!.variable]!;
  return level.shown[place] === 1 && estimates.slice(place * width, (place + 1) * width).every(({ n }) => n === 0);
}

function weightOf({ totals }: LevelTable, variable: number, cell: number): number {
  const { w } = totals.variables[variable]!;
  let sum = 0;
  for (let line = 0; line < w.length; line++) if (totals.group[line] === cell) sum += w[line]!;
  return sum;
}

/** Released rows of a cell, one per factor; `extra` codes (the wave) come first in their group. */
export function releasedRows(cell: Cell, tables: WaveTables, settings: DisclosureSettings, extra: Group): ReleasedRow[] {
  return tables.factors.map(({ scale, statistic }, factor) => {
    const shown = shownCell(cell, factor, tables, settings);
    const reference = shown.protection.state === 'hidden' ? null : referenceShareOf(cell, factor, tables);
    return brand({
      factor: scale.id,
      kind: scale.kind,
      statistic,
      group: { ...extra, ...cell.group },
      n: shown.n,
      value: shown.value,
      low: shown.low,
      high: shown.high,
      referenceShare: reference === null ? null : inUnit(Math.round(reference.share * 100), 0.01),
      coverage: null,
      protection: shown.protection,
    });
  });
}
