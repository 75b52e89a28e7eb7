import type { Audience } from '../../notebooks/audience.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { NotebookRevisionTable } from '../database/tables.ts';
import type { Insertable, Selectable } from 'kysely';

export type RevisionRow = Selectable<NotebookRevisionTable>;

export interface PublishedRevisionRow extends RevisionRow {
  readonly audience: Audience;
}

/** The newest revision of each notebook, by slug. */
export const findNewestRevisions = (tx: TenantTransaction, seen: readonly Audience[]): Promise<PublishedRevisionRow[]> =>
  revisions(tx, seen)
    .distinctOn('tenant.notebook_revision.notebook')
    .orderBy('tenant.notebook_revision.notebook')
    .orderBy('revision', 'desc')
    .execute();

export const findNewestRevision = (
  tx: TenantTransaction,
  notebook: string,
  seen: readonly Audience[],
): Promise<PublishedRevisionRow | undefined> =>
  revisions(tx, seen).where('tenant.notebook_revision.notebook', '=', notebook).orderBy('revision', 'desc').limit(1).executeTakeFirst();

const revisions = (tx: TenantTransaction, seen: readonly Audience[]) =>
  tx
    .selectFrom('tenant.notebook_revision')
    .innerJoin('tenant.notebook', (join) =>
      join
        .onRef('tenant.notebook.municipality', '=', 'tenant.notebook_revision.municipality')
        .onRef('tenant.notebook.notebook', '=', 'tenant.notebook_revision.notebook'),
    )
    .where('tenant.notebook.audience', 'in', seen)
    .selectAll('tenant.notebook_revision')
    .select('tenant.notebook.audience');

export const hasNotebookFor = async (tx: TenantTransaction, audience: Audience): Promise<boolean> =>
  (await tx.selectFrom('tenant.notebook').select('notebook').where('audience', '=', audience).limit(1).executeTakeFirst()) !== undefined;

export const updateAudience = (tx: TenantTransaction, notebook: string, audience: Audience) =>
  tx.updateTable('tenant.notebook').set({ audience }).where('notebook', '=', notebook).execute();

export const insertNotebook = (tx: TenantTransaction, municipality: string, notebook: string, audience: Audience) =>
  tx
    .insertInto('tenant.notebook')
    .values({ municipality, notebook, audience })
    .onConflict((conflict) => conflict.columns(['municipality', 'notebook']).doNothing())
    .execute();

export const insertRevision = (tx: TenantTransaction, row: Insertable<NotebookRevisionTable>) =>
  tx.insertInto('tenant.notebook_revision').values(row).execute();
