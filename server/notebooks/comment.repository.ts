/** Queries on comments. Inside `inMunicipality`. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { NotebookCommentTable } from '../database/tables.ts';

export type CommentRow = Selectable<NotebookCommentTable>;

/** The oldest first. */
export const findComments = (tx: TenantTransaction, notebook: string): Promise<CommentRow[]> =>
  tx.selectFrom('tenant.notebook_comment').selectAll().where('notebook', '=', notebook).orderBy('made_at').orderBy('comment').execute();

export const insertComment = async (tx: TenantTransaction, row: Insertable<NotebookCommentTable>): Promise<void> => {
  await tx.insertInto('tenant.notebook_comment').values(row).execute();
};

export const removeComment = async (tx: TenantTransaction, notebook: string, comment: string): Promise<void> => {
  await tx.deleteFrom('tenant.notebook_comment').where('notebook', '=', notebook).where('comment', '=', comment).execute();
};
