/** What of the notebooks somebody sees: the revision that was published to them, whatever was saved since. */
import type { Text } from '../../survey/text.ts';
import type { Audience } from '../../notebooks/audience.ts';
import { audiencesFor, type Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import {
  findNewestRevision,
  findNewestRevisions,
  findPublication,
  findPublishedRevision,
  findPublishedRevisions,
  insertNotebook,
  insertPublication,
  insertRevision,
  lockNotebook,
  type RevisionRow,
} from './notebook.repository.ts';

export interface NotebookContent {
  readonly slug: string;
  readonly title: Text;
  readonly summary: Text;
  /** The notebook file as text. */
  readonly source: string;
  /** The released tables that the document declares. */
  readonly tables: readonly unknown[];
}
export interface NotebookSummary {
  readonly slug: string;
  readonly title: Text;
  readonly summary: Text;
  /** The published one; of a notebook that is not published, the newest. */
  readonly revision: number;
  /** To whom it is published; null: to nobody yet. */
  readonly audience: Audience | null;
  /** The newest revision, for who makes notebooks: others see nothing of what is not published. */
  readonly newest?: number;
}

/** @param sight whose: notebooks that are published to others are not there */
export async function listNotebooks(tx: TenantTransaction, sight: Sight): Promise<NotebookSummary[]> {
  const published = await findPublishedRevisions(tx, audiencesFor(sight));
  if (sight !== 'allTables') return published.map((row) => summary(row, row.audience));
  const bySlug = new Map(published.map((row) => [row.notebook, row]));
  return (await findNewestRevisions(tx)).map((newest) => {
    const row = bySlug.get(newest.notebook);
    return { ...summary(row ?? newest, row?.audience ?? null), newest: newest.revision };
  });
}

export async function findNotebook(
  tx: TenantTransaction,
  slug: string,
  sight: Sight,
): Promise<(NotebookContent & Pick<NotebookSummary, 'revision' | 'audience' | 'newest'>) | null> {
  const published = await findPublishedRevision(tx, slug, audiencesFor(sight));
  const newest = sight === 'allTables' ? await findNewestRevision(tx, slug) : undefined;
  const row = published ?? newest;
  if (!row) return null;
  return {
    ...summary(row, published?.audience ?? null),
    source: row.source,
    tables: row.tables,
    ...(newest && { newest: newest.revision }),
  };
}

/**
 * Stores a notebook that comes with the product, unless the newest revision is the same, and publishes it; where the product's own newest
 * revision was the published one, the new one takes its place. What somebody has saved stays, as does what somebody has published.
 *
 * @param audience of a notebook that is not there yet; for one that is, it stays
 * @returns the newest revision
 */
export async function saveNotebook(
  tx: TenantTransaction,
  municipality: string,
  content: NotebookContent,
  audience: Audience = 'municipality',
): Promise<{ revision: number; isNew: boolean }> {
  await insertNotebook(tx, municipality, content.slug);
  await lockNotebook(tx, content.slug);
  const newest = await findNewestRevision(tx, content.slug);
  if (newest && (newest.author !== null || isSameContent(contentOf(newest), content))) return { revision: newest.revision, isNew: false };
  const { revision } = await insertContent(tx, municipality, content, (newest?.revision ?? 0) + 1, null, '');
  const publication = await findPublication(tx, content.slug);
  if (newest === undefined || publication?.revision === newest.revision)
    await insertPublication(tx, { municipality, notebook: content.slug, revision, audience: publication?.audience ?? audience });
  return { revision, isNew: true };
}

/** @param who null: it comes with the product */
export const insertContent = (
  tx: TenantTransaction,
  municipality: string,
  { slug, title, summary: short, source, tables }: NotebookContent,
  revision: number,
  who: { readonly person: string; readonly name: string } | null,
  message: string,
): Promise<RevisionRow> =>
  insertRevision(tx, {
    municipality,
    notebook: slug,
    revision,
    title: JSON.stringify(title),
    summary: JSON.stringify(short),
    source,
    tables: JSON.stringify(tables),
    author: who?.person ?? null,
    author_name: who?.name ?? null,
    message,
  });

const summary = ({ notebook, title, summary: short, revision }: RevisionRow, audience: Audience | null): NotebookSummary => ({
  slug: notebook,
  title,
  summary: short,
  revision,
  audience,
});

export const contentOf = ({ notebook, title, summary: short, source, tables }: RevisionRow): NotebookContent => ({
  slug: notebook,
  title,
  summary: short,
  source,
  tables,
});

/** jsonb sorts keys, so that two values are compared without regard to their order. */
export const isSameContent = (a: NotebookContent, b: NotebookContent): boolean => canonical(pick(a)) === canonical(pick(b));
const pick = ({ title, summary: short, source, tables }: NotebookContent) => ({ title, summary: short, source, tables });
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
