/** What the editor asks the server. */
import type { Merge } from '../../../notebooks/document/merge-revisions.ts';
import type { Text } from '../../../survey/text.ts';
import { apiOf, sendJson } from '../../app/api.ts';
import type { Revision } from '../revisions/revision-api.ts';

export interface Written {
  readonly source: string;
  readonly message: string;
  /** Left out where they are as they were. */
  readonly title?: Text;
  readonly summary?: Text;
}
export type SaveReply =
  | { readonly kind: 'stored'; readonly revision: Revision; readonly merged: boolean }
  | ({ readonly kind: 'conflict'; readonly theirs: Revision } & Merge);

const notebooksOf = (slug: string) => `${apiOf(slug)}/notebooks`;
const revisionsOf = (slug: string, notebook: string) => `${notebooksOf(slug)}/${encodeURIComponent(notebook)}/revisions`;

/** @param base the revision that was changed */
export const saveRevision = (slug: string, notebook: string, base: number, written: Written) =>
  sendJson<SaveReply>('POST', revisionsOf(slug, notebook), { base, ...written });
export const makeNotebook = (slug: string, notebook: string, written: Required<Written>) =>
  sendJson<Revision>('POST', notebooksOf(slug), { notebook, ...written });
