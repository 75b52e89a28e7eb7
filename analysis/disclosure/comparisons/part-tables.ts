/** The tables in which changes are told of parts of places, each with the tables that it cuts up further: the cells of those are sums of its own. */
import type { PlacedLevel } from './placed-levels.ts';

/**
 * Parts of a cell, numbered 4 × cell + part: 0 is the pupils of other schools, 1 of schools in both waves; 2 and 3 the same of those who belong to
 * the part that is told of an earlier comparison of the same pupils.
 */
export const partsOfCell = 4;

/** A table with the places of which a part is to be compared. */
export interface PartTable {
  readonly level: PlacedLevel;
  /** Per place: 1 where a category has to be parted. */
  readonly wanted: Uint8Array;
  /** Part of each line of the table's totals. */
  readonly group: Int32Array;
  /** In [0, 4): part that the pupils of a PSU are in. */
  readonly partOfPsu: Uint8Array;
  /** From the table itself upwards: by the places around its own, in the same split; and by the coarser splits of the same places. */
  readonly chains: readonly (readonly Sums[])[];
}

/** A table whose cells are sums of a finer table's. */
export interface Sums {
  /** Its position among the tables. */
  readonly table: number;
  /** Its places and cells, by place and by cell of the finer one. */
  readonly placeOf: Int32Array;
  readonly cellOf: Int32Array;
}

/**
 * @param levels    coarser ones first, as placedLevels gives them
 * @param partOfPsu as in PartTable
 */
export function partTables(levels: readonly Pick<PartTable, 'level' | 'wanted'>[], partOfPsu: Uint8Array): PartTable[] {
  const find = (split: string, variable: string | null, depth: number): number =>
    levels.findIndex(
      ({ level }) =>
        level.split === split &&
        (level.places?.variable ?? null) === variable &&
        (level.places === null || level.places.level.depth === depth),
    );
  const found = (table: number): number[] => (table < 0 ? [] : [table]);
  return levels.map(({ level, wanted }, at) => {
    const { split, places, table } = level;
    const depth = places?.level.depth ?? 0;
    const around = Array.from({ length: depth }, (_, i) => depth - 1 - i).flatMap((up) =>
      found(up === 0 ? find(split, null, 0) : find(split, places!.variable, up)),
    );
    const splits = [...table.split.parents].reverse().flatMap((id) => found(find(id, places?.variable ?? null, depth)));
    const chain = (upwards: readonly number[]): Sums[] => [at, ...upwards].map((one) => sumsIn(one, levels[one]!.level, level));
    const { psu, group } = table.totals;
    return {
      level,
      wanted,
      group: group.map((cell, line) => partsOfCell * cell + partOfPsu[psu[line]!]!),
      partOfPsu,
      chains: [chain(around), chain(splits)],
    };
  });
}

/** Part of each row; -1 for rows in no cell. @param psu of each row */
export const partOfRows = ({ level, partOfPsu }: Pick<PartTable, 'level' | 'partOfPsu'>, psu: Int32Array): Int32Array =>
  level.cellOfRow.map((cell, row) => (cell < 0 ? -1 : partsOfCell * cell + partOfPsu[psu[row]!]!));

function sumsIn(table: number, coarse: PlacedLevel, fine: PlacedLevel): Sums {
  const { split, places } = fine.table;
  const { width } = coarse.table.split;
  const placeOf = new Int32Array(places);
  if (fine.places !== null && coarse.places !== null)
    fine.places.level.of.forEach((place, deepest) => (placeOf[place] = coarse.places!.level.of[deepest]!));
  const categoryOf = (category: number): number =>
    fine.split === coarse.split ? category : width === 1 ? 0 : split.margins![category]![0];
  const cellOf = Int32Array.from({ length: places * split.width }, (_, cell) => {
    return placeOf[Math.floor(cell / split.width)]! * width + categoryOf(cell % split.width);
  });
  return { table, placeOf, cellOf };
}
