/** PSU totals of the compared splits, told apart by grade and sex: what standardisation needs, once per factor for all places. */
import type { Columns } from '../../../survey/columns/columns.ts';
import { indexPsuGroups } from '../../estimation/psu-group-index.ts';
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

/** Totals by (place × width + category, PSU, cell of the mix). The lines of a place × category lie side by side, those of a stratum as well. */
export interface MixedTotals {
  readonly cells: number;
  readonly psu: Int32Array;
  /** Cell of the mix of each line. */
  readonly mix: Int32Array;
  readonly rows: Float64Array;
  /** One per factor. */
  readonly variables: readonly VariableTotals[];
  /** First line of each place × category; one more entry for the end. */
  readonly starts: Int32Array;
}

/** What is added up of each factor: one value per row, NaN for none. */
export function factorValues(columns: Columns, factors: readonly ReleaseFactor[]): Float64Array[] {
  const grade = columns.groups.get('grade') ?? null;
  return factors.map(({ scale, statistic }) => {
    const scores = new Float64Array(columns.n);
    scoreScale(scale, columns, scores);
    return scale.kind === 'outcome' || statistic === 'mean' ? scores : riskVariable(scale, scores, grade)!;
  });
}

/** @param values of factorValues */
export function mixedTotals(
  { design }: Pick<Columns, 'design'>,
  mix: GradeSexMix,
  values: readonly Float64Array[],
  { places, width, cell }: PlacedRows,
): MixedTotals {
  const index = cell.map((one, row) => (one < 0 || mix.index[row]! < 0 ? -1 : one * mix.cells + mix.index[row]!));
  const lines = indexPsuGroups(design, { count: places * width * mix.cells, index });
  const { order, starts } = orderLines(lines, design.psuStratum, places * width, mix.cells);
  return {
    cells: mix.cells,
    psu: order.map((line) => lines.psu[line]!),
    mix: order.map((line) => lines.group[line]! % mix.cells),
    rows: takeLines(lines.rows, order),
    variables: values.map((y) => inOrder(totalVariable(lines, design.weight, y), order)),
    starts,
  };
}

/**
 * Lines by place × category, within it by stratum, then as they come.
 *
 * @param lines sorted by (PSU, cell × cells + cell of the mix)
 */
export function orderLines(
  { psu, group }: { readonly psu: Int32Array; readonly group: Int32Array },
  psuStratum: Int32Array,
  cellCount: number,
  cells: number,
): { readonly order: Int32Array; readonly starts: Int32Array } {
  const strata = psuStratum.reduce((most, stratum) => Math.max(most, stratum), -1) + 1;
  const asTheyCome = Int32Array.from(psu, (_, line) => line);
  const byStratum = stableSort(
    asTheyCome,
    psu.map((one) => psuStratum[one]!),
    strata,
  ).order;
  return stableSort(
    byStratum,
    group.map((one) => Math.floor(one / cells)),
    cellCount,
  );
}

export const takeLines = (from: Float64Array, order: Int32Array): Float64Array => {
  const to = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) to[i] = from[order[i]!]!;
  return to;
};

/** Arrays that are one and the same (weights where there are none, squares of noughts and ones) stay so. */
export function mapTotals(totals: VariableTotals, map: (values: Float64Array) => Float64Array): VariableTotals {
  const { answered, positive, w, wy, wyy } = totals;
  const done = { answered: map(answered), positive: map(positive) };
  const weights = w === answered ? done.answered : map(w);
  const values = wy === positive ? done.positive : map(wy);
  return { ...done, w: weights, wy: values, wyy: wyy === wy ? values : map(wyy) };
}

const inOrder = (totals: VariableTotals, order: Int32Array): VariableTotals => mapTotals(totals, (values) => takeLines(values, order));
