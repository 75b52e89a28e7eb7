/** The groups of a release with their pupils, as the ledger keeps them. */
import { knownTables, type KnownCell, type KnownTable } from './known-groups.ts';
import { addPupil, emptyBits, type ReleasedGroup, type ReleasedGroups } from './ledger.ts';
import type { PlaceTree } from './place-trees.ts';
import type { Group } from './released.ts';
import { tableName } from './table-names.ts';
import type { WaveTables } from './wave-tables.ts';

/**
 * Every group whose numbers follow from a release made of these tables: the published cells, and what subtraction leaves of them.
 * Groups of all pupils; which of them answered a question is not told.
 */
export function releasedGroups({ columns, fixed, verdicts }: Pick<WaveTables, 'columns' | 'fixed' | 'verdicts'>): ReleasedGroups {
  const { splits, trees } = fixed;
  return { pupils: columns.n, groups: knownTables(splits, trees, verdicts).flatMap((table) => groupsOf(table, trees, columns.n)) };
}

function groupsOf(table: KnownTable, trees: readonly PlaceTree[], n: number): ReleasedGroup[] {
  const { split, tree, level, cells, cellOf } = table;
  const own = tree < 0 ? null : trees[tree]!;
  const name = tableName(split, own, level + 1);
  const bits = cells.map(() => emptyBits(n));
  const used = new Uint8Array(cells.length);
  cellOf.forEach((cell, row) => {
    if (cell < 0) return;
    addPupil(bits[cell]!, row);
    used[cell] = 1;
  });
  const groups = cells.flatMap((cell, at): ReleasedGroup[] =>
    // What follows from a total is that total's group.
    used[at] === 0 || cell.kind === 'follows' ? [] : [{ key: keyOf(cell, table, own), kind: cell.kind, table: name, bits: bits[at]! }],
  );
  const drawn = tree < 0 ? split.drawn.municipality : split.drawn.area;
  if (drawn === null) return groups;
  const marks = emptyBits(n);
  drawn.forEach((one, row) => {
    if (one === 1) addPupil(marks, row);
  });
  return [...groups, { key: {}, kind: 'drawn', table: name, bits: marks }];
}

function keyOf({ level, place, category }: KnownCell, { split }: KnownTable, tree: PlaceTree | null): Group {
  const where = tree === null || level < 0 ? {} : { [tree.variable]: tree.levels[level]!.codes[place]! };
  return { ...where, ...split.categories[category] };
}
