import { constants, privateDecrypt, publicEncrypt, type KeyObject } from 'node:crypto';

export type BlindSigning =
  | { readonly kind: 'signed'; readonly blindSignature: Uint8Array }
  /** Not as many bytes as the modulus, or not below it: no browser of ours sends that. */
  | { readonly kind: 'refused'; readonly reason: 'size' | 'range' };

/** The private operation gave a wrong result, which stays here: one faulty signature can give the key away (Boneh, DeMillo & Lipton 1997). */
export class SigningFault extends Error {
  readonly code = 'signingFault';
  constructor() {
    super('signBlinded computed a signature that does not check; the key or the machine is damaged');
  }
}

/**
 * BlindSign (RFC 9474, 4.3). OpenSSL computes it, in constant time and with a blinding of its own; JavaScript's big numbers are neither.
 *
 * @param signingKey the class' private RSA key
 * @param publicKey  its public half
 * @throws {SigningFault}
 */
export function signBlinded(signingKey: KeyObject, publicKey: KeyObject, blinded: Uint8Array): BlindSigning {
  const size = signingKey.asymmetricKeyDetails!.modulusLength! / 8;
  if (blinded.length !== size) return { kind: 'refused', reason: 'size' };
  let blindSignature: Uint8Array;
  try {
    blindSignature = new Uint8Array(privateDecrypt({ key: signingKey, padding: constants.RSA_NO_PADDING }, blinded));
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_MODULUS') return { kind: 'refused', reason: 'range' };
    throw error;
  }
  const again = publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, blindSignature);
  if (!again.equals(blinded)) throw new SigningFault();
  return { kind: 'signed', blindSignature };
}
