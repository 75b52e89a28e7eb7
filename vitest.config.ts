import { defineConfig } from 'vitest/config';
// @ts-expect-error -- plain JavaScript, as the reporter is
import LongestFirst from './scripts/longest-first.mjs';

/** The long form of a test may take this many times its sample. */
const patience = process.env['MOTVIKT_TESTS'] === 'all' ? 10 : 1;
/** One project per kind of test; CONTRIBUTING.md has one line for each. Long-running projects get time, not retries. */
const kind = (name: string, minutes: number, include = [`test/${name}/**/*.test.ts`], exclude: string[] = []) => ({
  test: { name, include, exclude, testTimeout: patience * minutes * 60_000, hookTimeout: patience * 120_000 },
});
/** Files share a thread and what it has read: most of a small file's time. */
const sharing = (name: string, minutes: number, include?: string[], exclude?: string[]) => ({
  test: { ...kind(name, minutes, include, exclude).test, isolate: false },
});
/** A browser is several processes: such tests go after the others, so that nothing that computes takes the processor from them. */
const inBrowser = (name: string, minutes: number) => ({
  test: { ...kind(name, minutes).test, maxWorkers: 3, sequence: { groupOrder: 1 } },
});
const special = ['reference', 'database', 'journeys', 'sandbox', 'rights', 'attacks'].map((name) => `test/${name}/**`);
/** They put something else in the place of a module, which others of their thread would get too. */
const replacing = ['test/server/database/folder-lock.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './scripts/tally-reporter.mjs'],
    // One more than the two cores that this is meant for: many tests wait for a process, a browser or a limit that they see pass.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      sharing('unit', 2, ['test/**/*.test.ts'], [...special, ...replacing]),
      kind('replacing', 2, replacing),
      kind('reference', 2),
      sharing('database', 3),
      sharing('rights', 3),
      sharing('attacks', 10),
      inBrowser('journeys', 3),
      inBrowser('sandbox', 3),
    ],
  },
});
