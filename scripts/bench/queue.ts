/**
 * Part (e): municipalities of 25,000 pupils whose waves are released by separate worker processes (`motvikt worker`), which share nothing but
 * the PostgreSQL database and KEY_DIR. Every municipality has the same made-up wave: the work is the same, and simulating it is no part of it.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { startTestPostgres } from '../../test/database/test-postgres.ts';
import { madeUpMunicipality, storeClosed } from './made-up-municipality.ts';
import { timed } from './measure.ts';

export interface QueueRun {
  readonly municipalities: number;
  readonly workers: number;
  /** Milliseconds from the first worker's start to the last one's end. */
  readonly time: number;
  /** Jobs that each worker did. */
  readonly jobs: readonly number[];
  /** MB, the greatest of the workers. */
  readonly peak: number;
}

export async function runQueue(municipalities: number, workers: number): Promise<QueueRun> {
  const place = await mkdtemp(join(tmpdir(), 'motvikt-bench-'));
  const server = await startTestPostgres({ flushed: true });
  const databaseUrl = await server.createDatabase(`motvikt_bench_${process.pid}`);
  const keyDir = join(place, 'keys');
  try {
    const { db, close } = await openDatabase({ dataDir: place, databaseUrl });
    const keys = await openWaveKeys(keyDir);
    const made = madeUpMunicipality();
    for (let i = 1; i <= municipalities; i++)
      await storeClosed(db, keys, (await ensureMunicipality(db, { slug: `bench-${i}`, name: `Bench ${i}` })).municipality, made);
    await close();
    const environment = { ...process.env, DATABASE_URL: databaseUrl, KEY_DIR: keyDir, DATA_DIR: join(place, 'data'), LC_ALL: 'C' };
    let ended: readonly WorkerEnd[] = [];
    const time = await timed(async () => {
      ended = await Promise.all(Array.from({ length: workers }, () => work(environment)));
    });
    const jobs = ended.map((one) => one.jobs);
    if (jobs.reduce((sum, n) => sum + n) !== municipalities) throw new Error(`${jobs.join(' + ')} jobs were done, not ${municipalities}`);
    return { municipalities, workers, time, jobs, peak: Math.max(...ended.map((one) => one.peak)) };
  } finally {
    await server.dropDatabase(new URL(databaseUrl).pathname.slice(1));
    await server.stop();
    await rm(place, { recursive: true, force: true });
  }
}

interface WorkerEnd {
  readonly jobs: number;
  readonly peak: number;
}

/** A worker process as anybody would start it; its last log line tells how much it did and held. */
function work(environment: NodeJS.ProcessEnv): Promise<WorkerEnd> {
  return new Promise((resolve, reject) => {
    const main = join(import.meta.dirname, '../../server/cli/main.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', main, 'worker', '--until-empty'], {
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      const last = said.split('\n').find((line) => line.includes('"workerEnded"'));
      if (code !== 0 || last === undefined) reject(new Error(`a worker ended with ${code}: ${said}`));
      else resolve(JSON.parse(last) as WorkerEnd);
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const [municipalities, workers] = process.argv.slice(2).map(Number);
  process.stdout.write(JSON.stringify(await runQueue(municipalities!, workers!)));
}
