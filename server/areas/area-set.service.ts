/** Area sets: read in a worker thread, stored whole or not at all. */
import type { AreaProblem } from '../../survey/area-sets/area-problems.ts';
import { limits } from '../../survey/area-sets/feature-file.ts';
import { TaskTookTooLong, WorkerPool } from '../compute/worker-pool.ts';
import type { AreaReply, AreaTask } from './area-task.ts';

/** One file at a time: a large one takes some hundred megabytes while it is read. */
let pool: WorkerPool<AreaTask, AreaReply> | null = null;

/** The largest proper file takes some seconds. Whoever waits behind a file that was made to be slow waits no longer than this. */
const mostSeconds = 60;
/** Of values, without the bytes of the file: several times what a million points take. */
const mostMegabytes = 1024;

/** What each municipality has asked for last: it has one file at a time before the thread, so that many files of one delay no other's. */
const lastOf = new Map<string, Promise<AreaReply>>();

/** Reads a file of areas on another thread, which is made with the first one; after those that the municipality has sent before. */
export async function readAreas(municipality: string, task: AreaTask, seconds = mostSeconds): Promise<AreaReply> {
  const read = () => readOnThread(task, seconds);
  const mine = lastOf.get(municipality)?.then(read) ?? read();
  lastOf.set(municipality, mine);
  const reply = await mine;
  if (lastOf.get(municipality) === mine) lastOf.delete(municipality);
  return reply;
}

/** It never rejects. */
async function readOnThread(task: AreaTask, seconds: number): Promise<AreaReply> {
  pool ??= new WorkerPool<AreaTask, AreaReply>(new URL('./area-task.ts', import.meta.url), 1, mostMegabytes);
  try {
    return await pool.run(task, seconds * 1000);
  } catch (error) {
    // Else the thread has died of it, most likely for want of memory. Either way the next file gets another.
    const problem: AreaProblem =
      error instanceof TaskTookTooLong ? { kind: 'tooSlow', seconds } : { kind: 'tooLarge', megabytes: limits.megabytes };
    return { content: null, outcome: { ok: false, problems: [problem] } };
  }
}
