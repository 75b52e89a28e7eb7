/**
 * Nearly all and nearly none, by subtraction: an area's total less its girls gives its boys, also where the boys' share is only bounded.
 * So a value is withheld too where what its whole leaves without it, and without the other parts with a value, would have to be bounded.
 */

/** Answers of a group for one factor, of which those of a union are the sums. */
export interface AnswerSums {
  /** Answers, or their weights. */
  readonly answered: Float64Array;
  /** Sum of the score between its ends, 0 to 1 (the number who did, for a yes/no question), and of its square. */
  readonly score: Float64Array;
  readonly square: Float64Array;
}

/** A released group and released parts of it that have no pupil in common, as positions in the sums. */
export interface Parts {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * The end of the scale from which at most `few` pupils are away: nearly none (`under`) or nearly all (`over`), for a question with two
 * answers.
 *
 * For a score in between only sums are known. k pupils away from the end make (sum s)² <= k · sum s² (Cauchy and Schwarz), so a group counts
 * as nearly none where the quotient is at most k: always when at most k are away from the end, and at times when a few more are, if nearly
 * all of the sum is theirs.
 *
 * @param few pupils, or the most weight that so many have
 * @returns null when more are away from either end, or nobody answered
 */
export function awayFromEnds(answered: number, score: number, square: number, few: number): 'under' | 'over' | null {
  const away = (sum: number, squares: number): boolean => sum * sum <= few * squares + slack;
  if (answered <= slack) return null;
  if (away(score, square)) return 'under';
  return away(answered - score, answered - 2 * score + square) ? 'over' : null;
}

/** Sums of weighted scores that should be nought may miss it by this. */
const slack = 1e-9;

/**
 * Which values must be withheld.
 *
 * @param hasValue 1 per group whose value is shown (neither hidden nor bounded)
 * @param size     pupils per group: of several values that would do, the smallest group's is withheld
 * @param few      at most so many on one side are nearly none (with weights: the most weight that so many have)
 * @returns 1 per group whose value must be withheld
 */
export function withholdValues(
  sums: AnswerSums,
  equations: readonly Parts[],
  hasValue: ArrayLike<number>,
  size: ArrayLike<number>,
  few: number,
): Uint8Array {
  const withheld = new Uint8Array(hasValue.length);
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
  function without(whole: number, parts: readonly number[], of: Float64Array): number {
    return parts.reduce((left, part) => left - of[part]!, of[whole]!);
  }
  function leavesFew(whole: number, shown: readonly number[]): boolean {
    return (
      awayFromEnds(without(whole, shown, sums.answered), without(whole, shown, sums.score), without(whole, shown, sums.square), few) !==
      null
    );
  }
  /** A value that was withheld for another's sake must not be the sum of its parts. */
  function givenByParts(whole: number, parts: readonly number[]): boolean {
    return parts.every((part) => known(part) || sums.answered[part]! === 0) && parts.some(known) && isAll(whole, parts);
  }
  function isAll(whole: number, parts: readonly number[]): boolean {
    return without(whole, parts, sums.answered) <= slack;
  }
  /** Nor must it come back from the other side of a two-way table. */
  function leavesOneWithheld(whole: number, parts: readonly number[]): boolean {
    const unknown = parts.filter((part) => !known(part) && sums.answered[part]! > 0);
    return unknown.length === 1 && withheld[unknown[0]!] === 1 && isAll(whole, parts);
  }
}
