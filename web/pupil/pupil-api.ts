/** What the form asks the server for. Nothing here is stored, and no reply is an exception that the form does not know. */
import type { Questionnaire } from '../../survey/fielding/questionnaire.ts';
import type { PupilDoor } from '../../server/fielding/pupil.service.ts';

export interface PupilAddress {
  readonly slug: string;
  readonly class: string;
}

/** `noConnection`: nobody answered, or somebody who is not well; asking again may help. */
export type Asked<Value> =
  | { readonly kind: 'there'; readonly value: Value }
  | { readonly kind: 'noConnection' }
  | { readonly kind: 'refused'; readonly status: number };

/** In milliseconds: a request on a bad network that has not been answered by then is made again. */
const patience = 20_000;

async function ask<Value>(path: string, read: (reply: Response) => Promise<Value>, body?: unknown): Promise<Asked<Value>> {
  try {
    const reply = await fetch(path, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    if (reply.ok) return { kind: 'there', value: await read(reply) };
    return reply.status >= 500 || reply.status === 429 ? { kind: 'noConnection' } : { kind: 'refused', status: reply.status };
  } catch {
    // The network, or a reply that is none of ours, such as the sign-in page of a Wi-Fi.
    return { kind: 'noConnection' };
  }
}
const json = <Value>(reply: Response): Promise<Value> => reply.json() as Promise<Value>;
const from = ({ slug }: PupilAddress): string => `/api/m/${encodeURIComponent(slug)}`;
const waveOf = (address: PupilAddress, { wave }: PupilDoor): string =>
  `${from(address)}/fieldings/${encodeURIComponent(wave.instrument)}/${encodeURIComponent(wave.wave)}`;
const classOf = (address: PupilAddress): string => `${from(address)}/pupil/${encodeURIComponent(address.class)}`;

export const askDoor = (address: PupilAddress): Promise<Asked<PupilDoor>> => ask(classOf(address), json<PupilDoor>);

export const askKeyList = (address: PupilAddress, door: PupilDoor): Promise<Asked<string>> =>
  ask(`${waveOf(address, door)}/keys`, (reply) => reply.text());

export const askQuestionnaire = (address: PupilAddress, door: PupilDoor, language: string): Promise<Asked<Questionnaire>> =>
  ask(`${waveOf(address, door)}/questionnaire/${encodeURIComponent(language)}`, json<Questionnaire>);

/** 404: no such code in this class; 409: used for another token; 410: not now. */
export const askSignature = (
  address: PupilAddress,
  given: { readonly code: string; readonly blinded: string },
): Promise<Asked<{ readonly blindSignature: string }>> => ask(`${classOf(address)}/token`, json<{ blindSignature: string }>, given);

/** 400: no form of this class; 410: not now. */
export const sendForm = (
  address: PupilAddress,
  given: { readonly token: string; readonly signature: string; readonly sealed: string },
): Promise<Asked<{ readonly received: true }>> => ask(`${classOf(address)}/response`, json<{ received: true }>, given);
