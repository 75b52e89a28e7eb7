/** Kill -9 at random moments while much is written: what was acknowledged is there, and nothing is there by half. */
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabaseIn } from '../made-once.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { type DatabaseSettings, openDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { randomStream } from '../../survey/simulation/random.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

const kills = process.env['MOTVIKT_TESTS'] === 'all' ? 50 : 3;
const longest = 400;

/** @returns the writes that the child said were acknowledged before it was killed, so many milliseconds after the first */
async function writeAndKill(task: object, ms: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'write-child.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.stdin.end(JSON.stringify(task));
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (acknowledged.length === 0) setTimeout(() => child.kill('SIGKILL'), ms);
    acknowledged.push(line);
  }
  expect(await gone).toBe('SIGKILL');
  return acknowledged;
}

describe.each(['embedded PGlite', 'PostgreSQL'])('writes to %s', (kind) => {
  let folder: string;
  let server: TestPostgres | null = null;
  let settings: DatabaseSettings;
  let municipality: string;
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
    settings = { dataDir: join(folder, 'data'), databaseUrl: server ? await server.createDatabase(`motvikt_writes_${process.pid}`) : null };
    if (settings.databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
    const { db, close } = await openDatabase(settings);
    municipality = (await ensureMunicipality(db, { slug: 'town', name: 'Town' })).municipality;
    await close();
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it(`that were acknowledged are there after ${kills} kills, each whole with its line in the audit`, async () => {
    const random = randomStream(`kills ${kind}`);
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round++) {
      const said = await writeAndKill({ settings, municipality, round }, Math.floor(random.uniform() * longest));
      expect(said.length).toBeGreaterThan(0);
      acknowledged.push(...said);
      const { db, close } = await openDatabase(settings);
      try {
        const [notebooks, revisions, acts] = await inMunicipality(db, municipality, async (tx) => [
          (await tx.selectFrom('tenant.notebook').select('notebook').execute()).map((row) => row.notebook).sort(),
          (await tx.selectFrom('tenant.notebook_revision').select('notebook').execute()).map((row) => row.notebook).sort(),
          (await tx.selectFrom('tenant.audit').select('object').execute()).map((row) => row.object).sort(),
        ]);
        expect(revisions).toEqual(notebooks);
        expect(acts).toEqual(notebooks);
        const there = new Set(notebooks);
        expect(acknowledged.filter((one) => !there.has(one))).toEqual([]);
      } finally {
        await close();
      }
    }
    console.log(`${kind}: ${kills} kills, ${acknowledged.length} acknowledged writes`);
  });
});
