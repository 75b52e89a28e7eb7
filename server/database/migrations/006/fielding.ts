import { type Kysely, sql } from 'kysely';

/**
 * Places that pupils may look for to find their area, and a file of other words for the questions, such as an official wording: both belong to
 * a draft, and are fixed with the questions. A wave before this has neither.
 */
export async function extendFieldings(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tenant.fielding
    add column home_places jsonb not null default '[]',
    add column wording text`.execute(db);
}
