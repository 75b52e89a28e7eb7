// PGlite in a worker thread, so that a heavy statement never stops the thread that answers requests.
// Plain JavaScript on purpose: tsx does not reach worker threads on Node 20 by itself, and this file starts in every run.
import { PGlite } from '@electric-sql/pglite';
import { parentPort, workerData } from 'node:worker_threads';
import { errorFacts } from './error-facts.mjs';

const [int8, numeric, date] = [20, 1700, 1082];

try {
  const db = await PGlite.create({ dataDir: workerData.dataDir, parsers: { [int8]: Number, [numeric]: Number, [date]: (text) => text } });
  parentPort.on('message', async ({ id, sql, parameters }) => {
    try {
      if (sql === null) {
        await db.close();
        return parentPort.postMessage({ id, result: null });
      }
      const { rows, affectedRows } = await db.query(sql, parameters);
      parentPort.postMessage({ id, result: { rows, affectedRows, fields: [] } });
    } catch (error) {
      parentPort.postMessage({ id, error: errorFacts(error) });
    }
  });
  parentPort.postMessage({ id: 0, result: null });
} catch (error) {
  parentPort.postMessage({ id: 0, error: errorFacts(error) });
}
