import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnderRoot, plantKeyTree } from '../../../survey/anonymity/key-tree.ts';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const classKey = (name: string) => ({ class: name, signingKey: `key of ${name}` });
const classesOf = (names: readonly string[]) => names.map(classKey);
const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 40 });

describe('plantKeyTree', () => {
  it('hashes as it says, here by another hand: zero bytes, a leaf, and a branch by the first bit in which two places differ', async () => {
    const leafOf = (name: string) => sha256(Uint8Array.of(0), JSON.stringify(['motvikt class key', 2, name, `key of ${name}`]));
    expect((await plantKeyTree([])).root).toBe(Buffer.alloc(32).toString('base64url'));
    expect((await plantKeyTree(classesOf(['7A']))).root).toBe(leafOf('7A').toString('base64url'));
    const bits = (name: string) => [...sha256(name)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const treeOf = (some: readonly string[], depth = 0): Buffer => {
      if (some.length < 2) return some.length === 0 ? Buffer.alloc(32) : leafOf(some[0]!);
      const side = (bit: string) =>
        treeOf(
          some.filter((name) => bits(name)[depth] === bit),
          depth + 1,
        );
      return sha256(Uint8Array.of(1), side('0'), side('1'));
    };
    await fc.assert(
      fc.asyncProperty(names, async (some) => {
        expect((await plantKeyTree(classesOf(some))).root).toBe(treeOf(some).toString('base64url'));
      }),
    );
  });

  it('has one root whatever the order of classes, and gives every class a way to it', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (some) => {
        const { root, keys } = await plantKeyTree(classesOf(some));
        expect((await plantKeyTree(classesOf(some.toReversed()))).root).toBe(root);
        expect(keys.map((one) => one.class)).toEqual(some);
        for (const one of keys) expect(await isUnderRoot(root, one)).toBe(true);
      }),
    );
  });

  it('grows by a few hashes where classes grow a hundredfold', async () => {
    const longest = async (many: number) => {
      const { keys } = await plantKeyTree(classesOf(Array.from({ length: many }, (_, at) => `class ${at}`)));
      return Math.max(...keys.map(({ path }) => path.length));
    };
    expect(await longest(10)).toBeLessThanOrEqual(10);
    expect(await longest(1000)).toBeLessThanOrEqual(25);
  });

  it('refuses a class twice', async () => {
    await expect(plantKeyTree([classKey('7A'), { ...classKey('7A'), signingKey: 'another' }])).rejects.toThrow(RangeError);
  });
});

describe('isUnderRoot', () => {
  it('refuses another key, the name or the way of another class, and a way that is cut, longer or no way at all', async () => {
    const { root, keys } = await plantKeyTree(classesOf(Array.from({ length: 30 }, (_, at) => `7${at}`)));
    const [one, other] = [keys[0]!, keys[1]!];
    const zero = Buffer.alloc(32).toString('base64url');
    const wrong = [
      { ...one, signingKey: other.signingKey },
      { ...one, class: other.class },
      { ...one, path: other.path },
      { ...other, class: one.class },
      { ...one, path: one.path.slice(1) },
      { ...one, path: one.path.slice(0, -1) },
      { ...one, path: [...one.path, zero] },
      { ...one, path: [zero, ...one.path] },
      { ...one, path: one.path.toReversed() },
      { ...one, path: one.path.map((hash) => `${hash}=`) },
      { ...one, path: one.path.map(() => 'AAAA') },
      { ...one, path: [] },
      { ...one, path: Array.from({ length: 257 }, () => zero) },
    ];
    for (const tried of wrong) expect(await isUnderRoot(root, tried), JSON.stringify(tried)).toBe(false);
    expect(await isUnderRoot(zero, one)).toBe(false);
  });
});
