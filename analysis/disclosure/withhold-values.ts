/**
 * Nearly all and nearly none, by subtraction: an area's total less its girls gives its boys, also where the boys' share is only bounded.
 * So a value is withheld too where what its whole leaves without it, and without the other parts with a value, would have to be bounded. The same
 * holds where nearly all who are left gave the same answer in between.
 */
import { nearlyAllAlike, type ScoreCounts } from './score-counts.ts';

/** A released group and released parts of it that have no pupil in common, as positions in the sums. */
export interface Parts {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Which values must be withheld.
 *
 * @param hasValue 1 per group whose value is shown (neither hidden nor bounded)
 * @param size     pupils per group: of several values that would do, the smallest group's is withheld
 * @param few      at most so many who differ from all others are nearly none
 * @returns 1 per group whose value must be withheld
 */
export function withholdValues(
  counts: ScoreCounts,
  equations: readonly Parts[],
  hasValue: ArrayLike<number>,
  size: ArrayLike<number>,
  few: number,
): Uint8Array {
  const withheld = new Uint8Array(hasValue.length);
  const { scores, pupils } = counts;
  const answered = Float64Array.from(hasValue, (_, at) => pupils.subarray(scores * at, scores * (at + 1)).reduce((sum, n) => sum + n, 0));
  const known = (at: number): boolean => hasValue[at] === 1 && withheld[at] === 0;
  // Withholding one value may open another equation, in which it is the whole or a part; each round withholds at least one.
  for (let changed = true; changed;) {
    changed = false;
    for (const { whole, parts } of equations) {
      if (withheld[whole] === 1 && givenByParts(whole, parts)) {
        withheld[smallestFirst(parts.filter(known))[0]!] = 1;
        changed = true;
      }
      if (!known(whole)) continue;
      const shown = smallestFirst(parts.filter(known));
      while (shown.length > 0 && (leavesFew(whole, shown) || leavesOneWithheld(whole, parts))) {
        withheld[shown.shift()!] = 1;
        changed = true;
      }
    }
  }
  return withheld;

  function smallestFirst(parts: number[]): number[] {
    return parts.sort((a, b) => size[a]! - size[b]!);
  }
  function leavesFew(whole: number, shown: readonly number[]): boolean {
    const left = pupils.slice(scores * whole, scores * (whole + 1));
    for (const part of shown) for (let score = 0; score < scores; score++) left[score]! -= pupils[scores * part + score]!;
    return nearlyAllAlike({ scores, pupils: left }, 0, few) !== null;
  }
  /** A value that was withheld for another's sake must not be the sum of its parts. */
  function givenByParts(whole: number, parts: readonly number[]): boolean {
    return parts.every((part) => known(part) || answered[part] === 0) && parts.some(known) && isAll(whole, parts);
  }
  function isAll(whole: number, parts: readonly number[]): boolean {
    return parts.reduce((left, part) => left - answered[part]!, answered[whole]!) === 0;
  }
  /** Nor must it come back from the other side of a two-way table. */
  function leavesOneWithheld(whole: number, parts: readonly number[]): boolean {
    const unknown = parts.filter((part) => !known(part) && answered[part]! > 0);
    return unknown.length === 1 && withheld[unknown[0]!] === 1 && isAll(whole, parts);
  }
}
