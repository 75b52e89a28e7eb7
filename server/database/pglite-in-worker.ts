/** The main thread's side of pglite-worker.mjs: what Kysely's PGliteDialect asks of a PGlite. */
import type { PGlite, PGliteQueryResults, PGliteTransaction } from 'kysely';
import { Worker } from 'node:worker_threads';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

export function pgliteInWorker(dataDir: string): PGlite {
  // No flags of the parent: a loader for TypeScript would only cost time in there.
  const worker = new Worker(new URL('./pglite-worker.mjs', import.meta.url), { workerData: { dataDir }, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let gone: Error | null = null;

  const fail = (error: Error) => {
    gone = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The embedded database has stopped')));
  worker.on('message', ({ id, result, error }: { id: number; result: never; error?: object & { message: string } }) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error) caller?.reject(Object.assign(new Error(error.message), error));
    else caller?.resolve(result);
  });

  const ask = <T>(sql: string | null, parameters?: readonly unknown[]) =>
    new Promise<T>((resolve, reject) => {
      if (gone) return reject(gone);
      waiting.set(++last, { resolve: resolve as (value: never) => void, reject });
      worker.postMessage({ id: last, sql, parameters });
    });
  const query = <T>(sql: string, parameters?: readonly unknown[]) => ask<PGliteQueryResults<T>>(sql, parameters);

  const self: PGlite = {
    closed: false,
    ready: false,
    query,
    waitReady: new Promise<void>((resolve, reject) => {
      waiting.set(0, { resolve: () => ((self.ready = true), resolve()), reject });
    }),
    // Kysely gives a single connection to one caller at a time, so begin and commit need no further lock here.
    async transaction<T>(run: (tx: PGliteTransaction) => Promise<T>): Promise<T> {
      await query('begin');
      try {
        const result = await run({ query, rollback: async () => void (await query('rollback')) });
        await query('commit');
        return result;
      } catch (error) {
        await query('rollback').catch(() => {});
        throw error;
      }
    },
    async close() {
      self.closed = true;
      await ask(null).finally(() => worker.terminate());
    },
  };
  // It may fail before anybody waits for it, since the database is opened while the program is read; whoever waits then still hears of it.
  self.waitReady.catch(() => {});
  return self;
}
