/** A release as bytes, as it crosses threads and is stored. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ColumnsOf } from '../../analysis/disclosure/column-form.ts';
import { packReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings, ReleasedComparison, ReleasedWave, ReleaseMethod } from '../../analysis/disclosure/released.ts';
import type { LedgerRelease } from '../../analysis/disclosure/release-with-ledger.ts';
import { gatherColumns, gatherTables, joinColumns, printReleasedWave } from '../../analysis/disclosure/write-columns.ts';

/** A release as it is stored. */
export interface PackedRelease {
  /** The ReleasedWave by columns as gzipped JSON, and the tag of its content. */
  readonly document: Uint8Array;
  readonly etag: string;
  readonly settings: DisclosureSettings;
  readonly cost: ReleaseMethod['cost'];
  /** The ledger's entry in the clear: it is sealed before it is stored. */
  readonly groups: Uint8Array;
}

export type ReleaseReply = { readonly kind: 'made'; readonly packed: PackedRelease } | Extract<LedgerRelease, { kind: 'refused' }>;

/** @param further comparisons that follow those of the release; where another thread makes them, the other tables are gathered meanwhile */
export async function packReply(made: LedgerRelease, ...further: FurtherComparisons): Promise<ReleaseReply> {
  if (made.kind === 'refused') return made;
  const { document, etag } = await packDocument(made.released, further);
  return {
    kind: 'made',
    packed: {
      document,
      etag,
      settings: made.released.settings,
      cost: made.released.method.cost,
      groups: packReleasedGroups(made.groups),
    },
  };
}

/** Comparisons as they will stand in the document: small enough to be passed on by another thread. */
export type GatheredComparisons = ColumnsOf<'comparisons'>;
type FurtherComparisons = readonly (GatheredComparisons | Promise<GatheredComparisons>)[];

export const gatherComparisons = (lists: Iterable<readonly ReleasedComparison[]>): GatheredComparisons =>
  gatherColumns('comparisons', lists);

async function packDocument(released: ReleasedWave, further: FurtherComparisons): Promise<Pick<PackedRelease, 'document' | 'etag'>> {
  const tables = gatherTables(released);
  const comparisons = joinColumns('comparisons', [tables.comparisons, ...(await Promise.all(further))]);
  const hash = createHash('sha256');
  const pieces = function* (): Generator<Uint8Array> {
    for (const piece of printReleasedWave(released, { ...tables, comparisons })) {
      const bytes = Buffer.from(piece);
      hash.update(bytes);
      yield bytes;
    }
  };
  const gzip = createGzip();
  const [document] = await Promise.all([buffer(gzip), pipeline(Readable.from(pieces(), { objectMode: false }), gzip)]);
  return { document, etag: hash.digest('base64url').slice(0, 27) };
}
