/** A pool of two waves through the gate, for one worker thread. */
import { unpackReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import { type PooledWave, releasePool } from '../../analysis/disclosure/release-pool.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument, WavePool } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import { packReply, type ReleaseReply } from './packed-release.ts';
import { openDocument } from './open-document.ts';

export interface PoolTask {
  readonly instrument: Instrument;
  readonly pool: WavePool;
  /** In the order of the pool. */
  readonly waves: readonly [WaveOfPool, WaveOfPool];
  readonly settings: DisclosureSettings;
  readonly register: Register | null;
}

/** A wave with all its releases, oldest first. */
export interface WaveOfPool {
  readonly columns: Columns;
  /** As gzipped JSON. */
  readonly documents: readonly Uint8Array[];
  /** The ledger's entries, opened. */
  readonly groups: readonly Uint8Array[];
}

export function makePool({ instrument, pool, waves: [first, second], settings, register }: PoolTask): Promise<ReleaseReply> {
  return packReply(releasePool(instrument, pool, [pooledWave(first), pooledWave(second)], { settings, register }));
}

const pooledWave = ({ columns, documents, groups }: WaveOfPool): PooledWave => ({
  columns,
  released: documents.map(openDocument),
  groups: groups.map(unpackReleasedGroups),
});
