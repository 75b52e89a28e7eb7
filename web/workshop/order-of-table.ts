/**
 * In what order a table talks about the candidates: round about from a place of its own, so that the tables' first ones are spread over all of them.
 *
 * @param table from 0
 * @param tables how many there are
 */
export function orderOfTable<T>(candidates: readonly T[], table: number, tables: number): T[] {
  // More tables than candidates: some begin alike.
  const first = tables >= candidates.length ? table % candidates.length : Math.floor((table * candidates.length) / tables);
  return [...candidates.slice(first), ...candidates.slice(0, first)];
}
