/** Released rows by any grouping that the fixed tables have, for a user's own file (`motvikt factors`). */
import { splitByGroup } from '../../survey/columns/split-by-group.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import { derivedScales, freezeCutPoints } from '../factor-variables.ts';
import { fixedSplits } from './fixed-tables.ts';
import { treeVariables } from './place-trees.ts';
import { brand, type DisclosureSettings, type Group, type ReleasedRow } from './released.ts';
import { cellsOfSplit, isHiddenForAnother, releasedRows } from './released-cells.ts';
import { disclosureSettings } from './settings.ts';
import { waveTables } from './wave-tables.ts';

export interface ReleasedFactors {
  readonly kind: 'released';
  /** By group, within it by factor. Codes in each group stand in the order asked for. */
  readonly rows: readonly ReleasedRow[];
  /** Variables that a few rows lacked and whose category was drawn at random. */
  readonly allocatedAtRandom: readonly string[];
  /** Factors whose cut points were derived from this file. */
  readonly derivedCutPoints: readonly string[];
  /** Rows that could be shown by themselves, but would tell by subtraction that nearly nobody or nearly everybody of another group did something. */
  readonly hiddenForOthers: number;
}

/** The grouping is none of the fixed tables: it is not released at this level. */
export interface NotReleasedAtThisLevel {
  readonly kind: 'notReleasedAtThisLevel';
  readonly by: readonly string[];
  /** What may be asked for instead; `wave` may be put before each. */
  readonly instead: readonly (readonly string[])[];
}

/**
 * The rules of a released wave (releaseWave), for one grouping of a file.
 *
 * @param by with `wave`: each wave is released by itself. Without: the rows of all waves are pooled
 * @throws {AnalysisError} `unknownName` when the columns lack an item of a scale
 */
export function releaseFactors(
  instrument: Instrument,
  columns: Columns,
  by: readonly string[],
  settings: DisclosureSettings = disclosureSettings,
): ReleasedFactors | NotReleasedAtThisLevel {
  const within = by.filter((id) => id !== 'wave');
  const trees = within.filter((id) => (treeVariables as readonly string[]).includes(id));
  const variables = within.filter((id) => !trees.includes(id));
  const split = fixedSplits(instrument).find((one) => one.length === variables.length && one.every((id) => variables.includes(id)));
  if (split === undefined || trees.length > 1) return { kind: 'notReleasedAtThisLevel', by, instead: askable(instrument) };
  const id = split.length === 0 ? 'all' : split.join(',');
  const frozen = freezeCutPoints(instrument, columns, 'this file');
  const parts: (readonly [Group, Columns])[] = by.includes('wave')
    ? [...splitByGroup(columns, 'wave')].map(([wave, part]) => [{ wave }, part] as const)
    : [[{}, columns]];
  const allocated = new Set<string>();
  let hiddenForOthers = 0;
  const rows = parts.flatMap(([wave, part]) => {
    const tables = waveTables(frozen, part, wave['wave'] ?? 'this file', settings);
    for (const variable of tables.fixed.allocated) if (split.includes(variable)) allocated.add(variable);
    const places = trees.length === 0 ? (['municipality'] as const) : tables.levels.filter(({ variable }) => variable === trees[0]);
    const cells = places.flatMap((where) => cellsOfSplit(tables, id, where));
    for (const cell of cells)
      hiddenForOthers += tables.factors.filter((_, factor) => isHiddenForAnother(cell, factor, tables, settings)).length;
    return cells.flatMap((cell) => releasedRows(cell, tables, settings, wave));
  });
  const ordered = rows.map((row) => brand({ ...row, group: Object.fromEntries(by.map((variable) => [variable, row.group[variable]!])) }));
  return {
    kind: 'released',
    rows: ordered,
    allocatedAtRandom: [...allocated],
    derivedCutPoints: derivedScales(instrument, frozen),
    hiddenForOthers,
  };
}

function askable(instrument: Instrument): (readonly string[])[] {
  const splits = fixedSplits(instrument);
  const trees = treeVariables.filter((variable) => instrument.groups.some(({ id }) => id === variable));
  return [...splits, ...trees.flatMap((tree) => splits.map((split) => [tree, ...split]))];
}
