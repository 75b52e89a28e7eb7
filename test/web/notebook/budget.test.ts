import { describe, expect, it } from 'vitest';
import { budget } from '../../../web/notebook/budget.ts';

describe('budget', () => {
  it('gives the burst at once, and not one more', () => {
    const some = budget({ burst: 3, perSecond: 1 }, 0);
    expect([1, 2, 3, 4].map(() => some.take(0))).toEqual([true, true, true, false]);
  });

  it('fills up with time, at its pace', () => {
    const some = budget({ burst: 2, perSecond: 4 }, 0);
    some.take(0);
    some.take(0);
    expect(some.take(249)).toBe(false);
    expect(some.take(499)).toBe(true);
    expect(some.take(499)).toBe(false);
  });

  it('holds no more than its burst, however long it waits', () => {
    const some = budget({ burst: 2, perSecond: 100 }, 0);
    expect([1, 2, 3].map(() => some.take(1e9))).toEqual([true, true, false]);
  });
});
