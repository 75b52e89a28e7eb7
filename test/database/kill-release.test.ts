/** A kill -9 in the middle of a release leaves the whole release or nothing of it, and the next one goes on from there. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabaseIn } from '../made-once.ts';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { type DatabaseSettings, openDatabase } from '../../server/database/open-database.ts';
import { ensureMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { releaseStoredWave } from '../../server/releases/release-stored-wave.ts';
import { runTask } from '../../server/releases/release-task.ts';
import { findReleases } from '../../server/releases/release.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { today } from '../../server/today.ts';
import { importFile } from '../../server/waves/import-waves.ts';
import { findWaves } from '../../server/waves/wave.repository.ts';
import { killChild } from './kill-child.ts';
import { smallFile, smallInstrument } from './small-survey.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

/** The hardest moment; all of them in the long form. */
const moments = [
  { after: 'open', ms: 0, released: 0 },
  { after: 'storing', ms: 300, released: 0 },
  { after: 'released', ms: 0, released: 1 },
].filter(({ after }) => process.env['MOTVIKT_TESTS'] === 'all' || after === 'storing');

describe.each(['embedded PGlite', 'PostgreSQL'])('a killed release on %s', (kind) => {
  let folder: string;
  let server: TestPostgres | null = null;
  let settings: DatabaseSettings;
  let municipality: string;
  const keyDir = () => join(folder, 'keys');
  beforeAll(async () => {
    folder = await temporaryFolder();
    server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
    settings = {
      dataDir: join(folder, 'data'),
      databaseUrl: server ? await server.createDatabase(`motvikt_kill_release_${process.pid}`) : null,
    };
    const path = join(folder, 'file.csv');
    await writeFile(path, smallFile([2023, 2025]));
    if (settings.databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
    const { db, close } = await openDatabase(settings);
    municipality = (await ensureMunicipality(db, { slug: 'town', name: 'Town' })).municipality;
    await importFile(db, await openWaveKeys(keyDir()), municipality, smallInstrument(), { name: 'file.csv', path }, { release: false });
    // Storing takes a second, so that the kill falls inside the transaction.
    await db.transaction().execute(async (tx) => {
      await sql`set local role motvikt_owner`.execute(tx);
      await sql`create function tenant.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$`.execute(
        tx,
      );
      await sql`create trigger slow before update on tenant.wave for each row execute function tenant.slow()`.execute(tx);
    });
    await close();
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(moments)('killed $ms ms after "$after" there is $released release, and the wave says so', async ({ after, ms, released }) => {
    await killChild('release-child.ts', { settings, keyDir: keyDir(), slug: 'town' }, after, ms);
    const { db, close } = await openDatabase(settings);
    try {
      const found = await inMunicipality(db, municipality, async (tx) => ({
        releases: (await findReleases(tx, 'small-survey', '2025')).length,
        state: (await findWaves(tx)).find(({ wave }) => wave === '2025')!.state,
      }));
      expect(found).toEqual({ releases: released, state: released === 0 ? 'closed' : 'published' });
      if (released === 0) return;
      const keys = await openWaveKeys(keyDir());
      const again = await releaseStoredWave(
        { db, keys, make: async (task) => runTask(task), today: today() },
        { municipality, instrument: 'small-survey', wave: '2025', number: 1 },
      );
      expect(again).toEqual({ kind: 'alreadyReleased', number: 1 });
    } finally {
      await close();
    }
  });
});
