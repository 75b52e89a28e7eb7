import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/** Who did what to which object and when. The application adds rows and reads them; nothing of it can be changed or taken away. */
export async function createAudit(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(
    db,
    'audit',
    `
    entry uuid not null default gen_random_uuid(),
    at timestamptz not null default now(),
    person text,
    person_name text,
    act text not null,
    object_kind text not null,
    object text not null,
    detail jsonb not null default '{}',
    primary key (municipality, entry)`,
  );
  await sql.raw('create index audit_newest on tenant.audit (municipality, at desc, entry)').execute(db);
  await sql.raw('revoke update, delete on tenant.audit from motvikt_app').execute(db);
}
