/** A participant's phone without its screen: the same secrecy, over any way of asking. */
import { randomBytes } from 'node:crypto';
import type { GivenBallot } from '../../survey/anonymity/pack-ballot.ts';
import type { Room } from '../../server/workshops/room.ts';
import { type BallotToken, drawAdmission, finishAdmission, lockBallot } from '../../web/workshop/lock-ballot.ts';

/** @returns the reply to a GET, or to a POST where there is a body */
export type Ask = (path: string, body?: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;

export interface Phone {
  readonly admission: string;
  readonly tokens: readonly BallotToken[];
  /** What would be sent; sent twice, it is the same ballot. */
  seal(round: number, given: GivenBallot): Promise<{ round: number; token: string; signature: string; sealed: string }>;
  cast(ballot: { readonly round: number }): Promise<number>;
}

export const draw = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

export async function joinRoom(ask: Ask, slug: string, code: string): Promise<Phone> {
  const path = `/api/m/${slug}/w/${code}`;
  const { body } = await ask(path);
  const room = { ...(body as Room), slug };
  const drawn = await drawAdmission(room, draw);
  const sent = { admission: drawn.admission, blinded: drawn.tokens.map(({ blinded }) => blinded) };
  const reply = await ask(`${path}/admissions`, sent);
  if (reply.status !== 200) throw new Error(`The phone was not let in: ${reply.status}`);
  const tokens = await finishAdmission(room, drawn, (reply.body as { signatures: string[] }).signatures);
  return {
    admission: drawn.admission,
    tokens,
    seal: async (round, given) => {
      const { token, signature } = tokens[round - 1]!;
      return { round, token, signature, sealed: await lockBallot(room, round, token, given) };
    },
    cast: async (ballot) => (await ask(`${path}/ballots`, ballot)).status,
  };
}
