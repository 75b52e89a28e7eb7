import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A module whose `runTask` a pool runs; task and result are copied between threads, but for shared memory. */
export interface TaskModule<Task, Result> {
  readonly runTask: (task: Task) => Result | Promise<Result>;
}

/** A task took longer than it was given; its thread has been ended, and the next task gets another. */
export class TaskTookTooLong extends Error {}

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly deadlineMs: number | null;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}
interface Seat<Task, Result> {
  /** Null when it has died: the next task opens another. */
  worker: Worker | null;
  running: Waiting<Task, Result> | null;
  deadline: NodeJS.Timeout | null;
}
type Reply<Result> = { readonly result: Result } | { readonly error: { readonly message: string } };

/**
 * Worker threads that compute, so that the thread which answers requests stays free. Tasks wait in line for the next free thread.
 *
 * @example
 * const pool = new WorkerPool<FactorTask, FactorResult>(new URL('./factor-task.ts', import.meta.url), 2);
 * await pool.run(task);
 * await pool.close();
 */
export class WorkerPool<Task, Result> {
  readonly #module: URL;
  readonly #mostMegabytes: number | null;
  readonly #seats: Seat<Task, Result>[];
  readonly #line: Waiting<Task, Result>[] = [];
  #closed = false;

  /**
   * @param module  exports `runTask` (TaskModule)
   * @param threads how many; by default as many as the process may use
   * @param mostMegabytes of values that a thread may hold before it is ended; left out, what Node gives it. Bytes in buffers and WebAssembly
   *                come on top: a task must bound these itself
   */
  constructor(module: URL, threads: number = availableParallelism(), mostMegabytes: number | null = null) {
    this.#module = module;
    this.#mostMegabytes = mostMegabytes;
    this.#seats = Array.from({ length: threads }, () => {
      const seat: Seat<Task, Result> = { worker: null, running: null, deadline: null };
      seat.worker = this.#open(seat);
      return seat;
    });
  }

  get threads(): number {
    return this.#seats.length;
  }

  /**
   * Runs a task on the next free thread; rejects with the task's error, or when its thread dies or the pool is closed.
   *
   * @param deadlineMs for work that is small unless somebody means harm: counted from when a thread takes the task, not while it waits in
   * line; null for as long as it takes
   * @throws {TaskTookTooLong}
   */
  run(task: Task, deadlineMs: number | null = null): Promise<Result> {
    if (this.#closed) return Promise.reject(new Error('WorkerPool: the pool is closed'));
    return new Promise((resolve, reject) => {
      this.#line.push({ task, deadlineMs, resolve, reject });
      this.#next();
    });
  }

  /** Stops the threads; tasks that have not finished are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#seats.map(({ worker }) => worker?.terminate()));
    this.#refuseAll('the pool is closed');
  }

  #open(seat: Seat<Task, Result>): Worker {
    const worker = new Worker(new URL('./task.worker.mjs', import.meta.url), {
      workerData: { module: this.#module.href },
      execArgv: [],
      ...(this.#mostMegabytes !== null && { resourceLimits: { maxOldGenerationSizeMb: this.#mostMegabytes } }),
    });
    worker.on('message', (reply: Reply<Result>) => {
      // A dying thread may still have something to say; the seat's next task is no longer its own.
      if (seat.worker !== worker) return;
      const running = leave(seat);
      // An idle thread must not keep the process alive.
      worker.unref();
      if ('error' in reply) running?.reject(new Error(reply.error.message));
      else running?.resolve(reply.result);
      this.#next();
    });
    // A thread that dies (out of memory, a module that cannot be read) takes its own task with it and no other. It is not replaced before
    // there is a task for it: a module that can never be read would open threads without end.
    const lost = (reason: string) => {
      if (this.#closed || seat.worker !== worker) return;
      seat.worker = null;
      leave(seat)?.reject(new Error(`WorkerPool: ${reason}`));
      this.#next();
    };
    worker.on('error', (error) => lost(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => lost(`the thread has ended with code ${code}`));
    worker.unref();
    return worker;
  }

  #next(): void {
    const seat = this.#seats.find(({ running }) => running === null);
    const waiting = seat && this.#line.shift();
    if (!seat || !waiting) return;
    seat.running = waiting;
    seat.worker ??= this.#open(seat);
    seat.worker.ref();
    seat.worker.postMessage(waiting.task);
    const { deadlineMs } = waiting;
    if (deadlineMs !== null) seat.deadline = setTimeout(() => this.#endLate(seat, deadlineMs), deadlineMs);
  }

  /** Nothing but the end of its thread stops a task that never lets go of it. */
  #endLate(seat: Seat<Task, Result>, deadlineMs: number): void {
    const { worker } = seat;
    seat.worker = null;
    const late = leave(seat);
    void worker?.terminate().finally(() => {
      late?.reject(new TaskTookTooLong(`WorkerPool: the task took longer than ${deadlineMs} ms`));
    });
    this.#next();
  }

  #refuseAll(reason: string): void {
    for (const seat of this.#seats) leave(seat)?.reject(new Error(`WorkerPool: ${reason}`));
    for (const { reject } of this.#line.splice(0)) reject(new Error(`WorkerPool: ${reason}`));
  }
}

/** Makes the seat free. @returns what was running there */
function leave<Task, Result>(seat: Seat<Task, Result>): Waiting<Task, Result> | null {
  const { running, deadline } = seat;
  if (deadline !== null) clearTimeout(deadline);
  seat.running = null;
  seat.deadline = null;
  return running;
}
