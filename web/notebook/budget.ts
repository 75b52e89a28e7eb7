/** How much may come in: `burst` at once, then `perSecond`. Time is given, so that a test needs no clock. */
export interface Budget {
  /** Takes one; false when there is none left. */
  take(now: number): boolean;
}

/** @param start milliseconds, from the same clock as `take` */
export function budget({ burst, perSecond }: { readonly burst: number; readonly perSecond: number }, start: number): Budget {
  let left = burst;
  let last = start;
  return {
    take(now) {
      left = Math.min(burst, left + ((now - last) / 1000) * perSecond);
      last = now;
      if (left < 1) return false;
      left--;
      return true;
    },
  };
}
