/** A release as bytes, as it crosses threads and is stored. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { packReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings, ReleasedComparison, ReleasedWave, ReleaseMethod } from '../../analysis/disclosure/released.ts';
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

/** @param further comparisons that follow those of the release; where another thread makes them, what stands before them is packed meanwhile */
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

/** Comparisons as pieces of the inside of a JSON list. */
export type WrittenComparisons = readonly Uint8Array[];
type FurtherComparisons = readonly (WrittenComparisons | Promise<WrittenComparisons>)[];

export const writeComparisons = (lists: Iterable<readonly ReleasedComparison[]>): WrittenComparisons => {
  const encoder = new TextEncoder();
  return Array.from(lists, (list) => encoder.encode(JSON.stringify(list).slice(1, -1))).filter(({ length }) => length > 0);
};

async function packDocument(released: ReleasedWave, further: FurtherComparisons): Promise<Pick<PackedRelease, 'document' | 'etag'>> {
  const hash = createHash('sha256');
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of piecesOf(released, further)) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(bytes);
      yield bytes;
    }
  };
  const gzip = createGzip();
  // Both are waited for: what goes wrong while pieces are made (the other thread may die) must reach whoever waits for the document.
  const [document] = await Promise.all([buffer(gzip), pipeline(Readable.from(pieces(), { objectMode: false }), gzip)]);
  return { document, etag: hash.digest('base64url').slice(0, 27) };
}

/**
 * What JSON.stringify would write, a field at a time. A large municipality's release is some 50 MB: as one text, and once more as bytes, that would be most
 * of what a thread holds.
 */
async function* piecesOf(released: ReleasedWave, further: FurtherComparisons): AsyncGenerator<string | Uint8Array> {
  let before = '{';
  for (const [name, value] of Object.entries(released)) {
    yield `${before}${JSON.stringify(name)}:`;
    if (name === 'comparisons') {
      yield '[';
      let between = '';
      for (const written of [writeComparisons([released.comparisons]), ...further])
        for (const piece of await written) {
          yield between;
          yield piece;
          between = ',';
        }
      yield ']';
    } else yield JSON.stringify(value);
    before = ',';
  }
  yield '}';
}
