/**
 * Part (d): closing and releasing one wave of 25,000 pupils: columns are sealed and stored in an embedded database, fetched and opened again,
 * released in a worker thread, and the release is sealed and stored.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { releasePool } from '../../server/releases/release-job.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { today } from '../../server/today.ts';
import { madeUpMunicipality, storeClosed } from './made-up-municipality.ts';
import { peakMemory, timed, took } from './measure.ts';

export interface ClosingRun {
  readonly pupils: number;
  /** Milliseconds. */
  readonly closing: number;
  readonly releasing: number;
  /** Processor time of the release, all threads together: what a busy machine cannot blur as much. */
  readonly processor: number;
  readonly rows: number;
  readonly peak: number;
}

export async function runClosing(): Promise<ClosingRun> {
  const place = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const { db, close } = await openDatabase({ dataDir: join(place, 'data'), databaseUrl: null });
  const pool = releasePool();
  try {
    const keys = await openWaveKeys(join(place, 'keys'));
    const { municipality } = await ensureMunicipality(db, { slug: 'bench', name: 'Bench' });
    const made = madeUpMunicipality();
    const closing = await timed(() => storeClosed(db, keys, municipality, made));
    let rows = 0;
    const releasing = await took(async () => {
      const result = await releaseStoredWave(
        { db, keys, make: (task) => pool.run(task), today: today() },
        { municipality, instrument: made.instrument.id, wave: '2026' },
      );
      if (result.kind !== 'released') throw new Error(`the wave was not released: ${result.kind}`);
      rows = result.cost.reduce((sum, level) => sum + level.shown, 0);
    });
    return { pupils: made.columns.n, closing, releasing: releasing.time, processor: releasing.used, rows, peak: peakMemory() };
  } finally {
    await pool.close();
    await close();
    await rm(place, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) process.stdout.write(JSON.stringify(await runClosing()));
