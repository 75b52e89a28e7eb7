/**
 * One code path for two databases. Without DATABASE_URL an embedded PGlite in a worker thread, for trials and pilots: it survives a
 * crash of the process, but it never asks the disk to flush, so it promises nothing for a power cut. With DATABASE_URL a PostgreSQL
 * server, 15 or later, the way to run it for real.
 */
import { CompiledQuery, type DatabaseConnection, Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { openingTexts } from '../../notebooks/wording/opening-texts.ts';
import { CannotOpen } from '../cannot-start.ts';
import { type EmbeddedEngine, startEngine } from './embedded-engine.ts';
import { embeddedFolder } from './embedded-folder.ts';
import type { Database } from './in-municipality.ts';
import { migrate } from './migrate.ts';
import { checkRoles, prepareRoles, type Role, roleNames } from './roles.ts';
import type { EntryTables } from './tables.ts';

export interface DatabaseSettings {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** PostgreSQL only: most connections at a time, and for how long a request waits for one. */
  readonly poolSize?: number;
  readonly acquireTimeoutMs?: number;
  /** Brought no further than to this migration, for rows of an earlier version. */
  readonly schema?: string;
  /** Opened as it is: no role is made and no migration runs. */
  readonly asItIs?: boolean;
}

export interface OpenDatabase {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Database;
  /** The migrations that ran at this start. */
  readonly migrated: readonly string[];
  /** Waits for running queries, closes the connections and gives the folder back. */
  close(): Promise<void>;
}

/**
 * @param engine of the embedded database, where it has been started already
 * @throws {FolderInUse} {RolesMissing} {DatabaseUnreachable} {NotSetUp} when it is opened as it is
 */
export async function openDatabase(settings: DatabaseSettings, engine?: EmbeddedEngine): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) return openPostgres(settings.databaseUrl, settings);
  const folder = embeddedFolder(settings.dataDir);
  if (settings.asItIs && !existsSync(join(folder, 'PG_VERSION'))) throw new NotSetUp(folder);
  return openEmbedded(engine ?? startEngine(settings.dataDir), settings);
}

async function openEmbedded({ pglite, release }: EmbeddedEngine, settings: DatabaseSettings): Promise<OpenDatabase> {
  const db = new Kysely<EntryTables>({ dialect: new PGliteDialect({ pglite }) });
  const close = () => db.destroy().finally(release);
  const bringUpToDate = async () => {
    await prepareRoles(db as Kysely<unknown>);
    await takeRole(db, 'owner');
    return migrate(db as Kysely<unknown>, settings.schema);
  };
  try {
    const migrated = settings.asItIs ? await checkSetUp(db, embeddedFolder(settings.dataDir)) : await bringUpToDate();
    await takeRole(db, 'entry');
    return { kind: 'embedded', db, migrated, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

/** @throws {NotSetUp} {RolesMissing} */
async function checkSetUp(db: Database, where: string): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`
    select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname = 'migrations' and c.relname = 'kysely_migration') as there`.execute(db);
  if (!rows[0]!.there) throw new NotSetUp(where);
  await checkRoles(db as Kysely<unknown>);
  const { rows: ran } = await db.transaction().execute(async (tx) => {
    await sql`set local role ${sql.id(roleNames.owner)}`.execute(tx);
    return sql`select name from migrations.kysely_migration limit 1`.execute(tx);
  });
  // A first start that was broken off leaves the table empty.
  if (ran.length === 0) throw new NotSetUp(where);
  return [];
}

async function openPostgres(url: string, settings: DatabaseSettings): Promise<OpenDatabase> {
  const { poolSize = 10, acquireTimeoutMs = 10_000 } = settings;
  const migrating = new Kysely<unknown>({ dialect: postgresDialect(url, { max: 1 }, 'owner') });
  const preparing = new Kysely<EntryTables>({ dialect: postgresDialect(url, { max: 1 }, null) });
  const bringUpToDate = async () => {
    await prepareRoles(preparing as Kysely<unknown>);
    return migrate(migrating, settings.schema);
  };
  let migrated: readonly string[];
  try {
    migrated = settings.asItIs ? await checkSetUp(preparing, withoutPassword(url)) : await bringUpToDate();
  } catch (error) {
    throw isConnectionProblem(error) ? new DatabaseUnreachable(url, error) : error;
  } finally {
    await Promise.all([migrating.destroy(), preparing.destroy()]);
  }
  const db = new Kysely<EntryTables>({
    dialect: postgresDialect(url, { max: poolSize, connectionTimeoutMillis: acquireTimeoutMs }, 'entry'),
  });
  return { kind: 'postgres', db, migrated, close: () => db.destroy() };
}

const takeRole = (db: Database, role: Role) => sql`set role ${sql.id(roleNames[role])}`.execute(db);

function postgresDialect(
  connectionString: string,
  pool: { max: number; connectionTimeoutMillis?: number },
  role: Role | null,
): PostgresDialect {
  return new PostgresDialect({
    pool: async () => {
      const made = new pg.Pool({ connectionString, ...pool, types: alignedTypes, application_name: 'motvikt' });
      // A connection that breaks while idle is replaced by the next query; without a listener it would end the process.
      made.on('error', () => {});
      return made;
    },
    ...(role && {
      onCreateConnection: async (connection: DatabaseConnection) =>
        void (await connection.executeQuery(CompiledQuery.raw(`set role ${roleNames[role]}`))),
    }),
  });
}

/** The values that PGlite gives, on `pg` too: int8 and numeric as number, date as text, bytea as plain bytes. */
const alignedParsers: Readonly<Record<number, (value: never) => unknown>> = {
  20: Number,
  1700: Number,
  1082: (text: string) => text,
  17: (text: string) => new Uint8Array(pg.types.getTypeParser(17)(text) as Buffer),
};
const alignedTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : ((alignedParsers[oid] as ((text: string) => unknown) | undefined) ?? pg.types.getTypeParser(oid)),
} as typeof pg.types;

/** Nothing was ever started on it, or its first start was broken off. */
export class NotSetUp extends CannotOpen {
  override readonly code = 'notSetUp';
  constructor(where: string) {
    super(openingTexts.notSetUp(where));
  }
}

class DatabaseUnreachable extends CannotOpen {
  override readonly code = 'databaseUnreachable';
  constructor(url: string, cause: unknown) {
    const why = (cause as Error).message || (cause as { code?: string }).code || '?';
    super(openingTexts.databaseUnreachable(withoutPassword(url), why), { cause });
  }
}

const isConnectionProblem = (error: unknown): boolean => {
  const { code = '', syscall } = error as { code?: string; syscall?: string };
  // Classes 08 and 28 and 3D: connection, authorisation, no such database. Node's own codes name a system call.
  return syscall !== undefined || /^(08|28|3D)/.test(code) || /^E[A-Z]+$/.test(code);
};

function withoutPassword(url: string): string {
  try {
    const { host, pathname, searchParams } = new URL(url);
    return `${host || searchParams.get('host') || 'localhost'}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
