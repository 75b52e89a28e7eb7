/** Work that a server does by itself from time to time: never twice at once, and done with before the server closes. */
import type { Log } from './log.ts';

export interface Repeating {
  /** No further time; waits for the one under way. */
  close(): Promise<void>;
}

/** @param failure the log's name of what went wrong: the next time is a new try */
export function repeat(everyMs: number, work: () => Promise<void>, log: Log, failure: string): Repeating {
  let underWay: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    underWay = underWay.then(work).catch((error: unknown) => log.error(failure, error, {}));
  }, everyMs);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
