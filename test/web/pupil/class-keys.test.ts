import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../survey/anonymity/bytes.ts';
import { hashKeyList, type KeyList, printKeyList, publishKeys } from '../../../survey/anonymity/key-list.ts';
import { readClassKeys } from '../../../web/pupil/class-keys.ts';

const place = { municipality: 'north', wave: 'ctc/2026', class: '7A' };
const point = new Uint8Array(65).fill(4);

async function makeKey(): Promise<string> {
  const kind = { name: 'RSA-PSS', hash: 'SHA-384', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) };
  const pair = await crypto.subtle.generateKey(kind, true, ['sign', 'verify']);
  return toBase64Url(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
}
/** What a server with these keys hands out to a class. */
async function handOut(list: KeyList, of = '7A') {
  const { text, classes } = await publishKeys(printKeyList(list));
  return { text, hash: await hashKeyList(text), handed: classes.get(of)! };
}

describe.each([1, 2] as const)('readClassKeys, with keys of form %i', (form) => {
  let list: KeyList;
  let own: Awaited<ReturnType<typeof handOut>>;
  let signingKey: string;
  beforeAll(async () => {
    signingKey = await makeKey();
    const classes = [
      { class: '7A', signingKey },
      { class: '7B', signingKey: await makeKey() },
    ];
    list = { form, ...place, sealingKey: toBase64Url(point), classes };
    own = await handOut(list);
  });

  it("reads the class' keys, and three words that belong to them", async () => {
    const keys = (await readClassKeys(own.text, own.hash, place, own.handed))!;
    expect(keys.sealing).toEqual(point);
    expect(keys.signing.size).toBe(256);
    expect(new Set(keys.words).size).toBeGreaterThan(1);
  });

  it('takes no other list than the published one', async () => {
    const other = await handOut({ ...list, sealingKey: toBase64Url(Uint8Array.of(4, ...new Uint8Array(64))) });
    expect(await readClassKeys(other.text, own.hash, place, other.handed)).toBeUndefined();
    // Whoever hands out both what is published and its hash is not found out here, but by the words and by the letter.
    expect((await readClassKeys(other.text, other.hash, place, other.handed))!.words).not.toEqual(
      (await readClassKeys(own.text, own.hash, place, own.handed))!.words,
    );
  });

  it('takes no keys of another wave or municipality, and none of a class that is not there', async () => {
    for (const other of [{ class: '7C' }, { wave: 'ctc/2024' }, { municipality: 'south' }])
      expect(await readClassKeys(own.text, own.hash, { ...place, ...other }, own.handed)).toBeUndefined();
  });

  it('takes no key that nothing may be signed with, and nothing from a door that says something else', async () => {
    const weak = await handOut({ ...list, classes: [{ class: '7A', signingKey: 'AAAA' }] });
    expect(await readClassKeys(weak.text, weak.hash, place, weak.handed)).toBeUndefined();
    if (form === 2) {
      const strange = [undefined, null, {}, { ...own.handed, path: 1 }, { ...own.handed, path: [1] }, { ...own.handed, signingKey: 1 }];
      for (const handed of strange) expect(await readClassKeys(own.text, own.hash, place, handed as never)).toBeUndefined();
    }
  });

  it("takes no key that was put in the place of the class' own", async () => {
    const handed = (await handOut(list, '7B')).handed;
    const others = [handed, { ...own.handed, signingKey: handed.signingKey }, { ...own.handed, path: null, signingKey: handed.signingKey }];
    const taken = await Promise.all(others.map((one) => readClassKeys(own.text, own.hash, place, one)));
    // The whole list has the key itself, and nothing that is handed is looked at.
    const words = form === 1 ? (await readClassKeys(own.text, own.hash, place, own.handed))!.words : undefined;
    expect(taken.map((keys) => keys?.words)).toEqual(others.map(() => words));
  });
});
