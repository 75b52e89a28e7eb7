/** A phone's side of the secrecy: tokens drawn and blinded here, signed without being seen, and ballots sealed here. */
import { type DrawBytes, fromBase64Url, toBase64Url } from '../../survey/anonymity/bytes.ts';
import { ballotPlace, type GivenBallot, packBallot } from '../../survey/anonymity/pack-ballot.ts';
import { sealAnswers } from '../../survey/anonymity/seal-answers.ts';
import { readSigningKey } from '../../survey/anonymity/signing-key.ts';
import { type BlindedToken, blindToken, finalizeToken } from '../../survey/anonymity/token.ts';
import type { Room } from '../../server/workshops/room.ts';

/** Base64 for addresses throughout, so that a phone can keep it. */
export interface DrawnAdmission {
  /** A random name that lets this phone ask again, and that no ballot carries. */
  readonly admission: string;
  /** One for each round. */
  readonly tokens: readonly { readonly token: string; readonly blinded: string; readonly inverse: string }[];
}

/** What lets a phone cast one ballot in one round; null for a round that was over when it came. */
export type BallotToken = { readonly token: string; readonly signature: string } | null;

type Place = Pick<Room, 'workshop' | 'rounds'> & { readonly slug: string };

export async function drawAdmission({ slug, workshop, rounds }: Place, draw: DrawBytes): Promise<DrawnAdmission> {
  const tokens = [];
  for (const { round, signingKey } of rounds) {
    const drawn = await blindToken(await readSigningKey(fromBase64Url(signingKey)!), ballotPlace(slug, workshop, round), draw);
    tokens.push({ token: toBase64Url(drawn.token), blinded: toBase64Url(drawn.blinded), inverse: toBase64Url(drawn.inverse) });
  }
  return { admission: toBase64Url(draw(32)), tokens };
}

/** @throws {SignatureInvalid} when the server signed something else or with another key */
export async function finishAdmission(
  { slug, workshop, rounds }: Place,
  { tokens }: DrawnAdmission,
  signatures: readonly string[],
): Promise<BallotToken[]> {
  const made: BallotToken[] = [];
  for (const [at, { round, signingKey }] of rounds.entries()) {
    const { token, blinded, inverse } = tokens[at]!;
    const drawn: BlindedToken = { token: fromBase64Url(token)!, blinded: fromBase64Url(blinded)!, inverse: fromBase64Url(inverse)! };
    const signed = fromBase64Url(signatures[at]!) ?? new Uint8Array();
    const key = await readSigningKey(fromBase64Url(signingKey)!);
    made.push(
      signed.length === 0
        ? null
        : { token, signature: toBase64Url(await finalizeToken(key, ballotPlace(slug, workshop, round), drawn, signed)) },
    );
  }
  return made;
}

/** Seals a ballot to its round's counting; after this nobody can read it, on this phone or on its way. @returns base64 for addresses */
export async function lockBallot(
  { slug, workshop, rounds, sectors, candidates, criteria, scale }: Room & { readonly slug: string },
  round: number,
  token: string,
  given: GivenBallot,
): Promise<string> {
  const layout = { sectors, candidates: candidates.map(({ id }) => id), criteria: criteria.length, scale };
  const ephemeral = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
  const place = { ...ballotPlace(slug, workshop, round), token: fromBase64Url(token)! };
  const { sealingKey } = rounds.find((one) => one.round === round)!;
  return toBase64Url(await sealAnswers(fromBase64Url(sealingKey)!, ephemeral, place, packBallot(layout, given)));
}
