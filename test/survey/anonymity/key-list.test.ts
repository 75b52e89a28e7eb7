import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../survey/anonymity/bytes.ts';
import {
  classFingerprint,
  hashKeyList,
  KeyListAmbiguous,
  printKeyList,
  readKeyList,
  type KeyList,
} from '../../../survey/anonymity/key-list.ts';
import { sealingKeys, signingKeys } from './fixtures/keys.ts';

const [one, two] = [
  { class: '8A', signingKey: toBase64Url(signingKeys[0].spki) },
  { class: '8B', signingKey: toBase64Url(signingKeys[1].spki) },
];
const list: KeyList = { municipality: 'm', wave: 'w', sealingKey: toBase64Url(sealingKeys[0].point), classes: [one, two] };
const text = printKeyList(list);

describe('printKeyList', () => {
  it('is the same text whatever the order of classes and names', () => {
    expect(
      printKeyList({
        classes: [two, { signingKey: one.signingKey, class: '8A' }],
        wave: 'w',
        municipality: 'm',
        sealingKey: list.sealingKey,
      }),
    ).toBe(text);
    expect(text.startsWith('{\n  "format": "motvikt keys 1",\n  "municipality": "m",\n  "wave": "w",\n  "sealingKey": "')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('refuses a class twice, and one key for two classes', () => {
    expect(() => printKeyList({ ...list, classes: [one, { ...two, class: '8A' }] })).toThrow(KeyListAmbiguous);
    expect(() => printKeyList({ ...list, classes: [one, { ...one, class: '8B' }] })).toThrow(KeyListAmbiguous);
  });
});

describe('readKeyList', () => {
  it('gives back what was printed', () => {
    expect(readKeyList(text)).toEqual(list);
    const empty = { ...list, classes: [] };
    expect(readKeyList(printKeyList(empty))).toEqual(empty);
  });

  it('refuses every other text: another order, spacing, name or type, and keys that are none', () => {
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
      text.replace('keys 1', 'keys 2'),
      swapped,
      printKeyList({ ...list, sealingKey: list.sealingKey.slice(4) }),
      printKeyList({ ...list, classes: [{ class: '8A', signingKey: '' }] }),
      printKeyList({ ...list, classes: [{ class: '8A', signingKey: 'AR' }] }),
    ];
    for (const other of others) expect(readKeyList(other), other).toBeUndefined();
  });
});

describe('hashKeyList', () => {
  it('is SHA-256 of the text', async () => {
    expect(await hashKeyList(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('classFingerprint', () => {
  it('differs between classes, and for a class whose list has another sealing key', async () => {
    const other = printKeyList({ ...list, sealingKey: toBase64Url(sealingKeys[1].point) });
    const [hash, otherHash] = [await hashKeyList(text), await hashKeyList(other)];
    const all = [await classFingerprint(hash, one), await classFingerprint(hash, two), await classFingerprint(otherHash, one)];
    expect(new Set(all.map(String)).size).toBe(3);
    expect(all[0]).toHaveLength(32);
    expect(await classFingerprint(hash, one)).toEqual(all[0]);
  });
});
