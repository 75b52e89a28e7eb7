/** What the pages of the enclave ask the server. */
import type { ReviewDecision } from '../../notebooks/wording/enclave-texts.ts';
import type { CsvValue } from '../../notebooks/export/write-csv.ts';
import { apiOf, getBytes, getJson, sendJson } from '../app/api.ts';

export interface NotebookHead {
  readonly notebook: string;
  readonly title: string;
  readonly instrument: string;
  readonly wave: string;
  readonly revision: number;
  readonly savedAt: string;
}
export interface EnclaveNotebook extends NotebookHead {
  readonly source: string;
}
export interface OutputHead {
  readonly output: string;
  readonly title: string;
  readonly purpose: string;
  readonly instrument: string;
  readonly wave: string;
  readonly author: string;
  readonly mine: boolean;
  readonly askedAt: string;
  readonly review: { readonly decision: ReviewDecision; readonly reason: string; readonly reviewer: string; readonly at: string } | null;
}
export type Table = readonly (readonly CsvValue[])[];
export interface Output extends OutputHead {
  readonly source: string;
  readonly content: Table;
  /** Of the content: whoever decides says what they saw. */
  readonly sha256: string;
}

const part = encodeURIComponent;
const enclave = (slug: string) => `${apiOf(slug)}/enclave`;
const notebookOf = (slug: string, notebook: string) => `${enclave(slug)}/notebooks/${part(notebook)}`;

export const getEnclave = (slug: string) =>
  getJson<{ readonly notebooks: readonly NotebookHead[]; readonly outputs: readonly OutputHead[] }>(enclave(slug));
export const makeNotebook = (
  slug: string,
  body: { readonly title: string; readonly instrument: string; readonly wave: string; readonly source: string },
) => sendJson<EnclaveNotebook>('POST', `${enclave(slug)}/notebooks`, body);
export const getEnclaveNotebook = (slug: string, notebook: string) => getJson<EnclaveNotebook>(notebookOf(slug, notebook));
export const saveEnclaveNotebook = (slug: string, { notebook, title, source, revision }: EnclaveNotebook) =>
  sendJson<EnclaveNotebook>('PUT', notebookOf(slug, notebook), { title, source, revision });
export const removeEnclaveNotebook = (slug: string, notebook: string) => sendJson('DELETE', notebookOf(slug, notebook));
export const askForOutput = (
  slug: string,
  body: { readonly notebook: string; readonly title: string; readonly purpose: string; readonly content: Table },
) => sendJson('POST', `${enclave(slug)}/outputs`, body);
export const getOutput = (slug: string, output: string) => getJson<Output>(`${enclave(slug)}/outputs/${part(output)}`);
export const reviewOutput = (slug: string, { output, sha256 }: Output, decision: ReviewDecision, reason: string) =>
  sendJson('POST', `${enclave(slug)}/outputs/${part(output)}/review`, { decision, reason, sha256 });
/** They stay bytes here: the page hands them on to the frame and never reads them. */
export const getResponses = (slug: string, instrument: string, wave: string) =>
  getBytes(`${enclave(slug)}/responses/${part(instrument)}/${part(wave)}`);
