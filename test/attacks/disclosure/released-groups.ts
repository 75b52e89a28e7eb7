/** What the intruder holds: every group of a release with its pupils, and for each factor what is said of it. */
import type { FixedTables, Split } from '../../../analysis/disclosure/fixed-tables.ts';
import type { DisclosureSettings, Group, ReleasedRow } from '../../../analysis/disclosure/released.ts';
import { closeRelease, comparisonsOf, openRelease, type ReleaseOptions } from '../../../analysis/disclosure/release-wave.ts';
import type { Columns } from '../../../survey/columns/columns.ts';
import type { Instrument } from '../../../survey/instrument/instrument.ts';
import type { Members } from '../../analysis/disclosure/subtraction-attack.ts';

export interface HeldGroup {
  readonly group: Group;
  readonly members: Members;
  /** One row per factor; empty for a group of which only the number of pupils is told. */
  readonly rows: ReadonlyMap<string, ReleasedRow>;
}

export interface Held {
  readonly groups: readonly HeldGroup[];
  /** All rows, protected ones included. */
  readonly rows: readonly ReleasedRow[];
}

/** A group without its wave, as text: "area=a1 sex=girl". */
export const keyOf = (group: Group): string =>
  Object.entries(group)
    .filter(([id]) => id !== 'wave')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, code]) => `${id}=${code}`)
    .join(' ') || 'all';

/** @param wave its name seeds the spreading of pupils who did not state a variable: another name is another draw */
export function heldBy(
  instrument: Instrument,
  columns: Columns,
  settings: DisclosureSettings,
  wave = '2026',
  options: Omit<ReleaseOptions, 'settings'> = {},
): Held {
  const opened = openRelease(instrument, columns, wave, { ...options, settings });
  const { rows } = closeRelease(opened, comparisonsOf(opened));
  const { fixed } = opened.tables;
  const groups = new Map<string, { group: Group; members: Members; rows: Map<string, ReleasedRow> }>();
  for (const row of rows) {
    if (row.n === null) continue;
    const key = keyOf(row.group);
    const held = groups.get(key) ?? { group: row.group, members: membersOf(row.group, fixed), rows: new Map<string, ReleasedRow>() };
    held.rows.set(row.factor, row);
    groups.set(key, held);
  }
  return { groups: [...groups.values()], rows };
}

/** The pupils of a group as the tables were made, those included whose category was drawn at random. */
function membersOf(group: Group, { splits, trees }: FixedTables): Members {
  const tree = trees.find(({ variable }) => group[variable] !== undefined);
  const codes = Object.entries(group).filter(([id]) => id !== 'wave' && id !== tree?.variable);
  const isSame = (split: Split, category: Group): boolean =>
    split.by.length === codes.length && codes.every(([id, code]) => category[id] === code);
  const split = splits.find((one) => one.categories.some((category) => isSame(one, category)))!;
  const category = split.categories.findIndex((one) => isSame(split, one));
  if (tree === undefined) return Uint8Array.from(split.municipality, (one) => (one === category ? 1 : 0));
  const level = tree.levels.find(({ codes: places }) => places.includes(group[tree.variable]!))!;
  const place = level.codes.indexOf(group[tree.variable]!);
  return Uint8Array.from(split.area, (one, row) => (one === category && level.of[tree.place[row]!] === place ? 1 : 0));
}
