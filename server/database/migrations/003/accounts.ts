import { type Kysely, sql } from 'kysely';

/**
 * People, how they prove who they are, and what they may. Person, session, credential, verification and second_factor are the library's
 * (server/people/auth.ts maps its names to these); where a session came from has no place to be stored: the checks refuse it. Grants
 * of roles are read before a tenant is chosen, so they stand beside the accounts; every key begins with the municipality all the same.
 */
export async function createAccounts(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`create table accounts.person (
    id text primary key,
    name text not null,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    two_factor_enabled boolean not null default false,
    example boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`);
  await run(`create table accounts.session (
    id text primary key,
    token text not null unique,
    person text not null references accounts.person (id) on delete cascade,
    second_factor boolean not null default false,
    single_sign_on boolean not null default false,
    ip_address text check (ip_address is null),
    user_agent text check (user_agent is null),
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`);
  await run('create index session_person on accounts.session (person)');
  await run(`create table accounts.credential (
    id text primary key,
    person text not null references accounts.person (id) on delete cascade,
    provider text not null,
    account text not null,
    password text,
    access_token text check (access_token is null),
    refresh_token text check (refresh_token is null),
    id_token text check (id_token is null),
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    unique (provider, account))`);
  await run('create index credential_person on accounts.credential (person)');
  await run(`create table accounts.second_factor (
    id text primary key,
    person text not null unique references accounts.person (id) on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean not null default true,
    failed_verification_count integer not null default 0,
    locked_until timestamptz)`);
  await run(`create table accounts.used_code (
    person text not null references accounts.person (id) on delete cascade,
    code text not null,
    used_at timestamptz not null,
    primary key (person, code))`);
  await run(`create table accounts.verification (
    id text primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now())`);
  await run('create index verification_identifier on accounts.verification (identifier)');
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
    source text not null default 'person' check (source in ('person', 'claims')),
    granted_by text,
    granted_at timestamptz not null default now(),
    primary key (municipality, person, role, scope_kind, scope_code),
    foreign key (municipality, person) references accounts.membership (municipality, person) on delete cascade)`);
  await run('create index membership_person on accounts.membership (person)');
  // The key begins with the municipality as everywhere; the first invitation of an installation has none yet and founds it.
  await run(`create table accounts.invitation (
    municipality uuid references accounts.municipality (municipality),
    invitation uuid not null default gen_random_uuid(),
    token_hash text not null unique,
    email text,
    grants jsonb not null,
    invited_by text,
    made_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by text,
    primary key (invitation))`);
  await run('create index invitation_municipality on accounts.invitation (municipality, made_at)');
  await run(
    `grant select, insert, update, delete on accounts.person, accounts.session, accounts.credential, accounts.second_factor, accounts.used_code,
      accounts.verification, accounts.membership, accounts.grant, accounts.invitation to motvikt_entry`,
  );
}
