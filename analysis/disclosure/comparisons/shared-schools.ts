/** Schools that took part in two waves. */
import { groupMissing, type Columns } from '../../../survey/columns/columns.ts';

/** A change that fewer schools in both waves carry is told of these schools only. */
export const fewestSharedSchools = 8;

/** Where at least this share of a group's pupils, in both waves, go to schools that took part in both, the group is compared as it is. */
export const commonShare = 0.95;

/** Schools by number, the same numbers in both waves. */
export interface SchoolNumbers {
  readonly schools: number;
  /** School of every PSU; a PSU of which no pupil names one is a school by itself. */
  readonly now: Int32Array;
  readonly before: Int32Array;
  /** 1 for schools with pupils in both waves. */
  readonly shared: Uint8Array;
}

/** Null unless both waves know their pupils' schools. */
export function numberSchools(now: Columns, before: Columns): SchoolNumbers | null {
  const schoolsNow = schoolsOfPsus(now);
  const schoolsBefore = schoolsOfPsus(before);
  if (schoolsNow === null || schoolsBefore === null) return null;
  const numbers = new Map<string, number>();
  let next = 0;
  const numbered = (codes: readonly (string | null)[]): Int32Array =>
    Int32Array.from(codes, (code) => {
      const known = code === null ? undefined : numbers.get(code);
      if (known !== undefined) return known;
      if (code !== null) numbers.set(code, next);
      return next++;
    });
  const [a, b] = [numbered(schoolsNow), numbered(schoolsBefore)];
  const [inNow, inBefore] = [new Set(a), new Set(b)];
  return {
    schools: next,
    now: a,
    before: b,
    shared: Uint8Array.from({ length: next }, (_, school) => (inNow.has(school) && inBefore.has(school) ? 1 : 0)),
  };
}

/**
 * The school of each PSU. A class belongs to one school; where the file says otherwise, to the one that most of its pupils have.
 *
 * @returns null when the columns have no schools
 */
export function schoolsOfPsus({ n, groups, design }: Columns): (string | null)[] | null {
  const column = groups.get('school');
  if (column === undefined || column.codes.length === 0) return null;
  const { codes, index } = column;
  const missing = groupMissing(index);
  const pupils = new Map<number, number>();
  const best = new Int32Array(design.psuStratum.length).fill(-1);
  const most = new Float64Array(design.psuStratum.length);
  for (let row = 0; row < n; row++) {
    const code = index[row]!;
    if (code === missing) continue;
    const psu = design.psu[row]!;
    const key = psu * codes.length + code;
    pupils.set(key, (pupils.get(key) ?? 0) + 1);
  }
  for (const [key, count] of [...pupils].sort(([a], [b]) => a - b)) {
    const psu = Math.floor(key / codes.length);
    if (count > most[psu]!) {
      most[psu] = count;
      best[psu] = key % codes.length;
    }
  }
  return Array.from(best, (code) => (code < 0 ? null : codes[code]!));
}
