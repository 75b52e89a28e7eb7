import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSealingKey, makeSigningKey } from '../../../server/fielding/make-keys.ts';
import { sealOpener } from '../../../server/fielding/open-seal.ts';
import { signBlinded } from '../../../server/fielding/sign-blinded.ts';
import { hpkeSeal } from '../../../survey/anonymity/hpke.ts';
import { readSigningKey } from '../../../survey/anonymity/signing-key.ts';
import { blindToken, finalizeToken, tokenHolds } from '../../../survey/anonymity/token.ts';
import { newPair } from '../../survey/anonymity/ephemeral-pair.ts';
import { seededBytes } from '../../survey/anonymity/seeded-bytes.ts';

describe('makeSigningKey', () => {
  it('makes a key that signs what a browser blinds under its public half', async () => {
    const { pkcs8, spki } = await makeSigningKey();
    const signing = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
    const key = await readSigningKey(spki);
    expect(key.size).toBe(256);
    const place = { municipality: 'm', wave: 'w', class: '8B' };
    const blinding = await blindToken(key, place, seededBytes('made'));
    const signed = signBlinded(signing, createPublicKey(signing), blinding.blinded);
    if (signed.kind !== 'signed') throw new Error(signed.reason);
    const signature = await finalizeToken(key, place, blinding, signed.blindSignature);
    expect(await tokenHolds(key, place, blinding.token, signature)).toBe(true);
  });
});

describe('makeSealingKey', () => {
  it('makes a key that opens what is sealed to its point, each time another', async () => {
    const [one, two] = [makeSealingKey(), makeSealingKey()];
    expect([one.secret.length, one.point.length]).toEqual([32, 65]);
    expect(one.point).not.toEqual(two.point);
    const none = new Uint8Array(0);
    const sealed = await hpkeSeal(one.point, await newPair(), none, none, Uint8Array.of(1, 2, 3));
    expect(sealOpener(one.secret, none)(none, sealed)).toEqual(Uint8Array.of(1, 2, 3));
    expect(sealOpener(two.secret, none)(none, sealed)).toBeUndefined();
  });
});
