import type { DesignColumns } from '../../survey/columns/columns.ts';
import { AnalysisError, requireSameLength } from '../errors.ts';
import { dfOfMembers } from '../estimation/covariance-of-totals.ts';

/** Categories of a variable per row: `index[row]` in [0, count), or -1 for a row without an answer. */
export interface Categories {
  readonly count: number;
  readonly index: Int32Array;
}

/** A two-way table of sums of weights, and the same per PSU, from which its covariance follows. Cell (r, c) is at `r * columns + c`. */
export interface WeightedTable {
  readonly rows: number;
  readonly columns: number;
  /** Rows of the file in the subpopulation with both answers. */
  readonly n: number;
  readonly cells: Float64Array;
  /** Cell k of PSU p at `p * cells.length + k`. */
  readonly psuCells: Float64Array;
  /** 1 for PSUs with rows in the table. */
  readonly member: Uint8Array;
  /** PSUs minus strata of the subpopulation, answered or not. */
  readonly df: number;
}

/**
 * Adds the weights up per cell and PSU.
 *
 * @param inside 1 for rows of the subpopulation; null is everybody
 * @throws {AnalysisError} `lengthMismatch`; `outOfRange` for a category outside its range; `invalidWeight` for a weight not above 0
 */
export function tabulate(design: DesignColumns, rows: Categories, columns: Categories, inside: Uint8Array | null): WeightedTable {
  const length = design.psu.length;
  requireSameLength('tabulate', 'rows', rows.index.length, length);
  requireSameLength('tabulate', 'columns', columns.index.length, length);
  if (inside !== null) requireSameLength('tabulate', 'subpopulation', inside.length, length);
  const k = rows.count * columns.count;
  const psus = design.psuStratum.length;
  const cells = new Float64Array(k);
  const psuCells = new Float64Array(psus * k);
  const member = new Uint8Array(psus);
  const subpopulation = new Uint8Array(psus);
  let n = 0;
  for (let i = 0; i < length; i++) {
    if (inside !== null && inside[i] === 0) continue;
    const psu = design.psu[i]!;
    subpopulation[psu] = 1;
    const r = categoryOf(rows, i);
    const c = categoryOf(columns, i);
    if (r < 0 || c < 0) continue;
    const w = design.weight === null ? 1 : design.weight[i]!;
    if (!(w > 0 && w < Infinity))
      throw new AnalysisError('invalidWeight', `tabulate: weight of row ${i} must be above 0 and finite, is ${w}`, { row: i, weight: w });
    n++;
    member[psu] = 1;
    cells[r * columns.count + c]! += w;
    psuCells[psu * k + r * columns.count + c]! += w;
  }
  return { rows: rows.count, columns: columns.count, n, cells, psuCells, member, df: dfOfMembers(subpopulation, design) };
}

function categoryOf({ count, index }: Categories, row: number): number {
  const category = index[row]!;
  if (!(category >= -1 && category < count))
    throw new AnalysisError('outOfRange', `tabulate: category of row ${row} must lie in -1 to ${count - 1}, is ${category}`, {
      row,
      category,
    });
  return category;
}

/** Sums of the rows, of the columns, and of all. */
export function tableMargins({ rows, columns, cells }: WeightedTable): {
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly total: number;
} {
  const row = new Float64Array(rows);
  const column = new Float64Array(columns);
  cells.forEach((w, k) => {
    row[Math.floor(k / columns)]! += w;
    column[k % columns]! += w;
  });
  return { row, column, total: row.reduce((sum, w) => sum + w, 0) };
}
