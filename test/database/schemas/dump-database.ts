/**
 * A database as SQL text, made from the catalogue: schemas, tables, keys, policies, rights and rows. It is how each schema version is kept
 * (there is no pg_dump among the tests' binaries), and how two databases are compared. Statements are parted by empty lines.
 */
import { type Kysely, sql } from 'kysely';

export const ourSchemas = ['accounts', 'tenant', 'queue', 'migrations'] as const;

export interface Dump {
  /** Statements that make the schema. */
  readonly schema: readonly string[];
  /** Statements that fill it. */
  readonly rows: readonly string[];
}

/** @param db a connection with the role `owner`, inside a transaction */
export async function dumpDatabase(db: Kysely<unknown>): Promise<Dump> {
  await sql`set local timezone to 'UTC'`.execute(db);
  const list = async (query: ReturnType<typeof sql<{ statement: string }>>) => (await query.execute(db)).rows.map(({ statement }) => statement);
  const inOurs = sql`n.nspname = any (${`{${ourSchemas.join(',')}}`}::text[])`;
  const name = sql`format('%I.%I', n.nspname, c.relname)`;
  const fromTables = sql`from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${inOurs} and c.relkind = 'r'`;
  const schema = [
    ...(await list(sql`select format('create schema %I', n.nspname) as statement from pg_namespace n where ${inOurs} order by 1`)),
    ...(await list(sql`
      select format(E'create table %s (\n  %s\n)', ${name}, (
        select string_agg(format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
                 coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\n  ' order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)) as statement
      ${fromTables} order by ${name}`)),
    ...(await list(sql`
      select format('alter table %s alter column %I set storage external', ${name}, a.attname) as statement
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where ${inOurs} and c.relkind = 'r' and a.attnum > 0 and a.attstorage = 'e' and (select typstorage from pg_type t where t.oid = a.atttypid) <> 'e' order by 1`)),
    // Keys before what refers to them. Not-null constraints are a part of the columns above.
    ...(await list(sql`
      select format('alter table %s add constraint %I %s', ${name}, k.conname, pg_get_constraintdef(k.oid)) as statement
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace where ${inOurs} and k.contype in ('p', 'u', 'c', 'f', 'x')
      order by k.contype = 'f', ${name}, k.conname`)),
    ...(await list(sql`
      select pg_get_indexdef(i.indexrelid) as statement from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where ${inOurs} and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')) order by 1`)),
    ...(await list(sql`
      select format(E'create policy %I on %s%s\n  using (%s)\n  with check (%s)', p.polname, ${name}, case when p.polroles = '{0}' then '' else (select ' to ' || string_agg(oid::regrole::text, ', ') from unnest(p.polroles) oid) end,
               pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) as statement
      from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace where ${inOurs} order by ${name}, p.polname`)),
    ...(await list(sql`select format('alter table %s enable row level security', ${name}) as statement ${fromTables} and c.relrowsecurity order by 1`)),
    ...(await list(sql`select format('alter table %s force row level security', ${name}) as statement ${fromTables} and c.relforcerowsecurity order by 1`)),
    ...(await list(sql`
      select format('grant %s on schema %I to %I', lower(r.privilege_type), n.nspname, r.grantee::regrole) as statement
      from pg_namespace n, aclexplode(n.nspacl) r where ${inOurs} and r.grantee::regrole::text in ('motvikt_entry', 'motvikt_app') order by 1`)),
    ...(await list(sql`
      select format('grant %s on %s to %I', string_agg(lower(r.privilege_type), ', ' order by r.privilege_type), ${name}, r.grantee::regrole) as statement
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) r where ${inOurs} and c.relkind = 'r' and r.grantee::regrole::text in ('motvikt_entry', 'motvikt_app')
      group by n.nspname, c.relname, r.grantee order by 1`)),
  ];
  return { schema, rows: await dumpRows(db) };
}

/** Referred-to tables first, so that the rows go in again in this order. */
const tablesInOrder = sql<{ schema: string; table: string }>`
  with recursive depth (oid, level) as (
    select c.oid, 0 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any (${`{${ourSchemas.join(',')}}`}::text[]) and c.relkind = 'r'
    union select k.conrelid, depth.level + 1 from pg_constraint k join depth on depth.oid = k.confrelid where k.contype = 'f' and k.conrelid <> k.confrelid
  ) select n.nspname as schema, c.relname as table from depth join pg_class c on c.oid = depth.oid join pg_namespace n on n.oid = c.relnamespace
  group by n.nspname, c.relname order by max(level), 1, 2`;

async function dumpRows(db: Kysely<unknown>): Promise<string[]> {
  const statements: string[] = [];
  for (const { schema, table } of (await tablesInOrder.execute(db)).rows) {
    const columns = (await sql<{ name: string }>`select attname as name from pg_attribute where attrelid = ${`${schema}.${table}`}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db)).rows.map((row) => row.name);
    const literals = sql.join(columns.map((column) => sql`coalesce(quote_literal(${sql.ref(column)}::text), 'null')`));
    const { rows } = await sql<{ line: string }>`select concat_ws(', ', ${literals}) as line from ${sql.id(schema, table)} order by 1`.execute(db);
    if (rows.length > 0) statements.push(`insert into ${schema}.${table} (${columns.join(', ')}) values\n${rows.map(({ line }) => `(${line})`).join(',\n')}`);
  }
  return statements;
}

export const asText = ({ schema, rows }: Dump): string => `${[...schema, ...rows].map((statement) => `${statement};\n`).join('\n')}`;

/** The statements of a dump. A row's text may hold empty lines, but never one after `;` at the end of a line. */
export const statementsOf = (text: string): string[] => text.split(/;\n(?:\n|$)/).filter((statement) => statement.trim() !== '');
