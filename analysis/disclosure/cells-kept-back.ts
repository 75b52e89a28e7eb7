/** What a wave must keep to itself by its answers, whatever its releases show of it: left out, too uncertain, or in a split that does not pass. */
import { placedLevels } from './comparisons/placed-levels.ts';
import type { DisclosureSettings, Group } from './released.ts';
import { isWithheld, type Cell } from './released-cells.ts';
import { countScores, nearlyAllAlike } from './score-counts.ts';
import type { LevelTable, WaveTables } from './wave-tables.ts';

/** A factor's number in a group. */
export interface KeptBack {
  readonly factor: string;
  readonly group: Group;
}

/**
 * The cells of a wave's tables that have enough pupils, and of which a factor's number would tell too much: nearly all
 * gave the same answer, few of them answered, or it is hidden for another cell's sake. Another release that counts them may give them by subtraction,
 * also where the wave's own one says nothing of them.
 *
 * Cells of too few pupils are not among them: no release is made that gives those (the ledger).
 *
 * @param tables made without leaving any out
 */
export function cellsKeptBack(tables: WaveTables, settings: DisclosureSettings): KeptBack[] {
  return placedLevels(tables).flatMap(({ table, cells, cellOfRow }) => {
    if (cells.length === 0) return [];
    const enough = hasEnoughPupils(table, settings);
    const large = cells.filter(({ at }) => enough[at] === 1);
    const targetOf = table.pupils.map((_, cell) => cell);
    return tables.factors.flatMap(({ scale }, factor) => {
      const counts = countScores([{ totals: table.totals, cellOfRow: () => cellOfRow, targetOf }], tables, factor, targetOf.length);
      return large
        .filter(
          (cell) =>
            nearlyAllAlike(counts, cell.at, settings.nearlyAllOrNone) !== null ||
            fewAnswered(cell, factor, tables, settings) ||
            isWithheld(cell, factor, tables, settings),
        )
        .map(({ group }) => ({ factor: scale.id, group }));
    });
  });
}

function hasEnoughPupils({ totals, pupils }: LevelTable, { minPupils, minPsus }: DisclosureSettings): Uint8Array {
  const psus = new Float64Array(pupils.length);
  totals.rows.forEach((n, line) => {
    if (n > 0) psus[totals.group[line]!]! += 1;
  });
  return Uint8Array.from(pupils, (n, cell) => (n >= minPupils && psus[cell]! >= minPsus ? 1 : 0));
}

/** The split of the factor did not pass, or would not have: some answered, and too few. */
function fewAnswered({ level, place, at }: Cell, factor: number, tables: WaveTables, { minPupils, minPsus }: DisclosureSettings): boolean {
  const { n, psus } = level.estimates[tables.factors[factor]!.variable]![at]!;
  if (n === 0) return false;
  return n < minPupils || psus < minPsus || (level.shown[place] === 1 && level.shownFor[factor]![place] === 0);
}
