/** What a wave must keep to itself by its answers, whatever its releases show of it: left out, too uncertain, or in a split that does not pass. */
import { answerSums, mostOf } from './answer-sums.ts';
import type { DisclosureSettings, Group } from './released.ts';
import { cellsOfSplit, isWithheld, type Cell } from './released-cells.ts';
import { awayFromEnds } from './withhold-values.ts';
import type { LevelTable, ReleaseFactor, WaveTables } from './wave-tables.ts';

/** A factor's number in a group. */
export interface KeptBack {
  readonly factor: string;
  readonly group: Group;
}

/**
 * The cells of a wave's tables that have enough pupils, and of which a factor's number would tell too much: nearly all or nearly none are on
 * one side, few of them answered, or it is hidden for another cell's sake. Another release that counts them may give them by subtraction,
 * also where the wave's own one says nothing of them.
 *
 * Cells of too few pupils are not among them: no release is made that gives those (the ledger).
 *
 * @param tables made without leaving any out
 */
export function cellsKeptBack(tables: WaveTables, settings: DisclosureSettings): KeptBack[] {
  return tables.fixed.splits.flatMap(({ id }) =>
    (['municipality', ...tables.levels] as const).flatMap((where) => {
      const cells = cellsOfSplit(tables, id, where);
      if (cells.length === 0) return [];
      const { level } = cells[0]!;
      const enough = hasEnoughPupils(level, settings);
      const large = cells.filter(({ at }) => enough[at] === 1);
      return tables.factors.flatMap((factor, position) => {
        const ends = nearlyAllOrNone(level, factor, settings);
        return large
          .filter((cell) => ends(cell.at) || fewAnswered(cell, position, tables, settings) || isWithheld(cell, position, tables, settings))
          .map(({ group }) => ({ factor: factor.scale.id, group }));
      });
    }),
  );
}

function hasEnoughPupils({ totals, pupils }: LevelTable, { minPupils, minPsus }: DisclosureSettings): Uint8Array {
  const psus = new Float64Array(pupils.length);
  totals.rows.forEach((n, line) => {
    if (n > 0) psus[totals.group[line]!]! += 1;
  });
  return Uint8Array.from(pupils, (n, cell) => (n >= minPupils && psus[cell]! >= minPsus ? 1 : 0));
}

function nearlyAllOrNone(
  { totals, pupils, heaviest }: LevelTable,
  factor: ReleaseFactor,
  settings: DisclosureSettings,
): (cell: number) => boolean {
  if (settings.nearlyAllOrNone < 0) return () => false;
  const sums = answerSums([{ totals, targetOf: pupils.map((_, cell) => cell) }], factor, pupils.length);
  return (cell) => {
    const few = mostOf(settings.nearlyAllOrNone, factor, heaviest[cell]!);
    return awayFromEnds(sums.answered[cell]!, sums.score[cell]!, sums.square[cell]!, few) !== null;
  };
}

/** The split of the factor did not pass, or would not have: some answered, and too few. */
function fewAnswered({ level, place, at }: Cell, factor: number, tables: WaveTables, { minPupils, minPsus }: DisclosureSettings): boolean {
  const { n, psus } = level.estimates[tables.factors[factor]!.variable]![at]!;
  if (n === 0) return false;
  return n < minPupils || psus < minPsus || (level.shown[place] === 1 && level.shownFor[factor]![place] === 0);
}
