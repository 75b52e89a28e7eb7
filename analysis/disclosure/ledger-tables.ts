/** The ledger's groups as tables, and what of a release is told already by what is out. */
import { either } from './fixed-tables.ts';
import { hasPupil, type NamedGroup, type ReleasedGroup, type ReleasedGroups } from './ledger.ts';
import type { CellTable } from './nested-pairs.ts';

/** The partition that the groups of a table are. */
export interface LedgerTable extends CellTable {
  readonly name: string;
  /** Group per cell. */
  readonly groups: readonly NamedGroup[];
  /** 1 for pupils whose category was drawn at random for this table; null for none. */
  readonly drawn: Uint8Array | null;
}

/** @param release position of the earlier release; null for the one that is asked for */
export function ledgerTables({ pupils, groups }: ReleasedGroups, release: number | null): LedgerTable[] {
  const byTable = new Map<string, ReleasedGroup[]>();
  for (const group of groups) {
    const table = byTable.get(group.table);
    if (table === undefined) byTable.set(group.table, [group]);
    else table.push(group);
  }
  return [...byTable].map(([name, all]) => {
    const known = all.filter(({ kind }) => kind !== 'drawn');
    const cellOf = new Int32Array(pupils).fill(-1);
    known.forEach(({ bits }, cell) => {
      for (let row = 0; row < pupils; row++) if (hasPupil(bits, row)) cellOf[row] = cell;
    });
    return {
      name,
      cells: known.length,
      cellOf,
      groups: known.map(({ key, kind, table }) => ({ key, kind, release, table })),
      drawn: all
        .filter(({ kind }) => kind === 'drawn')
        .map(({ bits }) => Uint8Array.from({ length: pupils }, (_, row) => (hasPupil(bits, row) ? 1 : 0)))
        .reduce<Uint8Array | null>(either, null),
    };
  });
}

/**
 * The groups of a release that do not follow from earlier ones. A group is told already when it is one of theirs, or several groups of one
 * of their tables together; whatever follows from such groups followed before.
 *
 * @param now     tables of the release that is asked for
 * @param earlier tables of all releases that are out, in any order
 */
export const groupsNotYetTold = (now: readonly LedgerTable[], earlier: readonly LedgerTable[]): NamedGroup[] =>
  now.flatMap((table) => {
    const told = new Uint8Array(table.cells);
    // The table of the same name is the likeliest to tell.
    const sameFirst = [...earlier.filter(({ name }) => name === table.name), ...earlier.filter(({ name }) => name !== table.name)];
    for (const other of sameFirst) {
      if (told.every((one) => one === 1)) break;
      cellsThatAreUnions(table, other).forEach((one, cell) => (told[cell] = told[cell]! | one));
    }
    return table.groups.filter((_, cell) => told[cell] === 0);
  });

/** 1 for each cell that is, to the pupil, one or several cells of the other table. */
function cellsThatAreUnions({ cells, cellOf }: LedgerTable, other: LedgerTable): Uint8Array {
  const [nowhere, several] = [-1, -2];
  const within = new Int32Array(other.cells).fill(nowhere - 2);
  other.cellOf.forEach((part, row) => {
    if (part < 0) return;
    const cell = cellOf[row]!;
    within[part] = within[part] === nowhere - 2 || within[part] === cell ? cell : several;
  });
  const told = new Uint8Array(cells).fill(1);
  cellOf.forEach((cell, row) => {
    const part = other.cellOf[row]!;
    if (cell >= 0 && (part < 0 || within[part] !== cell)) told[cell] = 0;
  });
  return told;
}

/**
 * How many releases with different groups are out: those of which another one tells everything count with that one.
 *
 * @param releases tables per release
 */
export function differentReleases(releases: readonly (readonly LedgerTable[])[]): number {
  const kept: (readonly LedgerTable[])[] = [];
  for (const one of releases) {
    if (kept.some((other) => groupsNotYetTold(one, other).length === 0)) continue;
    const others = kept.filter((other) => groupsNotYetTold(other, one).length > 0);
    kept.splice(0, kept.length, ...others, one);
  }
  return kept.length;
}
