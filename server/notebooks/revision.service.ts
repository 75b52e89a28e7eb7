/**
 * Every save is a revision with its author, and none is ever rewritten. Who saves on top of what somebody else saved meanwhile gets both
 * merged by cell; where both changed the same cell nothing is stored, and both versions go back to whoever saves, who has theirs still.
 */
import { hasConflicts, type Merge, mergeRevisions, settleMerge } from '../../notebooks/document/merge-revisions.ts';
import { type NotebookDocument, NotebookUnwritable, readNotebook, writeNotebook } from '../../notebooks/document/read-notebook.ts';
import type { Audience, LaterAudience } from '../../notebooks/audience.ts';
import type { Text } from '../../survey/text.ts';
import type { Who } from '../access/roles.ts';
import { type Act, recordAct } from '../audit/audit.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { ProblemError } from '../problem.ts';
import {
  ensureFile,
  findNewestRevision,
  findPublication,
  findRevision,
  insertNotebook,
  insertPublication,
  lockNotebook,
  type RevisionRow,
} from './notebook.repository.ts';
import { contentOf, insertContent, isSameContent, type NotebookContent } from './notebook.service.ts';
import { makeFile } from './published-file.ts';
import { readSentNotebook, wrongValue } from './sent-notebook.ts';

/** Somebody who makes notebooks, at work in their municipality. */
export interface Making {
  readonly tx: TenantTransaction;
  readonly municipality: string;
  readonly who: Who;
}

export interface Written {
  readonly source: string;
  /** What was changed, in words. */
  readonly message: string;
  /** As before where they are left out. */
  readonly title?: Text;
  readonly summary?: Text;
}

export type Saved =
  | { readonly kind: 'stored'; readonly row: RevisionRow; readonly merged: boolean }
  /** Nothing was stored. */
  | { readonly kind: 'conflict'; readonly theirs: RevisionRow; readonly merge: Merge };

/** Room for notebooks far beyond what anybody reads. */
const mostCells = 500;
export const largestSource = 400_000;

/** @throws {ProblemError} conflict where there is one of that name; invalidRequest for a file that is no notebook */
export async function createNotebook(making: Making, notebook: string, written: Required<Written>): Promise<RevisionRow> {
  const { tx, municipality, who } = making;
  const content = contentFrom(notebook, readSentNotebook(written.source), written);
  if (!(await insertNotebook(tx, municipality, notebook))) throw new ProblemError('conflict', `There is a notebook "${notebook}" already.`);
  return recorded(making, 'notebook.made', await insertContent(tx, municipality, content, 1, who, written.message));
}

/**
 * @param base the revision that was changed
 * @throws {ProblemError} notFound; invalidRequest for a file that is no notebook, or a base that is not there
 */
export async function saveRevision(making: Making, notebook: string, base: number, written: Written): Promise<Saved> {
  const { tx, municipality, who } = making;
  const mine = readSentNotebook(written.source);
  const newest = await lockNewest(tx, notebook);
  const begun = base === newest.revision ? newest : await findRevision(tx, notebook, base);
  if (!begun) throw wrongValue('/base', 'is no revision of this notebook');
  const merge = begun === newest ? null : mergeRevisions(readNotebook(begun.source), mine, readNotebook(newest.source));
  if (merge && hasConflicts(merge)) return { kind: 'conflict', theirs: newest, merge };
  const content = contentFrom(notebook, merge ? settleMerge(merge) : mine, {
    title: newest.title,
    summary: newest.summary,
    ...given(written),
  });
  const merged = merge !== null;
  if (isSameContent(content, contentOf(newest))) return { kind: 'stored', row: newest, merged };
  const row = await insertContent(tx, municipality, content, newest.revision + 1, who, written.message);
  return { kind: 'stored', row: await recorded(making, 'notebook.saved', row), merged };
}

/**
 * An earlier revision as the newest one; those between stay where they are.
 * @param base the newest one that was seen
 * @throws {ProblemError} notFound; changedMeanwhile where there is a newer one
 */
export async function restoreRevision(
  making: Making,
  notebook: string,
  revision: number,
  base: number,
  message: string,
): Promise<RevisionRow> {
  const { tx, municipality, who } = making;
  const newest = await lockNewest(tx, notebook);
  const earlier = await findRevision(tx, notebook, revision);
  if (!earlier) throw noRevision(notebook, revision);
  if (newest.revision !== base)
    throw new ProblemError('changedMeanwhile', 'Somebody saved the notebook since you looked. Look at it first.');
  if (isSameContent(contentOf(earlier), contentOf(newest))) return newest;
  return recorded(
    making,
    'notebook.restored',
    await insertContent(tx, municipality, contentOf(earlier), newest.revision + 1, who, message),
  );
}

