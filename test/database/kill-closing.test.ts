/** A kill -9 in the middle of a closing loses no form and leaves none: the next one goes on, and ends as if nothing had been. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inMunicipality } from '../../server/database/in-municipality.ts';
import { type DatabaseSettings, openDatabase } from '../../server/database/open-database.ts';
import { closeFielding } from '../../server/fielding/close-fielding.ts';
import { runTask } from '../../server/fielding/closing-task.ts';
import { openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { findFielding, findWeedingRecord } from '../../server/fielding/fielding.repository.ts';
import { openWaveKeys } from '../../server/sealing/wave-keys.ts';
import { findWaves } from '../../server/waves/wave.repository.ts';
import { openAskedWave } from '../asked-wave/asked-wave.ts';
import { placeTownClasses, sendForms, townClasses, townDocument, townPupils } from '../asked-wave/small-town.ts';
import { emptyDatabaseIn } from '../made-once.ts';
import { seededBytes } from '../survey/anonymity/seeded-bytes.ts';
import { killChild } from './kill-child.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

/** The hardest moment, while forms are destroyed, on the database that everybody starts with; all of them on both in the long form. */
const isLong = process.env['MOTVIKT_TESTS'] === 'all';
const moments = [
  { after: '1', ms: 0 },
  { after: '2', ms: 300 },
  { after: '3', ms: 0 },
  { after: '4', ms: 300 },
  { after: '5', ms: 0 },
].filter(({ after }) => isLong || after === '4');
const kinds = ['embedded PGlite', 'PostgreSQL'].filter((kind) => isLong || kind === 'embedded PGlite');

describe.each(kinds)('a killed closing on %s', (kind) => {
  let folder: string;
  let server: TestPostgres | null = null;
  let settings: DatabaseSettings;
  let databases = 0;
  beforeEach(async () => {
    folder = await temporaryFolder();
    server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
    settings = {
      dataDir: join(folder, 'data'),
      databaseUrl: server ? await server.createDatabase(`motvikt_kill_closing_${process.pid}_${databases++}`) : null,
    };
    if (settings.databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
  });
  afterEach(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(moments)('killed $ms ms after step $after there are all forms or none, and then none', async ({ after, ms }) => {
    const keyDir = join(folder, 'keys');
    const draw = seededBytes('kill closing');
    const opened = await openDatabase(settings);
    const fieldingKeys = await openFieldingKeys(keyDir);
    const wave = await openAskedWave(opened.db, fieldingKeys, {
      slug: 'town',
      document: townDocument,
      codes: townClasses.map(() => 22),
      draw,
    });
    await placeTownClasses(opened.db, wave);
    await sendForms(opened.db, wave, townPupils, draw);
    // Storing and destroying take a second, so that the kill falls inside their transactions.
    await opened.db.transaction().execute(async (tx) => {
      await sql`set local role motvikt_owner`.execute(tx);
      await sql`create function tenant.slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return new; end $$`.execute(
        tx,
      );
      await sql`create trigger slow before insert or update on tenant.wave for each row execute function tenant.slow()`.execute(tx);
    });
    await opened.close();
    const place = { municipality: wave.municipality, ...wave.fielding };
    await killChild('closing-child.ts', { settings, keyDir, place }, after, ms);

    const { db, close } = await openDatabase(settings);
    try {
      const look = () =>
        inMunicipality(db, wave.municipality, async (tx) => ({
          forms: (await tx.selectFrom('tenant.response').select('token').execute()).length,
          state: (await findFielding(tx, wave.fielding))!.state,
          waves: (await findWaves(tx)).map(({ state, respondents }) => [state, respondents]),
          record: (await findWeedingRecord(tx, wave.fielding))?.responses,
        }));
      // Whether the kill came before the commit is the machine's affair; half of it is not to be seen.
      const { forms, state } = await look();
      expect([
        [120, 'closing'],
        [0, 'closed'],
      ]).toContainEqual([forms, state]);
      const keys = await openWaveKeys(keyDir);
      await closeFielding({ db, keys, fieldingKeys, make: async (task) => runTask(task), today: '2026-11-22' }, place);
      expect(await look()).toEqual({ forms: 0, state: 'closed', waves: [['closed', 120]], record: 120 });
      expect(await readdir(join(keyDir, 'fieldings'))).toEqual([]);
    } finally {
      await close();
    }
  });
});
