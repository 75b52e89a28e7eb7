/** A number with the bounds of its 95 % interval, low ≤ value ≤ high. */
export interface WithInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of a difference of two independent numbers from their own intervals alone (MOVER, the method of variance estimates recovery): each
 * distance from value to bound stands for 1.96 standard errors on that side, so that skewed intervals stay skewed.
 *
 * With Wilson's intervals of two shares this is Newcombe's method 10. Too wide where the two are positively correlated, too narrow where they are
 * negatively.
 *
 * @returns first minus second, low ≤ value ≤ high
 * @see Zou and Donner (2008), Construction of confidence limits about effect measures: a general approach, Statistics in Medicine 27, 1693-1702,
 *   equation 4; Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 873-890
 */
export function differenceOfIntervals(first: WithInterval, second: WithInterval): WithInterval {
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}
