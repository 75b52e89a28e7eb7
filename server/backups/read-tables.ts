/** Every row of the database as text, table by table, whatever tables there are: a backup can forget none. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/in-municipality.ts';
import { type Role, roleNames } from '../database/roles.ts';
import { type BackupPart, headLine, type BackupHead, partLine, rowLine, endLine, Sums, type TableSums } from './backup-file.ts';

export interface BackedUpTable {
  readonly schema: 'accounts' | 'tenant' | 'queue';
  readonly name: string;
  readonly key: readonly string[];
  /** Rows refer to rows of the same table. */
  readonly refersToItself: boolean;
  readonly columns: readonly Column[];
}
interface Column {
  readonly name: string;
  /** A document that is never missing: its null is JSON's own. */
  readonly neverMissing: boolean;
}
export const nameOf = ({ schema, name }: BackedUpTable): string => `${schema}.${name}`;

type AnyTransaction = Transaction<never>;

/** What opens a session or sets a password, for hours at most: restored, a session that was ended since would be alive again. */
const passing = ['session', 'verification'];

/**
 * Tables that are referred to come first, so that rows can be put in again in this order. The migrations' own table is told by the schema's
 * version. Every table has a primary key, which says in which order its rows come.
 */
export async function tablesInOrder(tx: AnyTransaction): Promise<BackedUpTable[]> {
  const { rows } = await sql<BackedUpTable>`
    with recursive ours (oid, schema, name) as (
      select c.oid, n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('accounts', 'tenant', 'queue') and c.relkind = 'r'
        and not (n.nspname = 'accounts' and c.relname::text = any (${`{${passing.join(',')}}`}::text[]))
    ), depth (oid, level) as (
      select oid, 0 from ours
      union select k.conrelid, depth.level + 1 from pg_constraint k join depth on depth.oid = k.confrelid
      where k.contype = 'f' and k.conrelid <> k.confrelid and k.conrelid in (select oid from ours)
    )
    select ours.schema, ours.name,
           exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = ours.oid and k.confrelid = ours.oid) as "refersToItself",
           coalesce((select json_agg(a.attname order by place) from pg_constraint k, unnest(k.conkey) with ordinality as u (attnum, place)
                     join pg_attribute a on a.attnum = u.attnum where k.contype = 'p' and k.conrelid = ours.oid and a.attrelid = ours.oid), '[]') as key,
           (select json_agg(json_build_object('name', a.attname, 'neverMissing', a.attnotnull and a.atttypid = 'jsonb'::regtype) order by a.attnum)
            from pg_attribute a where a.attrelid = ours.oid and a.attnum > 0 and not a.attisdropped) as columns
    from ours join depth on depth.oid = ours.oid group by ours.oid, ours.schema, ours.name order by max(depth.level), 1, 2`.execute(tx);
  return rows;
}

/** Who may read and write which tables: the owner all but the queue, whose rows row-level security shows to workers, and takes from a tenant. */
const reader = (table: BackedUpTable): Role => (table.schema === 'queue' ? 'entry' : 'owner');
const writer = (table: BackedUpTable): Role => (table.schema === 'queue' ? 'app' : 'owner');
/** Row-level security binds the owner of the tables too. */
const isPerMunicipality = (table: BackedUpTable): boolean => table.schema === 'tenant';

export async function become(tx: AnyTransaction, role: Role, municipality: string | null): Promise<void> {
  await sql`select set_config('role', ${roleNames[role]}, true), set_config('motvikt.municipality', ${municipality ?? ''}, true)`.execute(
    tx,
  );
}

/**
 * Puts rows in, as the text that `backupLines` gave. json_populate_recordset makes every null one of SQL's, also where a document was JSON's
 * null; there it is put back.
 */
export async function insertRows(
  tx: AnyTransaction,
  table: BackedUpTable,
  municipality: string | null,
  rows: readonly string[],
): Promise<void> {
  await become(tx, writer(table), municipality);
  const target = sql.id(table.schema, table.name);
  const values = table.columns.map(({ name, neverMissing }) =>
    neverMissing ? sql`coalesce(${sql.id(name)}, 'null'::jsonb)` : sql.id(name),
  );
  await sql`insert into ${target} (${sql.join(table.columns.map(({ name }) => sql.id(name)))}) select ${sql.join(values)} from json_populate_recordset(null::${target}, ${`[${rows.join(',')}]`}::json)`.execute(
    tx,
  );
}

/** What the rows of a table belong to: the queue's jobs are told apart too, since they go in as their municipality's. */
export const partsOf = (table: BackedUpTable, municipalities: readonly string[]): readonly BackupPart[] =>
  (table.schema === 'accounts' ? [null] : municipalities).map((municipality) => ({ table: nameOf(table), municipality }));

const rowsAtATime = 50;

async function* rowsOf(tx: AnyTransaction, table: BackedUpTable, municipality: string | null): AsyncGenerator<string> {
  await become(tx, reader(table), isPerMunicipality(table) ? municipality : null);
  // In the same order on every server, whatever its language sorts by: the checksums are of rows in a row.
  const order = sql.join(table.key.map((column) => sql`${sql.ref(`row.${column}`)}::text collate "C"`));
  const only = table.schema === 'queue' ? sql`where row.municipality = ${sql.lit(municipality)}` : sql``;
  await sql`declare backed_up no scroll cursor for select to_json(row)::text as line from ${sql.id(table.schema, table.name)} as row ${only} order by ${order}`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtATime)} from backed_up`.execute(tx);
    for (const { line } of rows) yield line;
    if (rows.length < rowsAtATime) break;
  }
  await sql`close backed_up`.execute(tx);
}

/** The lines of a backup, all of one moment. @returns what stands in its last line */
export async function* backupLines(tx: AnyTransaction, head: BackupHead): AsyncGenerator<string, TableSums> {
  const sums = new Sums();
  await become(tx, 'owner', null);
  await sql`set local timezone to 'UTC'`.execute(tx);
  const tables = await tablesInOrder(tx);
  const municipalities = (
    await sql<{ id: string }>`select municipality::text as id from accounts.municipality order by 1`.execute(tx)
  ).rows.map(({ id }) => id);
  yield headLine(head);
  for (const table of tables) {
    sums.open(nameOf(table));
    for (const part of partsOf(table, municipalities)) {
      yield partLine(part);
      for await (const row of rowsOf(tx, table, part.municipality)) {
        sums.add(nameOf(table), row);
        yield rowLine(row);
      }
    }
  }
  const result = sums.result();
  yield endLine(result);
  return result;
}

/** The name of the last migration. */
export async function schemaVersion(db: Kysely<never> | Database): Promise<string> {
  return (db as Kysely<never>).transaction().execute(async (tx) => {
    await become(tx, 'owner', null);
    const { rows } = await sql<{ name: string }>`select name from migrations.kysely_migration order by name desc limit 1`.execute(tx);
    return rows[0]!.name;
  });
}
