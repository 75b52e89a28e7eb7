/**
 * One code path for two databases. Without DATABASE_URL an embedded PGlite in a worker thread, for trials and pilots: it survives a
 * crash of the process, but it never asks the disk to flush, so it promises nothing for a power cut. With DATABASE_URL a PostgreSQL
 * server, 15 or later, the way to run it for real.
 */
import { CompiledQuery, type DatabaseConnection, Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { openingTexts } from '../../notebooks/wording/opening-texts.ts';
import { CannotOpen } from '../cannot-start.ts';
import { type EmbeddedEngine, startEngine } from './embedded-engine.ts';
import type { Database } from './in-municipality.ts';
import { migrate } from './migrate.ts';
import { prepareRoles, type Role, roleNames } from './roles.ts';
import type { EntryTables } from './tables.ts';

export interface DatabaseSettings {
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** PostgreSQL only: most connections at a time, and for how long a request waits for one. */
  readonly poolSize?: number;
  readonly acquireTimeoutMs?: number;
  /** Brought no further than to this migration, for rows of an earlier version. */
  readonly schema?: string;
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
 * @throws {FolderInUse} {RolesMissing} {DatabaseUnreachable}
 */
export const openDatabase = async (settings: DatabaseSettings, engine?: EmbeddedEngine): Promise<OpenDatabase> =>
  settings.databaseUrl === null
    ? openEmbedded(engine ?? startEngine(settings.dataDir), settings)
    : openPostgres(settings.databaseUrl, settings);

async function openEmbedded({ pglite, release }: EmbeddedEngine, { schema }: DatabaseSettings): Promise<OpenDatabase> {
  const db = new Kysely<EntryTables>({ dialect: new PGliteDialect({ pglite }) });
  const close = () => db.destroy().finally(release);
  try {
    await prepareRoles(db as Kysely<unknown>);
    await takeRole(db, 'owner');
    const migrated = await migrate(db as Kysely<unknown>, schema);
    await takeRole(db, 'entry');
    return { kind: 'embedded', db, migrated, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

async function openPostgres(url: string, { poolSize = 10, acquireTimeoutMs = 10_000, schema }: DatabaseSettings): Promise<OpenDatabase> {
  const migrating = new Kysely<unknown>({ dialect: postgresDialect(url, { max: 1 }, 'owner') });
  const preparing = new Kysely<unknown>({ dialect: postgresDialect(url, { max: 1 }, null) });
  let migrated: readonly string[];
  try {
    await prepareRoles(preparing);
    migrated = await migrate(migrating, schema);
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
