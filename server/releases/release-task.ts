/** One wave through the gate, for one thread of a pool: the released tables as the bytes that are stored and sent. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings, ReleaseMethod } from '../../analysis/disclosure/released.ts';
import { type EarlierWave, releaseWave } from '../../analysis/disclosure/release-wave.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';

export interface ReleaseTask {
  readonly instrument: Instrument;
  readonly wave: string;
  readonly columns: Columns;
  readonly previous: EarlierWave | null;
  readonly first: EarlierWave | null;
  readonly settings: DisclosureSettings;
}

/** A release as it is stored. */
export interface PackedRelease {
  /** The ReleasedWave as gzipped JSON, and the tag of its content. */
  readonly document: Uint8Array;
  readonly etag: string;
  readonly settings: DisclosureSettings;
  readonly cost: ReleaseMethod['cost'];
  /** The ledger's entry in the clear: it is sealed before it is stored. */
  readonly groups: Uint8Array;
}

export function runTask({ instrument, wave, columns, ...options }: ReleaseTask): PackedRelease {
  const released = releaseWave(instrument, columns, wave, options);
  const document = JSON.stringify(released);
  return {
    document: gzipSync(document),
    etag: createHash('sha256').update(document).digest('base64url').slice(0, 27),
    settings: released.settings,
    cost: released.method.cost,
    groups: packReleasedGroups({ pupils: columns.n, groups: [] }),
  };
}
