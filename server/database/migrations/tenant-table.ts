import { type Kysely, sql } from 'kysely';

/**
 * Makes a table of the tenants': its rows carry `municipality`, the role `app` reaches it, and row-level security, forced so that it
 * binds the table's owner too, shows one tenant's rows. `columns` is everything after the municipality; every key in it begins with
 * the municipality, and a test holds that.
 */
export async function createTenantTable(db: Kysely<unknown>, name: string, columns: string): Promise<void> {
  const table = sql.id('tenant', name);
  await sql`create table ${table} (municipality uuid not null references accounts.municipality (municipality), ${sql.raw(columns)})`.execute(
    db,
  );
  await sql`alter table ${table} enable row level security`.execute(db);
  await sql`alter table ${table} force row level security`.execute(db);
  // An unset tenant gives null, and null equals nothing: no rows, and nothing can be written.
  await sql`create policy one_municipality on ${table}
    using (municipality = nullif(current_setting('motvikt.municipality', true), '')::uuid)
    with check (municipality = nullif(current_setting('motvikt.municipality', true), '')::uuid)`.execute(db);
  await sql`grant select, insert, update, delete on ${table} to motvikt_app`.execute(db);
}
