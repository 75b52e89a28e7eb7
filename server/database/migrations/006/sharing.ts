import type { Kysely } from 'kysely';

export async function createSharing(_db: Kysely<unknown>): Promise<void> {}
