import { describe, expect, it } from 'vitest';
import { createWaitingLine } from '../../../server/people/waiting-line.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('createWaitingLine', () => {
  it('runs so many at once, those who go first before all others, and each kind in its order', async () => {
    const line = createWaitingLine({ atOnce: 2, longest: 3, full: () => new Error('full') });
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const come = (name: string, first: boolean) =>
      line.run(() => {
        begun.push(name);
        return new Promise<void>((resolve) => ends.push(resolve));
      }, first);
    const all = [...['a', 'b', 'c', 'd', 'e'].map((name) => come(name, false)), ...['K', 'L'].map((name) => come(name, true))];
    await expect(come('f', false), 'no place for a sixth stranger').rejects.toThrow('full');
    all.push(come('M', true));
    await expect(come('N', true)).rejects.toThrow('full');
    expect(begun).toEqual(['a', 'b']);
    for (let k = 0; k < all.length; k++) {
      ends[k]!();
      await settled();
    }
    await Promise.all(all);
    expect(begun).toEqual(['a', 'b', 'K', 'L', 'M', 'c', 'd', 'e']);
  });

  it('goes on after work that fails', async () => {
    const line = createWaitingLine({ atOnce: 1, longest: 1, full: () => new Error('full') });
    const failed = line.run(() => Promise.reject(new Error('no')), false);
    const next = line.run(async () => 'done', false);
    await expect(failed).rejects.toThrow('no');
    expect([await next, await line.run(async () => 'and again', false)]).toEqual(['done', 'and again']);
  });
});
