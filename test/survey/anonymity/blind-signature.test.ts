import fc from 'fast-check';
import { constants, createPrivateKey, privateDecrypt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBytes } from '../../../survey/anonymity/big-integers.ts';
import {
  BlindingFailed,
  blindMessage,
  finalizeSignature,
  SignatureInvalid,
  signatureHolds,
} from '../../../survey/anonymity/blind-signature.ts';
import { utf8 } from '../../../survey/anonymity/bytes.ts';
import { readSigningKey } from '../../../survey/anonymity/signing-key.ts';
import { signingKeys } from './fixtures/keys.ts';
import { seededBytes } from './seeded-bytes.ts';

const key = await readSigningKey(signingKeys[0].spki);
const signing = createPrivateKey({ key: Buffer.from(signingKeys[0].pkcs8), format: 'der', type: 'pkcs8' });
const signRaw = (blinded: Uint8Array) => new Uint8Array(privateDecrypt({ key: signing, padding: constants.RSA_NO_PADDING }, blinded));
const message = utf8('a message');
const flipped = (bytes: Uint8Array, bit: number) => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('blindMessage', () => {
  it('is always as long as the modulus, and never the same twice', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, (_, seed) => blindMessage(key, message, seededBytes(String(seed)))));
    for (const { blinded, inverse } of all) expect([blinded.length, inverse.length]).toEqual([256, 256]);
    expect(new Set(all.map(({ blinded }) => String(blinded))).size).toBe(20);
  });

  it('draws r again when it is 0 or not below the modulus', async () => {
    const draws = [new Uint8Array(48), new Uint8Array(256), toBytes(key.modulus, 256), toBytes(1n, 256)];
    const { inverse } = await blindMessage(key, message, () => draws.shift()!);
    expect(draws).toEqual([]);
    expect([...inverse]).toEqual([...toBytes(1n, 256)]);
  });

  it('refuses an r that shares a factor with the modulus', async () => {
    const even = { ...key, modulus: key.modulus + 1n };
    const draws = [new Uint8Array(48), toBytes(2n, 256)];
    await expect(blindMessage(even, message, () => draws.shift()!)).rejects.toThrow(BlindingFailed);
  });
});

describe('finalizeSignature', () => {
  it('refuses a blind signature that is changed in any bit, of another length, or of another message', async () => {
    const { blinded, inverse } = await blindMessage(key, message, seededBytes('finalize'));
    const blindSignature = signRaw(blinded);
    expect(await signatureHolds(key, message, await finalizeSignature(key, message, inverse, blindSignature))).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.nat(2047), async (bit) => {
        await expect(finalizeSignature(key, message, inverse, flipped(blindSignature, bit))).rejects.toThrow(SignatureInvalid);
      }),
      { numRuns: 25 },
    );
    await expect(finalizeSignature(key, message, inverse, blindSignature.subarray(1))).rejects.toThrow(SignatureInvalid);
    await expect(finalizeSignature(key, utf8('another'), inverse, blindSignature)).rejects.toThrow(SignatureInvalid);
  });
});

describe('signatureHolds', () => {
  it('is false for a signature or a message that is changed in any bit', async () => {
    const { blinded, inverse } = await blindMessage(key, message, seededBytes('holds'));
    const signature = await finalizeSignature(key, message, inverse, signRaw(blinded));
    await fc.assert(
      fc.asyncProperty(fc.nat(2047), fc.nat(message.length * 8 - 1), async (inSignature, inMessage) => {
        expect(await signatureHolds(key, message, flipped(signature, inSignature))).toBe(false);
        expect(await signatureHolds(key, flipped(message, inMessage), signature)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});
