/** What a release must not tell because another one only gave a bound, or kept a value back for another group's sake. */
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { KeptBack } from './cells-kept-back.ts';
import { groupKey } from './group-key.ts';
import type { ReleasedGroups } from './ledger.ts';
import { treeVariables } from './place-trees.ts';
import { restsOn } from './table-names.ts';
import { brand, type Group, type ReleasedRow, type ReleasedWave } from './released.ts';

/** A release with its groups from the ledger. */
export interface ReleaseOut {
  readonly released: ReleasedWave;
  readonly groups: ReleasedGroups;
}

/**
 * Takes a factor's numbers out of each table that has a cell which another release, or what it was made from, must keep back, and
 * out of all finer tables, whose sums would give it again; with them their ranks, model-based estimates and comparisons. The whole table and not the cell: the others of the table
 * less their total would give the cell.
 */
export function withholdBounded(made: ReleasedWave, keptBack: readonly KeptBack[], { groups }: Pick<Instrument, 'groups'>): ReleasedWave {
  const tables = new Map<string, Set<string>>();
  for (const { factor, group } of keptBack) tables.set(factor, (tables.get(factor) ?? new Set()).add(tableOf(group, groups)));
  if (tables.size === 0) return made;
  const known = new Map<string, boolean>();
  const withheld = ({ factor, group }: { readonly factor: string; readonly group: Group }): boolean => {
    const bounded = tables.get(factor);
    if (bounded === undefined) return false;
    const own = tableOf(group, groups);
    const key = JSON.stringify([factor, own]);
    if (!known.has(key))
      known.set(
        key,
        [...bounded].some((table) => own === table || restsOn(own, table)),
      );
    return known.get(key)!;
  };
  const gone = new Map<string, number>();
  for (const row of made.rows)
    if (row.protection.state !== 'hidden' && withheld(row)) {
      const level = tableOf(row.group, groups);
      gone.set(level, (gone.get(level) ?? 0) + 1);
    }
  // A tree of one level is named without its depth there.
  const goneFrom = (level: string): number => gone.get(level) ?? gone.get(level.replace(/^(area|school)(?= |$)(?! \d)/, '$1 1')) ?? 0;
  const placesWithout = new Set(made.rows.filter(withheld).map(({ group }) => JSON.stringify(group)));
  return brand({
    ...made,
    rows: made.rows.map((row) => (withheld(row) ? hiddenRow(row) : row)),
    comparisons: made.comparisons.filter((comparison) => !withheld(comparison)),
    ranks: made.ranks.filter((rank) => (rank.among === 'areas' ? !withheld(rank) : !placesWithout.has(JSON.stringify(rank.group)))),
    smallAreas: made.smallAreas.filter((area) => !withheld(area)),
    method: { ...made.method, cost: made.method.cost.map((table) => ({ ...table, shown: table.shown - goneFrom(table.level) })) },
  });
}

/** Rows of a release that only have a bound, and those hidden though the size of their group, which is out, is no reason: its ledger has it. */
export function rowsKeptBack({ released, groups }: ReleaseOut): ReleasedRow[] {
  const counted = new Set(groups.groups.flatMap(({ kind, key }) => (kind === 'released' ? [groupKey(key)] : [])));
  return released.rows.filter(({ group: { wave: _wave, ...key }, protection }) => {
    if (protection.state === 'bounded') return true;
    return protection.state === 'hidden' && protection.reason === 'protected' && counted.has(groupKey(key));
  });
}

/** Named as in table-names.ts, the depth of the place always said. */
function tableOf(group: Group, declared: Instrument['groups']): string {
  const tree = treeVariables.find((variable) => variable in group);
  const place =
    tree === undefined
      ? 'municipality'
      : `${tree} ${depthOf(
          group[tree]!,
          declared.find(({ id }) => id === tree),
        )}`;
  return [place, ...Object.keys(group).filter((id) => id !== 'wave' && id !== tree)].join(' × ');
}

function depthOf(code: string, variable: Instrument['groups'][number] | undefined): number {
  const all = [...(variable?.codes ?? []), ...(variable?.coarser ?? [])];
  const above = all.find((one) => one.code === code)?.within ?? null;
  return above === null ? 1 : 1 + depthOf(above, variable);
}

const hiddenRow = (row: ReleasedRow): ReleasedRow =>
  row.value === null && row.protection.state === 'hidden'
    ? row
    : brand({
        ...row,
        n: null,
        value: null,
        low: null,
        high: null,
        referenceShare: null,
        coverage: null,
        protection: { state: 'hidden', reason: 'protected' },
      });