export interface Publishing {
  readonly audience: Audience;
  /** Who sees it later as well. */
  readonly later: readonly LaterAudience[];
  /** Left out: what is published already stays as it is, or else the newest. Named: it is published anew, with the releases of now. */
  readonly revision?: number;
}
export interface Published {
  readonly revision: number;
  readonly file: string;
}

/**
 * From now on they see this revision with the releases of now, as one file, whatever is saved and released later.
 * @throws {ProblemError} notFound
 */
export async function publish(making: Making, notebook: string, { audience, later, revision: asked }: Publishing): Promise<Published> {
  const { tx, municipality, who } = making;
  const newest = await lockNewest(tx, notebook);
  const before = await findPublication(tx, notebook);
  const revision = asked ?? before?.revision ?? newest.revision;
  const row = await findRevision(tx, notebook, revision);
  if (!row) throw noRevision(notebook, revision);
  const made = asked === undefined && before?.file ? { file: before.file } : await makeFile(tx, row);
  const isSameLadder = JSON.stringify(before?.later.map(sayStep)) === JSON.stringify(later.map(sayStep));
  if (before?.audience === audience && isSameLadder && before.revision === revision && before.file === made.file)
    return { revision, file: made.file };
  if ('document' in made) await ensureFile(tx, { municipality, notebook, revision, ...made });
  await insertPublication(tx, {
    municipality,
    notebook,
    revision,
    audience,
    later: JSON.stringify(later),
    file: made.file,
    person: who.person,
    person_name: who.name,
  });
  await record(making, 'notebook.published', notebook, {
    ...(before?.audience !== audience && { before: before?.audience ?? null, after: audience }),
    ...(!isSameLadder && (later.length > 0 || before !== undefined) && { later: later.map(sayStep) }),
    ...(before?.revision !== revision && { revision }),
    ...(before?.file !== made.file && { sha256: made.file }),
  });
  return { revision, file: made.file };
}

const sayStep = ({ audience, from }: LaterAudience): string => `${audience} ${from}`;

export const noNotebook = (notebook: string) => new ProblemError('notFound', `There is no notebook "${notebook}".`);
export const noRevision = (notebook: string, revision: number) =>
  new ProblemError('notFound', `There is no revision ${revision} of the notebook "${notebook}".`);

async function lockNewest(tx: TenantTransaction, notebook: string): Promise<RevisionRow> {
  const newest = (await lockNotebook(tx, notebook)) ? await findNewestRevision(tx, notebook) : undefined;
  if (!newest) throw noNotebook(notebook);
  return newest;
}

/** What is stored is written anew, so that revisions differ in what was changed and in nothing else. */
function contentFrom(
  slug: string,
  document: NotebookDocument,
  { title, summary }: Pick<NotebookContent, 'title' | 'summary'>,
): NotebookContent {
  if (document.cells.length > mostCells) throw wrongValue('/source', `must hold at most ${mostCells} cells`);
  const source = writeSource(document);
  if (source.length > largestSource) throw wrongValue('/source', `must hold at most ${largestSource} characters`);
  return { slug, title, summary, source, tables: readNotebook(source).tables };
}

function writeSource(document: NotebookDocument): string {
  try {
    return writeNotebook(document);
  } catch (error) {
    if (!(error instanceof NotebookUnwritable)) throw error;
    throw wrongValue('/source', `holds what the file format cannot keep, in cell ${error.cell}: write "<" + "script"`);
  }
}

const given = ({ title, summary }: Written) => ({ ...(title && { title }), ...(summary && { summary }) });

async function recorded(making: Making, act: Act['act'], row: RevisionRow): Promise<RevisionRow> {
  await record(making, act, row.notebook, { revision: row.revision });
  return row;
}

/** Nothing that was written: what was saved stands in its revision. */
const record = ({ tx, municipality, who }: Making, act: Act['act'], notebook: string, detail: Act['detail']): Promise<void> =>
  recordAct(tx, { municipality, who, act, object: { kind: 'notebook', id: notebook }, detail });
