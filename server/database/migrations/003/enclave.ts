import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/**
 * Work on single answers: notebooks of its own kind, what somebody wants to take out of them, and what a second person said of it. Neither
 * the output nor the word on it can be changed afterwards, and nobody has a word on their own. What an output holds may be single answers: it
 * is sealed under the wave's key like these, so that no backup tells it and it goes with the key.
 */
export async function createEnclave(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await createTenantTable(
    db,
    'enclave_notebook',
    `
    notebook uuid not null default gen_random_uuid(),
    person text not null,
    title text not null,
    instrument text not null,
    wave text not null,
    source text not null,
    revision integer not null default 1,
    saved_at timestamptz not null default now(),
    primary key (municipality, notebook),
    foreign key (municipality, instrument, wave) references tenant.wave (municipality, instrument, wave)`,
  );
  await createTenantTable(
    db,
    'enclave_output',
    `
    output uuid not null default gen_random_uuid(),
    author text not null,
    author_name text not null,
    title text not null,
    purpose text not null,
    instrument text not null,
    wave text not null,
    source text not null,
    content bytea not null,
    sha256 text not null,
    asked_at timestamptz not null default now(),
    primary key (municipality, output),
    unique (municipality, output, author)`,
  );
  await createTenantTable(
    db,
    'enclave_review',
    `
    output uuid not null,
    author text not null,
    reviewer text not null check (reviewer <> author),
    reviewer_name text not null,
    decision text not null check (decision in ('release', 'releaseAfterChange', 'refuse')),
    reason text not null,
    reviewed_at timestamptz not null default now(),
    primary key (municipality, output),
    foreign key (municipality, output, author) references tenant.enclave_output (municipality, output, author)`,
  );
  for (const table of ['enclave_output', 'enclave_review']) await run(`revoke update, delete on tenant.${table} from motvikt_app`);
}
