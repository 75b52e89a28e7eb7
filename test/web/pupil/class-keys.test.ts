import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../survey/anonymity/bytes.ts';
import { hashKeyList, printKeyList } from '../../../survey/anonymity/key-list.ts';
import { readClassKeys } from '../../../web/pupil/class-keys.ts';

const place = { municipality: 'north', wave: 'ctc/2026', class: '7A' };
const point = new Uint8Array(65).fill(4);

describe('readClassKeys', () => {
  let signingKey: string;
  let text: string;
  let hash: string;
  beforeAll(async () => {
    const pair = await crypto.subtle.generateKey(
      { name: 'RSA-PSS', hash: 'SHA-384', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
      true,
      ['sign', 'verify'],
    );
    signingKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
    text = printKeyList({ ...place, sealingKey: toBase64Url(point), classes: [{ class: '7A', signingKey }] });
    hash = await hashKeyList(text);
  });

  it("reads the class' keys, and three words that belong to them", async () => {
    const keys = (await readClassKeys(text, hash, place))!;
    expect(keys.sealing).toEqual(point);
    expect(keys.signing.size).toBe(256);
    expect(new Set(keys.words).size).toBeGreaterThan(1);
  });

  it('takes no other list than the published one', async () => {
    const sealingKey = toBase64Url(Uint8Array.of(4, ...new Uint8Array(64)));
    const other = printKeyList({ ...place, sealingKey, classes: [{ class: '7A', signingKey }] });
    expect(await readClassKeys(other, hash, place)).toBeUndefined();
    // Whoever hands out both the list and its hash is not found out here, but by the words and by the letter.
    expect((await readClassKeys(other, await hashKeyList(other), place))!.words).not.toEqual(
      (await readClassKeys(text, hash, place))!.words,
    );
  });

  it('takes no list of another wave or municipality, and none without the class', async () => {
    for (const other of [{ class: '7B' }, { wave: 'ctc/2024' }, { municipality: 'south' }])
      expect(await readClassKeys(text, hash, { ...place, ...other })).toBeUndefined();
  });

  it('takes no key that nothing may be signed with', async () => {
    const weak = printKeyList({ ...place, sealingKey: toBase64Url(point), classes: [{ class: '7A', signingKey: 'AAAA' }] });
    expect(await readClassKeys(weak, await hashKeyList(weak), place)).toBeUndefined();
  });
});
