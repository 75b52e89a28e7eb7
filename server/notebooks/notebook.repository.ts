/** Queries on notebooks, their revisions and what of them is published. Inside `inMunicipality`. */
import type { Insertable, Selectable } from 'kysely';
import type { Audience } from '../../notebooks/audience.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { NotebookPublicationTable, NotebookRevisionTable } from '../database/tables.ts';

export type RevisionRow = Selectable<NotebookRevisionTable>;
export type PublicationRow = Selectable<NotebookPublicationTable>;

export interface PublishedRevisionRow extends RevisionRow {
  readonly audience: Audience;
}

/** What is published now: the newest publication of each notebook. */
const publications = (tx: TenantTransaction) =>
  tx
    .selectFrom('tenant.notebook_publication')
    .distinctOn('notebook')
    .selectAll()
    .orderBy('notebook')
    .orderBy('publication', 'desc')
    .as('p');

/** The published revision of each notebook that is published to one of these, by slug. */
export const findPublishedRevisions = (tx: TenantTransaction, seen: readonly Audience[]): Promise<PublishedRevisionRow[]> =>
  published(tx, seen).orderBy('r.notebook').execute();

export const findPublishedRevision = (
  tx: TenantTransaction,
  notebook: string,
  seen: readonly Audience[],
): Promise<PublishedRevisionRow | undefined> => published(tx, seen).where('r.notebook', '=', notebook).executeTakeFirst();

const published = (tx: TenantTransaction, seen: readonly Audience[]) =>
  tx
    .selectFrom(publications(tx))
    .innerJoin('tenant.notebook_revision as r', (join) =>
      join.onRef('r.municipality', '=', 'p.municipality').onRef('r.notebook', '=', 'p.notebook').onRef('r.revision', '=', 'p.revision'),
    )
    .where('p.audience', 'in', seen)
    .selectAll('r')
    .select('p.audience');

export const hasNotebookFor = async (tx: TenantTransaction, audience: Audience): Promise<boolean> =>
  (await tx.selectFrom(publications(tx)).select('p.notebook').where('p.audience', '=', audience).limit(1).executeTakeFirst()) !== undefined;

export const findPublication = (tx: TenantTransaction, notebook: string): Promise<PublicationRow | undefined> =>
  tx.selectFrom(publications(tx)).selectAll('p').where('p.notebook', '=', notebook).executeTakeFirst();

export async function insertPublication(
  tx: TenantTransaction,
  row: Omit<Insertable<NotebookPublicationTable>, 'publication'>,
): Promise<void> {
  const before = await findPublication(tx, row.notebook);
  await tx
    .insertInto('tenant.notebook_publication')
    .values({ ...row, publication: (before?.publication ?? 0) + 1 })
    .execute();
}

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

export const findRevision = (tx: TenantTransaction, notebook: string, revision: number): Promise<RevisionRow | undefined> =>
  tx
    .selectFrom('tenant.notebook_revision')
    .selectAll()
    .where('notebook', '=', notebook)
    .where('revision', '=', revision)
    .executeTakeFirst();

/** The newest first, without what they hold. */
export const findRevisionHeads = (tx: TenantTransaction, notebook: string) =>
  tx
    .selectFrom('tenant.notebook_revision')
    .select(['revision', 'title', 'author_name', 'message', 'created_at'])
    .where('notebook', '=', notebook)
    .orderBy('revision', 'desc')
    .execute();

/** Who holds it saves alone: the next one sees what was saved. @returns whether there is such a notebook */
export const lockNotebook = async (tx: TenantTransaction, notebook: string): Promise<boolean> =>
  (await tx.selectFrom('tenant.notebook').select('notebook').where('notebook', '=', notebook).forUpdate().executeTakeFirst()) !== undefined;

/** @returns false when there is one of that name */
export const insertNotebook = async (tx: TenantTransaction, municipality: string, notebook: string): Promise<boolean> =>
  (await tx
    .insertInto('tenant.notebook')
    .values({ municipality, notebook })
    .onConflict((conflict) => conflict.columns(['municipality', 'notebook']).doNothing())
    .returning('notebook')
    .executeTakeFirst()) !== undefined;

export const insertRevision = (tx: TenantTransaction, row: Insertable<NotebookRevisionTable>): Promise<RevisionRow> =>
  tx.insertInto('tenant.notebook_revision').values(row).returningAll().executeTakeFirstOrThrow();
