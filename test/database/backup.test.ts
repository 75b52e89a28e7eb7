import { gunzipSync, gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TableSums } from '../../server/backups/backup-file.ts';
import { restoreBackup, RestoreRefused } from '../../server/backups/restore-backup.ts';
import { backUpWhenDue, backupName } from '../../server/backups/schedule-backups.ts';
import { writeBackup } from '../../server/backups/write-backup.ts';
import { type Database, inMunicipality } from '../../server/database/in-municipality.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { type DatabaseSettings, openDatabase } from '../../server/database/open-database.ts';
import { insertJob } from '../../server/jobs/job.repository.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { createAdminLink } from '../../server/people/first-admin.ts';
import { saveNotebook } from '../../server/notebooks/notebook.service.ts';
import { releaseStoredPool } from '../../server/releases/release-stored-pool.ts';
import { runTask } from '../../server/releases/release-task.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { emptyDatabaseIn } from '../made-once.ts';
import { onEachDatabase } from './databases.ts';
import { smallDocument, smallFile, smallInstrument } from './small-survey.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

const now = new Date('2026-11-22T03:00:00Z');
const text = { sv: 'Områden', en: 'Areas' };

/** Its pool is a wave that no file was imported for, so that its quality is JSON's null. */
const pool = '2023+2025';
const pooled = smallInstrument(JSON.stringify({ ...JSON.parse(smallDocument), pools: [{ id: pool, waves: [2023, 2025] }] }));

/** Two municipalities, with waves and a pool of two, a job that waits, a notebook whose words try the file's form, and areas that refer to one another. */
async function fill(db: Database, keys: Parameters<typeof importFile>[1], folder: string): Promise<void> {
  for (const id of ['b', 'A', 'ä', 'Z', 'a', 'å'])
    await db
      .insertInto('accounts.person')
      .values({ id, name: id, email: `${id}@north.example`, email_verified: true, image: null })
      .execute();
  for (const slug of ['north', 'south']) {
    const { municipality } = await ensureMunicipality(db, { slug, name: `${slug}'s "own"\n\u2028 ☃` });
    const path = join(folder, `${slug}.csv`);
    writeFileSync(path, smallFile(slug === 'north' ? [2023, 2025] : [2023], 4));
    expect(await importFile(db, keys, municipality, pooled, { name: `${slug}.csv`, path })).toMatchObject({ kind: 'imported' });
    if (slug === 'north')
      expect(
        await releaseStoredPool(
          { db, keys, make: (task) => Promise.resolve(runTask(task)), today: '2026-11-22' },
          { municipality, instrument: 'small-survey', version: '1', pool },
        ),
      ).toEqual({ kind: 'released' });
    await inMunicipality(db, municipality, async (tx) => {
      await insertJob(tx, municipality, { kind: 'none', subject: { of: slug } });
      await saveNotebook(tx, municipality, {
        slug: 'one',
        title: text,
        summary: text,
        source: '{"row":1}\n{"tables":{}}\r\n\\',
        tables: [],
      });
      await tx
        .insertInto('tenant.area_set')
        .values({ municipality, area_set: '2026', name: JSON.stringify(text), valid_from: '2026-01-01', valid_to: null })
        .execute();
      const plain = {
        name: JSON.stringify(text),
        units: '[]',
        keys: '{}',
        characteristics: '{}',
        geometry: '{"type":"MultiPolygon","coordinates":[]}',
      };
      for (const [place, [area, parent]] of (
        [
          ['z', null],
          ['m', 'z'],
          ['a', 'm'],
        ] as const
      ).entries())
        await tx
          .insertInto('tenant.area')
          .values({ municipality, area_set: '2026', area, place, parent, ...plain })
          .execute();
    });
  }
}

