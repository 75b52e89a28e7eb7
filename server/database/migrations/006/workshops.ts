import type { Kysely } from 'kysely';

export async function createWorkshops(_db: Kysely<unknown>): Promise<void> {}
