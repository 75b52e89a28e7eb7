/** The tables of a wave, level by level, with the rows of their cells: the one place where comparisons know how a wave is cut into places. */
import type { Split } from '../fixed-tables.ts';
import { cellsOfSplit, type Cell } from '../released-cells.ts';
import { cellsOf, type LevelTable, type LevelTables, type WaveTables } from '../wave-tables.ts';

/** One split of the municipality, or of the places of one level of a tree. */
export interface PlacedLevel {
  /** The same in all waves: split, tree and depth. */
  readonly id: string;
  readonly split: string;
  /** Null for the municipality. */
  readonly places: LevelTables | null;
  readonly table: LevelTable;
  /** place × width + category per row; -1 for rows in none. */
  readonly cellOfRow: Int32Array;
  /** Place one level up, per place; 0 is the municipality at the top. */
  readonly parentOf: ArrayLike<number>;
  /** The cells that get a row. */
  readonly cells: readonly Cell[];
}

const known = new WeakMap<WaveTables, readonly PlacedLevel[]>();

/** In the order of the splits, the municipality first, then each tree from the top. */
export function placedLevels(tables: WaveTables): readonly PlacedLevel[] {
  const found = known.get(tables);
  if (found !== undefined) return found;
  const levels = tables.fixed.splits.flatMap((split): PlacedLevel[] => [
    {
      id: `${split.id} municipality`,
      split: split.id,
      places: null,
      table: tables.municipality.get(split.id)!,
      cellOfRow: split.municipality,
      parentOf: [0],
      cells: cellsOfSplit(tables, split.id, 'municipality'),
    },
    ...tables.levels.flatMap((places) => {
      const table = places.tables.get(split.id);
      if (table === undefined) return [];
      return [
        {
          id: `${split.id} ${places.variable} ${places.level.depth}`,
          split: split.id,
          places,
          table,
          cellOfRow: cellsOfRows(split, places, tables),
          parentOf: places.level.parent,
          cells: cellsOfSplit(tables, split.id, places),
        },
      ];
    }),
  ]);
  known.set(tables, levels);
  return levels;
}

function cellsOfRows(split: Split, { variable, level }: LevelTables, { fixed }: WaveTables): Int32Array {
  const { place } = fixed.trees.find((tree) => tree.variable === variable)!;
  return cellsOf(split, place, level);
}
