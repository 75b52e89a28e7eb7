/** Queries on notebooks of the enclave, outputs and reviews. Inside `inMunicipality`. */
import type { Insertable, Selectable } from 'kysely';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { EnclaveNotebookTable, EnclaveOutputTable, EnclaveReviewTable } from '../database/tables.ts';

export type EnclaveNotebookRow = Selectable<EnclaveNotebookTable>;

/** A person's own: others' are not shown, not even to who may see the same answers. */
export const findOwnNotebooks = (tx: TenantTransaction, person: string): Promise<EnclaveNotebookRow[]> =>
  tx
    .selectFrom('tenant.enclave_notebook')
    .selectAll()
    .where('person', '=', person)
    .orderBy('saved_at', 'desc')
    .orderBy('notebook')
    .execute();

export const findOwnNotebook = (tx: TenantTransaction, person: string, notebook: string): Promise<EnclaveNotebookRow | undefined> =>
  tx.selectFrom('tenant.enclave_notebook').selectAll().where('person', '=', person).where('notebook', '=', notebook).executeTakeFirst();

export const insertOwnNotebook = (tx: TenantTransaction, row: Insertable<EnclaveNotebookTable>): Promise<EnclaveNotebookRow> =>
  tx.insertInto('tenant.enclave_notebook').values(row).returningAll().executeTakeFirstOrThrow();

/** @param revision the one that was changed: of two tabs the later one is told, and overwrites nothing. @returns undefined then */
export const updateOwnNotebook = (
  tx: TenantTransaction,
  person: string,
  notebook: string,
  revision: number,
  { title, source, now }: { readonly title: string; readonly source: string; readonly now: Date },
): Promise<EnclaveNotebookRow | undefined> =>
  tx
    .updateTable('tenant.enclave_notebook')
    .set({ title, source, saved_at: now, revision: revision + 1 })
    .where('person', '=', person)
    .where('notebook', '=', notebook)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();

export const deleteOwnNotebook = async (tx: TenantTransaction, person: string, notebook: string): Promise<boolean> =>
  (await tx.deleteFrom('tenant.enclave_notebook').where('person', '=', person).where('notebook', '=', notebook).executeTakeFirst())
    .numDeletedRows > 0n;

const withReview = (tx: TenantTransaction) =>
  tx
    .selectFrom('tenant.enclave_output as o')
    .leftJoin('tenant.enclave_review as r', (join) =>
      join.onRef('r.municipality', '=', 'o.municipality').onRef('r.output', '=', 'o.output'),
    )
    .select([
      'o.output',
      'o.author',
      'o.author_name',
      'o.title',
      'o.purpose',
      'o.instrument',
      'o.wave',
      'o.sha256',
      'o.asked_at',
      'r.decision',
      'r.reason',
      'r.reviewer_name',
      'r.reviewed_at',
    ]);

/** The newest first, without what they hold. */
export const findOutputs = (tx: TenantTransaction) => withReview(tx).orderBy('o.asked_at', 'desc').orderBy('o.output').execute();
export type OutputRow = Awaited<ReturnType<typeof findOutputs>>[number];

export const findOutput = (tx: TenantTransaction, output: string) =>
  withReview(tx).select(['o.content', 'o.source']).where('o.output', '=', output).executeTakeFirst();

export const insertOutput = (tx: TenantTransaction, row: Insertable<EnclaveOutputTable>) =>
  tx.insertInto('tenant.enclave_output').values(row).execute();

export const insertReview = (tx: TenantTransaction, row: Insertable<EnclaveReviewTable>) =>
  tx.insertInto('tenant.enclave_review').values(row).execute();
