import type { Kysely } from 'kysely';

export async function createPlans(_db: Kysely<unknown>): Promise<void> {}
