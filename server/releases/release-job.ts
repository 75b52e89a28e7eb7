/** The first release of a stored wave as a job of the queue. */
import { WorkerPool } from '../compute/worker-pool.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { findVersions } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import type { JobRow, NewJob } from '../jobs/job.repository.ts';
import type { JobHandler } from '../jobs/work-queue.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { today } from '../today.ts';
import { orderWaves } from '../waves/wave-order.ts';
import { findWaves } from '../waves/wave.repository.ts';
import { FirstReleaseRefused } from './first-release-refused.ts';
import { releaseStoredWave } from './release-stored-wave.ts';
import type { ReleaseReply } from './packed-release.ts';
import type { PoolTask } from './pool-task.ts';
// Its thread reads the whole of the analysis, which the server itself does without.
import type { ReleaseTask } from './release-task.ts';

export const releaseKind = 'firstRelease';

export const releaseJob = ({ instrument, wave }: { readonly instrument: string; readonly wave: string }): NewJob => ({
  kind: releaseKind,
  subject: { instrument, wave },
});

export type ReleaseThreads = WorkerPool<ReleaseTask | PoolTask, ReleaseReply>;

export const releasePool = (threads = 1): ReleaseThreads => new WorkerPool(new URL('./release-task.ts', import.meta.url), threads);

export const releaseHandler =
  (db: Database, keys: WaveKeys, pool: ReleaseThreads): JobHandler =>
  async ({ municipality, subject }: JobRow) => {
    const { instrument, wave } = subject as { instrument: string; wave: string };
    const releasing = { db, keys, make: (task: ReleaseTask | PoolTask) => pool.run(task), today: today() };
    for (const one of await inMunicipality(db, municipality, (tx) => notReleasedUpTo(tx, instrument, wave))) {
      const result = await releaseStoredWave(releasing, { municipality, instrument, wave: one, number: 1 });
      // Done by another worker before: nothing is left to do.
      if (result.kind !== 'released' && result.kind !== 'alreadyReleased') throw new FirstReleaseRefused(result.kind);
    }
  };

/** Oldest first, whatever order the queue has: a wave is compared with released ones only, and those that wait before it have comparisons of their own. */
async function notReleasedUpTo(tx: TenantTransaction, instrument: string, wave: string): Promise<readonly string[]> {
  const stored = await findWaves(tx, instrument);
  const version = stored.find((one) => one.wave === wave)?.version;
  const document = readVersions(await findVersions(tx, instrument)).get(version ?? '');
  if (document === undefined) return [wave];
  const waiting = stored.flatMap((one) => (one.state === 'closed' && one.wave !== wave ? [one.wave] : []));
  const order = orderWaves(document, [...waiting, wave]);
  return order.slice(0, order.indexOf(wave) + 1);
}
