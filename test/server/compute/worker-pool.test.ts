import { describe, expect, it } from 'vitest';
import { TaskTookTooLong, WorkerPool } from '../../../server/compute/worker-pool.ts';

const poolOf = (threads: number, module = './mortal-task.ts', mostMegabytes: number | null = null) =>
  new WorkerPool<string, string>(new URL(module, import.meta.url), threads, mostMegabytes);

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

  it('ends a task that never ends once its time is up, and no other', async () => {
    const pool = poolOf(1);
    try {
      const late = pool.run('endless', 300);
      const after = pool.run('after');
      await expect(late).rejects.toThrow(TaskTookTooLong);
      expect(await after).toBe('done: after');
      // One that is done in time leaves no clock running behind it that would end the next.
      expect(await pool.run('in time', 600_000)).toBe('done: in time');
    } finally {
      await pool.close();
    }
  });

  it('ends a thread that holds more than it may, and no other', async () => {
    const pool = poolOf(1, './mortal-task.ts', 64);
    try {
      await expect(pool.run('greedy')).rejects.toThrow('memory');
      expect(await pool.run('after')).toBe('done: after');
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
