import { type Kysely, sql, type Transaction } from 'kysely';
import { roleNames } from './roles.ts';
import type { EntryTables, TenantTables } from './tables.ts';

/** Outside a tenant: the role `entry`, which has no right to any tenant's table. */
export type Database = Kysely<EntryTables>;
/** Inside one tenant: the role `app`, and row-level security that shows this tenant's rows only. */
export type TenantTransaction = Transaction<TenantTables>;

/**
 * The only way to a tenant's rows: opens a transaction, takes the role `app` and sets the tenant, both for this transaction alone.
 * Inside `work` nothing is awaited but `tx`: on PGlite there is one connection, and anything else would wait for it for ever.
 */
export const inMunicipality = <T>(db: Database, municipality: string, work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (entry) => work(await enterMunicipality(entry, municipality)));

/**
 * For a transaction that has first changed accounts and now goes on in one tenant, so that both happen or neither does: from here on it
 * has the tenant's rights and not those of the accounts.
 */
export async function enterMunicipality(entry: Transaction<EntryTables>, municipality: string): Promise<TenantTransaction> {
  await sql`select set_config('role', ${roleNames.app}, true), set_config('motvikt.municipality', ${municipality}, true)`.execute(entry);
  return entry as unknown as TenantTransaction;
}
