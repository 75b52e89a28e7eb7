/** What members say of the cells of a notebook that they see. A comment is on the revision that was read, and is never changed. */
import type { Who } from '../access/roles.ts';
import { type Sight, sightOf } from '../access/sight.rules.ts';
import { recordAct } from '../audit/audit.repository.ts';
import type { TenantTransaction } from '../database/in-municipality.ts';
import { readNotebook } from '../../notebooks/document/read-notebook.ts';
import { ProblemError } from '../problem.ts';
import { type CommentRow, findComments, insertComment, removeComment as deleteComment } from './comment.repository.ts';
import { findRevision } from './notebook.repository.ts';
import { findNotebook } from './notebook.service.ts';
import { noNotebook, noRevision } from './revision.service.ts';

export interface Commenting {
  readonly tx: TenantTransaction;
  readonly municipality: string;
  readonly who: Who;
  readonly day: string;
}
export interface Comment {
  readonly comment: string;
  readonly revision: number;
  readonly cell: number;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  /** Whether who asks may remove it. */
  readonly mine: boolean;
}

/** @throws {ProblemError} notFound where who asks does not see the notebook */
export async function listComments(commenting: Commenting, notebook: string): Promise<Comment[]> {
  const sight = await seen(commenting, notebook);
  return (await findComments(commenting.tx, notebook)).map((row) => ({
    comment: row.comment,
    revision: row.revision,
    cell: row.cell,
    text: row.body,
    by: row.person_name,
    at: row.made_at.toISOString(),
    mine: mayRemove(row, commenting.who, sight),
  }));
}

/** @throws {ProblemError} notFound; invalidRequest for a cell that the revision has not */
export async function addComment(
  commenting: Commenting,
  notebook: string,
  { revision, cell, text }: Pick<Comment, 'revision' | 'cell' | 'text'>,
): Promise<void> {
  const { tx, municipality, who } = commenting;
  const { kind } = await seen(commenting, notebook);
  // Of others' drafts readers know nothing: neither that there are any, nor their cells.
  const shown = kind === 'allTables' || (await findNotebook(tx, notebook, sightFor(commenting)))?.revision === revision;
  const row = shown ? await findRevision(tx, notebook, revision) : undefined;
  if (!row) throw noRevision(notebook, revision);
  if (!readNotebook(row.source).cells.some(({ id }) => id === cell))
    throw new ProblemError('invalidRequest', 'Some values are not as they should be.', [
      { pointer: '/cell', detail: 'is no cell of this revision' },
    ]);
  await insertComment(tx, { municipality, notebook, revision, cell, body: text, person: who.person, person_name: who.name });
}

/** One's own; who makes notebooks may remove what others should not have written, and that is recorded. @throws {ProblemError} notFound */
export async function removeComment(commenting: Commenting, notebook: string, comment: string): Promise<void> {
  const { tx, municipality, who } = commenting;
  const sight = await seen(commenting, notebook);
  const row = (await findComments(tx, notebook)).find((one) => one.comment === comment);
  if (!row || !mayRemove(row, who, sight)) throw new ProblemError('notFound', 'There is no such comment of yours.');
  await deleteComment(tx, notebook, comment);
  if (row.person !== who.person)
    await recordAct(tx, { municipality, who, act: 'notebook.commentRemoved', object: { kind: 'notebook', id: notebook } });
}

const mayRemove = ({ person }: CommentRow, who: Who, { kind }: Sight): boolean => person === who.person || kind === 'allTables';

const sightFor = ({ who, municipality, day }: Commenting): Sight => sightOf(who, municipality, day);

async function seen(commenting: Commenting, notebook: string): Promise<Sight> {
  const sight = sightFor(commenting);
  if (!(await findNotebook(commenting.tx, notebook, sight))) throw noNotebook(notebook);
  return sight;
}
