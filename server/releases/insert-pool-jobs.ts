import type { TenantTransaction } from '../database/in-municipality.ts';
import { insertJob } from '../jobs/job.repository.ts';
import { findVersions } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { declaredPools, withoutPools } from '../waves/pools.rules.ts';
import { findWaves } from '../waves/wave.repository.ts';

export const poolKind = 'poolRelease';

/** For each pool that a version of the instrument declares, of which both waves are published now, and which is not released: a job. */
export async function insertPoolJobs(tx: TenantTransaction, municipality: string, instrument: string): Promise<void> {
  const versions = readVersions(await findVersions(tx, instrument));
  const declared = declaredPools(versions);
  if (declared.length === 0) return;
  const stored = await findWaves(tx, instrument);
  const published = withoutPools(stored, versions).flatMap(({ wave, state }) => (state === 'published' ? [wave] : []));
  for (const { version, pool } of declared)
    if (pool.waves.every((code) => published.includes(code)) && !stored.some(({ wave }) => wave === pool.id))
      await insertJob(tx, municipality, { kind: poolKind, subject: { instrument, version, pool: pool.id } });
}
