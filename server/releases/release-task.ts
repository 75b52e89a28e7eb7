/** One wave, or a pool of two, through the gate, for one worker thread: the released tables as the bytes that are stored and sent. */
import { availableParallelism } from 'node:os';
import { unpackReleasedGroups } from '../../analysis/disclosure/ledger.ts';
import type { DisclosureSettings } from '../../analysis/disclosure/released.ts';
import { closeRelease, comparisonsByCell, type EarlierWave } from '../../analysis/disclosure/release-wave.ts';
import { askLedger, type LedgerOptions } from '../../analysis/disclosure/release-with-ledger.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { Register } from '../../survey/register/register.ts';
import { shareColumns } from '../compute/share-columns.ts';
import { WorkerPool } from '../compute/worker-pool.ts';
import type { ComparisonsTask } from './comparisons-task.ts';
import type { PlacedEarlierWave } from './places-of-then.ts';
import { type GatheredComparisons, gatherComparisons, packReply, type ReleaseReply } from './packed-release.ts';
import { makePool, type PoolTask } from './pool-task.ts';
import { openDocument } from './open-document.ts';

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

export const runTask = (task: ReleaseTask | PoolTask): Promise<ReleaseReply> => ('pool' in task ? makePool(task) : makeWave(task));

/** So large that a second thread is worth the half second that it takes to start. */
const worthAThread = 5000;
/** This thread has the rows, ranks and relations to make as well. */
const ownShare = 0.25;

async function makeWave(task: ReleaseTask): Promise<ReleaseReply> {
  const { instrument, columns, wave, together } = task;
  // Waves that are released together have a thread each as it is.
  const isShared = columns.n >= worthAThread && together.length <= 1 && availableParallelism() > 1;
  // It starts while the tables are made.
  const beside = isShared ? new WorkerPool<ComparisonsTask, GatheredComparisons>(comparisonsTask, 1) : null;
  try {
    const word = askLedger(instrument, isShared ? shareColumns(columns) : columns, wave, releaseOptionsOf(task));
    if (word.kind === 'refused') return word;
    const { opened, groups } = word;
    const further = beside?.run({ opened, part: [ownShare, 1] });
    // Where this thread fails, nobody waits for the other any more.
    further?.catch(() => undefined);
    const own = gatherComparisons(comparisonsByCell(opened, [0, isShared ? ownShare : 1]));
    const released = closeRelease(opened, []);
    return await packReply({ kind: 'released', released, groups }, own, ...(further ? [further] : []));
  } finally {
    await beside?.close();
  }
}

const comparisonsTask = new URL('./comparisons-task.ts', import.meta.url);

/** The task's earlier waves with what is shown of them, and its ledger. */
function releaseOptionsOf({ shown, together, previous, first, earlier, settings, register, leaveOut }: ReleaseTask): LedgerOptions {
  const documents = new Map(Object.entries(shown).map(([of, bytes]) => [of, openDocument(bytes)]));
  const asShown = (one: PlacedEarlierWave | null): EarlierWave | null => {
    if (one === null) return null;
    const released = documents.get(one.wave) ?? (together.includes(one.wave) ? 'together' : null);
    if (released === null) throw new RangeError(`A release is compared with released waves only, and ${one.wave} is not`);
    return { ...one, released };
  };
  return { settings, register, leaveOut, previous: asShown(previous), first: asShown(first), earlier: earlier.map(unpackReleasedGroups) };
}
