import { toInteger } from './big-integers.ts';
import { fromBase64Url } from './bytes.ts';

/** The public half of the key that signs a class' tokens in one wave. */
export interface SigningKey {
  readonly modulus: bigint;
  readonly exponent: bigint;
  /** Bytes of the modulus, and so of a blinded token and of a signature. */
  readonly size: number;
  /** The same key as WebCrypto checks signatures with it. */
  readonly verifying: CryptoKey;
}

/** These bytes are not a key that tokens may be signed with. */
export class SigningKeyRefused extends Error {
  readonly code = 'signingKeyRefused';
  constructor(
    readonly reason: 'notAKey' | 'tooShort' | 'exponent',
    cause?: unknown,
  ) {
    super(`readSigningKey needs an RSA key of at least 2048 bits with exponent 65537 (${reason})`, { cause });
  }
}

const smallest = 2048;

/**
 * Reads a class' public key. One exponent alone is taken: every further degree of freedom lets a dishonest server search faster for
 * a second key with the same words.
 *
 * @param spki SubjectPublicKeyInfo, DER
 * @throws {SigningKeyRefused}
 */
export async function readSigningKey(spki: Uint8Array): Promise<SigningKey> {
  try {
    const verifying = await crypto.subtle.importKey('spki', spki as BufferSource, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
    const { n, e } = await crypto.subtle.exportKey('jwk', verifying);
    const [modulus, exponent] = [toInteger(fromBase64Url(n!)!), toInteger(fromBase64Url(e!)!)];
    const bits = modulus.toString(2).length;
    if (bits < smallest) throw new SigningKeyRefused('tooShort');
    if (exponent !== 65537n) throw new SigningKeyRefused('exponent');
    return { modulus, exponent, size: Math.ceil(bits / 8), verifying };
  } catch (error) {
    throw error instanceof SigningKeyRefused ? error : new SigningKeyRefused('notAKey', error);
  }
}
