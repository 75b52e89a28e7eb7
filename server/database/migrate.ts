import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';

/**
 * Brings the schema up to date, or no further than to one migration; never back. The connection must have the role `owner`.
 * @returns the names of the migrations that ran
 */
export async function migrate(db: Kysely<unknown>, until?: string): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations }, migrationTableSchema: 'migrations' });
  const isBehind = (await migrator.getMigrations()).some(({ name, executedAt }) => name === until && executedAt !== undefined);
  if (isBehind) return [];
  const { error, results = [] } = until ? await migrator.migrateTo(until) : await migrator.migrateToLatest();
  if (error) throw error;
  return results.filter((one) => one.status === 'Success').map((one) => one.migrationName);
}
