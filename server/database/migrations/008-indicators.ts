import { type Kysely, sql } from 'kysely';
import { createTenantTable } from './tenant-table.ts';

/**
 * Official statistics. Each file that was imported has its number; of it are kept the descriptions and values that were new or other than
 * before. Nothing is rewritten: the newest row of an indicator, area and period is the one in force, and those before it are its history.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    db,
    'indicator_file',
    `
    file integer not null check (file >= 1),
    name text not null,
    person text,
    person_name text,
    imported_at timestamptz not null default now(),
    primary key (municipality, file),
    check ((person is null) = (person_name is null))`,
  );
  await createTenantTable(
    db,
    'indicator',
    `
    indicator text not null,
    file integer not null,
    place integer not null,
    name jsonb not null,
    unit jsonb not null,
    source text not null,
    better text not null check (better in ('higher', 'lower', 'neither')),
    primary key (municipality, indicator, file),
    foreign key (municipality, file) references tenant.indicator_file (municipality, file)`,
  );
  // An empty area is the municipality as a whole: a key has no null.
  await createTenantTable(
    db,
    'indicator_value',
    `
    indicator text not null,
    area text not null,
    period text not null,
    file integer not null,
    value double precision,
    mark text check (mark in ('protected', 'missing')),
    primary key (municipality, indicator, area, period, file),
    foreign key (municipality, file) references tenant.indicator_file (municipality, file),
    check ((value is null) = (mark is not null))`,
  );
  await sql`revoke update, delete on tenant.indicator_file, tenant.indicator, tenant.indicator_value from motvikt_app`.execute(db);
}
