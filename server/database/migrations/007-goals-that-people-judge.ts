import { type Kysely, sql } from 'kysely';

/** What people say of a goal that no survey judges: the verdict, its day and why, as one document. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table tenant.goal
      add column own_answer jsonb check (jsonb_typeof(own_answer) <> 'null'),
      add constraint goal_answered_by_people check (own_answer is null or baseline is null)`.execute(db);
}
