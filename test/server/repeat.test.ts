import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silentLog } from '../../server/log.ts';
import { repeat } from '../../server/repeat.ts';

describe('repeat', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('works again and again, never twice at once, and tries again after a failure', async () => {
    const failed: string[] = [];
    const log = { ...silentLog, error: (event: string) => void failed.push(event) };
    let [begun, underWay] = [0, 0];
    const work = async () => {
      begun++;
      expect(++underWay).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 15));
      underWay--;
      if (begun === 1) throw new Error('no mail server');
    };
    const repeating = repeat(10, work, log, 'workFailed');
    await vi.advanceTimersByTimeAsync(60);
    expect(begun).toBeGreaterThan(2);
    expect(failed).toEqual(['workFailed']);
    const closing = repeating.close();
    await vi.advanceTimersByTimeAsync(200);
    await closing;
    const before = begun;
    await vi.advanceTimersByTimeAsync(100);
    expect([begun, underWay]).toEqual([before, 0]);
  });
});
