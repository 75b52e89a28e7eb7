import type { FactorEstimate, FactorEstimateOptions } from '../../analysis/factor-estimates.ts';
import type { Columns } from '../../survey/columns/columns.ts';
import type { Instrument } from '../../survey/instrument/instrument.ts';
import type { FactorTask } from './factor-task.ts';
import { WorkerPool } from './worker-pool.ts';

/** A pool for factorEstimatesInParallel; keep it for further calls, since a thread takes some tenths of a second to start. */
export const factorPool = (threads?: number): WorkerPool<FactorTask, FactorEstimate[]> =>
  new WorkerPool(new URL('./factor-task.ts', import.meta.url), threads);

/**
 * `factorEstimates` over several threads: each takes a part of the scales from the first answer to the last interval, so nothing has to be
 * put together again and the numbers are the same to the last bit.
 *
 * @param columns in shared memory (shareColumns), else every thread gets a copy
 */
export async function factorEstimatesInParallel(
  pool: WorkerPool<FactorTask, FactorEstimate[]>,
  instrument: Instrument,
  columns: Columns,
  by: readonly string[],
  options: FactorEstimateOptions = {},
): Promise<FactorEstimate[]> {
  const parts = evenParts(instrument.scales, pool.threads);
  const found = await Promise.all(parts.map((scales) => pool.run({ instrument: { ...instrument, scales }, columns, by, options })));
  return found.flat();
}

function evenParts<T>(values: readonly T[], count: number): T[][] {
  const parts = Math.max(1, Math.min(count, values.length));
  return Array.from({ length: parts }, (_, part) =>
    values.slice(Math.floor((part * values.length) / parts), Math.floor(((part + 1) * values.length) / parts)),
  );
}
