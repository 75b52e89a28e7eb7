/** Subpopulations as observed: which respondents share the codes of some grouping variables. */
import { AnalysisError } from './errors.ts';
import { groupMissing, type Columns, type IndexArray } from '../survey/columns/columns.ts';

export interface RowGroups {
  /** How many groups were observed. */
  readonly count: number;
  /** Group per row, -1 for rows in none. */
  readonly index: Int32Array;
  /** The codes of each group, by grouping variable, in the order asked for. */
  readonly groups: readonly Readonly<Record<string, string>>[];
}

/**
 * Numbers the observed combinations of grouping variables.
 *
 * @param columns the wave or file
 * @param by      grouping variables; none gives one group of everybody
 * @param keep    0 for rows that are left out (flagged responses), or null to keep all
 * @returns groups in the order of the variables' codes; a row that lacks one of the variables is in no group
 * @throws {AnalysisError} `unknownName` for a variable that the columns do not have
 */
export function groupRows(columns: Columns, by: readonly string[], keep: Uint8Array | null = null): RowGroups {
  const parts = by.map((id) => {
    const column = columns.groups.get(id);
    if (column === undefined)
      throw new AnalysisError('unknownName', `groupRows: no column for the grouping variable "${id}"`, { group: id });
    return { ...column, id, missing: groupMissing(column.index) };
  });
  const combinations = parts.reduce((product, { codes }) => product * codes.length, 1);
  const { order, index } =
    combinations <= tableSize ? numberByTable(parts, combinations, columns.n, keep) : numberByMap(parts, columns.n, keep);
  const groups = order.map((one) => {
    let rest = one;
    const codes = [...parts].reverse().map(({ id, codes: all }) => {
      const code = rest % all.length;
      rest = (rest - code) / all.length;
      return [id, all[code]!] as const;
    });
    return Object.fromEntries(codes.reverse());
  });
  return { count: order.length, index, groups };
}

interface Part {
  readonly codes: readonly string[];
  readonly index: IndexArray;
  readonly missing: number;
}

/** Up to so many combinations are numbered by a table; above it would be mostly empty. */
const tableSize = 1 << 20;

function numberByTable(
  parts: readonly Part[],
  combinations: number,
  n: number,
  keep: Uint8Array | null,
): { order: number[]; index: Int32Array } {
  const index = new Int32Array(n);
  for (const part of parts) {
    if (part.index instanceof Uint8Array) addBytes(index, part.index, part.codes.length, part.missing);
    else addWords(index, part.index, part.codes.length, part.missing);
  }
  if (keep !== null) for (let row = 0; row < n; row++) if (keep[row] === 0) index[row] = -1;
  const seen = new Uint8Array(combinations);
  for (let row = 0; row < n; row++) if (index[row]! >= 0) seen[index[row]!] = 1;
  const order: number[] = [];
  const at = Int32Array.from(seen, (one, combination) => (one === 1 ? order.push(combination) - 1 : -1));
  for (let row = 0; row < n; row++) if (index[row]! >= 0) index[row] = at[index[row]!]!;
  return { order, index };
}

// Twice the same loop: each sees one kind of array.
function addBytes(combination: Int32Array, index: Uint8Array, codes: number, missing: number): void {
  for (let row = 0; row < combination.length; row++)
    combination[row] = combination[row]! < 0 || index[row] === missing ? -1 : combination[row]! * codes + index[row]!;
}
function addWords(combination: Int32Array, index: Uint16Array, codes: number, missing: number): void {
  for (let row = 0; row < combination.length; row++)
    combination[row] = combination[row]! < 0 || index[row] === missing ? -1 : combination[row]! * codes + index[row]!;
}

function numberByMap(parts: readonly Part[], n: number, keep: Uint8Array | null): { order: number[]; index: Int32Array } {
  const combination = new Float64Array(n);
  for (const { codes, index, missing } of parts)
    for (let row = 0; row < n; row++) combination[row] = index[row] === missing ? NaN : combination[row]! * codes.length + index[row]!;
  const seen = new Set<number>();
  for (let row = 0; row < n; row++) {
    if (keep !== null && keep[row] === 0) combination[row] = NaN;
    const one = combination[row]!;
    if (one === one) seen.add(one);
  }
  const order = [...seen].sort((a, b) => a - b);
  const at = new Map(order.map((one, group) => [one, group]));
  return { order, index: Int32Array.from(combination, (one) => at.get(one) ?? -1) };
}
