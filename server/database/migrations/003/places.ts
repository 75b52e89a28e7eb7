import type { Kysely } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/** Dated divisions of the municipality with their geometry, schools, and classes with head-counts. */
export async function createPlaces(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    db,
    'area_set',
    `
    area_set text not null,
    name jsonb not null,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    made_at timestamptz not null default now(),
    primary key (municipality, area_set)`,
  );
  await createTenantTable(
    db,
    'area',
    `
    area_set text not null,
    area text not null,
    place integer not null check (place >= 0),
    name jsonb not null,
    parent text,
    units jsonb not null,
    keys jsonb not null,
    characteristics jsonb not null,
    geometry jsonb not null,
    primary key (municipality, area_set, area),
    foreign key (municipality, area_set) references tenant.area_set (municipality, area_set) on delete cascade,
    foreign key (municipality, area_set, parent) references tenant.area (municipality, area_set, area)`,
  );
  await createTenantTable(
    db,
    'school',
    `
    school text not null,
    name text not null,
    operator text not null check (operator in ('public', 'independent')),
    area text,
    valid_from date,
    valid_to date check (valid_to >= valid_from),
    primary key (municipality, school)`,
  );
  await createTenantTable(
    db,
    'school_predecessor',
    `
    school text not null,
    predecessor text not null,
    primary key (municipality, school, predecessor),
    check (school <> predecessor),
    foreign key (municipality, school) references tenant.school (municipality, school) on delete cascade,
    foreign key (municipality, predecessor) references tenant.school (municipality, school) on delete cascade`,
  );
  await createTenantTable(
    db,
    'class',
    `
    school text not null,
    school_year text not null,
    class text not null,
    grade text,
    head_count integer not null check (head_count between 0 and 500),
    primary key (municipality, school, school_year, class),
    foreign key (municipality, school) references tenant.school (municipality, school) on delete cascade`,
  );
}
