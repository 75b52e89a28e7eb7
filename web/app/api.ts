/** The server's replies that the staff pages use. */
import type { Text } from '../../survey/text.ts';
import type { Audience, LaterAudience } from '../../notebooks/audience.ts';
import type { Frozen } from '../../server/notebooks/notebook.service.ts';
import type { Problem } from '../../server/problem.ts';
import type { SurveyInfo } from '../sandbox/protocol.ts';
import { ReplyProblem } from '../shared/reply-problem.ts';

export { ReplyProblem } from '../shared/reply-problem.ts';

/** A survey with all its waves: only published ones have released tables. */
export interface StoredSurvey extends SurveyInfo {
  readonly waves: readonly (SurveyInfo['waves'][number] & { readonly state: 'draft' | 'open' | 'closed' | 'published' })[];
}

export interface MunicipalityInfo {
  readonly slug: string;
  readonly name: string;
}
export interface NotebookInfo {
  readonly slug: string;
  readonly title: Text;
  readonly summary: Text;
  /** The published one; of a notebook that is not published, the newest. */
  readonly revision: number;
  /** null: it is not published yet. */
  readonly audience: Audience | null;
  /** For who makes notebooks: who sees it later, and the newest revision. */
  readonly later?: readonly LaterAudience[];
  readonly newest?: number;
}
export interface NotebookFile extends NotebookInfo {
  readonly source: string;
  /** null: its cells get the newest releases. */
  readonly frozen: Frozen | null;
}
export type PaperName = 'method' | 'anonymity' | 'protection';
/** Headings, and the HTML that the server made from our own documentation. */
export interface Paper {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  readonly html: string;
}

/** Asks the server. @throws {ReplyProblem} when it says no, or nothing */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const reply = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => {
    throw new ReplyProblem(0);
  });
  if (!reply.ok) throw await problemOf(reply);
  return reply;
}
async function problemOf(reply: Response): Promise<ReplyProblem> {
  const problem = (await reply.json().catch(() => ({}))) as Partial<Problem>;
  return new ReplyProblem(reply.status, problem.type?.split(':').at(-1), problem.errors);
}
const get = (path: string) => ask(path);
export const getJson = async <Value>(path: string): Promise<Value> => (await get(path)).json() as Promise<Value>;
/** Sends a value and reads the reply; one without a body is null. */
export async function sendJson<Value>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, value?: unknown): Promise<Value> {
  const body = value === undefined ? {} : { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } };
  const reply = await ask(path, { method, ...body });
  return (reply.status === 204 ? null : await reply.json()) as Value;
}
/** Sends a file with what belongs to it. */
export const sendForm = async <Value>(path: string, form: FormData): Promise<Value> =>
  (await ask(path, { method: 'POST', body: form })).json() as Promise<Value>;
/** The reply as it is. */
export const getBytes = async (path: string): Promise<ArrayBuffer> => (await get(path)).arrayBuffer();
const part = encodeURIComponent;
/** Where everything of a municipality is asked for. */
export const apiOf = (slug: string): string => `/api/m/${part(slug)}`;

export const getMunicipalities = () => getJson<MunicipalityInfo[]>('/api/municipalities');
export const getNotebooks = (slug: string) => getJson<NotebookInfo[]>(`${apiOf(slug)}/notebooks`);
export const getNotebook = (slug: string, notebook: string) => getJson<NotebookFile>(`${apiOf(slug)}/notebooks/${part(notebook)}`);
export const getPaper = (name: PaperName) => getJson<Paper>(`/api/papers/${name}`);
export const getSurveys = (slug: string) => getJson<StoredSurvey[]>(`${apiOf(slug)}/surveys`);
/** Released tables stay bytes here: the page hands them on to the frame and never reads them. */
export const getReleased = async (slug: string, survey: string, wave: string) =>
  (await get(`${apiOf(slug)}/released/${part(survey)}/${part(wave)}`)).arrayBuffer();
/** The same as a notebook was published with them. */
export const getFrozen = async (slug: string, notebook: string, file: string, survey: string, wave: string) =>
  (await get(`${apiOf(slug)}/notebooks/${part(notebook)}/published/${file}/${part(survey)}/${part(wave)}`)).arrayBuffer();
export const getFrozenShapes = async (slug: string, notebook: string, file: string, survey: string, wave: string) =>
  (await get(`${apiOf(slug)}/notebooks/${part(notebook)}/published/${file}/${part(survey)}/${part(wave)}/areas`)).arrayBuffer();
/** Official statistics: as they are in force, and as a notebook was published with them. */
export const getIndicators = (slug: string) => getBytes(`${apiOf(slug)}/indicators`);
export const getFrozenIndicators = (slug: string, notebook: string, file: string) =>
  getBytes(`${apiOf(slug)}/notebooks/${part(notebook)}/published/${file}/indicators`);
/** Where the areas lie that those tables name. */
export const getShapes = async (slug: string, survey: string, wave: string) =>
  (await get(`${apiOf(slug)}/released/${part(survey)}/${part(wave)}/areas`)).arrayBuffer();
