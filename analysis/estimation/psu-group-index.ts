import type { DesignColumns } from '../../survey/columns/columns.ts';
import { AnalysisError, requireSameLength } from '../errors.ts';

/** Which group every row is in: `index[row]` in [0, count), or -1 for a row in no group. */
export interface RowGroups {
  readonly count: number;
  readonly index: Int32Array;
}

/** Where the rows of every PSU × group go: made once per grouping, used for every variable. */
export interface PsuGroupIndex {
  /** Line of each row, in [0, psu.length); -1 for a row in no group. */
  readonly line: Int32Array;
  /** PSU and group of each line; lines are unique and sorted by (psu, group). */
  readonly psu: Int32Array;
  readonly group: Int32Array;
  /** Rows of each line, answered or not. */
  readonly rows: Float64Array;
}

/**
 * Gives every row the number of its line, one line per PSU × group that has rows. Near-linear: rows are bucketed by PSU (a counting
 * sort, skipped where the file is in PSU order already), then the few groups of each PSU are sorted.
 *
 * @param design PSU per row
 * @param groups group per row
 * @throws {AnalysisError} `lengthMismatch` when the lengths differ, `outOfRange` for a PSU or group outside its range
 */
export function indexPsuGroups(design: Pick<DesignColumns, 'psu' | 'psuStratum'>, groups: RowGroups): PsuGroupIndex {
  const n = design.psu.length;
  requireSameLength('indexPsuGroups', 'group index', groups.index.length, n);
  const starts = psuStarts(design.psu, design.psuStratum.length);
  const order = rowsByPsu(design.psu, starts);
  const line = new Int32Array(n).fill(-1);
  // The line that the current PSU has for a group; a stamp saves clearing it for every PSU.
  const stamp = new Int32Array(groups.count).fill(-1);
  const lineOfGroup = new Int32Array(groups.count);
  const met = new Int32Array(groups.count);
  const capacity = countLines(groups, order, starts, stamp);
  stamp.fill(-1);
  const psu = new Int32Array(capacity);
  const group = new Int32Array(capacity);
  const rows = new Float64Array(capacity);
  let lines = 0;
  for (let p = 0; p + 1 < starts.length; p++) {
    const from = starts[p]!;
    const to = starts[p + 1]!;
    let found = 0;
    for (let i = from; i < to; i++) {
      const g = groups.index[order === null ? i : order[i]!]!;
      if (g >= 0 && stamp[g] !== p) {
        stamp[g] = p;
        met[found++] = g;
      }
    }
    sortPrefix(met, found);
    for (let k = 0; k < found; k++) {
      lineOfGroup[met[k]!] = lines + k;
      psu[lines + k] = p;
      group[lines + k] = met[k]!;
    }
    for (let i = from; i < to; i++) {
      const row = order === null ? i : order[i]!;
      const g = groups.index[row]!;
      if (g >= 0) {
        const l = lineOfGroup[g]!;
        line[row] = l;
        rows[l]!++;
      }
    }
    lines += found;
  }
  return { line, psu, group, rows };
}

/** First position of each PSU's rows when rows stand in PSU order; one more entry for the end. */
function psuStarts(psu: Int32Array, psus: number): Int32Array {
  const starts = new Int32Array(psus + 1);
  for (let row = 0; row < psu.length; row++) {
    const p = psu[row]!;
    if (p < 0 || p >= psus)
      throw new AnalysisError('outOfRange', `indexPsuGroups: PSU of row ${row} must lie in 0 to ${psus - 1}, is ${p}`, { row, psu: p });
    starts[p + 1]!++;
  }
  for (let p = 0; p < psus; p++) starts[p + 1]! += starts[p]!;
  return starts;
}

/** Rows in PSU order, file order within a PSU; null when they stand so already. */
function rowsByPsu(psu: Int32Array, starts: Int32Array): Int32Array | null {
  let sorted = true;
  for (let row = 1; row < psu.length && sorted; row++) sorted = psu[row]! >= psu[row - 1]!;
  if (sorted) return null;
  const next = starts.slice();
  const order = new Int32Array(psu.length);
  for (let row = 0; row < psu.length; row++) order[next[psu[row]!]!++] = row;
  return order;
}

function countLines(groups: RowGroups, order: Int32Array | null, starts: Int32Array, stamp: Int32Array): number {
  let lines = 0;
  for (let p = 0; p + 1 < starts.length; p++) {
    for (let i = starts[p]!; i < starts[p + 1]!; i++) {
      const row = order === null ? i : order[i]!;
      const g = groups.index[row]!;
      if (g < -1 || g >= groups.count)
        throw new AnalysisError('outOfRange', `indexPsuGroups: group of row ${row} must lie in -1 to ${groups.count - 1}, is ${g}`, {
          row,
          group: g,
        });
      if (g >= 0 && stamp[g] !== p) {
        stamp[g] = p;
        lines++;
      }
    }
  }
  return lines;
}

/** Insertion sort for the handful of groups that a class has, the built-in one for more. */
function sortPrefix(values: Int32Array, length: number): void {
  if (length > 24) {
    values.subarray(0, length).sort();
    return;
  }
  for (let i = 1; i < length; i++) {
    const v = values[i]!;
    let j = i - 1;
    while (j >= 0 && values[j]! > v) {
      values[j + 1] = values[j]!;
      j--;
    }
    values[j + 1] = v;
  }
}
