import type { Text } from '../../survey/text.ts';
import type { Audience } from '../../notebooks/audience.ts';
import { audiencesFor, type Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import {
  findNewestRevision,
  findNewestRevisions,
  insertNotebook,
  insertRevision,
  type PublishedRevisionRow,
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
  readonly revision: number;
  readonly audience: Audience;
}

/** @param sight whose: notebooks that are published to others are not there */
export const listNotebooks = async (tx: TenantTransaction, sight: Sight): Promise<NotebookSummary[]> =>
  (await findNewestRevisions(tx, audiencesFor(sight))).map(summary);

export async function findNotebook(
  tx: TenantTransaction,
  slug: string,
  sight: Sight,
): Promise<(NotebookContent & Pick<NotebookSummary, 'revision' | 'audience'>) | null> {
  const row = await findNewestRevision(tx, slug, audiencesFor(sight));
  return row ? { ...summary(row), source: row.source, tables: row.tables } : null;
}

/**
 * Stores the notebook as a new revision, unless the newest one is the same.
 *
 * @param audience of a notebook that is not there yet; for one that is, it stays
 * @returns the revision that holds it
 */
export async function saveNotebook(
  tx: TenantTransaction,
  municipality: string,
  content: NotebookContent,
  audience: Audience = 'municipality',
): Promise<{ revision: number; isNew: boolean }> {
  const newest = await findNotebook(tx, content.slug, 'allTables');
  if (newest && sameContent(newest, content)) return { revision: newest.revision, isNew: false };
  const revision = (newest?.revision ?? 0) + 1;
  await insertNotebook(tx, municipality, content.slug, audience);
  const { slug, title, summary: short, source, tables } = content;
  await insertRevision(tx, {
    municipality,
    notebook: slug,
    revision,
    title: JSON.stringify(title),
    summary: JSON.stringify(short),
    source,
    tables: JSON.stringify(tables),
  });
  return { revision, isNew: true };
}

const summary = ({ notebook, title, summary, revision, audience }: PublishedRevisionRow): NotebookSummary => ({
  slug: notebook,
  title,
  summary,
  revision,
  audience,
});

/** jsonb sorts keys, so that two values are compared without regard to their order. */
const sameContent = (a: NotebookContent, b: NotebookContent): boolean => canonical(pick(a)) === canonical(pick(b));
const pick = ({ title, summary, source, tables }: NotebookContent) => ({ title, summary, source, tables });
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
