/** Counts of what was tried, printed when a file of attacks is done: a test that tries nothing would pass as well. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(counts: Readonly<Record<string, number>>): void {
    for (const [what, n] of Object.entries(counts)) this.#counts.set(what, (this.#counts.get(what) ?? 0) + n);
  }
  least(what: string, value: number): void {
    this.#counts.set(what, Math.min(this.#counts.get(what) ?? Infinity, value));
  }
  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }
  print(title: string): void {
    const lines = [...this.#counts].map(([what, n]) => `  ${what}: ${(Math.round(n * 100) / 100).toLocaleString('en')}`);
    process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
  }
}

/** The long form takes all of them, the sample the first few. */
export const whole = process.env['MOTVIKT_TESTS'] === 'all';
export const municipalities = (inAll: number, inSample: number): number[] => Array.from({ length: whole ? inAll : inSample }, (_, i) => i);
