import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wrongCodeDelay } from '../../../server/fielding/wrong-code-delay.ts';

describe('wrongCodeDelay', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('lets everybody wait, and in a flood no more than fit', async () => {
    const delay = wrongCodeDelay(1000, 2);
    const over: string[] = [];
    const waits = ['a', 'b', 'c'].map((name) => delay().then(() => over.push(name)));
    await waits[2];
    expect(over).toEqual(['c']);
    await vi.advanceTimersByTimeAsync(999);
    expect(over).toEqual(['c']);
    await vi.advanceTimersByTimeAsync(1);
    expect(over.toSorted()).toEqual(['a', 'b', 'c']);
    // There is room again.
    const later = delay().then(() => over.push('d'));
    await vi.advanceTimersByTimeAsync(999);
    expect(over).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    await later;
  });
});
