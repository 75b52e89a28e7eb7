import { type Kysely, sql } from 'kysely';
import { createTenantTable } from './tenant-table.ts';

/**
 * A wave while it is prepared and asked. What pupils send is sealed, and nothing joins a code to a response: they share neither key nor time.
 * No row here says when it was made or changed, and none of what pupils do is recorded elsewhere.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    db,
    'fielding',
    `
    instrument text not null,
    wave text not null,
    label jsonb not null,
    state text not null check (state in ('draft', 'opening', 'open', 'closing', 'closed')),
    rehearsal boolean not null default false,
    form text not null,
    modules jsonb not null,
    area_set text,
    opens_at timestamptz not null,
    closes_at timestamptz not null check (closes_at > opens_at),
    formalities jsonb not null,
    revision integer not null default 1,
    document text,
    wordings jsonb not null,
    key_list text,
    key_id text,
    primary key (municipality, instrument, wave),
    foreign key (municipality, area_set) references tenant.area_set (municipality, area_set),
    check ((state = 'draft') or (document is not null))`,
  );
  await createTenantTable(
    db,
    'fielding_class',
    `
    instrument text not null,
    wave text not null,
    class_id text not null,
    school text not null,
    school_year text not null,
    class text not null,
    grade text,
    head_count integer not null check (head_count between 0 and 500),
    refusals integer not null default 0 check (refusals between 0 and head_count),
    sitting text not null default 'booked' check (sitting in ('booked', 'running', 'ended')),
    sitting_at timestamptz,
    seen_at timestamptz,
    seen_started integer not null default 0,
    seen_sent integer not null default 0,
    primary key (municipality, class_id),
    unique (municipality, instrument, wave, school, school_year, class),
    foreign key (municipality, instrument, wave) references tenant.fielding (municipality, instrument, wave) on delete cascade`,
  );
  await createTenantTable(
    db,
    'access_code',
    `
    code bytea not null check (length(code) = 32),
    class_id text not null,
    blinded bytea check (length(blinded) = 32),
    primary key (municipality, code),
    foreign key (municipality, class_id) references tenant.fielding_class (municipality, class_id) on delete cascade`,
  );
  await createTenantTable(
    db,
    'response',
    `
    instrument text not null,
    wave text not null,
    token bytea not null check (length(token) = 32),
    class_id text not null,
    sealed bytea not null,
    primary key (municipality, instrument, wave, token),
    foreign key (municipality, class_id) references tenant.fielding_class (municipality, class_id)`,
  );
  // What was weeded stays known, and is not rewritten.
  await createTenantTable(
    db,
    'weeding_record',
    `
    instrument text not null,
    wave text not null,
    record jsonb not null,
    primary key (municipality, instrument, wave),
    foreign key (municipality, instrument, wave) references tenant.fielding (municipality, instrument, wave)`,
  );
  await sql.raw('revoke update, delete on tenant.weeding_record from motvikt_app').execute(db);
  // Codes are looked for by class when a sheet is printed and when a board is renewed.
  await sql.raw('create index access_code_by_class on tenant.access_code (municipality, class_id)').execute(db);
  await sql.raw('create index response_by_class on tenant.response (municipality, class_id)').execute(db);
  // How far a job has come, for whoever waits for it.
  await sql.raw('alter table queue.job add column done integer, add column total integer').execute(db);
}
