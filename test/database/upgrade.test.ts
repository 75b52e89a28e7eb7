/** Every schema version that has left the house is brought to the newest one, with what was stored in it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeColumns } from '../../survey/columns/encode-columns.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { migrations } from '../../server/database/migrations/index.ts';
import { embeddedFolder } from '../../server/database/embedded-folder.ts';
import { type DatabaseSettings, openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { roleNames } from '../../server/database/roles.ts';
import { findMunicipalities } from '../../server/municipalities/municipality.repository.ts';
import { findNotebook } from '../../server/notebooks/notebook.service.ts';
import { openDocument } from '../../server/releases/open-document.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { openColumns } from '../../server/waves/stored-columns.ts';
import { findColumns, findCutPoints, findImportedFile, findWaves } from '../../server/waves/wave.repository.ts';
import { findReleased } from '../../server/releases/release.repository.ts';
import { asText, dumpDatabase, statementsOf } from './schemas/dump-database.ts';
import { isSample } from '../is-sample.ts';
import { emptyDatabaseIn } from '../made-once.ts';
import { members } from './sights.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

const schemas = join(import.meta.dirname, 'schemas');
const versions = readdirSync(schemas)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => name.slice(0, -4))
  .sort();

describe('the kept schema versions', () => {
  it('are all there: one for each migration', () => {
    expect(versions).toEqual(Object.keys(migrations));
  });
});

describe.each(['embedded PGlite', 'PostgreSQL'])('an upgrade on %s', (kind) => {
  let folder: string;
  let server: TestPostgres | null = null;
  let fresh: OpenDatabase;
  let next = 0;
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
    const settings = await newSettings();
    if (settings.databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
    fresh = await openDatabase(settings);
  });
  afterAll(async () => {
    await fresh?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const newSettings = async (): Promise<DatabaseSettings> => ({
    dataDir: join(folder, `data-${next}`),
    databaseUrl: server ? await server.createDatabase(`motvikt_upgrade_${process.pid}_${next++}`) : (next++, null),
  });

  // The embedded database takes seconds to start: in the short form, from the oldest and from the newest.
  const tried = isSample && kind !== 'PostgreSQL' ? [versions[0]!, versions.at(-1)!] : versions;
  it.each(tried)('from %s gives the schema of a new database and keeps every row', async (version) => {
    const settings = await newSettings();
    const text = readFileSync(join(schemas, `${version}.sql`), 'utf8');
    await restore(settings, statementsOf(text));
    const { db, close, migrated } = await openDatabase(settings);
    try {
      expect(migrated).toEqual(Object.keys(migrations).slice(Object.keys(migrations).indexOf(version) + 1));
      expect((await dump(db)).schema).toEqual((await dump(fresh.db)).schema);
      const keys = await keysOf(version);
      const municipalities = await findMunicipalities(db);
      expect(municipalities.map(({ slug }) => slug)).toEqual(['north', 'south']);
      for (const { municipality, slug } of municipalities) {
        const found = await inMunicipality(db, municipality, async (tx) => {
          const waves = [];
          for (const row of await findWaves(tx))
            waves.push({
              row,
              sealed: await findColumns(tx, row.instrument, row.wave),
              released: (await findReleased(tx, row.instrument, row.wave))!,
            });
          return {
            waves,
            cutPoints: await findCutPoints(tx, 'small-survey'),
            // What was seen before is published after.
            notebook: await findNotebook(tx, 'first', members),
            file: await findImportedFile(tx, 'small-survey', waves[0]!.row.fingerprint),
          };
        });
        expect(found.waves.map(({ row }) => row.wave)).toEqual(slug === 'north' ? ['2023', '2025'] : ['2023']);
        expect(found).toMatchObject({
          cutPoints: { conflict: { version: '2023' } },
          notebook: { revision: 2, source: `<notebook>\n\n<title>It's "${slug}";\n</title>\n</notebook>` },
          file: { file_name: `${slug}.csv` },
        });
        for (const { row, sealed, released } of found.waves) {
          const { header, parts } = await openColumns(keys, row, sealed);
          expect(decodeColumns(header, parts)).toMatchObject({ n: 160, design: { strata: 6 } });
          // By columns since schema 008, and by rows before: both are read.
          expect(openDocument(released.document)).toMatchObject({ wave: row.wave, rows: expect.any(Array) });
        }
      }
    } finally {
      await close();
    }
  });

  it('restores the newest kept version to the letter, so that the dump misses nothing it writes', async () => {
    const version = versions.at(-1)!;
    const settings = await newSettings();
    const text = readFileSync(join(schemas, `${version}.sql`), 'utf8');
    await restore(settings, statementsOf(text));
    const { db, close } = await openDatabase(settings);
    try {
      expect(asText(await dump(db))).toBe(text);
    } finally {
      await close();
    }
  });

  async function restore({ dataDir, databaseUrl }: DatabaseSettings, statements: readonly string[]): Promise<void> {
    const roles = Object.values(roleNames).map(
      (role) => `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`,
    );
    // Row-level security binds the owner of the tables too: rows go in as superuser.
    const script = [
      ...roles,
      `do $$ begin execute format('grant create on database %I to motvikt_owner', current_database()); end $$`,
      'set role motvikt_owner',
      ...statements.filter((one) => !one.startsWith('insert ')),
      'reset role',
      ...statements.filter((one) => one.startsWith('insert ')),
    ];
    if (databaseUrl !== null) {
      const client = new pg.Client(databaseUrl);
      await client.connect();
      for (const statement of script) await client.query(statement);
      await client.end();
    } else {
      await mkdir(dataDir);
      await cp(await (bare ??= makeBare()), embeddedFolder(dataDir), { recursive: true });
      const database = await PGlite.create(embeddedFolder(dataDir));
      for (const statement of script) await database.exec(statement);
      await database.close();
    }
  }

  /** With nothing in it, and no roles. To make one takes seconds, to copy it a moment. */
  let bare: Promise<string> | null = null;
  async function makeBare(): Promise<string> {
    const path = join(folder, 'bare');
    await (await PGlite.create(path)).close();
    return path;
  }

  async function keysOf(version: string) {
    const keyDir = join(folder, `keys-${next++}`);
    const keys = await openWaveKeys(keyDir);
    for (const [name, text] of Object.entries(
      JSON.parse(readFileSync(join(schemas, `${version}.keys.json`), 'utf8')) as Record<string, string>,
    ))
      writeFileSync(join(keyDir, 'waves', name), text);
    return keys;
  }

  const dump = (db: OpenDatabase['db']) =>
    db.transaction().execute(async (tx) => {
      await sql`set local role none`.execute(tx);
      return dumpDatabase(tx as unknown as Kysely<unknown>);
    });
});
