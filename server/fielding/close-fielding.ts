/**
 * Closing a wave. From the first step on nothing is accepted; then the sealed forms are opened in a worker thread and stored as columns, which are
 * read back and held against what was meant; only then forms, codes and keys are destroyed. Each step is one transaction, and whoever
 * comes after a kill goes on from where the rows say that it stopped. Until the forms are destroyed, the wave that was stored is a draft,
 * which the next try replaces: order and class numbers are drawn anew, and nothing is there twice.
 */
import { createHash } from 'node:crypto';
import { encodeColumns, decodeColumns } from '../../survey/columns/encode-columns.ts';
import { enrolmentOf, enrolmentOrigin } from '../../survey/fielding/enrolment.ts';
import type { WeedingRecord } from '../../survey/fielding/weeding-record.ts';
import { readKeyList } from '../../survey/anonymity/key-list.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { WorkerPool } from '../compute/worker-pool.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import { findInstrument, findVersions, insertInstrument } from '../instruments/instrument.repository.ts';
import { readVersions } from '../instruments/read-versions.ts';
import { CannotBeDone } from '../jobs/cannot-be-done.ts';
import { insertJob, type JobRow, type NewJob } from '../jobs/job.repository.ts';
import type { JobHandler, ReportProgress } from '../jobs/work-queue.ts';
import { findSlug } from '../municipalities/municipality.repository.ts';
import { saveRegister } from '../registers/register.repository.ts';
import { insertPoolJobs } from '../releases/insert-pool-jobs.ts';
import { releaseJob } from '../releases/release-job.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import { today } from '../today.ts';
import { openColumns, sealColumns } from '../waves/stored-columns.ts';
import {
  findColumns,
  findCutPoints,
  findWaves,
  insertCutPoints,
  insertWave,
  removeDraftWave,
  settleWave,
} from '../waves/wave.repository.ts';
// Its thread reads a part of the analysis, which the server itself does without.
import type { ClosedForms, ClosedWave, ClosingTask } from './closing-task.ts';
import type { FieldingKeyStore } from './fielding-keys.ts';
import {
  destroyAnswers,
  type FieldingClassRow,
  type FieldingPlace,
  type FieldingRow,
  findFieldingClasses,
  insertWeedingRecord,
  lockFielding,
  updateFielding,
} from './fielding.repository.ts';
import { readSealedForms } from './sealed-forms.ts';

export const closeKind = 'closeFielding';

export const closeJob = ({ instrument, wave }: FieldingPlace): NewJob => ({ kind: closeKind, subject: { instrument, wave } });

export type ClosingThreads = WorkerPool<ClosingTask, ClosedForms>;

export const closingPool = (threads = 1): ClosingThreads => new WorkerPool(new URL('./closing-task.ts', import.meta.url), threads);

export interface Closing {
  readonly db: Database;
  readonly keys: WaveKeys;
  readonly fieldingKeys: FieldingKeyStore;
  /** Opens the forms and makes columns of them; a worker thread, so that this one stays free. */
  readonly make: (task: ClosingTask) => Promise<ClosedForms>;
  /** As 2026-11-22. */
  readonly today: string;
  /** Told after each of the `closingSteps`. */
  readonly report?: ReportProgress;
}

/** No more accepted, forms opened, columns stored, columns verified, forms and codes destroyed, keys destroyed. */
const closingSteps = 6;

export const closeHandler =
  (db: Database, keys: WaveKeys, fieldingKeys: FieldingKeyStore, pool: ClosingThreads): JobHandler =>
  ({ municipality, subject }: JobRow, report) => {
    const { instrument, wave } = subject as { instrument: string; wave: string };
    return closeFielding(
      { db, keys, fieldingKeys, make: (task) => pool.run(task), today: today(), report },
      { municipality, instrument, wave },
    );
  };

/** What was stored is not what was meant to be, or somebody else closes the same wave: nothing is destroyed, and the next try begins anew. */
export class ClosingBroken extends Error {
  constructor(
    readonly code: 'columnsDiffer' | 'closedMeanwhile' | 'formsCameLate',
    { instrument, wave }: FieldingPlace,
  ) {
    super(`closeFielding stopped at ${wave} of ${instrument} before anything was destroyed: ${code}`);
  }
}

interface Place extends FieldingPlace {
  readonly municipality: string;
}

/** @throws {CannotBeDone} for a wave that is not open, and {ClosingBroken} */
export async function closeFielding(closing: Closing, place: Place): Promise<void> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(closing.db, place.municipality, work);
  const tell = async (done: number) => closing.report?.(done, closingSteps);
  const fielding = await within((tx) => acceptNoMore(tx, place));
  await tell(1);
  if (fielding.state !== 'closed') {
    const classes = await within((tx) => findFieldingClasses(tx, place));
    const { wave, counts } = await openForms(closing, fielding, classes);
    await tell(2);
    const keyId = wave && (await storeDraft(closing, fielding, classes, wave));
    await tell(3);
    if (wave !== null) await verify(closing, fielding, wave);
    await tell(4);
    // Of the file as it is now; the transaction below cannot wait for it.
    const keyCopies = await closing.fieldingKeys.copies(fielding.key_id!);
    await within((tx) => destroy(tx, fielding, { ...counts, closedOn: closing.today, keyCopies }, keyId));
  }
  await tell(5);
  if (fielding.key_id === null) return;
  await closing.fieldingKeys.remove(fielding.key_id);
  await within((tx) => updateFielding(tx, place, { key_id: null }));
}

