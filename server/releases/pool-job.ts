/** The release of a pool as a job of the queue. */
import type { Database } from '../database/in-municipality.ts';
import { CannotBeDone } from '../jobs/cannot-be-done.ts';
import type { JobRow } from '../jobs/job.repository.ts';
import type { JobHandler } from '../jobs/work-queue.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { today } from '../today.ts';
import type { ReleaseThreads } from './release-job.ts';
import { releaseStoredPool } from './release-stored-pool.ts';

export const poolHandler =
  (db: Database, keys: WaveKeys, threads: ReleaseThreads): JobHandler =>
  async ({ municipality, subject }: JobRow) => {
    const { instrument, version, pool } = subject as { instrument: string; version: string; pool: string };
    const result = await releaseStoredPool(
      { db, keys, make: (task) => threads.run(task), today: today() },
      { municipality, instrument, version, pool },
    );
    // Done before, or nothing to be done until its other wave is released.
    if (result.kind === 'released' || result.kind === 'alreadyReleased' || result.kind === 'notYet') return;
    throw new CannotBeDone(result.kind, `The release of a pool was refused: ${result.kind === 'refused' ? result.reason : result.kind}`);
  };
