/** Queries on notebooks, their revisions and what of them is published. Inside `inMunicipality`. */
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Audience, LaterAudience } from '../../notebooks/audience.ts';
import type { Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import type { NotebookFileTable, NotebookPublicationTable, NotebookRevisionTable } from '../database/tables.ts';

export type RevisionRow = Selectable<NotebookRevisionTable>;
export type PublicationRow = Selectable<NotebookPublicationTable>;
export type FileRow = Selectable<NotebookFileTable>;

/** A revision as it is published. */
export interface PublishedRevisionRow extends RevisionRow {
  readonly audience: Audience;
  readonly later: readonly LaterAudience[];
  /** Which file is shown; null: the revision with the newest releases. */
  readonly file: string | null;
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

/** Whoever makes notebooks sees what is published to anybody. */
const isSeen = ({ kind, audiences, day }: Sight) =>
  kind === 'allTables'
    ? sql<boolean>`true`
    : sql<boolean>`(p.audience in (${sql.join(audiences)}) or exists (
        select from jsonb_array_elements(p.later) as step
        where step ->> 'audience' in (${sql.join(audiences)}) and step ->> 'from' <= ${day}))`;

/** The published revision of each notebook that is published to whoever has this sight, by slug. */
export const findPublishedRevisions = (tx: TenantTransaction, sight: Sight): Promise<PublishedRevisionRow[]> =>
  published(tx, sight).orderBy('r.notebook').execute();

export const findPublishedRevision = (tx: TenantTransaction, notebook: string, sight: Sight): Promise<PublishedRevisionRow | undefined> =>
  published(tx, sight).where('r.notebook', '=', notebook).executeTakeFirst();

const published = (tx: TenantTransaction, sight: Sight) =>
  tx
    .selectFrom(publications(tx))
    .innerJoin('tenant.notebook_revision as r', (join) =>
      join.onRef('r.municipality', '=', 'p.municipality').onRef('r.notebook', '=', 'p.notebook').onRef('r.revision', '=', 'p.revision'),
    )
    .where(isSeen(sight))
    .selectAll('r')
    .select(['p.audience', 'p.later', 'p.file']);

/** The tables of all that is published to whoever has this sight: as a file names them, or as a revision without a file declares them. */
export const findPublishedFiles = (
  tx: TenantTransaction,
  sight: Sight,
): Promise<{ readonly tables: readonly unknown[]; readonly document: string | null }[]> =>
  tx
    .selectFrom(publications(tx))
    .innerJoin('tenant.notebook_revision as r', (join) =>
      join.onRef('r.municipality', '=', 'p.municipality').onRef('r.notebook', '=', 'p.notebook').onRef('r.revision', '=', 'p.revision'),
    )
    .leftJoin('tenant.notebook_file as f', (join) =>
      join.onRef('f.municipality', '=', 'p.municipality').onRef('f.notebook', '=', 'p.notebook').onRef('f.file', '=', 'p.file'),
    )
    .where(isSeen(sight))
    .select(['r.tables', 'f.document'])
    .execute();

export const hasNotebookFor = async (tx: TenantTransaction, sight: Sight): Promise<boolean> =>
  (await tx.selectFrom(publications(tx)).select('p.notebook').where(isSeen(sight)).limit(1).executeTakeFirst()) !== undefined;

export const findFile = (tx: TenantTransaction, notebook: string, file: string): Promise<FileRow | undefined> =>
  tx.selectFrom('tenant.notebook_file').selectAll().where('notebook', '=', notebook).where('file', '=', file).executeTakeFirst();

/** The same content is the same file. */
export const ensureFile = async (tx: TenantTransaction, row: Insertable<NotebookFileTable>): Promise<void> => {
  await tx
    .insertInto('tenant.notebook_file')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipality', 'notebook', 'file']).doNothing())
    .execute();
};

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
