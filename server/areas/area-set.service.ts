/** Area sets: read in a worker thread, stored whole or not at all. */
import { WorkerPool } from '../compute/worker-pool.ts';
import type { AreaReply, AreaTask } from './area-task.ts';

/** One file at a time: a large one takes some hundred megabytes while it is read. */
let pool: WorkerPool<AreaTask, AreaReply> | null = null;

/** Reads a file of areas on another thread, which is made with the first one. */
export async function readAreas(task: AreaTask): Promise<AreaReply> {
  pool ??= new WorkerPool<AreaTask, AreaReply>(new URL('./area-task.ts', import.meta.url), 1);
  try {
    return await pool.run(task);
  } catch {
    // The thread has died of it, most likely for want of memory; the next file gets another.
    return { content: null, outcome: { ok: false, problems: [{ kind: 'tooLarge', megabytes: 64 }] } };
  }
}
