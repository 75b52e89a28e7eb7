/** Tries that failed, kept in memory for as long as they count (minutes) and written nowhere: not in the database, not in the log. */
import { type Count, limits, waitMs } from './attempts.rules.ts';

export interface Attempts {
  /** Milliseconds to wait before this may be tried; 0: now. The try is counted at once, so that many at a time do not slip through. */
  begin(counts: readonly Count[]): number;
  /** It went well: it does not count. */
  forgive(counts: readonly Count[]): void;
  /** How many counts are in memory. */
  readonly size: number;
}

/** Above this, the oldest are forgotten first: a flood of made-up addresses does not fill the memory. */
const mostCounts = 100_000;

/** @param clock in milliseconds */
export function createAttempts(clock: () => number): Attempts {
  const known = new Map<string, number[]>();
  const keyOf = ({ limit, about }: Count) => `${limit} ${about}`;
  let sweptAt = clock();
  const sweep = (now: number) => {
    if (now - sweptAt < 60_000 && known.size <= mostCounts) return;
    sweptAt = now;
    for (const [key, times] of known) if (times.at(-1)! <= now - limits[key.split(' ', 1)[0] as Count['limit']].withinMs) known.delete(key);
    for (const key of known.keys()) {
      if (known.size <= mostCounts) break;
      known.delete(key);
    }
  };
  return {
    begin(counts) {
      const now = clock();
      sweep(now);
      const wait = Math.max(0, ...counts.map((count) => waitMs(known.get(keyOf(count)) ?? [], limits[count.limit], now)));
      if (wait > 0) return wait;
      for (const count of counts) {
        const { withinMs, most } = limits[count.limit];
        const times = (known.get(keyOf(count)) ?? []).filter((time) => time > now - withinMs).slice(-most);
        // Put last, so that the map stays in the order of use.
        known.delete(keyOf(count));
        known.set(keyOf(count), [...times, now]);
      }
      return 0;
    },
    forgive(counts) {
      for (const count of counts) {
        const times = known.get(keyOf(count))?.slice(0, -1) ?? [];
        if (times.length > 0) known.set(keyOf(count), times);
        else known.delete(keyOf(count));
      }
    },
    get size() {
      return known.size;
    },
  };
}
