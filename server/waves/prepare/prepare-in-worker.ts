import { Worker } from 'node:worker_threads';
import type { EncodedColumns, FromWorker, PrepareRequest, PreparedWave, ToWorker } from './messages.ts';

type Read = Extract<FromWorker, { kind: 'read' }>;
export type Prepared =
  | { readonly kind: 'prepared'; readonly read: Read; readonly waves: readonly PreparedWave[] }
  | Extract<FromWorker, { kind: 'refused' | 'unreadable' }>;

export interface PrepareHooks {
  readonly onRows?: (rows: number) => void;
  /** Asked once when all rows are read: the stored columns that some wave is compared with. */
  readonly earlier: (read: Read) => Promise<Readonly<Record<string, EncodedColumns>>>;
}

/** Runs prepareWaves in a worker thread of its own. An error in there rejects; so does an error of `earlier`, which stops the worker. */
export function prepareInWorker(request: PrepareRequest, { onRows, earlier }: PrepareHooks): Promise<Prepared> {
  const worker = new Worker(new URL('./prepare-waves.worker.mjs', import.meta.url), { workerData: request, execArgv: [] });
  return new Promise<Prepared>((resolve, reject) => {
    const waves: PreparedWave[] = [];
    let read: Read | null = null;
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`The worker that prepares waves has stopped (${code})`)));
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'rows') onRows?.(message.rows);
      else if (message.kind === 'read') {
        read = message;
        earlier(message).then((found) => worker.postMessage({ earlier: found } satisfies ToWorker), reject);
      } else if (message.kind === 'wave') waves.push(message.prepared);
      else if (message.kind === 'done') resolve({ kind: 'prepared', read: read!, waves });
      else resolve(message);
    });
  }).finally(() => worker.terminate());
}
