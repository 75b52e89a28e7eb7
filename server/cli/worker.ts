/** `motvikt worker`: a process of its own that takes jobs from the queue; any number of them share one PostgreSQL database. */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { storeCommandTextsFor } from '../../notebooks/wording/store-command-texts.ts';
import { openFieldingKeys } from '../fielding/fielding-keys.ts';
import { queueState } from '../jobs/job.repository.ts';
import { openHandlers } from '../jobs/open-handlers.ts';
import { workQueue } from '../jobs/work-queue.ts';
import { createLog } from '../log.ts';
import { readSettingsAndFiles } from '../settings.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { sayWrongOption } from './say-usage.ts';
import { complain, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runWorker: CliCommand = (args, io) => workWith(args, io, {});

export async function workWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { worker: texts } = storeCommandTextsFor(io.language);
  let untilEmpty: boolean;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'until-empty': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return say(io, texts.usage);
    untilEmpty = values['until-empty'] ?? false;
  } catch (error) {
    const wrong = sayWrongOption(error, io.language);
    if (wrong !== null) return complain(io, 2, [wrong, '', texts.usage.trimEnd()]);
    throw error;
  }
  const read = readSettingsAndFiles(environment.environment ?? process.env);
  // Before the embedded database is opened, which the server may have open.
  if (read.ok && read.settings.databaseUrl === null) return complain(io, 1, [texts.onlyPostgres]);
  growHeapsSlowly();
  return withStore(io, environment, async ({ db, keys, settings }) => {
    const { open, givenUp } = await queueState(db);
    say(io, `${texts.started(open, givenUp)}\n`);
    const log = createLog((line) => io.stderr(line));
    const { handlers, close } = openHandlers(db, keys, await openFieldingKeys(settings.keyDir));
    const work = workQueue({ db, handlers, log, untilEmpty });
    const stop = () => void work.stop();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    try {
      const jobs = await work.finished;
      // The threads' memory is the process's.
      log.info('workerEnded', { jobs, peak: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6) });
      say(io, `${texts.done(jobs)}\n`);
      const left = untilEmpty ? (await queueState(db)).givenUp : 0;
      return left > 0 ? complain(io, 1, [texts.givenUp(left)]) : 0;
    } finally {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      await close();
    }
  });
}

/**
 * A worker lives for weeks and makes one large release after the other. V8 lets a heap grow to some twice of what it holds before it looks for
 * what is no longer needed, and a little more each time: after 40 waves of 25,000 pupils a worker had 1.15 GB. So it stays at 0.83, for
 * some more time in collecting.
 */
function growHeapsSlowly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
