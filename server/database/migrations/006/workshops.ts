import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/**
 * Workshops, and what alliances decide. An admission and a ballot have nothing in common but their workshop: neither says when it came, ballots
 * are sealed until their round is counted, and their rows are deleted with the key that opens them (docs/decisions/0024).
 */
export async function createWorkshops(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await createTenantTable(
    db,
    'workshop',
    `
    workshop uuid not null default gen_random_uuid(),
    area text not null,
    area_name jsonb not null,
    title text not null,
    stage text not null default 'preparing' check (stage in ('preparing', 'gathering', 'first', 'talk', 'second', 'deciding', 'finished')),
    code text not null,
    version integer not null default 1,
    source jsonb check (jsonb_typeof(source) <> 'null'),
    candidates jsonb not null,
    criteria jsonb not null,
    sectors jsonb not null,
    admitted integer,
    made_by text,
    made_by_name text,
    made_at timestamptz not null default now(),
    primary key (municipality, workshop),
    unique (municipality, code),
    check ((made_by is null) = (made_by_name is null))`,
  );
  await createTenantTable(
    db,
    'workshop_round',
    `
    workshop uuid not null,
    round smallint not null check (round in (1, 2)),
    state text not null default 'waiting' check (state in ('waiting', 'open', 'counting', 'closed')),
    key_id text,
    signing_key bytea not null,
    sealing_key bytea not null,
    paper integer not null default 0,
    result jsonb check (jsonb_typeof(result) <> 'null'),
    primary key (municipality, workshop, round),
    foreign key (municipality, workshop) references tenant.workshop (municipality, workshop) on delete cascade`,
  );
  await createTenantTable(
    db,
    'workshop_admission',
    `
    workshop uuid not null,
    admission bytea not null check (length(admission) = 32),
    blinded bytea not null check (length(blinded) = 32),
    primary key (municipality, workshop, admission),
    foreign key (municipality, workshop) references tenant.workshop (municipality, workshop) on delete cascade`,
  );
  await createTenantTable(
    db,
    'workshop_ballot',
    `
    workshop uuid not null,
    round smallint not null,
    token bytea not null check (length(token) = 32),
    sealed bytea not null,
    primary key (municipality, workshop, round, token),
    foreign key (municipality, workshop, round) references tenant.workshop_round (municipality, workshop, round) on delete cascade`,
  );
  await createTenantTable(
    db,
    'decision',
    `
    decision uuid not null default gen_random_uuid(),
    area text not null,
    area_name jsonb not null,
    workshop uuid,
    title text not null,
    decided_on date,
    participants jsonb not null,
    pinned jsonb not null,
    minutes jsonb not null,
    state text not null default 'draft' check (state in ('draft', 'decided')),
    revision integer not null default 1,
    made_by text,
    made_by_name text,
    made_at timestamptz not null default now(),
    primary key (municipality, decision),
    unique (municipality, workshop),
    foreign key (municipality, workshop) references tenant.workshop (municipality, workshop),
    check ((state = 'draft') or (decided_on is not null)),
    check ((made_by is null) = (made_by_name is null))`,
  );
  await createTenantTable(
    db,
    'decision_priority',
    `
    decision uuid not null,
    position smallint not null check (position between 1 and 5),
    subject jsonb not null,
    reason text not null,
    dissent text not null default '',
    evidence jsonb not null,
    primary key (municipality, decision, position),
    foreign key (municipality, decision) references tenant.decision (municipality, decision) on delete cascade`,
  );
  await run('create index decision_by_area on tenant.decision (municipality, area)');
  await run('create index workshop_by_area on tenant.workshop (municipality, area)');
}
