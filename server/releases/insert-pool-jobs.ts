import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { insertJob } from '../jobs/job.repository.ts';
import { findWaves } from '../waves/wave.repository.ts';

export const poolKind = 'poolRelease';

/** For each declared pool of which both waves are published now, and which is not released: a job. */
export async function insertPoolJobs(tx: TenantTransaction, municipality: string, { id, version, pools }: Instrument): Promise<void> {
  if (pools.length === 0) return;
  const stored = await findWaves(tx, id);
  const isPublished = (code: string): boolean => stored.some(({ wave, state }) => wave === code && state === 'published');
  for (const pool of pools)
    if (pool.waves.every(isPublished) && !stored.some(({ wave }) => wave === pool.id))
      await insertJob(tx, municipality, { kind: poolKind, subject: { instrument: id, version, pool: pool.id } });
}
