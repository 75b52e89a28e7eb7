import { groupMissing, type Columns } from '../../survey/columns/columns.ts';
import { indexPsuGroups, type PsuGroupIndex } from '../estimation/psu-group-index.ts';

/** What an association is adjusted for: one line per PSU × pattern of covariates, in which all that a model needs adds up. */
export interface CovariateLines {
  /** Its groups are patterns. */
  readonly index: PsuGroupIndex;
  /** Category of every covariate, per pattern; pupils who did not state one are its last category. */
  readonly patterns: readonly (readonly number[])[];
  /** Part of the wave that a pattern belongs to (a stage), in [0, parts). */
  readonly partOf: Int32Array;
  readonly parts: number;
}

/**
 * Lines by the given covariates and, apart from them, by part of the wave.
 *
 * @param covariates grouping variables of the columns, such as grade and sex; none is allowed
 * @param part       part per row, in [0, parts), or -1 for rows that are left out
 */
export function covariateLines(columns: Columns, covariates: readonly string[], part: Int32Array, parts: number): CovariateLines {
  const read = covariates.map((id) => {
    const { codes, index } = columns.groups.get(id)!;
    return { index, missing: groupMissing(index), categories: codes.length + 1 };
  });
  const patterns: number[][] = [];
  const partOf: number[] = [];
  const known = new Map<number, number>();
  const pattern = Int32Array.from(part, (one, row) => {
    if (one < 0) return -1;
    let key = one;
    for (const { index, missing, categories } of read) key = key * categories + (index[row] === missing ? categories - 1 : index[row]!);
    let at = known.get(key);
    if (at === undefined) {
      at = patterns.length;
      known.set(key, at);
      patterns.push(read.map(({ index, missing, categories }) => (index[row] === missing ? categories - 1 : index[row]!)));
      partOf.push(one);
    }
    return at;
  });
  return {
    index: indexPsuGroups(columns.design, { count: patterns.length, index: pattern }),
    patterns,
    partOf: Int32Array.from(partOf),
    parts,
  };
}
