/**
 * The queue: what is still to be done, by whichever worker process takes it first. A taken job is held for a minute and held again while the
 * work goes on; a worker that dies stops holding, and another one takes it. Whoever does a job must therefore bear that it was done before.
 */
import { type Selectable, sql, type UpdateObject } from 'kysely';
import type { Database, TenantTransaction } from '../database/in-municipality.ts';
import type { EntryTables, JobTable } from '../database/tables.ts';

export type JobRow = Pick<Selectable<JobTable>, 'municipality' | 'job' | 'kind' | 'subject' | 'tries'>;

/** After so many tries a job waits for a person. */
export const mostTries = 5;
export const holdSeconds = 60;

export interface NewJob {
  readonly kind: string;
  readonly subject: Readonly<Record<string, string>>;
}

/** Puts a job in, in the transaction of what it is about; one that waits already is not put in twice. */
export const insertJob = (tx: TenantTransaction, municipality: string, { kind, subject }: NewJob) =>
  tx
    .insertInto('queue.job')
    .values({ municipality, kind, subject: JSON.stringify(subject) })
    .onConflict((conflict) => conflict.columns(['municipality', 'kind', 'subject']).doNothing())
    .execute();

/** Takes the oldest job that nobody holds; two workers never get the same, and none waits for the other. */
export async function takeJob(db: Database, kinds: readonly string[], holder: string): Promise<JobRow | null> {
  const { rows } = await sql<JobRow>`
    update queue.job set held_until = now() + make_interval(secs => ${holdSeconds}), holder = ${holder}, tries = tries + 1
    where (municipality, job) = (
      select municipality, job from queue.job
      where run_at <= now() and (held_until is null or held_until < now()) and tries < ${mostTries}
        and kind in (select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb))
      order by run_at, made_at, job for update skip locked limit 1)
    returning municipality, job, kind, subject, tries`.execute(db);
  return rows[0] ?? null;
}

/** @returns false when somebody else holds it by now, because this worker was silent for too long */
export async function holdJob(db: Database, { municipality, job }: JobRow, holder: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('queue.job')
    .set({ held_until: sql`now() + make_interval(secs => ${holdSeconds})` })
    .where('municipality', '=', municipality)
    .where('job', '=', job)
    .where('holder', '=', holder)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How far a job has come, in its own steps. */
export const noteProgress = (db: Database, job: JobRow, holder: string, done: number, total: number) =>
  db
    .updateTable('queue.job')
    .set({ done, total })
    .where('municipality', '=', job.municipality)
    .where('job', '=', job.job)
    .where('holder', '=', holder)
    .execute();

export type JobProgress =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly done?: number; readonly total?: number }
  /** It waits for a person; a code says why. */
  | { readonly state: 'failed'; readonly reason: string };

/** How a job goes, for the pages of its municipality; null where there is none: it is done, or was never put in. */
export async function findJobProgress(tx: TenantTransaction, { kind, subject }: NewJob): Promise<JobProgress | null> {
  const job = await tx
    .selectFrom('queue.job')
    .select(['tries', 'error', 'done', 'total', sql<boolean>`coalesce(held_until >= now(), false)`.as('held')])
    .where('kind', '=', kind)
    .where(sql<boolean>`subject = ${JSON.stringify(subject)}::jsonb`)
    .executeTakeFirst();
  if (!job) return null;
  if (!job.held && job.tries >= mostTries) return { state: 'failed', reason: job.error ?? 'failed' };
  if (!job.held) return { state: 'waiting' };
  return { state: 'running', ...(job.done !== null && job.total !== null && { done: job.done, total: job.total }) };
}

export const finishJob = (db: Database, { municipality, job }: JobRow, holder: string) =>
  db.deleteFrom('queue.job').where('municipality', '=', municipality).where('job', '=', job).where('holder', '=', holder).execute();

/** Gives a job back that could not be done: the next try waits longer each time. @param error a code, never a story */
export const returnJob = (db: Database, job: JobRow, holder: string, error: string) =>
  letGo(db, job, holder, { error, run_at: sql`now() + make_interval(secs => ${2 ** job.tries})` });

/** Gives a job back that was not tried to its end: the next worker takes it at once, and the try does not count. */
export const handBackJob = (db: Database, job: JobRow, holder: string) => letGo(db, job, holder, { tries: job.tries - 1 });

/** Leaves a job to people that no further try would do. @param error a code, never a story */
export const giveUpJob = (db: Database, job: JobRow, holder: string, error: string) => letGo(db, job, holder, { error, tries: mostTries });

/** Lets a job be tried again that was given up, once a person has seen to what hindered it. @returns whether there was one */
export async function reviveJob(db: Database, municipality: string, { kind, subject }: NewJob): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('queue.job')
    .set({ tries: 0, error: null, run_at: sql`now()` })
    .where('municipality', '=', municipality)
    .where('kind', '=', kind)
    .where(sql<boolean>`subject = ${JSON.stringify(subject)}::jsonb`)
    .where('tries', '>=', mostTries)
    .where((eb) => eb.or([eb('held_until', 'is', null), eb('held_until', '<', sql<Date>`now()`)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const letGo = (db: Database, { municipality, job }: JobRow, holder: string, rest: UpdateObject<EntryTables, 'queue.job'>) =>
  db
    .updateTable('queue.job')
    .set({ holder: null, held_until: null, ...rest })
    .where('municipality', '=', municipality)
    .where('job', '=', job)
    .where('holder', '=', holder)
    .execute();

export interface QueueState {
  /** Jobs that can be taken now or later, those under way included. */
  readonly open: number;
  /** Jobs that were tried too often. */
  readonly givenUp: number;
}

export async function queueState(db: Database): Promise<QueueState> {
  const { rows } = await sql<{ open: number; given_up: number }>`
    select count(*) filter (where tries < ${mostTries} or held_until >= now())::int as open,
           count(*) filter (where tries >= ${mostTries} and (held_until is null or held_until < now()))::int as given_up from queue.job`.execute(
    db,
  );
  return { open: rows[0]!.open, givenUp: rows[0]!.given_up };
}
