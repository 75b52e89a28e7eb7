/** What protection costs: of the rows that could be made at each level, how many carry a value. */
import type { ReleasedRow, ReleaseMethod } from './released.ts';

/**
 * @param tables rows of each table of the release, in their order; a bounded row ("under 3 %") says something and counts as shown
 * @returns per table with any row, by its name
 */
export const protectionCost = (
  tables: readonly { readonly name: string; readonly rows: readonly ReleasedRow[] }[],
): ReleaseMethod['cost'] =>
  tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => ({
      level: name,
      rows: rows.length,
      shown: rows.filter(({ protection }) => protection.state !== 'hidden').length,
    }));
