import { describe, expect, it } from 'vitest';
import { blindToken, finalizeToken, prepareToken, tokenBytes, tokenHolds } from '../../../survey/anonymity/token.ts';
import { SignatureInvalid } from '../../../survey/anonymity/blind-signature.ts';
import { readSigningKey } from '../../../survey/anonymity/signing-key.ts';
import { signingKeys } from './fixtures/keys.ts';
import { seededBytes } from './seeded-bytes.ts';

const key = await readSigningKey(signingKeys[0].spki);
const place = { municipality: 'm', wave: 'w', class: '8B' };

describe('prepareToken', () => {
  it('begins with the token, and differs between any two places', () => {
    const token = new Uint8Array(tokenBytes).fill(7);
    expect([...prepareToken(token, place).subarray(0, tokenBytes)]).toEqual([...token]);
    const places = [
      place,
      { municipality: 'm"', wave: 'w', class: '8B' },
      { municipality: 'm', wave: 'w","8', class: 'B' },
      { municipality: 'm', wave: 'w', class: '8A' },
    ];
    expect(new Set(places.map((one) => String(prepareToken(token, one)))).size).toBe(places.length);
  });
});

describe('blindToken', () => {
  it('draws a new token each time, and sends nothing that holds it', async () => {
    const [one, two] = [await blindToken(key, place, seededBytes('one')), await blindToken(key, place, seededBytes('two'))];
    expect(one.token).not.toEqual(two.token);
    expect(Buffer.from(one.blinded).includes(Buffer.from(one.token))).toBe(false);
  });
});

describe('finalizeToken', () => {
  it('refuses what the server did not sign', async () => {
    const blinding = await blindToken(key, place, seededBytes('one'));
    await expect(finalizeToken(key, place, blinding, blinding.blinded)).rejects.toThrow(SignatureInvalid);
  });
});

describe('tokenHolds', () => {
  it('is false for anything of another length', async () => {
    expect(await tokenHolds(key, place, new Uint8Array(31), new Uint8Array(256))).toBe(false);
    expect(await tokenHolds(key, place, new Uint8Array(32), new Uint8Array(0))).toBe(false);
  });
});
