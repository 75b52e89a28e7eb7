import { describe, expect, it } from 'vitest';
import { readSigningKey, SigningKeyRefused } from '../../../survey/anonymity/signing-key.ts';
import { refusedKeys, sealingKeys, signingKeys } from './fixtures/keys.ts';

const refusal = (spki: Uint8Array) =>
  readSigningKey(spki).then(
    () => 'read',
    (error: SigningKeyRefused) => error.reason,
  );

describe('readSigningKey', () => {
  it('reads a key of 2048 bits', async () => {
    const key = await readSigningKey(signingKeys[0].spki);
    expect(key.size).toBe(256);
    expect(key.exponent).toBe(65537n);
    expect(key.modulus.toString(2).length).toBe(2048);
  });

  it('refuses a shorter key, another exponent and what is no RSA key', async () => {
    expect(await refusal(refusedKeys.tooShort)).toBe('tooShort');
    expect(await refusal(refusedKeys.exponent)).toBe('exponent');
    expect(await refusal(sealingKeys[0].point)).toBe('notAKey');
    expect(await refusal(new Uint8Array(0))).toBe('notAKey');
  });
});
