import { describe, expect, it } from 'vitest';
import { WorkerPool } from '../../../server/compute/worker-pool.ts';

const poolOf = (threads: number, module = './mortal-task.ts') => new WorkerPool<string, string>(new URL(module, import.meta.url), threads);

describe('WorkerPool', () => {
  it('does the other tasks when one ends its thread', async () => {
    const pool = poolOf(1);
    try {
      const results = await Promise.allSettled(['first', 'leaves', 'second', 'wrong', 'third'].map((task) => pool.run(task)));
      expect(results.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as Error).message))).toEqual([
        'done: first',
        'WorkerPool: the thread has ended with code 3',
        'done: second',
        'only this task',
        'done: third',
      ]);
      expect(await pool.run('later')).toBe('done: later');
    } finally {
      await pool.close();
    }
  });

  it('goes on after an error that no task catches', async () => {
    const pool = poolOf(2);
    try {
      await Promise.allSettled([pool.run('fatal'), pool.run('beside')]);
      expect(await Promise.all(['a', 'b', 'c'].map((task) => pool.run(task)))).toEqual(['done: a', 'done: b', 'done: c']);
    } finally {
      await pool.close();
    }
  });

  it('rejects every task of a module that cannot be read, and what comes after closing', async () => {
    const pool = poolOf(1, './no-such-module.ts');
    await expect(pool.run('one')).rejects.toThrow('no-such-module');
    await expect(pool.run('two')).rejects.toThrow('no-such-module');
    await pool.close();
    await expect(pool.run('three')).rejects.toThrow('closed');
  });
});
