import type { Kysely } from 'kysely';
import { createAccounts } from './003/accounts.ts';
import { createAudience } from './003/audience.ts';
import { createAudit } from './003/audit.ts';
import { createEnclave } from './003/enclave.ts';
import { createPlaces } from './003/places.ts';

/** People and what they may, areas and schools, who did what, and the enclave. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAccounts(db);
  await createPlaces(db);
  await createAudit(db);
  await createAudience(db);
  await createEnclave(db);
}
