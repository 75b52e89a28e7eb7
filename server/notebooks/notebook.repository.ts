import type { TenantTransaction } from '../database/in-municipality.ts';
import type { NotebookRevisionTable } from '../database/tables.ts';
import type { Insertable, Selectable } from 'kysely';

export type RevisionRow = Selectable<NotebookRevisionTable>;

/** The newest revision of each notebook, by slug. */
export const findNewestRevisions = (tx: TenantTransaction): Promise<RevisionRow[]> =>
  tx.selectFrom('tenant.notebook_revision').distinctOn('notebook').selectAll().orderBy('notebook').orderBy('revision', 'desc').execute();

export const findNewestRevision = (tx: TenantTransaction, notebook: string): Promise<RevisionRow | undefined> =>
  tx
    .selectFrom('tenant.notebook_revision')
    .selectAll()
    .where('notebook', '=', notebook)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();

export const insertNotebook = (tx: TenantTransaction, municipality: string, notebook: string) =>
  tx
    .insertInto('tenant.notebook')
    .values({ municipality, notebook })
    .onConflict((conflict) => conflict.columns(['municipality', 'notebook']).doNothing())
    .execute();

export const insertRevision = (tx: TenantTransaction, row: Insertable<NotebookRevisionTable>) =>
  tx.insertInto('tenant.notebook_revision').values(row).execute();
