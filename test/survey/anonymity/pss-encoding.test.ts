import fc from 'fast-check';
import { constants, createPrivateKey, createPublicKey, privateDecrypt, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodePss } from '../../../survey/anonymity/pss-encoding.ts';
import { signingKeys } from './fixtures/keys.ts';

const signing = createPrivateKey({ key: Buffer.from(signingKeys[0].pkcs8), format: 'der', type: 'pkcs8' });

describe('encodePss', () => {
  it('makes what OpenSSL takes for RSA-PSS, whatever the message and the length of the salt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.uint8Array({ maxLength: 100 }), async (message, salt) => {
        const encoded = await encodePss(message, 2047, salt);
        expect(encoded.length).toBe(256);
        const signature = privateDecrypt({ key: signing, padding: constants.RSA_NO_PADDING }, encoded);
        const key = { key: createPublicKey(signing), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt.length };
        expect(verify('sha384', message, key, signature)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('takes a salt that just fits, and refuses one byte more', async () => {
    expect((await encodePss(new Uint8Array(0), 2047, new Uint8Array(206))).length).toBe(256);
    await expect(encodePss(new Uint8Array(0), 2047, new Uint8Array(207))).rejects.toThrow(RangeError);
  });
});
