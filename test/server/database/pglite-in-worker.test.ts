import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pgliteInWorker } from '../../../server/database/pglite-in-worker.ts';

describe('pgliteInWorker', () => {
  it('keeps an early failure for whoever waits for the database later', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motvikt-pglite-'));
    await writeFile(join(folder, 'file'), '');
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const pglite = pgliteInWorker(join(folder, 'file/database'));
    // Its thread leaves when it has told that it failed.
    await expect(pglite.query('select 1')).rejects.toThrow('The embedded database has stopped');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
    await expect(pglite.waitReady).rejects.toThrow('ENOTDIR');
    await rm(folder, { recursive: true, force: true });
  });
});
