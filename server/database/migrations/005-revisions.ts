import { type Kysely, sql } from 'kysely';
import { createTenantTable } from './tenant-table.ts';

/**
 * Who wrote which revision of a notebook, and which revision was published to whom. Neither is ever rewritten: what was published was the
 * newest revision of each notebook, and stays the one that is published until somebody publishes another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db);
  await run(`alter table tenant.notebook_revision
    add column author text, add column author_name text, add column message text not null default '',
    add constraint notebook_revision_author_named check ((author is null) = (author_name is null))`);
  await run('alter table tenant.notebook_revision alter column message drop default');
  await createTenantTable(
    db,
    'notebook_publication',
    `
    notebook text not null,
    publication integer not null check (publication >= 1),
    revision integer not null,
    audience text not null check (audience in ('everyone', 'municipality')),
    person text,
    person_name text,
    published_at timestamptz not null default now(),
    primary key (municipality, notebook, publication),
    foreign key (municipality, notebook, revision) references tenant.notebook_revision (municipality, notebook, revision) on delete cascade,
    check ((person is null) = (person_name is null))`,
  );
  // Row-level security binds the tables' owner as well: for these rows of all tenants, and in this transaction, it does not.
  const tables = ['notebook', 'notebook_revision', 'notebook_publication'];
  for (const table of tables) await run(`alter table tenant.${table} no force row level security`);
  await run(`insert into tenant.notebook_publication (municipality, notebook, publication, revision, audience, published_at)
    select n.municipality, n.notebook, 1, max(r.revision), n.audience, max(r.created_at)
    from tenant.notebook n join tenant.notebook_revision r on r.municipality = n.municipality and r.notebook = n.notebook
    group by n.municipality, n.notebook, n.audience`);
  for (const table of tables) await run(`alter table tenant.${table} force row level security`);
  await run('alter table tenant.notebook drop column audience');
  await run('revoke update, delete on tenant.notebook_revision, tenant.notebook_publication from motvikt_app');
}
