/** What the school's page asks the server for. */
import type { PupilDoor } from '../../server/fielding/pupil.service.ts';
import type { SchoolSurveys } from '../../server/fielding/sitting.routes.ts';
import { classFingerprint, hashKeyList, takeClassKey } from '../../survey/anonymity/key-list.ts';
import { keyWords } from '../../survey/anonymity/key-words/key-words.ts';
import { swedishKeyWords } from '../../survey/anonymity/key-words/swedish.ts';
import { apiOf, getBytes, getJson, sendJson } from '../app/api.ts';

export type { SchoolSurveys } from '../../server/fielding/sitting.routes.ts';
export type SchoolFielding = SchoolSurveys['fieldings'][number];
export type SurveyedClass = SchoolFielding['classes'][number];

const part = encodeURIComponent;
const fieldingsOf = (slug: string, school: string): string => `${apiOf(slug)}/schools/${part(school)}/fieldings`;

export const getSchoolSurveys = (slug: string, school: string) => getJson<SchoolSurveys>(fieldingsOf(slug, school));

export interface ClassCount {
  readonly headCount: number;
  readonly refusals: number;
  readonly sittingAt: string | null;
  readonly voidCodes?: boolean;
}
export const countClass = (slug: string, school: string, id: string, count: ClassCount) =>
  sendJson<SurveyedClass>('PUT', `${fieldingsOf(slug, school)}/${part(id)}`, count);

export interface MadeCodes {
  readonly codes: readonly string[];
  /** So many of them, the last ones, are spares. */
  readonly spare: number;
}
/** They are in this reply and nowhere else. */
export const makeCodes = (slug: string, school: string, id: string) =>
  sendJson<MadeCodes>('POST', `${fieldingsOf(slug, school)}/${part(id)}/codes`);

export const setSitting = (slug: string, school: string, id: string, to: 'running' | 'ended') =>
  sendJson<SurveyedClass>('POST', `${fieldingsOf(slug, school)}/${part(id)}/sitting`, { to });

/**
 * A class' three words, as this browser works them out from what is published, as a pupil's does: the server is not asked what they are.
 *
 * @returns null where what is published does not have this key for the class
 */
export async function readClassWords(
  slug: string,
  { instrument, wave }: SchoolFielding,
  id: string,
): Promise<readonly [string, string, string] | null> {
  const [published, { key }] = await Promise.all([
    getBytes(`${apiOf(slug)}/fieldings/${part(instrument)}/${part(wave)}/keys`).then((bytes) => new TextDecoder().decode(bytes)),
    getJson<PupilDoor>(`${apiOf(slug)}/pupil/${part(id)}`),
  ]);
  const own = await takeClassKey(published, { municipality: slug, wave: `${instrument}/${wave}`, class: id }, key);
  return own ? keyWords(await classFingerprint(await hashKeyList(published), own), swedishKeyWords) : null;
}

/** What pupils type, without the code and without what browsers add by themselves. */
export const classAddress = (slug: string, id: string, { host }: Pick<Location, 'host'> = location): string => `${host}/m/${slug}/c/${id}`;

/** Where pupils find what was made of their answers, for those who keep their slip. */
export const resultsAddress = (slug: string, { host }: Pick<Location, 'host'> = location): string => `${host}/m/${slug}/answered`;
