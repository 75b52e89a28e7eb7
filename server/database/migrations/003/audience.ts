import { type Kysely, sql } from 'kysely';

/** To whom a notebook is published. What there was before there were accounts was open to everyone, and stays so; new ones must say. */
export async function createAudience(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(
    `alter table tenant.notebook add column audience text not null default 'everyone' check (audience in ('everyone', 'municipality'))`,
  );
  await run('alter table tenant.notebook alter column audience drop default');
}
