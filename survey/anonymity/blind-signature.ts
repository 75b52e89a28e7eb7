/**
 * The browser's part of RSABSSA-SHA384-PSS (RFC 9474): a server signs a message that it does not see, and cannot recognise afterwards.
 * The hiding needs no assumption: every blinded message goes with every message through exactly one r. The security of the whole, also
 * when the server chose its key with ill intent, is analysed in Lysyanskaya (2023), Security Analysis of RSA-BSSA, PKC 2023; against such a
 * key the message must begin with random bytes (`prepareToken`).
 */
import { inverseModulo, powerModulo, toBytes, toInteger } from './big-integers.ts';
import type { DrawBytes } from './bytes.ts';
import { encodePss, hashBytes } from './pss-encoding.ts';
import type { SigningKey } from './signing-key.ts';

export interface BlindedMessage {
  /** What the server gets; as many bytes as the modulus. */
  readonly blinded: Uint8Array;
  /** What takes the blinding away again; never leaves the browser. */
  readonly inverse: Uint8Array;
}

/** A message or r that shares a factor with the modulus: whoever meets one has broken the key, or the key is no honest one. */
export class BlindingFailed extends Error {
  readonly code = 'blindingFailed';
  constructor() {
    super('blindMessage needs a modulus without small factors');
  }
}

/** What came back is no signature of the message under the key. */
export class SignatureInvalid extends Error {
  readonly code = 'signatureInvalid';
  constructor() {
    super('finalizeSignature needs a blind signature made with the class key for this very message');
  }
}

/**
 * Blind (RFC 9474, 4.2).
 *
 * @param prepared the message as it will be signed, in bytes
 * @param draw     asked for 48 bytes of salt, then for the modulus' size until a number in [1, modulus) comes: usually once or twice
 * @throws {BlindingFailed}
 */
export async function blindMessage(key: SigningKey, prepared: Uint8Array, draw: DrawBytes): Promise<BlindedMessage> {
  const { modulus, exponent, size } = key;
  const message = toInteger(await encodePss(prepared, modulus.toString(2).length - 1, draw(hashBytes)));
  const r = drawBelow(modulus, size, draw);
  const inverse = inverseModulo(r, modulus);
  if (inverse === undefined || inverseModulo(message, modulus) === undefined) throw new BlindingFailed();
  return {
    blinded: toBytes((message * powerModulo(r, exponent, modulus)) % modulus, size),
    inverse: toBytes(inverse, size),
  };
}

/**
 * Finalize (RFC 9474, 4.4): takes the blinding away and checks what is left.
 *
 * @returns the signature of `prepared`, as many bytes as the modulus
 * @throws {SignatureInvalid}
 */
export async function finalizeSignature(
  key: SigningKey,
  prepared: Uint8Array,
  inverse: Uint8Array,
  blindSignature: Uint8Array,
): Promise<Uint8Array> {
  if (blindSignature.length !== key.size) throw new SignatureInvalid();
  const signature = toBytes((toInteger(blindSignature) * toInteger(inverse)) % key.modulus, key.size);
  if (!(await signatureHolds(key, prepared, signature))) throw new SignatureInvalid();
  return signature;
}

/** Whether this is a signature of the message under the key: RSASSA-PSS-VERIFY (RFC 8017, 8.1.2) with SHA-384 and 48 bytes of salt. */
export const signatureHolds = (key: SigningKey, prepared: Uint8Array, signature: Uint8Array): Promise<boolean> =>
  crypto.subtle.verify({ name: 'RSA-PSS', saltLength: hashBytes }, key.verifying, signature as BufferSource, prepared as BufferSource);

/** Uniform on [1, below): what falls outside is drawn again, since a remainder would favour small numbers. */
function drawBelow(below: bigint, size: number, draw: DrawBytes): bigint {
  for (;;) {
    const drawn = toInteger(draw(size));
    if (drawn >= 1n && drawn < below) return drawn;
  }
}
