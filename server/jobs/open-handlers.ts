import type { Database } from '../database/in-municipality.ts';
import { closeHandler, closeKind, closingPool } from '../fielding/close-fielding.ts';
import type { FieldingKeyStore } from '../fielding/fielding-keys.ts';
import { openHandler, openKind } from '../fielding/open-fielding.ts';
import { poolKind } from '../releases/insert-pool-jobs.ts';
import { poolHandler } from '../releases/pool-job.ts';
import { releaseHandler, releaseKind, releasePool } from '../releases/release-job.ts';
import { verdictKind } from '../verdicts/insert-verdict-job.ts';
import { judgePool, verdictHandler } from '../verdicts/verdict-job.ts';
import type { WaveKeys } from '../sealing/wave-keys.ts';
import type { JobHandler } from './work-queue.ts';

export interface OpenHandlers {
  /** By the kind of the job. */
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

/** Everything that the queue may be asked for. A thread is made with the first job that needs it. */
export function openHandlers(db: Database, keys: WaveKeys, fieldingKeys: FieldingKeyStore): OpenHandlers {
  const opened: { close(): Promise<void> }[] = [];
  const once = <Pool extends { close(): Promise<void> }>(open: () => Pool): (() => Pool) => {
    let pool: Pool | null = null;
    return () => {
      if (pool === null) opened.push((pool = open()));
      return pool;
    };
  };
  const [releasing, closing, judging] = [once(() => releasePool()), once(() => closingPool()), once(() => judgePool())];
  return {
    handlers: {
      [releaseKind]: (job, report) => releaseHandler(db, keys, releasing())(job, report),
      [poolKind]: (job, report) => poolHandler(db, keys, releasing())(job, report),
      [verdictKind]: verdictHandler(db, (task) => judging().run(task)),
      [openKind]: openHandler(db, fieldingKeys),
      [closeKind]: (job, report) => closeHandler(db, keys, fieldingKeys, closing())(job, report),
    },
    close: async () => void (await Promise.all(opened.map((pool) => pool.close()))),
  };
}
