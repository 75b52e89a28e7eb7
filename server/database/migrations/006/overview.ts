import type { Kysely } from 'kysely';

export async function createOverview(_db: Kysely<unknown>): Promise<void> {}
