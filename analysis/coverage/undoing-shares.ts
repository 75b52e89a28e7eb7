/** What it is compared with: the other side's share, and the difference (share minus other) with its interval. */
export interface ClearDifference {
  readonly otherValue: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

export interface UndoingShares {
  /** Share among those who did not answer from which the difference would no longer be clear; null when no share would do that. */
  readonly noLongerClear: number | null;
  /** The same, from which the two shares would be equal. */
  readonly equal: number | null;
}

/**
 * The share of all pupils is coverage × the share of those who answered + (1 - coverage) × that of the others, so that the difference of all
 * pupils from a fixed other side is coverage × difference + (1 - coverage) × (share of the missing - other). It is 0 when the missing have
 * other - coverage × difference / (1 - coverage); with the near end of the interval in the place of the difference it stops being clear.
 * The further that lies from the share of those who answered, the safer is the conclusion.
 *
 * @param coverage responses per registered pupil, in [0, 1]; all numbers may be released ones
 * @returns null shares where the conclusion stands whatever the missing are like; null altogether where there is nothing to undo: no clear
 *   difference (the interval holds 0), or everybody answered
 * @see Cochran (1977), Sampling Techniques, 3rd ed., section 13.2 (the two parts of a population with nonresponse); Liublinska and Rubin (2014),
 *   Statistics in Medicine 33, 4170-4185 (tipping points)
 */
export function undoingShares(coverage: number, other: ClearDifference): UndoingShares | null {
  if (!(coverage > 0 && coverage < 1) || (other.low <= 0 && other.high >= 0)) return null;
  const near = other.low > 0 ? other.low : other.high;
  const at = (difference: number): number | null => {
    const share = other.otherValue - (coverage * difference) / (1 - coverage);
    return share >= 0 && share <= 1 ? share : null;
  };
  return { noLongerClear: at(near), equal: at(other.difference) };
}
