/** A backup is written beside its name and takes it only when it is whole and on disk. */
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Database } from '../database/in-municipality.ts';
import { makeFolder } from '../make-folder.ts';
import type { TableSums } from './backup-file.ts';
import { backupLines, schemaVersion } from './read-tables.ts';

/** Everything of the database as it is at one moment, without the keys of the waves. @throws the file system's error, and nothing is left behind */
export async function writeBackup(db: Database, path: string, now: Date): Promise<TableSums> {
  const schema = await schemaVersion(db);
  const unfinished = `${path}.part`;
  await makeFolder(dirname(path), 0o700);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    let tables: TableSums = {};
    await (db as unknown as Kysely<never>)
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (tx) => {
        const lines = backupLines(tx, { format: 'motvikt-backup', version: 1, madeAt: now.toISOString(), schema });
        const told = async function* () {
          tables = yield* lines;
        };
        await pipeline(Readable.from(told(), { objectMode: true, highWaterMark: 16 }), createGzip({ level: 1 }), async (bytes) => {
          for await (const chunk of bytes) await file.writeFile(chunk as Buffer);
        });
      });
    await file.sync();
    await file.close();
    await rename(unfinished, path);
    return tables;
  } catch (error) {
    await file.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}
