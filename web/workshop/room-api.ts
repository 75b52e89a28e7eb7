/** What a room's screens ask the server for. No cookie goes along, and nothing is stored here. */
import type { Room } from '../../server/workshops/room.ts';

export interface RoomAddress {
  readonly slug: string;
  readonly code: string;
}

/** `noConnection`: nobody answered, or somebody who is not well; asking again may help. */
export type Asked<Value> =
  | { readonly kind: 'there'; readonly value: Value }
  | { readonly kind: 'noConnection' }
  | { readonly kind: 'refused'; readonly status: number };

/** In milliseconds: a request on a bad network that has not been answered by then is made again. */
const patience = 15_000;

async function ask<Value>(path: string, body?: unknown): Promise<Asked<Value>> {
  try {
    const reply = await fetch(path, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (reply.ok) return { kind: 'there', value: (await reply.json()) as Value };
    return reply.status >= 500 || reply.status === 429 ? { kind: 'noConnection' } : { kind: 'refused', status: reply.status };
  } catch {
    // The network, or a reply that is none of ours, such as the sign-in page of a Wi-Fi.
    return { kind: 'noConnection' };
  }
}

export const roomPath = ({ slug, code }: RoomAddress): string => `/api/m/${encodeURIComponent(slug)}/w/${encodeURIComponent(code)}`;

export const askRoom = (address: RoomAddress) => ask<Room>(roomPath(address));

/** 409: full; 410: nobody is let in now. */
export const askAdmission = (address: RoomAddress, sent: { readonly admission: string; readonly blinded: readonly string[] }) =>
  ask<{ readonly signatures: readonly string[] }>(`${roomPath(address)}/admissions`, sent);

export interface SealedBallot {
  readonly round: number;
  readonly token: string;
  readonly signature: string;
  readonly sealed: string;
}

/** 410: the round is closed. Sent again it is the same ballot. */
export const sendBallot = (address: RoomAddress, ballot: SealedBallot) =>
  ask<{ readonly received: true }>(`${roomPath(address)}/ballots`, ballot);
