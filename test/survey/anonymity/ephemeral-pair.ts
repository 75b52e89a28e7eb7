import { toBase64Url } from '../../../survey/anonymity/bytes.ts';

/** The P-256 pair of a private number and its point, as WebCrypto has it. */
export async function ephemeralPair(secret: Uint8Array, point: Uint8Array): Promise<CryptoKeyPair> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const coordinates = { x: toBase64Url(point.subarray(1, 33)), y: toBase64Url(point.subarray(33)) };
  const jwk = { kty: 'EC', crv: 'P-256', ...coordinates, d: toBase64Url(secret) };
  return {
    privateKey: await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('raw', point as BufferSource, curve, true, []),
  };
}

/** A new pair, as the form makes one. */
export const newPair = () => crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
