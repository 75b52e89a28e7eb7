/** A worker: takes jobs from the queue one after the other, until it is told to stop or, if asked so, until the queue is empty. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../database/in-municipality.ts';
import type { Log } from '../log.ts';
import { CannotBeDone } from './cannot-be-done.ts';
import {
  finishJob,
  giveUpJob,
  handBackJob,
  holdJob,
  holdSeconds,
  type JobRow,
  noteProgress,
  queueState,
  returnJob,
  takeJob,
} from './job.repository.ts';

/** Does a job. It may have been done before by a worker that died right after: then there is nothing to do. */
export type JobHandler = (job: JobRow, report: ReportProgress) => Promise<void>;
/** Tells whoever waits how far the job has come; what cannot be told does not stop it. */
export type ReportProgress = (done: number, total: number) => Promise<void>;

export interface WorkOptions {
  readonly db: Database;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly log: Log;
  /** True: end when nothing is left, what other workers hold included. Default false: wait for more. */
  readonly untilEmpty?: boolean;
  readonly pollMs?: number;
}
export interface RunningWork {
  /** How many jobs it has done, when it has stopped. */
  readonly finished: Promise<number>;
  /** Takes no other job. The one under way is finished, or handed back without counting a try where whoever stops breaks it off. */
  stop(): Promise<number>;
}

export function workQueue({ db, handlers, log, untilEmpty = false, pollMs = 1000 }: WorkOptions): RunningWork {
  const holder = randomUUID();
  const kinds = Object.keys(handlers);
  let stopping = false;
  let wake = () => {};
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => (clearTimeout(timer), resolve());
    });

  async function loop(): Promise<number> {
    let done = 0;
    while (!stopping)
      try {
        const job = await takeJob(db, kinds, holder);
        // It was asked for before the stop, and came after it.
        if (job !== null && stopping) await handBackJob(db, job, holder);
        else if (job !== null) done += (await work(job)) ? 1 : 0;
        else if (untilEmpty && (await queueState(db)).open === 0) break;
        else if (!stopping) await pause();
      } catch (error) {
        // A database that is away for a while comes back; a worker that was to empty the queue says that it could not.
        if (untilEmpty) throw error;
        log.error('queueUnreachable', error);
        await pause();
      }
    return done;
  }

  async function work(job: JobRow): Promise<boolean> {
    const start = performance.now();
    const facts = { job: job.job, kind: job.kind, municipality: job.municipality, try: job.tries };
    const holding = setInterval(() => void holdJob(db, job, holder).catch(() => {}), (holdSeconds / 3) * 1000);
    try {
      await handlers[job.kind]!(job, async (done, total) => void (await noteProgress(db, job, holder, done, total).catch(() => {})));
      await finishJob(db, job, holder);
      log.info('jobDone', { ...facts, ms: Math.round(performance.now() - start) });
      return true;
    } catch (error) {
      if (stopping) {
        // What the job needs is being closed; if it fails for a reason of its own, the next worker will see that.
        log.info('jobHandedBack', { ...facts, error: codeOf(error) });
        await handBackJob(db, job, holder);
        return false;
      }
      log.error('jobFailed', error, facts);
      await (error instanceof CannotBeDone ? giveUpJob : returnJob)(db, job, holder, codeOf(error));
      return false;
    } finally {
      clearInterval(holding);
    }
  }

  const finished = loop();
  // Whoever does not wait for the end must not be ended by it; `finished` itself still rejects.
  finished.catch((error: unknown) => log.error('workerStopped', error));
  return {
    finished,
    stop: () => {
      stopping = true;
      wake();
      return finished;
    },
  };
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'failed';
};
