/** A cell against the same cell of an earlier wave. */
import { differenceOfIndependent } from '../../estimation/difference.ts';
import type { NotEstimable } from '../../estimation/estimate.ts';
import type { ReleasedComparison } from '../released.ts';
import { cellsOfSplit, shownCell, type Cell } from '../released-cells.ts';
import type { WaveTables } from '../wave-tables.ts';
import { compareFactors, groupKey, type ComparisonContext, type OtherSide } from './compare-factors.ts';

/** Null where there is none. */
export interface EarlierTables {
  readonly previousWave: WaveTables | null;
  readonly firstWave: WaveTables | null;
}

export const compareToEarlier = (cell: Cell, earlier: EarlierTables, context: ComparisonContext): ReleasedComparison[] =>
  (['previousWave', 'firstWave'] as const).flatMap((comparison) => {
    const tables = earlier[comparison];
    const then = tables === null ? undefined : cellsByGroup(tables).get(groupKey(cell.group));
    return tables === null || then === undefined
      ? []
      : compareFactors(cell, comparison, (factor) => earlierSide(cell, then, factor, tables, context), context);
  });

function earlierSide(cell: Cell, then: Cell, factor: number, earlier: WaveTables, { tables, settings }: ComparisonContext): OtherSide {
  const now = cell.level.estimates[tables.factors[factor]!.variable]![cell.at]!;
  const before = then.level.estimates[earlier.factors[factor]!.variable]![then.at]!;
  const both = now.kind === 'estimate' && before.kind === 'estimate';
  return {
    shown: shownCell(then, factor, earlier, settings),
    difference: both ? differenceOfIndependent(now, before) : now.kind === 'notEstimable' ? now : (before as NotEstimable),
  };
}

const known = new WeakMap<WaveTables, ReadonlyMap<string, Cell>>();

function cellsByGroup(tables: WaveTables): ReadonlyMap<string, Cell> {
  const found = known.get(tables);
  if (found !== undefined) return found;
  const cells = [...tables.municipality.keys()].flatMap((split) => [
    ...cellsOfSplit(tables, split, 'municipality'),
    ...cellsOfSplit(tables, split, 'areas'),
  ]);
  const byGroup = new Map(cells.map((cell) => [groupKey(cell.group), cell]));
  known.set(tables, byGroup);
  return byGroup;
}
