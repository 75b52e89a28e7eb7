/** What a part of the benchmark reports: a number, its unit, and what it is to be held against. */
export interface Measure {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'MB' | 'rows/s' | 'pupils/s' | 'forms' | 'ballots' | 'nodes' | '×';
  /** What the number is compared to; null where it is one to compare with. */
  readonly comparedTo: string | null;
}

/** The middle one of several runs: one slow run on a shared machine says nothing about the program. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds: by the clock, and of processor time, all threads of this process together. */
export interface Took {
  readonly time: number;
  readonly used: number;
}
export async function took(work: () => unknown): Promise<Took> {
  const before = process.cpuUsage();
  const time = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { time, used: (user + system) / 1000 };
}

/** The most memory that this process has held so far, its worker threads included, in MB (10⁶ bytes). */
export const peakMemory = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6;
