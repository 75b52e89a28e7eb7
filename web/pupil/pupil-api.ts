/** What the form asks the server for. No reply is an exception that the form does not know. */
import type { PupilDoor } from '../../server/fielding/pupil.service.ts';
import type { Questionnaire } from '../../survey/fielding/questionnaire.ts';
import { askUntraced, receivedOf } from '../shared/ask-untraced.ts';

export interface PupilAddress {
  readonly slug: string;
  readonly class: string;
}

const from = ({ slug }: PupilAddress): string => `/api/m/${encodeURIComponent(slug)}`;
const waveOf = (address: PupilAddress, { wave }: PupilDoor): string =>
  `${from(address)}/fieldings/${encodeURIComponent(wave.instrument)}/${encodeURIComponent(wave.wave)}`;
const classOf = (address: PupilAddress): string => `${from(address)}/pupil/${encodeURIComponent(address.class)}`;

export const askDoor = (address: PupilAddress) => askUntraced<PupilDoor>(classOf(address));

export const askKeyList = (address: PupilAddress, door: PupilDoor) =>
  askUntraced(`${waveOf(address, door)}/keys`, undefined, (reply) => reply.text());

export const askQuestionnaire = (address: PupilAddress, door: PupilDoor, language: string) =>
  askUntraced<Questionnaire>(`${waveOf(address, door)}/questionnaire/${encodeURIComponent(language)}`);

/** 400: not blinded under this class' key; 404: no such code in this class; 409: used for another token; 410: not now. */
export const askSignature = (address: PupilAddress, given: { readonly code: string; readonly blinded: string }) =>
  askUntraced<{ readonly blindSignature: string }>(`${classOf(address)}/token`, given);

/** 400: no form of this class; 410: not now. */
export const sendForm = (address: PupilAddress, given: { readonly token: string; readonly signature: string; readonly sealed: string }) =>
  askUntraced(`${classOf(address)}/response`, given, receivedOf);
