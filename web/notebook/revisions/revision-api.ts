/** What the server says of a notebook's revisions. */
import type { Audience, LaterAudience } from '../../../notebooks/audience.ts';
import type { OfferedTables } from '../../../server/notebooks/published-file.ts';
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
export interface RevisionList {
  /** The newest first. */
  readonly revisions: readonly RevisionHead[];
  readonly published: {
    readonly revision: number;
    readonly audience: Audience;
    readonly later: readonly LaterAudience[];
    readonly by: string | null;
    readonly at: string;
    readonly isFrozen: boolean;
  } | null;
}

const of = (slug: string, notebook: string): string => `${apiOf(slug)}/notebooks/${encodeURIComponent(notebook)}/revisions`;

export const getRevisions = (slug: string, notebook: string) => getJson<RevisionList>(of(slug, notebook));
export const getRevision = (slug: string, notebook: string, revision: number) => getJson<Revision>(`${of(slug, notebook)}/${revision}`);
/** What it would be published with now. */
export const getTables = (slug: string, notebook: string, revision: number) =>
  getJson<OfferedTables>(`${of(slug, notebook)}/${revision}/tables`);
export const restoreRevision = (slug: string, notebook: string, revision: number, base: number, message: string) =>
  sendJson<RevisionHead>('POST', `${of(slug, notebook)}/${revision}/restore`, { base, message });
