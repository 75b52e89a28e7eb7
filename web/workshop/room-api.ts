/** What a room's screens ask the server for. */
import type { Room } from '../../server/workshops/room.ts';
import { askUntraced, receivedOf } from '../shared/ask-untraced.ts';

export interface RoomAddress {
  readonly slug: string;
  readonly code: string;
}

export const roomPath = ({ slug, code }: RoomAddress): string => `/api/m/${encodeURIComponent(slug)}/w/${encodeURIComponent(code)}`;

export const askRoom = (address: RoomAddress) => askUntraced<Room>(roomPath(address));

/** 409: full; 410: nobody is let in now. */
export const askAdmission = (address: RoomAddress, sent: { readonly admission: string; readonly blinded: readonly string[] }) =>
  askUntraced<{ readonly signatures: readonly string[] }>(`${roomPath(address)}/admissions`, sent);

export interface SealedBallot {
  readonly round: number;
  readonly token: string;
  readonly signature: string;
  readonly sealed: string;
}

/** 410: the round is closed. Sent again it is the same ballot. */
export const sendBallot = (address: RoomAddress, ballot: SealedBallot) => askUntraced(`${roomPath(address)}/ballots`, ballot, receivedOf);
