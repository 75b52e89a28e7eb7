import { type Kysely, sql } from 'kysely';

/** Grants of roles: read before a tenant is chosen, so they stand beside the accounts; every key begins with the municipality all the same. */
export async function createAccounts(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`create table accounts.person (
    id text primary key,
    name text not null,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    two_factor_enabled boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`);
  await run(`create table accounts.membership (
    municipality uuid not null references accounts.municipality (municipality),
    person text not null references accounts.person (id) on delete cascade,
    enclave_until timestamptz,
    enclave_reason text,
    enclave_granted_by text,
    since timestamptz not null default now(),
    primary key (municipality, person))`);
  await run(`create table accounts.grant (
    municipality uuid not null,
    person text not null,
    role text not null,
    scope_kind text not null check (scope_kind in ('municipality', 'area', 'school')),
    scope_code text not null default '',
    granted_by text,
    granted_at timestamptz not null default now(),
    primary key (municipality, person, role, scope_kind, scope_code),
    foreign key (municipality, person) references accounts.membership (municipality, person) on delete cascade)`);
  await run('grant select, insert, update, delete on accounts.person, accounts.membership, accounts.grant to motvikt_entry');
}
