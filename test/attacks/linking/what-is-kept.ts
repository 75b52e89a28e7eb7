/** What somebody finds who has the whole database and its files: rows in their physical order, and where in which file each was written. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../../server/database/in-municipality.ts';
import { toHex } from '../../../survey/anonymity/bytes.ts';

export interface CodeRow {
  readonly classId: string;
  /** SHA-256 of the blinded token: what a used code is told by. */
  readonly blinded: string;
}
export interface FormRow {
  readonly classId: string;
  readonly token: string;
  readonly sealed: Uint8Array;
}

/** Used codes and forms as they lie in their tables, which is nearly the order in which they were written. */
export interface Dump {
  readonly codes: readonly CodeRow[];
  readonly forms: readonly FormRow[];
}

export async function dumpInPhysicalOrder(db: Database, municipality: string): Promise<Dump> {
  return db.transaction().execute(async (tx) => {
    await sql`set local role none`.execute(tx);
    const codes = await sql<{ class_id: string; blinded: Uint8Array }>`
      select class_id, blinded from tenant.access_code where municipality = ${municipality} and blinded is not null order by ctid`.execute(
      tx,
    );
    const forms = await sql<{ class_id: string; token: Uint8Array; sealed: Uint8Array }>`
      select class_id, token, sealed from tenant.response where municipality = ${municipality} order by ctid`.execute(tx);
    return {
      codes: codes.rows.map(({ class_id, blinded }) => ({ classId: class_id, blinded: toHex(blinded) })),
      forms: forms.rows.map(({ class_id, token, sealed }) => ({ classId: class_id, token: toHex(token), sealed })),
    };
  });
}

export const blindedHash = (blinded: Uint8Array): string => createHash('sha256').update(blinded).digest('hex');

/** Writes all that is only in memory to the files, as any superuser may. */
export const checkpoint = (db: Database): Promise<unknown> =>
  db.connection().execute(async (one) => {
    await sql`set role none`.execute(one);
    await sql`checkpoint`.execute(one);
    await sql`set role motvikt_entry`.execute(one);
  });

export interface FoundAt {
  readonly file: string;
  readonly at: number;
}

/** Of what is searched, its first bytes: more would only be slower. */
const searchedBytes = 24;
export const searched = (bytes: Uint8Array): string => toHex(bytes.subarray(0, searchedBytes));

/** Where in which files each of these beginnings (`searched`) stands, by name of file and place in it. */
export async function findInFiles(folder: string, beginnings: readonly string[]): Promise<ReadonlyMap<string, readonly FoundAt[]>> {
  const found = new Map(beginnings.map((one) => [one, [] as FoundAt[]]));
  const marks = new Uint8Array(1 << 20);
  for (const one of beginnings) marks[markOf(Buffer.from(one, 'hex'), 0)] = 1;
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of names) {
    const bytes = file.includes('/pg_wal/') ? withoutPageHeads(await readFile(file)) : await readFile(file);
    for (let at = 0; at + searchedBytes <= bytes.length; at++)
      if (marks[markOf(bytes, at)]) found.get(bytes.toString('hex', at, at + searchedBytes))?.push({ file, at });
  }
  return found;
}

/** A number of 20 bits out of eight bytes: answers alone are small numbers, and four of them would stand everywhere. */
function markOf(bytes: Uint8Array, at: number): number {
  const first = bytes[at]! | (bytes[at + 2]! << 8) | (bytes[at + 3]! << 16) | (bytes[at + 5]! << 24);
  const second = bytes[at + 7]! | (bytes[at + 11]! << 8) | (bytes[at + 13]! << 16) | (bytes[at + 17]! << 24);
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 12;
}

/** The log goes on from page to page; what lies across a border has the head of the next page in its middle. */
function withoutPageHeads(segment: Buffer): Buffer {
  const [page, head, firstHead] = [8192, 24, 40];
  return Buffer.concat(
    Array.from({ length: Math.ceil(segment.length / page) }, (_, at) =>
      segment.subarray(at * page + (at === 0 ? firstHead : head), (at + 1) * page),
    ),
  );
}
