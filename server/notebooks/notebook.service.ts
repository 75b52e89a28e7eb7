/** What of the notebooks somebody sees: the revision that was published to them, whatever was saved since. */
import type { AreaShape } from '../../survey/area-sets/area-shapes.ts';
import type { IndicatorTables } from '../../survey/indicators/indicator-tables.ts';
import type { Text } from '../../survey/text.ts';
import { type Audience, type LaterAudience, openOn } from '../../notebooks/audience.ts';
import type { Sight } from '../access/sight.rules.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { findShapes } from '../releases/find-shapes.ts';
import { findRelease } from '../releases/release.repository.ts';
import {
  findFile,
  findNewestRevision,
  findNewestRevisions,
  findPublication,
  findPublishedRevision,
  findPublishedRevisions,
  insertNotebook,
  insertPublication,
  insertRevision,
  lockNotebook,
  type PublishedRevisionRow,
  type RevisionRow,
} from './notebook.repository.ts';
import { type FrozenSurvey, readPublishedFile } from './published-file.ts';

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
  /** To whom later as well; for who makes notebooks. */
  readonly later?: readonly LaterAudience[];
  /** The newest revision, for who makes notebooks: others see nothing of what is not published. */
  readonly newest?: number;
}

/** What is shown, where it was frozen: its cells get these releases, whatever was released since. */
export interface Frozen {
  /** SHA-256 of the file. */
  readonly file: string;
  readonly madeAt: string;
  readonly surveys: readonly FrozenSurvey[];
}

/** @param sight whose: notebooks that are published to others are not there */
export async function listNotebooks(tx: TenantTransaction, sight: Sight): Promise<NotebookSummary[]> {
  const published = await findPublishedRevisions(tx, sight);
  if (sight.kind !== 'allTables') return published.map((row) => summary(row, seenAs(row, sight)));
  const bySlug = new Map(published.map((row) => [row.notebook, row]));
  return (await findNewestRevisions(tx)).map((newest) => {
    const row = bySlug.get(newest.notebook);
    return { ...summary(row ?? newest, row?.audience ?? null), later: row?.later ?? [], newest: newest.revision };
  });
}

/** To a reader, the widest of those that they see it as: who else sees it, and when, is not theirs to know. */
const seenAs = ({ audience, later }: PublishedRevisionRow, { audiences, day }: Sight): Audience =>
  audiences.find((one) => openOn(audience, later, day).includes(one)) ?? audience;

export async function findNotebook(
  tx: TenantTransaction,
  slug: string,
  sight: Sight,
): Promise<
  (NotebookContent & Pick<NotebookSummary, 'revision' | 'audience' | 'later' | 'newest'> & { readonly frozen: Frozen | null }) | null
> {
  const published = await findPublishedRevision(tx, slug, sight);
  const isMaker = sight.kind === 'allTables';
  const newest = isMaker ? await findNewestRevision(tx, slug) : undefined;
  const row = published ?? newest;
  if (!row) return null;
  return {
    ...summary(row, published ? (isMaker ? published.audience : seenAs(published, sight)) : null),
    source: row.source,
    tables: row.tables,
    frozen: published?.file ? await findFrozen(tx, slug, published.file) : null,
    ...(newest && { later: published?.later ?? [], newest: newest.revision }),
  };
}

async function findFrozen(tx: TenantTransaction, notebook: string, file: string): Promise<Frozen> {
  const row = (await findFile(tx, notebook, file))!;
  return { file, madeAt: row.made_at.toISOString(), surveys: readPublishedFile(row.document).surveys };
}

interface AskedTable {
  readonly notebook: string;
  readonly file: string;
  readonly instrument: string;
  readonly wave: string;
}

/** Of the file that is shown; one that was shown before is not there any more. */
async function findFrozenWave(tx: TenantTransaction, sight: Sight, asked: AskedTable) {
  const published = await findPublishedRevision(tx, asked.notebook, sight);
  if (published?.file !== asked.file) return null;
  const { surveys, shapes } = readPublishedFile((await findFile(tx, asked.notebook, asked.file))!.document);
  const wave = surveys.find(({ instrument }) => instrument === asked.instrument)?.waves.find((one) => one.wave === asked.wave);
  return wave ? { wave, shapes } : null;
}

/** Where the areas of such a table lay when it was published; of an older file, where they lie now. */
export async function findFrozenShapes(tx: TenantTransaction, sight: Sight, asked: AskedTable): Promise<readonly AreaShape[] | null> {
  const { instrument, wave } = asked;
  const frozen = await findFrozenWave(tx, sight, asked);
  if (!frozen) return null;
  const kept = frozen.shapes?.find((one) => one.instrument === instrument && one.wave === wave);
  return kept?.areas ?? findShapes(tx, instrument, wave);
}

/** Official statistics of the file that is shown; null where it has none. */
export async function findFrozenIndicators(
  tx: TenantTransaction,
  sight: Sight,
  asked: Pick<AskedTable, 'notebook' | 'file'>,
): Promise<IndicatorTables | null> {
  const published = await findPublishedRevision(tx, asked.notebook, sight);
  if (published?.file !== asked.file) return null;
  return readPublishedFile((await findFile(tx, asked.notebook, asked.file))!.document).indicators ?? null;
}

/** A table of the file that is shown. */
export async function findFrozenTable(
  tx: TenantTransaction,
  sight: Sight,
  asked: AskedTable,
): Promise<{ document: Uint8Array; etag: string } | null> {
  const frozen = (await findFrozenWave(tx, sight, asked))?.wave;
  const found = frozen && (await findRelease(tx, asked.instrument, asked.wave, frozen.release));
  // What is not what was published is not shown as such.
  return found?.etag === frozen?.etag ? (found ?? null) : null;
}

/**
 * Stores a notebook that comes with the product, unless the newest revision is the same, and publishes it; where the product's own newest
 * revision was the published one and nobody has published it as a file, the new one takes its place. What somebody has saved stays, as does what somebody has published.
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
  // A file that somebody has published is theirs, whichever revision it holds.
  if (newest === undefined || (publication?.revision === newest.revision && publication.file === null))
    await insertPublication(tx, {
      municipality,
      notebook: content.slug,
      revision,
      audience: publication?.audience ?? audience,
      later: JSON.stringify(publication?.later ?? []),
    });
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
