/** The server's replies that the staff pages use. */
import type { Text } from '../../survey/text.ts';
import type { SurveyInfo } from '../sandbox/protocol.ts';

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
}
export interface NotebookFile extends NotebookInfo {
  readonly source: string;
}
export type PaperName = 'method' | 'protection';
/** Headings, and the HTML that the server made from our own documentation. */
export interface Paper {
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
  readonly html: string;
}

/** The server answered with a problem, or (status 0) could not be reached. */
export class ReplyProblem extends Error {
  override readonly name = 'ReplyProblem';
  constructor(readonly status: number) {
    super(`The server answered ${status}`);
  }
}

async function get(path: string): Promise<Response> {
  const reply = await fetch(path, { credentials: 'same-origin' }).catch(() => {
    throw new ReplyProblem(0);
  });
  if (!reply.ok) throw new ReplyProblem(reply.status);
  return reply;
}
const getJson = async <Value>(path: string): Promise<Value> => (await get(path)).json() as Promise<Value>;
const part = encodeURIComponent;

export const getMunicipalities = () => getJson<MunicipalityInfo[]>('/api/municipalities');
export const getNotebooks = (slug: string) => getJson<NotebookInfo[]>(`/api/m/${part(slug)}/notebooks`);
export const getNotebook = (slug: string, notebook: string) => getJson<NotebookFile>(`/api/m/${part(slug)}/notebooks/${part(notebook)}`);
export const getPaper = (name: PaperName) => getJson<Paper>(`/api/papers/${name}`);
export const getSurveys = (slug: string) => getJson<StoredSurvey[]>(`/api/m/${part(slug)}/surveys`);
/** Released tables stay bytes here: the page hands them on to the frame and never reads them. */
export const getReleased = async (slug: string, survey: string, wave: string) =>
  (await get(`/api/m/${part(slug)}/released/${part(survey)}/${part(wave)}`)).arrayBuffer();
