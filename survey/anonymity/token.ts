import { blindMessage, finalizeSignature, signatureHolds } from './blind-signature.ts';
import { concatBytes, utf8, type DrawBytes } from './bytes.ts';
import type { SigningKey } from './signing-key.ts';

/** Where a token holds: one class in one wave. */
export interface TokenPlace {
  readonly municipality: string;
  readonly wave: string;
  readonly class: string;
}

/** Bytes of a token, the random prefix of RFC 9474's randomized variants. */
export const tokenBytes = 32;

/** A token on its way to be signed. Only `blinded` leaves the browser; the rest is kept with the draft, so that a retry sends the same bytes. */
export interface BlindedToken {
  readonly token: Uint8Array;
  readonly blinded: Uint8Array;
  readonly inverse: Uint8Array;
}

/**
 * Prepare (RFC 9474, 4.1, PrepareRandomize): the token itself is the random prefix, and the message is what it is good for.
 * So a signature says nothing in another class or wave, even if two of them were given one key by mistake.
 *
 * @param token 32 random bytes
 */
export const prepareToken = (token: Uint8Array, { municipality, wave, class: group }: TokenPlace): Uint8Array =>
  concatBytes(token, utf8(JSON.stringify(['motvikt token', 1, municipality, wave, group])));

/**
 * Draws a token and blinds it under the class' key.
 *
 * @param draw asked for the token first, then as `blindMessage` says
 * @throws {BlindingFailed}
 */
export async function blindToken(key: SigningKey, place: TokenPlace, draw: DrawBytes): Promise<BlindedToken> {
  const token = draw(tokenBytes);
  return { token, ...(await blindMessage(key, prepareToken(token, place), draw)) };
}

/**
 * The signature under the token, out of the blind one that the server gave.
 *
 * @throws {SignatureInvalid} when the server signed something else or with another key
 */
export const finalizeToken = (
  key: SigningKey,
  place: TokenPlace,
  { token, inverse }: BlindedToken,
  blindSignature: Uint8Array,
): Promise<Uint8Array> => finalizeSignature(key, prepareToken(token, place), inverse, blindSignature);

/** Whether the token was signed with the class' key for this place. Anything that is no token is not. */
export const tokenHolds = async (key: SigningKey, place: TokenPlace, token: Uint8Array, signature: Uint8Array): Promise<boolean> =>
  token.length === tokenBytes && signature.length === key.size && (await signatureHolds(key, prepareToken(token, place), signature));
