import { toBytes } from './big-integers.ts';
import { concatBytes } from './bytes.ts';

/** Bytes of SHA-384, and of the salt in RSABSSA-SHA384-PSS. */
export const hashBytes = 48;

const sha384 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-384', bytes as BufferSource));

/**
 * EMSA-PSS-ENCODE with SHA-384 and MGF1: what an RSA-PSS signature signs.
 *
 * @param message any length, in bytes
 * @param bits    of the result at most: the modulus' bits less one
 * @param salt    random bytes; 48 in the variant that we use
 * @returns ceil(bits / 8) bytes
 * @throws {RangeError} when the modulus is too short for hash and salt
 * @see RFC 8017, section 9.1.1
 */
export async function encodePss(message: Uint8Array, bits: number, salt: Uint8Array): Promise<Uint8Array> {
  const length = Math.ceil(bits / 8);
  const padding = length - hashBytes - salt.length - 2;
  if (padding < 0) throw new RangeError(`encodePss needs a modulus that holds hash and salt, and ${bits} bits do not`);
  const hash = await sha384(concatBytes(new Uint8Array(8), await sha384(message), salt));
  const block = concatBytes(new Uint8Array(padding), Uint8Array.of(1), salt);
  const mask = await maskOf(hash, block.length);
  const masked = block.map((byte, at) => byte ^ mask[at]!);
  masked[0]! &= 0xff >> (8 * length - bits);
  return concatBytes(masked, hash, Uint8Array.of(0xbc));
}

/** MGF1 (RFC 8017, B.2.1): hashes of the seed and a counter in a row, cut to `length`. */
async function maskOf(seed: Uint8Array, length: number): Promise<Uint8Array> {
  const blocks = await Promise.all(
    Array.from({ length: Math.ceil(length / hashBytes) }, (_, counter) => sha384(concatBytes(seed, toBytes(BigInt(counter), 4)))),
  );
  return concatBytes(...blocks).subarray(0, length);
}
