/** PSU totals of the compared splits, told apart by grade and sex: what standardisation needs, once per factor for all places. */
import type { Columns } from '../../../survey/columns/columns.ts';
import { indexPsuGroups, type PsuGroupIndex } from '../../estimation/psu-group-index.ts';
import type { VariableTotals } from '../../estimation/psu-totals.ts';
import { stableSort } from '../../estimation/subpopulation-lines.ts';
import { totalVariable } from '../../estimation/total-variable.ts';
import { riskVariable } from '../../factor-variables.ts';
import { scoreScale } from '../../scoring/score-scale.ts';
import type { ReleaseFactor } from '../wave-tables.ts';
import type { GradeSexMix } from './grade-sex-mix.ts';

/** Rows in the places of one level and the categories of one split. */
export interface PlacedRows {
  readonly places: number;
  readonly width: number;
  /** place × width + category per row; -1 for rows in none. */
  readonly cell: Int32Array;
}

/** Totals by (PSU, (place × width + category) × cells of the mix + cell of the mix). */
export interface MixedTotals {
  readonly cells: number;
  readonly psu: Int32Array;
  /** Cell of the mix of each line. */
  readonly mix: Int32Array;
  readonly rows: Float64Array;
  /** One per factor. */
  readonly variables: readonly VariableTotals[];
  /** Lines of a place × category, in the order of (PSU, cell of the mix). */
  readonly linesOf: (cell: number) => Int32Array;
}

/**
 * @param placed one entry per level and split
 * @returns the totals in the same order
 */
export function mixedTotals(
  columns: Columns,
  mix: GradeSexMix,
  factors: readonly ReleaseFactor[],
  placed: readonly PlacedRows[],
): MixedTotals[] {
  const open = placed.map(({ places, width, cell }) => {
    const count = places * width * mix.cells;
    const index = cell.map((one, row) => (one < 0 || mix.index[row]! < 0 ? -1 : one * mix.cells + mix.index[row]!));
    return { cellCount: places * width, index: indexPsuGroups(columns.design, { count, index }), variables: [] as VariableTotals[] };
  });
  const grade = columns.groups.get('grade') ?? null;
  const scores = new Float64Array(columns.n);
  for (const { scale, statistic } of factors) {
    scoreScale(scale, columns, scores);
    const y = scale.kind === 'outcome' || statistic === 'mean' ? scores : riskVariable(scale, scores, grade)!;
    for (const { index, variables } of open) variables.push(totalVariable(index, columns.design.weight, y));
  }
  return open.map(({ cellCount, index, variables }) => ({
    cells: mix.cells,
    psu: index.psu,
    mix: index.group.map((group) => group % mix.cells),
    rows: index.rows,
    variables,
    linesOf: linesByCell(index, cellCount, mix.cells),
  }));
}

function linesByCell({ psu, group }: PsuGroupIndex, cellCount: number, cells: number): (cell: number) => Int32Array {
  const { order, starts } = stableSort(
    Int32Array.from(psu, (_, line) => line),
    group.map((one) => Math.floor(one / cells)),
    cellCount,
  );
  return (cell) => order.subarray(starts[cell]!, starts[cell + 1]!);
}
