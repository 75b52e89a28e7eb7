/**
 * The second wall alone: statements without any condition, as if every `where` of the application had been forgotten. Each tenant table
 * holds a row of another municipality, made from the table's own description, so that a new table is tried without being named here.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { onBothDatabases } from '../database/databases.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  /** Of an enumeration, or of a check that lists words. */
  readonly first: string | null;
}

onBothDatabases('row-level security without any condition', (database) => {
  let tables: readonly { readonly table: string; readonly columns: readonly Column[] }[] = [];
  const ids = { north: '', south: '' };
  /** Who owns the server: no policy binds it. */
  const asSuperuser = <T>(work: (tx: Transaction<never>) => Promise<T>): Promise<T> =>
    (database().db as unknown as Kysely<never>).transaction().execute(async (tx) => {
      await sql`set local role none`.execute(tx);
      // Rows stand alone here; whether they belong together is tried elsewhere.
      await sql`set local session_replication_role = replica`.execute(tx);
      return work(tx);
    });
  const inSouth = <T>(statement: string) => inMunicipality(database().db, ids.south, (tx) => sql.raw<T>(statement).execute(tx));

  beforeAll(async () => {
    const { db } = database();
    ids.north = (await ensureMunicipality(db, { slug: 'north', name: 'North' })).municipality;
    ids.south = (await ensureMunicipality(db, { slug: 'south', name: 'South' })).municipality;
    tables = await asSuperuser(async (tx) => {
      const { rows } = await sql<{ table: string; columns: Column[] }>`
        select c.relname as table, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'first', coalesce(
          (select enumlabel from pg_enum where enumtypid = a.atttypid order by enumsortorder limit 1),
          (select (regexp_match(pg_get_constraintdef(k.oid), '\\(?\\(' || a.attname || ' = ANY \\(\\(?ARRAY\\[''([^'']+)'''))[1]
             from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey) order by 1 nulls last limit 1)))
          order by a.attnum) as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
        where n.nspname = 'tenant' and c.relkind in ('r', 'p') group by 1 order by 1`.execute(tx);
      // Nor need the values of a row belong together: every column has one.
      const checks = await sql<{ table: string; name: string }>`
        select c.relname as table, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'tenant' and k.contype = 'c' and cardinality(k.conkey) > 1 and k.coninhcount = 0`.execute(tx);
      for (const { table, name } of checks.rows)
        await sql`alter table ${sql.id('tenant', table)} drop constraint ${sql.id(name)}`.execute(tx);
      for (const { table, columns } of rows)
        await sql`insert into ${sql.id('tenant', table)} (${sql.join(columns.map(({ name }) => sql.id(name)))})
          values (${sql.join(columns.map(valueOf))})`.execute(tx);
      return rows;
    });
  });
  const valueOf = ({ name, type, first }: Column, place: number) => {
    if (name === 'municipality') return sql`${ids.north}::uuid`;
    const text: Readonly<Record<string, string>> = {
      uuid: ids.south,
      jsonb: '{}',
      integer: '1',
      bigint: '1',
      smallint: '1',
      'double precision': '1',
      boolean: 'true',
      // As long as a hash: some columns take nothing else.
      bytea: `\\x${'00'.repeat(32)}`,
      date: '2026-01-01',
      // A time that ends something stands after the one that begins it.
      'timestamp with time zone': `20${10 + place}-01-01T00:00:00Z`,
    };
    return sql`${first ?? text[type] ?? `north-${name.replaceAll('_', '-')}`}::text::${sql.raw(type)}`;
  };

  it('has a row of the other municipality in every tenant table', async () => {
    expect(tables.length).toBeGreaterThan(15);
    for (const { table } of tables) {
      const { rows } = await asSuperuser((tx) => sql<{ n: number }>`select count(*)::int as n from ${sql.id('tenant', table)}`.execute(tx));
      expect([table, rows[0]!.n]).toEqual([table, 1]);
      const own = await inMunicipality(database().db, ids.north, (tx) => sql`select from ${sql.id('tenant', table)}`.execute(tx));
      expect([table, own.rows.length]).toEqual([table, 1]);
    }
  });

  it('returns nothing of it', async () => {
    for (const { table } of tables) expect([table, (await inSouth(`select * from tenant.${table}`)).rows]).toEqual([table, []]);
  });

  it('returns nothing of it through a join or a sub-query either', async () => {
    for (const [k, { table }] of tables.entries()) {
      const other = tables[(k + 1) % tables.length]!.table;
      const ways = `select (select count(*)::int from tenant.${table})
        + (select count(*)::int from tenant.${other} one join tenant.${table} two using (municipality))
        + (select count(*)::int from (values (1)) own (row) left join tenant.${table} two on true where two is not null)
        + (select count(*)::int from (values (1)) own (row) where exists (select from tenant.${table})) as n`;
      const own = await inMunicipality(database().db, ids.north, (tx) => sql.raw<{ n: number }>(ways).execute(tx));
      expect([table, own.rows[0]!.n], 'where the row is').toEqual([table, 4]);
      expect([table, (await inSouth<{ n: number }>(ways)).rows[0]!.n]).toEqual([table, 0]);
    }
  });

  it('changes and takes away nothing of it', async () => {
    for (const { table, columns } of tables)
      for (const statement of [`delete from tenant.${table}`, `update tenant.${table} set ${columns[1]!.name} = ${columns[1]!.name}`]) {
        const done = await inSouth(statement).then(
          ({ numAffectedRows = 0n }) => Number(numAffectedRows),
          // The ledger and the audit can be neither changed nor taken away by the application at all.
          (error: { code?: string }) => (error.code === '42501' ? 0 : error),
        );
        expect([statement, done]).toEqual([statement, 0]);
      }
    for (const { table } of tables) {
      const { rows } = await asSuperuser((tx) => sql`select from ${sql.id('tenant', table)}`.execute(tx));
      expect([table, rows.length]).toEqual([table, 1]);
    }
  });
});
