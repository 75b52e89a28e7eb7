/** One wave, or a pool of two, through the gate, for one worker thread: the released tables as the bytes that are stored and sent. */
import { gunzipSync } from 'node:zlib';
import { unpackReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import type { EarlierWave } from '../../analysis/disclosure/release-wave.ts';
import { releaseWithLedger } from '../../analysis/disclosure/release-with-ledger.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import type { PlacedEarlierWave } from './places-of-then.ts';
import { packReply, type ReleaseReply } from './packed-release.ts';
import { makePool, type PoolTask } from './pool-task.ts';

export interface ReleaseTask {
  readonly instrument: Instrument;
  readonly wave: string;
  readonly columns: Columns;
  readonly previous: PlacedEarlierWave | null;
  readonly first: PlacedEarlierWave | null;
  /** What is shown of the waves that it is compared with, by wave, as it is stored; without those that are released at the same time. */
  readonly shown: ShownDocuments;
  /** Waves that are released at the same time, in the same way. */
  readonly together: readonly string[];
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

export const runTask = (task: ReleaseTask | PoolTask): ReleaseReply => ('pool' in task ? makePool(task) : makeWave(task));

function makeWave({ instrument, wave, columns, earlier, shown, together, previous, first, ...options }: ReleaseTask): ReleaseReply {
  const documents = new Map(Object.entries(shown).map(([of, bytes]) => [of, readReleasedWave(JSON.parse(gunzipSync(bytes).toString()))]));
  const asShown = (one: PlacedEarlierWave | null): EarlierWave | null => {
    if (one === null) return null;
    const released = documents.get(one.wave) ?? (together.includes(one.wave) ? 'together' : null);
    if (released === null) throw new RangeError(`A release is compared with released waves only, and ${one.wave} is not`);
    return { ...one, released };
  };
  const made = releaseWithLedger(instrument, columns, wave, {
    ...options,
    previous: asShown(previous),
    first: asShown(first),
    earlier: earlier.map(unpackReleasedGroups),
  });
  return packReply(made);
}
