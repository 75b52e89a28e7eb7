/** A backup goes into an empty database, whole or not at all. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { type DatabaseSettings, openDatabase } from '../database/open-database.ts';
import { migrations } from '../database/migrations/index.ts';
import { type BackupHead, type BackupLine, differences, readHead, readLine, Sums, type TableSums } from './backup-file.ts';
import { become, backupLines, insertRows, nameOf, schemaVersion, tablesInOrder } from './read-tables.ts';

export type RestoreRefusal =
  | { readonly reason: 'noBackup' }
  /** Made by a later version of Motvikt. */
  | { readonly reason: 'newer'; readonly schema: string }
  | { readonly reason: 'notEmpty'; /** Or only what a first start makes. */ readonly municipalities: boolean }
  /** The database has no rows, but a later schema than the backup. */
  | { readonly reason: 'migrated'; readonly schema: string; readonly has: string }
  | { readonly reason: 'cutShort' }
  | { readonly reason: 'damaged'; readonly tables: readonly string[] }
  | { readonly reason: 'badLine'; readonly line: number }
  /** The database takes no such rows; why, by its own code and the constraint, if it is one. */
  | { readonly reason: 'notTaken'; readonly table: string; readonly why: string };

export class RestoreRefused extends Error {
  constructor(readonly refusal: RestoreRefusal) {
    super(`The backup was not restored: ${refusal.reason}`);
  }
}
const refuse = (refusal: RestoreRefusal): never => {
  throw new RestoreRefused(refusal);
};

/** Bytes of rows that go in together. */
const batchBytes = 4 * 1024 * 1024;

/**
 * @returns what was put in, by table, and the migrations that brought it up to date
 * @throws {RestoreRefused}, and the database is as empty as before
 */
export async function restoreBackup(
  path: string,
  settings: DatabaseSettings,
): Promise<{ head: BackupHead; tables: TableSums; migrated: readonly string[] }> {
  const head = await headOf(path);
  if (!Object.hasOwn(migrations, head.schema)) refuse({ reason: 'newer', schema: head.schema });
  const { db, close } = await openDatabase({ ...settings, schema: head.schema });
  let tables: TableSums;
  try {
    const rows = db as unknown as Kysely<never>;
    // First of all: whoever points at a database in use is told that, whatever its schema.
    await rows.transaction().execute(refuseUnlessEmpty);
    const has = await schemaVersion(db);
    if (has !== head.schema) refuse({ reason: 'migrated', schema: head.schema, has });
    tables = await rows.transaction().execute(async (tx) => {
      await refuseUnlessEmpty(tx);
      const told = await putIn(tx, linesOf(path));
      // Read back from the database: what it would tell in a backup is what the file tells.
      const lines = backupLines(tx, head);
      let step = await lines.next();
      while (!step.done) step = await lines.next();
      const wrong = differences(told, step.value);
      return wrong.length > 0 ? refuse({ reason: 'damaged', tables: wrong }) : told;
    });
  } finally {
    await close();
  }
  const upToDate = await openDatabase(settings);
  await upToDate.close();
  return { head, tables, migrated: upToDate.migrated };
}

type AnyTransaction = Parameters<Parameters<ReturnType<Kysely<never>['transaction']>['execute']>[0]>[0];

/** A server that was started on it once has made a link for the first administrator, though there is no municipality yet. */
async function refuseUnlessEmpty(tx: AnyTransaction): Promise<void> {
  await become(tx, 'owner', null);
  const accounts = (await tablesInOrder(tx)).filter(({ schema }) => schema === 'accounts');
  const filled = [];
  for (const { schema, name } of accounts)
    if ((await sql<{ is: boolean }>`select exists (select from ${sql.id(schema, name)}) as is`.execute(tx)).rows[0]!.is) filled.push(name);
  if (filled.length > 0) refuse({ reason: 'notEmpty', municipalities: filled.includes('municipality') });
}

async function putIn(tx: AnyTransaction, lines: AsyncGenerator<BackupLine | number>): Promise<TableSums> {
  await become(tx, 'owner', null);
  const known = new Map((await tablesInOrder(tx)).map((table) => [nameOf(table), table]));
  const sums = new Sums();
  let into: { table: string; municipality: string | null } | null = null;
  let rows: string[] = [];
  let bytes = 0;
  const flush = async () => {
    if (into !== null && rows.length > 0)
      await insertRows(tx, known.get(into.table)!, into.municipality, rows).catch(refuseNotTaken(into.table));
    [rows, bytes] = [[], 0];
  };
  let end: TableSums | null = null;
  for await (const line of lines) {
    if (typeof line === 'number') return refuse({ reason: 'badLine', line });
    if (line.kind === 'part') {
      await flush();
      if (!known.has(line.part.table)) return refuse({ reason: 'damaged', tables: [line.part.table] });
      into = line.part;
      sums.open(into.table);
    } else if (line.kind === 'row') {
      if (into === null) return refuse({ reason: 'noBackup' });
      rows.push(line.row);
      bytes += line.row.length;
      sums.add(into.table, line.row);
      // Rows that refer to one another are looked at only when all of a statement are in.
      if (bytes > batchBytes && !known.get(into.table)!.refersToItself) await flush();
    } else {
      await flush();
      end = line.tables;
    }
  }
  if (end === null) return refuse({ reason: 'cutShort' });
  const wrong = differences(end, sums.result());
  return wrong.length > 0 ? refuse({ reason: 'damaged', tables: wrong }) : end;
}

/** Not in the database's own words: they may quote what stands in the rows. */
const refuseNotTaken =
  (table: string) =>
  (error: unknown): never => {
    const { code = '', constraint } = error as { code?: string; constraint?: string };
    if (!dataIsWrong.test(code)) throw error;
    return refuse({ reason: 'notTaken', table, why: [code, constraint].filter(Boolean).join(' ') });
  };
/** SQLSTATE's classes of values that do not fit and of constraints. */
const dataIsWrong = /^2[23]/;

async function headOf(path: string): Promise<BackupHead> {
  for await (const line of textLines(path)) return readHead(line) ?? refuse({ reason: 'noBackup' });
  return refuse({ reason: 'noBackup' });
}

/** The lines after the first; the number of one that cannot be read. */
async function* linesOf(path: string): AsyncGenerator<BackupLine | number> {
  let n = 0;
  for await (const line of textLines(path)) if (++n > 1) yield readLine(line) ?? n;
}

async function* textLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  // A pipe hands no error on.
  file.on('error', (error) => unpacked.destroy(error));
  const text = new TextDecoder();
  try {
    let rest: string[] = [];
    for await (const bytes of file.pipe(unpacked)) {
      const [first, ...lines] = text.decode(bytes as Uint8Array, { stream: true }).split('\n');
      rest.push(first!);
      if (lines.length === 0) continue;
      yield rest.join('');
      rest = [lines.pop()!];
      yield* lines;
    }
    if (rest.join('') !== '') yield rest.join('');
  } catch (error) {
    throw unzipProblem(error);
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

/** Node's own word for a file that ends too early, or that is not gzipped at all. */
function unzipProblem(error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new RestoreRefused({ reason: 'cutShort' });
  return code.startsWith('Z_') ? new RestoreRefused({ reason: 'noBackup' }) : error;
}
