import { Worker } from 'node:worker_threads';
import type { DerivedCutPoints, FromWorker, PrepareRequest, PreparedWave, ToWorker } from './messages.ts';

type Read = Extract<FromWorker, { kind: 'read' }>;
export type Prepared =
  | { readonly kind: 'prepared'; readonly read: Read; readonly waves: readonly PreparedWave[]; readonly cutPoints: DerivedCutPoints }
  | Extract<FromWorker, { kind: 'refused' | 'unreadable' }>;

export interface PrepareHooks {
  readonly onRows?: (rows: number) => void;
  /** Asked once when all rows are read: what is stored of this survey and needed for these waves. */
  readonly stored: (read: Read) => Promise<ToWorker>;
}

/** Runs prepareWaves in a worker thread of its own. An error in there rejects; so does an error of `stored`, which stops the worker. */
export function prepareInWorker(request: PrepareRequest, { onRows, stored }: PrepareHooks): Promise<Prepared> {
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
        stored(message).then((found) => worker.postMessage(found), reject);
      } else if (message.kind === 'wave') waves.push(message.prepared);
      else if (message.kind === 'done') resolve({ kind: 'prepared', read: read!, waves, cutPoints: message.cutPoints });
      else resolve(message);
    });
  }).finally(() => worker.terminate());
}
