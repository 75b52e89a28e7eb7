// The door of a pool's worker thread: reads the module that the pool names and runs its `runTask` per message. Plain JavaScript, because
// on Node 20 a worker does not inherit tsx; it registers tsx itself (about 0.2 s, once per thread).
import { register } from 'tsx/esm/api';
import { parentPort, workerData } from 'node:worker_threads';

register();
const { runTask } = await import(workerData.module);

parentPort.on('message', async (task) => {
  try {
    parentPort.postMessage({ result: await runTask(task) });
  } catch (error) {
    parentPort.postMessage({ error: { message: error instanceof Error ? error.message : String(error) } });
  }
});
