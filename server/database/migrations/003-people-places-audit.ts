import type { Kysely } from 'kysely';
import { createAccounts } from './003/accounts.ts';
import { createAudience } from './003/audience.ts';
import { createAudit } from './003/audit.ts';
import { createPlaces } from './003/places.ts';

/** People and what they may, areas and schools, and who did what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAccounts(db);
  await createPlaces(db);
  await createAudit(db);
  await createAudience(db);
}
