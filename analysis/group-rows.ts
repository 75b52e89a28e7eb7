/** Subpopulations as observed: which respondents share the codes of some grouping variables. */
import { AnalysisError } from './errors.ts';
import { groupMissing, type Columns } from '../survey/columns/columns.ts';

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
    if (column === undefined) throw new AnalysisError('unknownName', `groupRows: no column for the grouping variable "${id}"`, { group: id });
    return { ...column, id, missing: groupMissing(column.index) };
  });
  const combination = new Float64Array(columns.n);
  for (const { codes, index, missing } of parts)
    for (let row = 0; row < columns.n; row++) combination[row] = index[row] === missing ? NaN : combination[row]! * codes.length + index[row]!;
  const seen = new Set<number>();
  for (let row = 0; row < columns.n; row++) {
    if (keep !== null && keep[row] === 0) combination[row] = NaN;
    const one = combination[row]!;
    if (one === one) seen.add(one);
  }
  const order = [...seen].sort((a, b) => a - b);
  const at = new Map(order.map((one, group) => [one, group]));
  const groups = order.map((one) => {
    let rest = one;
    const codes = [...parts].reverse().map(({ id, codes: all }) => {
      const code = rest % all.length;
      rest = (rest - code) / all.length;
      return [id, all[code]!] as const;
    });
    return Object.fromEntries(codes.reverse());
  });
  return { count: order.length, index: Int32Array.from(combination, (one) => at.get(one) ?? -1), groups };
}
