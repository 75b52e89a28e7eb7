import { describe, expect, it } from 'vitest';
import { keepPromise } from '../../server/keep-promise.ts';

describe('keepPromise', () => {
  it('makes each key once', async () => {
    const made: string[] = [];
    const lengthOf = keepPromise(async (word: string) => made.push(word));
    expect([await lengthOf('a'), await lengthOf('b'), await lengthOf('a')]).toEqual([1, 2, 1]);
  });

  it('tries anew what failed', async () => {
    let tries = 0;
    const get = keepPromise(async () => {
      if (++tries === 1) throw new Error('too many open files');
      return 'read';
    });
    await expect(get(0)).rejects.toThrow('too many open files');
    expect(await get(0)).toBe('read');
  });
});
