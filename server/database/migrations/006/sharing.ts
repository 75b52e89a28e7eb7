import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '../tenant-table.ts';

/**
 * What is published is a file: a revision, with the releases that its cells are given, named by what they hold. Files and the releases that
 * they name are never rewritten, so that what was published stays what it was. What was published before there were files has none, as has
 * what comes with the product: it goes on with later waves. A comment is on a cell of the revision that was read, and goes with who wrote it.
 */
export async function createSharing(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await createTenantTable(
    db,
    'notebook_file',
    `
    notebook text not null,
    file text not null,
    revision integer not null,
    document text not null,
    made_at timestamptz not null default now(),
    primary key (municipality, notebook, file),
    foreign key (municipality, notebook, revision) references tenant.notebook_revision (municipality, notebook, revision) on delete cascade`,
  );
  await run('revoke update, delete on tenant.notebook_file from motvikt_app');
  await createTenantTable(
    db,
    'notebook_comment',
    `
    notebook text not null,
    comment uuid not null default gen_random_uuid(),
    revision integer not null,
    cell integer not null check (cell >= 1),
    body text not null,
    person text not null,
    person_name text not null,
    made_at timestamptz not null default now(),
    primary key (municipality, notebook, comment),
    foreign key (municipality, notebook, revision) references tenant.notebook_revision (municipality, notebook, revision) on delete cascade`,
  );
  await run('revoke update on tenant.notebook_comment from motvikt_app');
  await run(`alter table tenant.notebook_publication
    add column file text,
    add column later jsonb not null default '[]',
    add constraint notebook_publication_file_fkey foreign key (municipality, notebook, file)
      references tenant.notebook_file (municipality, notebook, file) on delete cascade`);
  await run('alter table tenant.notebook_publication drop constraint notebook_publication_audience_check');
  await run(`alter table tenant.notebook_publication add constraint notebook_publication_audience_check
    check (audience in ('everyone', 'municipality', 'role:alliance', 'role:schoolContact', 'role:leadership') or audience ~ '^area:.{1,120}$')`);
}
