// The door to prepare-waves.ts in a worker thread. Plain JavaScript, because on Node 20 a worker does not inherit tsx: it registers
// tsx itself and then reads TypeScript like everybody else (about 0.2 s).
import { register } from 'tsx/esm/api';
import { parentPort, workerData } from 'node:worker_threads';

register();
const { prepareWaves } = await import('./prepare-waves.ts');
await prepareWaves(workerData, parentPort);
parentPort.close();
