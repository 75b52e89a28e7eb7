import { createPrivateKey, createPublicKey, publicEncrypt, constants, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signBlinded, SigningFault } from '../../../server/fielding/sign-blinded.ts';
import { inverseModulo, powerModulo, toBytes, toInteger } from '../../../survey/anonymity/big-integers.ts';
import { blindMessage, finalizeSignature } from '../../../survey/anonymity/blind-signature.ts';
import { concatBytes, toBase64Url, toHex } from '../../../survey/anonymity/bytes.ts';
import { readSigningKey } from '../../../survey/anonymity/signing-key.ts';
import { blindToken, finalizeToken, tokenHolds } from '../../../survey/anonymity/token.ts';
import { signingKeys } from '../../survey/anonymity/fixtures/keys.ts';
import { rfc9474 } from '../../survey/anonymity/fixtures/rfc9474.ts';
import { seededBytes } from '../../survey/anonymity/seeded-bytes.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
const place = { municipality: 'm', wave: 'w', class: '8B' };
const keyOf = (pkcs8: Uint8Array) => createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
const [own, other] = signingKeys.map(({ pkcs8, spki }) => {
  const signing = keyOf(pkcs8);
  return { signing, published: createPublicKey(signing), spki };
}) as [Pair, Pair];
interface Pair {
  readonly signing: KeyObject;
  readonly published: KeyObject;
  readonly spki: Uint8Array;
}

function rfcKey() {
  const [p, q] = [toInteger(hex(rfc9474.p)), toInteger(hex(rfc9474.q))];
  const d = inverseModulo(65537n, (p - 1n) * (q - 1n))!;
  const part = (integer: bigint, length: number) => toBase64Url(toBytes(integer, length));
  const signing = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'RSA',
      n: part(p * q, 512),
      e: 'AQAB',
      d: part(d, 512),
      p: part(p, 256),
      q: part(q, 256),
      dp: part(d % (p - 1n), 256),
      dq: part(d % (q - 1n), 256),
      qi: part(inverseModulo(q, p)!, 256),
    },
  });
  const published = createPublicKey(signing);
  return { signing, published, spki: new Uint8Array(published.export({ format: 'der', type: 'spki' })), modulus: p * q };
}

describe('signBlinded', () => {
  for (const variant of ['deterministic', 'randomized'] as const)
    it(`agrees with RFC 9474, appendix A, from blinding to the signature (${variant})`, async () => {
      const vector = rfc9474[variant];
      const { signing, published, spki, modulus } = rfcKey();
      const key = await readSigningKey(spki);
      const prepared = concatBytes(hex(vector.prefix), hex(rfc9474.message));
      const draws = [hex(rfc9474.salt), toBytes(inverseModulo(toInteger(hex(rfc9474.inv)), modulus)!, 512)];
      const { blinded, inverse } = await blindMessage(key, prepared, () => draws.shift()!);
      expect(toHex(blinded)).toBe(vector.blinded);
      expect(toHex(inverse)).toBe(rfc9474.inv);
      const signed = signBlinded(signing, published, blinded);
      expect(signed.kind === 'signed' && toHex(signed.blindSignature)).toBe(vector.blindSignature);
      expect(toHex(await finalizeSignature(key, prepared, inverse, hex(vector.blindSignature)))).toBe(vector.signature);
    });

  it('signs what a browser blinded, so that the token holds, for this class alone', async () => {
    const [key, otherKey] = [await readSigningKey(own.spki), await readSigningKey(other.spki)];
    await fc.assert(
      fc.asyncProperty(fc.string(), async (seed) => {
        const blinding = await blindToken(key, place, seededBytes(seed));
        const signed = signBlinded(own.signing, own.published, blinding.blinded);
        if (signed.kind !== 'signed') throw new Error(signed.reason);
        const signature = await finalizeToken(key, place, blinding, signed.blindSignature);
        expect(await tokenHolds(key, place, blinding.token, signature)).toBe(true);
        expect(await tokenHolds(key, { ...place, class: '8A' }, blinding.token, signature)).toBe(false);
        expect(await tokenHolds(key, { ...place, wave: 'w2' }, blinding.token, signature)).toBe(false);
        expect(await tokenHolds(otherKey, place, blinding.token, signature)).toBe(false);
      }),
      { numRuns: 12 },
    );
  });

  it('cannot tell who got which token: for every blinding and every token there is an r that fits', async () => {
    const key = await readSigningKey(own.spki);
    const blindings = await Promise.all(['a', 'b', 'c'].map((seed) => blindToken(key, place, seededBytes(seed))));
    // What the server sees at signing, and the encoded messages that it can compute from signatures when they are sent.
    const seen = blindings.map(({ blinded }) => toInteger(blinded));
    const encoded = await Promise.all(
      blindings.map(async (blinding) => {
        const signed = signBlinded(own.signing, own.published, blinding.blinded);
        if (signed.kind !== 'signed') throw new Error(signed.reason);
        const signature = await finalizeToken(key, place, blinding, signed.blindSignature);
        return powerModulo(toInteger(signature), key.exponent, key.modulus);
      }),
    );
    for (const blinded of seen)
      for (const message of encoded) {
        const power = (blinded * inverseModulo(message, key.modulus)!) % key.modulus;
        const signed = signBlinded(own.signing, own.published, toBytes(power, key.size));
        const r = signed.kind === 'signed' ? toInteger(signed.blindSignature) : 0n;
        expect((message * powerModulo(r, key.exponent, key.modulus)) % key.modulus).toBe(blinded);
      }
  });

  it('gives the same answer to the same blinded token', async () => {
    const { blinded } = await blindToken(await readSigningKey(own.spki), place, seededBytes('again'));
    expect(signBlinded(own.signing, own.published, blinded)).toEqual(signBlinded(own.signing, own.published, blinded));
  });

  it('refuses what is not as long as the modulus', () => {
    for (const length of [0, 255, 257])
      expect(signBlinded(own.signing, own.published, new Uint8Array(length))).toEqual({ kind: 'refused', reason: 'size' });
  });

  it('refuses the modulus and above, and signs the number below', async () => {
    const { modulus } = await readSigningKey(own.spki);
    const sign = (integer: bigint) => signBlinded(own.signing, own.published, toBytes(integer, 256));
    expect(sign(modulus)).toEqual({ kind: 'refused', reason: 'range' });
    expect(sign(modulus + 1n)).toEqual({ kind: 'refused', reason: 'range' });
    expect(sign(modulus - 1n).kind).toBe('signed');
  });

  it('hands nothing out when the signature does not check', () => {
    const blinded = publicEncrypt({ key: own.published, padding: constants.RSA_NO_PADDING }, Buffer.alloc(256, 1));
    expect(() => signBlinded(own.signing, other.published, blinded)).toThrow(SigningFault);
  });
});