/** Whoever is just storing a form holds the row: its form is counted, and the next one meets a wave that closes. */
async function acceptNoMore(tx: TenantTransaction, place: Place): Promise<FieldingRow> {
  const fielding = await lockFielding(tx, place);
  if (fielding === undefined || fielding.state === 'draft' || fielding.state === 'opening')
    throw new CannotBeDone('waveNotOpen', `${place.wave} of ${place.instrument} is not open`);
  if (fielding.state === 'open') await updateFielding(tx, place, { state: 'closing' });
  return fielding;
}

async function openForms(
  { db, fieldingKeys, make }: Closing,
  fielding: FieldingRow,
  classes: readonly FieldingClassRow[],
): Promise<ClosedForms> {
  const { municipality, instrument, wave } = fielding;
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, municipality, work);
  const { sealing } = await fieldingKeys.read(fielding.key_id!);
  return make({
    document: fielding.document!,
    municipality: await findSlug(db, municipality),
    place: `${instrument}/${wave}`,
    wave,
    secret: sealing,
    classes: classes.map((one) => ({
      classId: one.class_id,
      school: one.school,
      class: one.class,
      grade: one.grade,
      headCount: one.head_count,
    })),
    forms: await readSealedForms(
      within,
      fielding,
      classes.map(({ class_id }) => class_id),
    ),
    cutPoints: await within((tx) => findCutPoints(tx, instrument)),
    rehearsal: fielding.rehearsal,
  });
}

/** In the place of a draft that an earlier try left, whose key then opens nothing any more. @returns the id of the columns' key */
async function storeDraft(
  { db, keys, today: day }: Closing,
  fielding: FieldingRow,
  classes: readonly FieldingClassRow[],
  { version, columns, cutPoints, ...sizes }: ClosedWave,
): Promise<string> {
  const { municipality, instrument, wave, document } = fielding;
  const place = { municipality, instrument, wave };
  const { id, key } = await keys.create();
  const sealed = await sealColumns(key, place, columns);
  const replaced = await inMunicipality(db, municipality, async (tx) => {
    const now = await lockFielding(tx, place);
    if (now?.state !== 'closing') throw new ClosingBroken('closedMeanwhile', place);
    const before = await removeDraftWave(tx, place);
    if (!(await findInstrument(tx, instrument, version)))
      await insertInstrument(tx, { municipality, instrument, version, document: document! });
    await insertCutPoints(tx, municipality, instrument, cutPoints);
    await insertWave(tx, {
      wave: {
        ...place,
        ...sizes,
        version,
        label: JSON.stringify(fielding.label),
        state: 'draft',
        quality: JSON.stringify({ source: 'asked' }),
        // Of what was asked. One of the answers would let whoever has the database try guesses on a small wave.
        fingerprint: createHash('sha256').update(document!).digest('hex'),
        key_id: id,
      },
      columns: sealed,
    });
    const asked = readVersions(await findVersions(tx, instrument)).get(version)!;
    const counted = classes.map((one) => ({ school: one.school, grade: one.grade, headCount: one.head_count }));
    const register = { origin: enrolmentOrigin, waves: { [wave]: enrolmentOf(asked, counted, day) } };
    await saveRegister(tx, municipality, instrument, register, [wave]);
    return before;
  });
  if (replaced !== null) await keys.remove(replaced);
  return id;
}

/** Reads all back as a release will, key file included, and compares the checksum of every part. */
async function verify({ db, keys }: Closing, fielding: FieldingRow, { columns }: ClosedWave): Promise<void> {
  const { municipality, instrument, wave } = fielding;
  const { row, sealed } = await inMunicipality(db, municipality, async (tx) => ({
    row: (await findWaves(tx, instrument)).find((one) => one.wave === wave),
    sealed: await findColumns(tx, instrument, wave),
  }));
  if (!row) throw new ClosingBroken('closedMeanwhile', fielding);
  const { header, parts } = await openColumns(keys, row, sealed);
  const stored = encodeColumns(decodeColumns(header, parts)).header;
  if (JSON.stringify(stored) !== JSON.stringify(columns.header)) throw new ClosingBroken('columnsDiffer', fielding);
}

/** @param keyId of the columns that were verified, null where there are none */
async function destroy(
  tx: TenantTransaction,
  fielding: FieldingRow,
  counts: Omit<WeedingRecord, 'destroyed'>,
  keyId: string | null,
): Promise<void> {
  const { municipality, instrument, wave } = fielding;
  const now = await lockFielding(tx, fielding);
  if (now?.state !== 'closing') throw new ClosingBroken('closedMeanwhile', fielding);
  if (keyId !== null && !(await settleWave(tx, fielding, keyId))) throw new ClosingBroken('closedMeanwhile', fielding);
  const { responses, codes } = await destroyAnswers(tx, fielding);
  if (responses !== counts.responses) throw new ClosingBroken('formsCameLate', fielding);
  // One for sealing, one for storing codes, and a signing key for each class.
  const keys = 2 + readKeyList(fielding.key_list!)!.classes.length;
  await insertWeedingRecord(tx, {
    municipality,
    instrument,
    wave,
    record: JSON.stringify({ ...counts, destroyed: { responses, codes, keys } } satisfies WeedingRecord),
  });
  await updateFielding(tx, fielding, { state: 'closed' });
  await recordAct(tx, { municipality, who: null, act: 'fielding.closed', object: { kind: 'wave', id: wave }, detail: { instrument } });
  if (keyId === null) return;
  await insertJob(tx, municipality, releaseJob(fielding));
  await insertPoolJobs(tx, municipality, instrument);
}
