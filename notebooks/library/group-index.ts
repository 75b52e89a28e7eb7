/** The rows of a wave by their group, made once per wave: inputs and charts ask at every change, and a wave has many thousand rows. */
import type { ComparisonKind, Group, ReleasedComparison, ReleasedRow, ReleasedWave } from '../../analysis/disclosure/released.ts';

export interface GroupEntry {
  readonly group: Group;
  readonly rows: readonly ReleasedRow[];
  readonly comparisons: readonly ReleasedComparison[];
}

type MutableEntry = { readonly group: Group; readonly rows: ReleasedRow[]; readonly comparisons: ReleasedComparison[] };

const indexes = new WeakMap<ReleasedWave, ReadonlyMap<string, GroupEntry>>();

export function groupIndex(wave: ReleasedWave): ReadonlyMap<string, GroupEntry> {
  let index = indexes.get(wave);
  if (!index) indexes.set(wave, (index = makeIndex(wave)));
  return index;
}

function makeIndex(wave: ReleasedWave): Map<string, GroupEntry> {
  const index = new Map<string, MutableEntry>();
  const entryOf = (group: Group): MutableEntry => {
    const key = groupKey(group);
    let found = index.get(key);
    if (!found) index.set(key, (found = { group, rows: [], comparisons: [] }));
    return found;
  };
  // Rows of one group follow each other, and those of a release by columns share it: its key is made once, not for each of them.
  let last: MutableEntry | null = null;
  let lastGroup: Group | null = null;
  const entry = (group: Group): MutableEntry => {
    if (last === null || group !== lastGroup) [last, lastGroup] = [entryOf(group), group];
    return last;
  };
  for (const row of wave.rows) entry(row.group).rows.push(row);
  for (const one of wave.comparisons) entry(one.group).comparisons.push(one);
  return index;
}

/** A wave may or may not stand in the group; it is the table's own, so it is left out here. */
export const groupVariables = (group: Group): string[] => Object.keys(group).filter((variable) => variable !== 'wave');

/** The group as one text, whatever the order of its variables. */
export const groupKey = (group: Group): string =>
  groupVariables(group)
    .sort()
    .map((variable) => `${variable}=${encodeURIComponent(group[variable]!)}`)
    .join('&');

/** The stored comparison of a row. */
export const findComparison = (wave: ReleasedWave, kind: ComparisonKind, row: ReleasedRow): ReleasedComparison | undefined =>
  groupIndex(wave)
    .get(groupKey(row.group))
    ?.comparisons.find((one) => one.comparison === kind && one.factor === row.factor && one.statistic === row.statistic);
