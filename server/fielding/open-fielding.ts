/**
 * Opening a wave, as a job of the queue: one signing key per class, one key that answers are sealed to, one for codes, and the published list
 * of their public halves. The file with the private halves is on disk before the wave is open, and each try writes one of its own: its name
 * stands in the row first, so that whoever comes after a kill finds what the try before left, and takes it away.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { toBase64Url } from '../../survey/anonymity/bytes.ts';
import { hashKeyList, printKeyList, publishKeys } from '../../survey/anonymity/key-list.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../database/in-municipality.ts';
import type { JobRow, NewJob } from '../jobs/job.repository.ts';
import type { JobHandler, ReportProgress } from '../jobs/work-queue.ts';
import { findSlug } from '../municipalities/municipality.repository.ts';
import type { FieldingKeyStore } from './fielding-keys.ts';
import { type FieldingPlace, findFieldingClasses, lockFielding, updateFielding } from './fielding.repository.ts';
import { makeSealingKey, makeSigningKey } from './make-keys.ts';

export const openKind = 'openFielding';

export const openJob = ({ instrument, wave }: FieldingPlace): NewJob => ({ kind: openKind, subject: { instrument, wave } });

/** A key takes about half a second of one core, and pupils of other waves may be waiting for the others. */
const keysAtOnce = 2;

export const openHandler =
  (db: Database, keys: FieldingKeyStore): JobHandler =>
  ({ municipality, subject }: JobRow, report) => {
    const { instrument, wave } = subject as { instrument: string; wave: string };
    return openFielding(db, keys, { municipality, instrument, wave }, report);
  };

interface Place extends FieldingPlace {
  readonly municipality: string;
}

/** A wave that is not opening (any more) is left as it is: another worker has opened it. */
export async function openFielding(db: Database, keys: FieldingKeyStore, place: Place, report: ReportProgress): Promise<void> {
  const within = <T>(work: (tx: TenantTransaction) => Promise<T>) => inMunicipality(db, place.municipality, work);
  const keyId = randomUUID();
  const begun = await within((tx) => beginTry(tx, place, keyId));
  if (begun === null) return;
  if (begun.left !== null) await keys.remove(begun.left);
  const { classes } = begun;
  const pairs: (readonly [string, Awaited<ReturnType<typeof makeSigningKey>>])[] = [];
  await report(0, classes.length);
  for (let at = 0; at < classes.length; at += keysAtOnce) {
    const some = classes.slice(at, at + keysAtOnce);
    pairs.push(...(await Promise.all(some.map(async (classId) => [classId, await makeSigningKey()] as const))));
    await report(pairs.length, classes.length);
  }
  const sealing = makeSealingKey();
  const list = printKeyList({
    form: 2,
    municipality: await findSlug(db, place.municipality),
    wave: `${place.instrument}/${place.wave}`,
    sealingKey: toBase64Url(sealing.point),
    classes: pairs.map(([classId, { spki }]) => ({ class: classId, signingKey: toBase64Url(spki) })),
  });
  const sha256 = await hashKeyList((await publishKeys(list)).text);
  const signing = new Map(pairs.map(([classId, { pkcs8 }]) => [classId, pkcs8]));
  await keys.create({ sealing: sealing.secret, codes: randomBytes(32), signing }, keyId);
  const isOpen = await within((tx) => endTry(tx, place, keyId, list, sha256));
  // Another try has begun meanwhile: what it makes counts.
  if (!isOpen) await keys.remove(keyId);
}

/** @returns the classes, and whose file an earlier try may have left; null where there is nothing to open */
async function beginTry(
  tx: TenantTransaction,
  place: Place,
  keyId: string,
): Promise<{ readonly classes: readonly string[]; readonly left: string | null } | null> {
  const fielding = await lockFielding(tx, place);
  if (fielding?.state !== 'opening') return null;
  await updateFielding(tx, place, { key_id: keyId });
  const classes = await findFieldingClasses(tx, place);
  return { classes: classes.map(({ class_id }) => class_id), left: fielding.key_id };
}

async function endTry(tx: TenantTransaction, place: Place, keyId: string, list: string, sha256: string): Promise<boolean> {
  const fielding = await lockFielding(tx, place);
  if (fielding?.state !== 'opening' || fielding.key_id !== keyId) return false;
  await updateFielding(tx, place, { state: 'open', key_list: list });
  await recordAct(tx, {
    municipality: place.municipality,
    who: null,
    act: 'fielding.opened',
    object: { kind: 'wave', id: `${place.instrument}/${place.wave}` },
    detail: { sha256 },
  });
  return true;
}
