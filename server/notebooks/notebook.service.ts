import type { Text } from '../../survey/text.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findNewestRevision, findNewestRevisions, insertNotebook, insertRevision, type RevisionRow } from './notebook.repository.ts';

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
}

export const listNotebooks = async (tx: TenantTransaction): Promise<NotebookSummary[]> => (await findNewestRevisions(tx)).map(summary);

export async function findNotebook(tx: TenantTransaction, slug: string): Promise<(NotebookContent & { revision: number }) | null> {
  const row = await findNewestRevision(tx, slug);
  return row ? { ...summary(row), source: row.source, tables: row.tables } : null;
}

/** Stores the notebook as a new revision, unless the newest one is the same. @returns the revision that holds it */
export async function saveNotebook(
  tx: TenantTransaction,
  municipality: string,
  content: NotebookContent,
): Promise<{ revision: number; isNew: boolean }> {
  const newest = await findNotebook(tx, content.slug);
  if (newest && sameContent(newest, content)) return { revision: newest.revision, isNew: false };
  const revision = (newest?.revision ?? 0) + 1;
  await insertNotebook(tx, municipality, content.slug);
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

const summary = ({ notebook, title, summary, revision }: RevisionRow): NotebookSummary => ({ slug: notebook, title, summary, revision });

/** jsonb sorts keys, so that two values are compared without regard to their order. */
const sameContent = (a: NotebookContent, b: NotebookContent): boolean => canonical(pick(a)) === canonical(pick(b));
const pick = ({ title, summary, source, tables }: NotebookContent) => ({ title, summary, source, tables });
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
