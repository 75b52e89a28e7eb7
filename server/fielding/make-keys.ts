import { createECDH, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

/**
 * A class' signing key. 2048 bits are enough: it lives for one wave, what it guards is who may send, and that a token cannot be traced holds
 * however strong the key is.
 *
 * @returns the private half as PKCS #8 and the public one as SPKI, both DER; making it takes about half a second of one core
 */
export async function makeSigningKey(): Promise<{ readonly pkcs8: Uint8Array; readonly spki: Uint8Array }> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048, publicExponent: 0x10001 });
  return {
    pkcs8: new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' })),
    spki: new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })),
  };
}

/** A wave's sealing key on P-256: the private number (32 bytes) and the public point (65 bytes, uncompressed). */
export function makeSealingKey(): { readonly secret: Uint8Array; readonly point: Uint8Array } {
  const pair = createECDH('prime256v1');
  const point = new Uint8Array(pair.generateKeys());
  const secret = new Uint8Array(32);
  // OpenSSL leaves leading zeros out.
  const written = pair.getPrivateKey();
  secret.set(written, 32 - written.length);
  return { secret, point };
}
