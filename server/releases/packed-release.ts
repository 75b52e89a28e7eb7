/** A release as bytes, as it crosses threads and is stored. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { packReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings, ReleaseMethod } from '../../analysis/disclosure/released.ts';
import type { LedgerRelease } from '../../analysis/disclosure/release-with-ledger.ts';

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

export type ReleaseReply = { readonly kind: 'made'; readonly packed: PackedRelease } | Extract<LedgerRelease, { kind: 'refused' }>;

export function packReply(made: LedgerRelease): ReleaseReply {
  if (made.kind === 'refused') return made;
  // Some 50 MB for a large municipality: as bytes once, not once for the tag and once more for the packing.
  const document = Buffer.from(JSON.stringify(made.released));
  return {
    kind: 'made',
    packed: {
      document: gzipSync(document),
      etag: createHash('sha256').update(document).digest('base64url').slice(0, 27),
      settings: made.released.settings,
      cost: made.released.method.cost,
      groups: packReleasedGroups(made.groups),
    },
  };
}
