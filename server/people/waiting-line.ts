/** A line before work of which only so much runs at once, with a place for those who go first. Pure but for what it is given to run. */

export interface WaitingLine {
  /** @param first before everybody who is not, in the order in which they came */
  run<T>(work: () => Promise<T>, first: boolean): Promise<T>;
}

/**
 * @param longest how many may wait, of either kind: a crowd of strangers takes no place from those who go first
 * @param full what is thrown where no place is left
 */
export function createWaitingLine({ atOnce, longest, full }: { atOnce: number; longest: number; full: () => Error }): WaitingLine {
  const ahead: (() => void)[] = [];
  const others: (() => void)[] = [];
  let running = 0;
  return {
    async run(work, first) {
      const line = first ? ahead : others;
      if (running >= atOnce) {
        if (line.length >= longest) throw full();
        await new Promise<void>((resolve) => line.push(resolve));
      } else running++;
      try {
        return await work();
      } finally {
        const next = ahead.shift() ?? others.shift();
        if (next) next();
        else running--;
      }
    },
  };
}
