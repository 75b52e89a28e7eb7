import { type Kysely, sql } from 'kysely';
import { createTenantTable } from './tenant-table.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema accounts`.execute(db);
  await sql`create schema tenant`.execute(db);
  await sql`grant usage on schema accounts to motvikt_entry`.execute(db);
  await sql`grant usage on schema tenant to motvikt_app`.execute(db);

  await sql`create table accounts.municipality (
    municipality uuid primary key default gen_random_uuid(),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> ''),
    created_at timestamptz not null default now())`.execute(db);
  await sql`grant select, insert, update on accounts.municipality to motvikt_entry`.execute(db);

  await createTenantTable(
    db,
    'instrument',
    `
    instrument text not null,
    version text not null,
    document text not null,
    created_at timestamptz not null default now(),
    primary key (municipality, instrument, version)`,
  );

  // Derived once from a reference population and never again: a cut that moved with each wave would hide every change.
  await createTenantTable(
    db,
    'cut_points',
    `
    instrument text not null,
    scale text not null,
    cut_points jsonb not null,
    created_at timestamptz not null default now(),
    primary key (municipality, instrument, scale)`,
  );

  await createTenantTable(
    db,
    'wave',
    `
    instrument text not null,
    wave text not null,
    version text not null,
    label jsonb not null,
    state text not null check (state in ('draft', 'open', 'closed', 'published')),
    respondents integer not null check (respondents >= 0),
    psus integer not null check (psus >= 0),
    strata integer not null check (strata >= 0),
    quality jsonb not null,
    fingerprint text not null,
    key_id uuid not null,
    created_at timestamptz not null default now(),
    primary key (municipality, instrument, wave),
    unique (municipality, key_id),
    foreign key (municipality, instrument, version) references tenant.instrument (municipality, instrument, version)`,
  );

  await createTenantTable(
    db,
    'wave_column',
    `
    instrument text not null,
    wave text not null,
    part text not null,
    sealed bytea not null,
    primary key (municipality, instrument, wave, part),
    foreign key (municipality, instrument, wave) references tenant.wave (municipality, instrument, wave) on delete cascade`,
  );
  // Ciphertext does not compress: trying costs time and gains nothing.
  await sql`alter table tenant.wave_column alter column sealed set storage external`.execute(db);

  await createTenantTable(
    db,
    'released_wave',
    `
    instrument text not null,
    wave text not null,
    document bytea not null,
    etag text not null,
    created_at timestamptz not null default now(),
    primary key (municipality, instrument, wave),
    foreign key (municipality, instrument, wave) references tenant.wave (municipality, instrument, wave) on delete cascade`,
  );
  await sql`alter table tenant.released_wave alter column document set storage external`.execute(db);

  await createTenantTable(
    db,
    'imported_file',
    `
    instrument text not null,
    fingerprint text not null,
    file_name text not null,
    rows integer not null check (rows >= 0),
    skipped_rows integer not null check (skipped_rows >= 0),
    waves jsonb not null,
    imported_at timestamptz not null default now(),
    primary key (municipality, instrument, fingerprint)`,
  );

  await createTenantTable(
    db,
    'notebook',
    `
    notebook text not null check (notebook ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    created_at timestamptz not null default now(),
    primary key (municipality, notebook)`,
  );

  await createTenantTable(
    db,
    'notebook_revision',
    `
    notebook text not null,
    revision integer not null check (revision >= 1),
    title jsonb not null,
    summary jsonb not null,
    source text not null,
    tables jsonb not null,
    created_at timestamptz not null default now(),
    primary key (municipality, notebook, revision),
    foreign key (municipality, notebook) references tenant.notebook (municipality, notebook) on delete cascade`,
  );
}
