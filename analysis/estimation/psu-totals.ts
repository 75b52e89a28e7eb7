/**
 * Per variable × PSU × group: everything that shares, means and their differences need. Totals add up, so they may be computed for
 * any part of the data on any machine and merged; estimates are then finished on this small table.
 * Confidential: they never leave the job that made them.
 */
export interface PsuTotals {
  /** PSU and group of each line; lines are unique and sorted by (psu, group). */
  readonly psu: Int32Array;
  readonly group: Int32Array;
  /** Rows of the subpopulation in this PSU, answered or not. */
  readonly rows: Float64Array;
  /** One entry per variable, in the order given. */
  readonly variables: readonly VariableTotals[];
}
export interface VariableTotals {
  /** Rows with a value. */
  readonly answered: Float64Array;
  /** Unweighted rows with value 1 (shares), 0 for means. */
  readonly positive: Float64Array;
  readonly w: Float64Array;
  readonly wy: Float64Array;
  readonly wyy: Float64Array;
}