onEachDatabase('a backup', (database) => {
  let path: string;
  let sums: TableSums;
  let server: TestPostgres;
  let next = 0;
  beforeAll(async () => {
    const { db, keys, folder } = database();
    server = await startTestPostgres();
    await fill(db, keys, folder);
    path = join(folder, 'backups', 'one.gz');
    sums = await writeBackup(db, path, now);
  });
  afterAll(() => server?.stop());
  const empty = async (): Promise<DatabaseSettings> => ({
    dataDir: join(database().folder, 'unused'),
    // One that sorts as Swedish does, where the database that was backed up sorts by code.
    databaseUrl: await server.createDatabase(`motvikt_restored_${process.pid}_${database().kind}_${next++}`, 'sv-SE'),
  });

  it('holds every table that there is, and rows of both municipalities', async () => {
    const tables = await sql<{
      name: string;
    }>`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
        and n.nspname || '.' || c.relname not in ('accounts.session', 'accounts.verification') order by 1`.execute(database().db);
    expect(Object.keys(sums).sort()).toEqual(tables.rows.map(({ name }) => name));
    expect(sums['tenant.wave']!.rows).toBe(4);
    // One each, and the pool's.
    expect(sums['queue.job']!.rows).toBe(3);
    expect(sums['tenant.area']!.rows).toBe(6);
    expect(await readdir(join(database().folder, 'backups'))).toEqual(['one.gz']);
  });

  it('can tell a document that is missing from one that is null, since no column may hold both', async () => {
    const { rows } = await sql`select attrelid::regclass::text as "table", attname as column from pg_attribute a
      join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('accounts', 'tenant', 'queue') and c.relkind = 'r' and a.attnum > 0 and not attisdropped
        and (atttypid = 'json'::regtype or atttypid = 'jsonb'::regtype and not attnotnull and not exists (select from pg_constraint k
          where k.conrelid = c.oid and pg_get_constraintdef(k.oid) = format('CHECK ((jsonb_typeof(%I) <> ''null''::text))', attname)))`.execute(
      database().db,
    );
    expect(rows).toEqual([]);
  });

  it('restores every table to the same checksum in the other kind of database', async () => {
    const other = database().kind === 'postgres' ? { dataDir: join(database().folder, 'restored'), databaseUrl: null } : await empty();
    if (other.databaseUrl === null) await emptyDatabaseIn(other.dataDir);
    const restored = await restoreBackup(path, other);
    expect(restored.tables).toEqual(sums);
    const { db, close } = await openDatabase(other);
    try {
      expect(await writeBackup(db, join(database().folder, 'again.gz'), now)).toEqual(sums);
    } finally {
      await close();
    }
  });

  it('is refused whole, in a database that stays empty, when it was cut short, damaged or is none', async () => {
    const settings = await empty();
    const whole = readFileSync(path);
    const lines = gunzipSync(whole).toString();
    const at = lines.indexOf('"file_name":"north.csv"') + '"file_name":"'.length;
    const broken = (bytes: Uint8Array | string) => {
      const file = join(database().folder, `broken-${next++}`);
      writeFileSync(file, bytes);
      return file;
    };
    for (const [file, refusal] of [
      [broken(''), { reason: 'cutShort' }],
      [broken('name;of\n'), { reason: 'noBackup' }],
      [broken(gzipSync('{"a":1}\n')), { reason: 'noBackup' }],
      [broken(whole.subarray(0, whole.length >> 1)), { reason: 'cutShort' }],
      [broken(gzipSync(lines.slice(0, lines.lastIndexOf('{"tables"')))), { reason: 'cutShort' }],
      [broken(gzipSync(`${lines.slice(0, at)}south${lines.slice(at + 5)}`)), { reason: 'damaged', tables: ['tenant.imported_file'] }],
      [
        broken(gzipSync(lines.replace('"file_name":"north.csv"', '"file_name":null'))),
        { reason: 'notTaken', table: 'tenant.imported_file', why: '23502' },
      ],
      [broken(gzipSync(lines.replace(/"schema":"[^"]+"/, '"schema":"999-later"'))), { reason: 'newer', schema: '999-later' }],
    ] as const) {
      const error = await restoreBackup(file, settings).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(RestoreRefused);
      expect((error as RestoreRefused).refusal).toEqual(refusal);
    }
    await restoreBackup(path, settings);
    await expect(restoreBackup(path, settings)).rejects.toMatchObject({ refusal: { reason: 'notEmpty', municipalities: true } });
  });

  it('that fails in the middle leaves nothing behind', async () => {
    const { db, folder } = database();
    const broken = db.withTables() as Database;
    const failing = new Proxy(broken, {
      get: (target, name) =>
        name === 'transaction'
          ? () => ({
              setIsolationLevel: () => ({
                execute: async () => {
                  throw new Error('the disk is full');
                },
              }),
              execute: (work: never) => target.transaction().execute(work),
            })
          : Reflect.get(target, name, target),
    });
    await expect(writeBackup(failing, join(folder, 'failed', 'x.gz'), now)).rejects.toThrow('the disk is full');
    expect(await readdir(join(folder, 'failed'))).toEqual([]);
  });

  it('is made by the server when the newest is a day old, and those older than a week go', async () => {
    const { db, folder } = database();
    const kept = join(folder, 'scheduled');
    const at = (day: string) => backUpWhenDue(db, kept, new Date(`2026-11-${day}Z`));
    expect(await at('01T03:00:00')).toBe(true);
    expect(await at('02T02:59:00')).toBe(false);
    expect(await at('02T03:00:00')).toBe(true);
    expect(await at('09T03:00:00')).toBe(true);
    writeFileSync(join(kept, `${backupName(new Date('2026-11-03T03:00:00Z'))}.part`), 'cut short');
    writeFileSync(join(kept, backupName(new Date('2099-01-01T00:00:00Z'))), 'of a clock that was wrong');
    expect(await at('10T03:00:00')).toBe(true);
    expect((await readdir(kept)).filter((name) => !name.includes('2099')).sort()).toEqual(
      ['09', '10'].map((day) => backupName(new Date(`2026-11-${day}T03:00:00Z`))),
    );
  });

  it('of an earlier schema is restored into its own and brought up to date', async () => {
    const [first, ...later] = Object.keys(migrations);
    const old = await openDatabase({ ...(await empty()), schema: first! });
    await old.db.insertInto('accounts.municipality').values({ slug: 'old', name: 'Old' }).execute();
    const file = join(database().folder, 'old.gz');
    await writeBackup(old.db, file, now);
    await old.close();
    const settings = await empty();
    expect(await restoreBackup(file, settings)).toMatchObject({ head: { schema: first }, migrated: later });
    // In use, and of a later schema by now: that it is in use is what matters.
    await expect(restoreBackup(file, settings)).rejects.toMatchObject({ refusal: { reason: 'notEmpty', municipalities: true } });
    const newer = await empty();
    await (await openDatabase(newer)).close();
    await expect(restoreBackup(file, newer)).rejects.toMatchObject({ refusal: { reason: 'migrated' } });
    // A server that was started once has made the link for its first administrator.
    const { db, close } = await openDatabase(newer);
    await createAdminLink(db, null, 'https://motvikt.example', now);
    await close();
    await expect(restoreBackup(path, newer)).rejects.toMatchObject({ refusal: { reason: 'notEmpty', municipalities: false } });
  });
});
