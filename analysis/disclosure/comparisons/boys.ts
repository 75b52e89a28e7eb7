import type { CodeMeaning } from '../../../survey/instrument/instrument.ts';
import { differenceBetween } from '../../estimation/difference.ts';
import { groupKey } from '../group-key.ts';
import type { Group, ReleasedComparison } from '../released.ts';
import { shownCell, type Cell } from '../released-cells.ts';
import { releaseRule } from '../wave-tables.ts';
import { compareFactors, type ComparisonContext, type OtherSide } from './compare-factors.ts';

/** Codes of `sex` by what they mean; null where the instrument does not say. */
export type SexCodes = Readonly<Record<Exclude<CodeMeaning, 'outside'>, string>> | null;

/**
 * Girls to the boys of the same place (and grade). Both sit in the same classes, so the covariance of the two is part of the standard error.
 * Nothing is standardised: they have the same grades.
 *
 * @param cells all cells of a split by sex at one level
 */
export function compareToBoys(cells: readonly Cell[], sexes: SexCodes, context: ComparisonContext): ReleasedComparison[] {
  if (sexes === null) return [];
  const byGroup = new Map(cells.map((cell) => [groupKey(cell.group), cell]));
  return cells.flatMap((girls) => {
    if (girls.group['sex'] !== sexes.girls) return [];
    const boys = byGroup.get(groupKey({ ...girls.group, sex: sexes.boys } satisfies Group));
    return boys === undefined ? [] : compareFactors(girls, 'boys', (factor) => boysSide(girls, boys, factor, context), context);
  });
}

function boysSide(girls: Cell, boys: Cell, factor: number, { tables, settings }: ComparisonContext): OtherSide {
  const { totals } = girls.level;
  return {
    shown: shownCell(boys, factor, tables, settings),
    difference: differenceBetween(totals, tables.columns.design, tables.factors[factor]!.variable, girls.at, boys.at, releaseRule),
  };
}
