/** One wave through the gate, for one thread of a pool: the released tables as the bytes that are stored and sent. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packReleasedGroups, unpackReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { DisclosureSettings, ReleaseMethod } from '../../analysis/disclosure/released.ts';
import type { EarlierWave } from '../../analysis/disclosure/release-wave.ts';
import { type LedgerRelease, releaseWithLedger } from '../../analysis/disclosure/release-with-ledger.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import { CannotBeDone } from '../jobs/cannot-be-done.ts';

export interface ReleaseTask {
  readonly instrument: Instrument;
  readonly wave: string;
  readonly columns: Columns;
  readonly previous: EarlierWave | null;
  readonly first: EarlierWave | null;
  /** What is shown of the waves that it is compared with, by wave, as it is stored; without those that are released at the same time. */
  readonly shown: ShownDocuments;
  readonly settings: DisclosureSettings;
  /** Head-counts of this wave and the earlier ones. */
  readonly register: Register | null;
  /** Tables to leave out. */
  readonly leaveOut: readonly string[];
  /** The ledger's entries of all earlier releases of the wave, opened. */
  readonly earlier: readonly Uint8Array[];
}

/** By wave: the newest release as gzipped JSON. */
export type ShownDocuments = Readonly<Record<string, Uint8Array>>;

export type ReleaseReply = { readonly kind: 'made'; readonly packed: PackedRelease } | Extract<LedgerRelease, { kind: 'refused' }>;

/** The first release of a wave, whose answers and settings are what they are: no further try would be taken. */
export class FirstReleaseRefused extends CannotBeDone {
  constructor(code: string) {
    super(code, `The first release of a wave was refused: ${code}`);
  }
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

export function runTask({ instrument, wave, columns, earlier, shown, previous, first, ...options }: ReleaseTask): ReleaseReply {
  const documents = new Map(Object.entries(shown).map(([of, bytes]) => [of, readReleasedWave(JSON.parse(gunzipSync(bytes).toString()))]));
  const asShown = (one: EarlierWave | null): EarlierWave | null => {
    const released = one === null ? undefined : documents.get(one.wave);
    return released === undefined ? one : { ...one!, released };
  };
  const made = releaseWithLedger(instrument, columns, wave, {
    ...options,
    previous: asShown(previous),
    first: asShown(first),
    earlier: earlier.map(unpackReleasedGroups),
  });
  if (made.kind === 'refused') return made;
  const document = JSON.stringify(made.released);
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
