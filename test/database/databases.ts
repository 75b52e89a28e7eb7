/** The same suite on every database: `onEachDatabase('…', (database) => { it(…) })`. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { type DatabaseSettings, openDatabase, type OpenDatabase } from '../../server/database/open-database.ts';
import { openWaveKeys, type WaveKeys } from '../../server/sealing/wave-keys.ts';
import { isSample } from '../is-sample.ts';
import { emptyDatabaseIn } from '../made-once.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

export interface SuiteDatabase extends OpenDatabase {
  readonly settings: DatabaseSettings;
  readonly keys: WaveKeys;
  readonly keyDir: string;
  /** A folder of this suite's own. */
  readonly folder: string;
}

const kinds = [
  { name: 'embedded PGlite', postgres: false, pool: {} },
  { name: 'PostgreSQL', postgres: true, pool: {} },
  // What waits for a second connection inside a transaction waits for ever on PGlite; here it fails in time. Only in the long form.
  ...(process.env['MOTVIKT_TESTS'] === 'all'
    ? [{ name: 'PostgreSQL with one connection', postgres: true, pool: { poolSize: 1, acquireTimeoutMs: 4000 } }]
    : []),
];

let databases = 0;

/** The suite gets a function, because the database is open only while its tests run. */
type Suite = (database: () => SuiteDatabase) => void;

/** On every database, except in `npm test`: there on PostgreSQL alone (isSample). */
export const onEachDatabase = (subject: string, suite: Suite): void =>
  describeOn(isSample ? kinds.filter(({ postgres }) => postgres) : kinds, subject, suite);

/** For what is about the database itself: on every one, always. */
export const onBothDatabases = (subject: string, suite: Suite): void => describeOn(kinds, subject, suite);

function describeOn(some: typeof kinds, subject: string, suite: Suite): void {
  describe.each(some)(`${subject} on $name`, ({ name, postgres, pool }) => {
    let open: SuiteDatabase;
    let server: TestPostgres | null = null;
    beforeAll(async () => {
      const folder = await temporaryFolder();
      server = postgres ? await startTestPostgres() : null;
      const databaseUrl = server ? await server.createDatabase(`motvikt_test_${process.pid}_${databases++}`) : null;
      const settings: DatabaseSettings = { dataDir: join(folder, 'data'), databaseUrl, ...pool };
      const keyDir = join(folder, 'keys');
      if (databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
      open = { ...(await openDatabase(settings)), settings, keys: await openWaveKeys(keyDir), keyDir, folder };
      console.log(`Database: ${name}${server ? ` (${server.name})` : ''}`);
    });
    afterAll(async () => {
      await open?.close();
      if (server && open?.settings.databaseUrl) await server.dropDatabase(new URL(open.settings.databaseUrl).pathname.slice(1));
      await server?.stop();
      if (open) await rm(open.folder, { recursive: true, force: true });
    });
    suite(() => open);
  });
}
