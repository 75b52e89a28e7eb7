import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import { WorkerPool } from '../compute/worker-pool.ts';
import type { AreaTask } from './area-task.ts';

let pool: WorkerPool<AreaTask, ReleasedWave> | null = null;

/**
 * What a stored release says of one area (`areaOfRelease`), read beside the thread that answers requests, which it would hold for most of a second.
 *
 * @param area its code; empty for the whole municipality
 */
export function readArea(document: Uint8Array, area: string): Promise<ReleasedWave> {
  pool ??= new WorkerPool<AreaTask, ReleasedWave>(new URL('./area-task.ts', import.meta.url), 1);
  return pool.run({ document, area: area === '' ? null : area });
}
