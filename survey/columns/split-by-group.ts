import { groupMissing, type Columns } from './columns.ts';
import { takeRows } from './select-rows.ts';

/**
 * Columns per code of a grouping variable, in the order of its codes; above all a file's waves, which are stored one by one.
 * Codes without rows are left out, and so are rows in which the variable is missing (importing refuses a missing wave).
 * Strata without rows go, see `dropStrata` in `selectRows`.
 *
 * @throws {RangeError} when the columns have no such grouping variable
 */
export function splitByGroup(columns: Columns, group: string): Map<string, Columns> {
  const column = columns.groups.get(group);
  if (!column) throw new RangeError(`splitByGroup needs a grouping variable that the columns have, got "${group}"`);
  const { codes, index } = column;
  const missing = groupMissing(index);
  const counts = new Uint32Array(codes.length);
  for (const code of index) if (code !== missing) counts[code]!++;
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let row = 0; row < columns.n; row++) {
    const code = index[row]!;
    if (code !== missing) rows[code]![counts[code]!++] = row;
  }
  return new Map(
    codes.flatMap((code, i) =>
      rows[i]!.length === 0 ? [] : [[code, takeRows(columns, rows[i]!, { emptyStrata: 'dropStrata' })] as const],
    ),
  );
}
