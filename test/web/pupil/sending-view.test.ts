import { describe, expect, it } from 'vitest';
import { waitBefore } from '../../../web/pupil/sending-view.tsx';

describe('waitBefore', () => {
  it('waits longer from try to try, up to half a minute, and no two pupils alike', () => {
    expect([0, 1, 2, 3, 4, 5, 60].map((attempt) => waitBefore(attempt, 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
    expect([waitBefore(2, 0), waitBefore(2, 1)]).toEqual([3000, 5000]);
  });
});
