import { createHmac } from 'node:crypto';

/**
 * What the database keeps of a code: HMAC-SHA-256 under a key in KEY_DIR. There are only 23⁸ codes, so a plain hash could be tried through
 * in minutes by whoever has a copy of the database.
 *
 * @param key  at least 32 random bytes, of the wave
 * @param code as `readAccessCode` gives it
 * @returns 32 bytes
 */
export function storedCode(key: Uint8Array, place: { readonly municipality: string; readonly wave: string }, code: string): Uint8Array {
  if (key.length < 32) throw new RangeError('storedCode needs a key of at least 32 bytes');
  const bound = JSON.stringify(['motvikt code', 1, place.municipality, place.wave, code]);
  return new Uint8Array(createHmac('sha256', key).update(bound).digest());
}
