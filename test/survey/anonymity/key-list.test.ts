import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../survey/anonymity/bytes.ts';
import {
  classFingerprint,
  hashKeyList,
  KeyListAmbiguous,
  printKeyList,
  publishKeys,
  readKeyList,
  takeClassKey,
  type KeyList,
} from '../../../survey/anonymity/key-list.ts';
import { sealingKeys, signingKeys } from './fixtures/keys.ts';
import { seededBytes } from './seeded-bytes.ts';

const [one, two] = [
  { class: '8A', signingKey: toBase64Url(signingKeys[0].spki) },
  { class: '8B', signingKey: toBase64Url(signingKeys[1].spki) },
];
const sealingKey = toBase64Url(sealingKeys[0].point);
const listOf = (form: 1 | 2): KeyList => ({ form, municipality: 'm', wave: 'w', sealingKey, classes: [one, two] });
const forms = [1, 2] as const;
const [list, text] = [listOf(2), printKeyList(listOf(2))];
const place = { municipality: 'm', wave: 'w', class: '8A' };

describe('printKeyList', () => {
  it('is the same text whatever the order of classes and names', () => {
    const turned = { classes: [two, { signingKey: one.signingKey, class: '8A' }], wave: 'w', municipality: 'm', sealingKey } as const;
    for (const form of forms) expect(printKeyList({ ...turned, form })).toBe(printKeyList(listOf(form)));
    expect(text.startsWith('{\n  "format": "motvikt class keys 2",\n  "municipality": "m",\n  "wave": "w",\n  "sealingKey": "')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('prints the lists of waves that were opened before as they were, byte for byte', () => {
    const old = { format: 'motvikt keys 1', municipality: 'm', wave: 'w', sealingKey, classes: [one, two] };
    expect(printKeyList(listOf(1))).toBe(`${JSON.stringify(old, null, 2)}\n`);
  });

  it('refuses a class twice, and one key for two classes', () => {
    expect(() => printKeyList({ ...list, classes: [one, { ...two, class: '8A' }] })).toThrow(KeyListAmbiguous);
    expect(() => printKeyList({ ...list, classes: [one, { ...one, class: '8B' }] })).toThrow(KeyListAmbiguous);
  });
});

describe('readKeyList', () => {
  it('gives back what was printed, in both forms', () => {
    for (const form of forms) {
      expect(readKeyList(printKeyList(listOf(form)))).toEqual(listOf(form));
      const empty = { ...listOf(form), classes: [] };
      expect(readKeyList(printKeyList(empty))).toEqual(empty);
    }
  });

  it('refuses every other text: another order, spacing, name or type, and keys that are none', async () => {
    const swapped = `${JSON.stringify({ ...(JSON.parse(text) as object), classes: [two, one] }, null, 2)}\n`;
    const others = [
      '',
      'null',
      '{}',
      text.trim(),
      `${text}\n`,
      text.replace('  "wave"', ' "wave"'),
      text.replace('"wave": "w"', '"wave": 1'),
      text.replace('"wave": "w",', '"wave": "w",\n  "more": 1,'),
      text.replace('keys 2', 'keys 3'),
      swapped,
      (await publishKeys(text)).text,
      printKeyList({ ...list, sealingKey: list.sealingKey.slice(4) }),
      printKeyList({ ...list, classes: [{ class: '8A', signingKey: '' }] }),
      printKeyList({ ...list, classes: [{ class: '8A', signingKey: 'AR' }] }),
    ];
    for (const other of others) expect(readKeyList(other), other).toBeUndefined();
  });
});

describe('publishKeys', () => {
  it('publishes a list of form 1 as it is', async () => {
    const old = printKeyList(listOf(1));
    const { text: published, classes } = await publishKeys(old);
    expect(published).toBe(old);
    expect([...classes]).toEqual([one, two].map((own) => [own.class, { signingKey: own.signingKey, path: null }]));
  });

  it('weighs less than 2 KB packed for a class of 2,000, its own key and the way to it included', async () => {
    const draw = seededBytes('large list');
    const many = Array.from({ length: 2000 }, (_, at) => ({ class: `class${at}`, signingKey: toBase64Url(draw(294)) }));
    const { text: published, classes } = await publishKeys(printKeyList({ ...list, classes: many }));
    const weigh = (name: string) => gzipSync(published + JSON.stringify(classes.get(name))).length;
    expect(Math.max(...many.map((own) => weigh(own.class)))).toBeLessThan(2048);
  });

  it('refuses what is no list', async () => {
    await expect(publishKeys('{}')).rejects.toThrow(TypeError);
  });
});

describe('takeClassKey', () => {
  it('takes what was published for the class, in both forms, and nothing of another place', async () => {
    for (const form of forms) {
      const { text: published, classes } = await publishKeys(printKeyList(listOf(form)));
      const handed = classes.get('8A')!;
      expect(await takeClassKey(published, place, handed)).toEqual({ ...one, sealingKey });
      for (const other of [{ class: '8C' }, { wave: 'v' }, { municipality: 'n' }])
        expect(await takeClassKey(published, { ...place, ...other }, handed)).toBeUndefined();
    }
  });

  it('looks at nothing that is handed beside a whole list', async () => {
    const published = printKeyList(listOf(1));
    expect(await takeClassKey(published, place, { signingKey: two.signingKey, path: [] })).toEqual({ ...one, sealingKey });
  });

  it('takes nothing out of a whole list of form 2, whose hash is not the published one, nor a key without a way', async () => {
    const { text: published, classes } = await publishKeys(text);
    expect(await takeClassKey(text, place, classes.get('8A')!)).toBeUndefined();
    expect(await takeClassKey(published, place, { signingKey: one.signingKey, path: null })).toBeUndefined();
    expect(await takeClassKey(published.trim(), place, classes.get('8A')!)).toBeUndefined();
  });
});

describe('hashKeyList', () => {
  it('is SHA-256 of the text, as every computer has a program for', async () => {
    const { text: published } = await publishKeys(text);
    expect(await hashKeyList(published)).toBe(createHash('sha256').update(published).digest('hex'));
  });

  it('differs where any key differs, the sealing key too', async () => {
    const third = { class: '8B', signingKey: toBase64Url(signingKeys[0].spki.toReversed()) };
    const lists = [
      list,
      { ...list, classes: [one, third] },
      { ...list, classes: [one] },
      { ...list, sealingKey: toBase64Url(sealingKeys[1].point) },
    ];
    const hashes = await Promise.all(lists.map(async (some) => hashKeyList((await publishKeys(printKeyList(some))).text)));
    expect(new Set(hashes).size).toBe(lists.length);
  });
});

describe('classFingerprint', () => {
  it('differs between classes, and for a class whose list has another sealing key', async () => {
    const hashOf = async (some: KeyList) => hashKeyList((await publishKeys(printKeyList(some))).text);
    const [hash, otherHash] = [await hashOf(list), await hashOf({ ...list, sealingKey: toBase64Url(sealingKeys[1].point) })];
    const all = [await classFingerprint(hash, one), await classFingerprint(hash, two), await classFingerprint(otherHash, one)];
    expect(new Set(all.map(String)).size).toBe(3);
    expect(all[0]).toHaveLength(32);
    expect(await classFingerprint(hash, one)).toEqual(all[0]);
  });
});
