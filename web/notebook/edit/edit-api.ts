/** What the editor asks the server. */
import type { Audience } from '../../../notebooks/audience.ts';
import type { Merge } from '../../../notebooks/document/merge-revisions.ts';
import type { Text } from '../../../survey/text.ts';
import { apiOf, getJson, sendJson } from '../../app/api.ts';

export interface RevisionHead {
  readonly revision: number;
  readonly title: Text;
  /** null: it came with the product. */
  readonly author: string | null;
  readonly message: string;
  readonly savedAt: string;
}
export interface Revision extends RevisionHead {
  readonly summary: Text;
  readonly source: string;
}
export interface Revisions {
  /** The newest first. */
  readonly revisions: readonly RevisionHead[];
  readonly published: { readonly revision: number; readonly audience: Audience } | null;
}
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

export const getRevisions = (slug: string, notebook: string) => getJson<Revisions>(revisionsOf(slug, notebook));
export const getRevision = (slug: string, notebook: string, revision: number) =>
  getJson<Revision>(`${revisionsOf(slug, notebook)}/${revision}`);
/** @param base the revision that was changed */
export const saveRevision = (slug: string, notebook: string, base: number, written: Written) =>
  sendJson<SaveReply>('POST', revisionsOf(slug, notebook), { base, ...written });
export const makeNotebook = (slug: string, notebook: string, written: Required<Written>) =>
  sendJson<Revision>('POST', notebooksOf(slug), { notebook, ...written });
