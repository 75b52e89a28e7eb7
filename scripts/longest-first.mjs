// The order in which vitest starts test files: those that take longest first, so that none of them runs alone at the end beside idle workers.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';

/** Seconds per file, of those that take long. `MOTVIKT_SECONDS=keep npm test` writes them anew (tally-reporter.mjs); only their order counts. */
export const secondsFile = new URL('../test/seconds.json', import.meta.url);
/** Shorter files are not written down, and start in the order that vitest gives them. */
export const short = 5;

/**
 * Those of a group stay in it, and files that share a thread stay together: it goes on only while the next file is one of its own.
 * @param seconds of a specification, 0 where it is not known
 */
export function longestFirst(specifications, seconds) {
  const place = ({ project: { config } }) => config.sequence.groupOrder * 2 + (config.isolate ? 0 : 1);
  // Sorting keeps equals in order.
  return specifications.toSorted((a, b) => place(a) - place(b) || seconds(b) - seconds(a));
}

export default class extends BaseSequencer {
  async sort(specifications) {
    const known = JSON.parse(readFileSync(secondsFile, 'utf8'));
    const { root } = this.ctx.config;
    return longestFirst(await super.sort(specifications), ({ moduleId }) => known[relative(root, moduleId).replaceAll('\\', '/')] ?? 0);
  }
}
