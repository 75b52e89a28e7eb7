import { type Kysely, sql } from 'kysely';
import { createTenantTable } from './tenant-table.ts';

/** The settings that every release before this migration was made with: there were no others. */
const settingsUntilNow = {
  validFrom: '2026-01-01',
  minPupils: 10,
  minPsus: 2,
  nearlyAllOrNone: 2,
  uncertainHalfWidth: 0.1,
  hiddenHalfWidth: 0.15,
  minDf: 4,
  roundN: 5,
};

export async function up(db: Kysely<unknown>): Promise<void> {
  await releasesBecomeALedger(db);
  await createTenantTable(
    db,
    'disclosure_settings',
    `
    valid_from date not null,
    settings jsonb not null,
    added_at timestamptz not null default now(),
    primary key (municipality, valid_from)`,
  );
  // What was in force at a release must be there to read for ever.
  await sql`revoke update, delete on tenant.disclosure_settings from motvikt_app`.execute(db);

  await createTenantTable(
    db,
    'register',
    `
    instrument text not null,
    wave text not null,
    register jsonb not null,
    stored_at timestamptz not null default now(),
    primary key (municipality, instrument, wave),
    foreign key (municipality, instrument, wave) references tenant.wave (municipality, instrument, wave) on delete cascade`,
  );
  await queueOfJobs(db);
}

/** One row per release instead of one per wave. Rows are only ever added: what has been published cannot be taken back. */
async function releasesBecomeALedger(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run('alter table tenant.released_wave rename to release');
  await run('alter table tenant.release rename column created_at to made_at');
  await run('alter table tenant.release add column number integer not null default 1 check (number >= 1)');
  await run(`alter table tenant.release add column settings jsonb not null default '${JSON.stringify(settingsUntilNow)}'`);
  await run("alter table tenant.release add column cost jsonb not null default '[]'");
  // Which area set it was made for; null is the instrument's own.
  await run('alter table tenant.release add column area_set text');
  // Sealed; null for a release from before the ledger.
  await run('alter table tenant.release add column groups bytea');
  await run('alter table tenant.release alter column groups set storage external');
  for (const column of ['number', 'settings', 'cost']) await run(`alter table tenant.release alter column ${column} drop default`);
  await run('alter table tenant.release drop constraint released_wave_pkey');
  await run('alter table tenant.release add constraint release_pkey primary key (municipality, instrument, wave, number)');
  await run('alter table tenant.release rename constraint released_wave_municipality_fkey to release_municipality_fkey');
  // No longer on delete cascade: with its releases forgotten, a wave could be published again in a way that discloses.
  await run('alter table tenant.release drop constraint released_wave_municipality_instrument_wave_fkey');
  await run(
    'alter table tenant.release add constraint release_wave_fkey foreign key (municipality, instrument, wave) references tenant.wave (municipality, instrument, wave)',
  );
  await run('revoke update, delete on tenant.release from motvikt_app');
}

/**
 * What is still to be done: a job that is done is deleted. Jobs name their subject and carry no content. Workers are shared by all
 * municipalities and see the whole queue, but to reach a municipality's rows they go through `inMunicipality` like everybody. Inside one,
 * jobs can be put in, together with what they are about.
 */
async function queueOfJobs(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run('create schema queue');
  await run('grant usage on schema queue to motvikt_entry, motvikt_app');
  await run(`create table queue.job (
    municipality uuid not null references accounts.municipality (municipality),
    job uuid not null default gen_random_uuid(),
    kind text not null,
    subject jsonb not null,
    made_at timestamptz not null default now(),
    run_at timestamptz not null default now(),
    tries integer not null default 0 check (tries >= 0),
    held_until timestamptz,
    holder uuid,
    error text,
    primary key (municipality, job),
    unique (municipality, kind, subject))`);
  await run('create index job_next on queue.job (run_at)');
  await run('alter table queue.job enable row level security');
  await run('alter table queue.job force row level security');
  await run('create policy workers on queue.job to motvikt_entry using (true) with check (true)');
  await run(`create policy one_municipality on queue.job to motvikt_app
    using (municipality = nullif(current_setting('motvikt.municipality', true), '')::uuid)
    with check (municipality = nullif(current_setting('motvikt.municipality', true), '')::uuid)`);
  await run('grant select, update, delete on queue.job to motvikt_entry');
  await run('grant select, insert on queue.job to motvikt_app');
}
