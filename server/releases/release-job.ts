/** The first release of a stored wave as a job of the queue. */
import { WorkerPool } from '../compute/worker-pool.ts';
import type { Database } from '../database/in-municipality.ts';
import type { JobRow, NewJob } from '../jobs/job.repository.ts';
import type { JobHandler } from '../jobs/work-queue.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { today } from '../today.ts';
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
    const result = await releaseStoredWave(
      { db, keys, make: (task) => pool.run(task), today: today() },
      { municipality, instrument, wave, number: 1 },
    );
    // Done by another worker before: nothing is left to do.
    if (result.kind !== 'released' && result.kind !== 'alreadyReleased') throw new FirstReleaseRefused(result.kind);
  };
