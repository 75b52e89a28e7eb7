/** Commands of the command line, run in this process on a database of their own. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe } from 'vitest';
import { readReleasedWave } from '../../analysis/disclosure/read-released.ts';
import type { ReleasedWave } from '../../analysis/disclosure/released.ts';
import type { CliIo } from '../../server/cli/cli-io.ts';
import type { StoreEnvironment } from '../../server/cli/with-store.ts';
import { type Database, inMunicipality, type TenantTransaction } from '../../server/database/in-municipality.ts';
import { type OpenDatabase, openDatabase } from '../../server/database/open-database.ts';
import { findMunicipality } from '../../server/municipalities/municipality.repository.ts';
import { findReleased } from '../../server/releases/release.repository.ts';
import { isSample } from '../is-sample.ts';
import { emptyDatabaseIn } from '../made-once.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { startTestPostgres, type TestPostgres } from './test-postgres.ts';

export type StoreCommand = (args: readonly string[], io: CliIo, environment: StoreEnvironment) => Promise<number>;

export interface CommandLine {
  /** A file in the suite's own folder. */
  readonly path: (name: string) => string;
  readonly run: (command: StoreCommand, ...args: readonly string[]) => Promise<{ code: number; out: string; error: string }>;
  /** As a process of its own does it, which opens the database itself. */
  readonly runApart: CommandLine['run'];
  /** Looks into the database between commands. */
  readonly open: <T>(work: (db: Database) => Promise<T>) => Promise<T>;
  readonly look: <T>(work: (tx: TenantTransaction) => Promise<T>) => Promise<T>;
  /** What the log of a municipality has of the system itself: act, object and detail. */
  readonly systemActs: (slug?: string) => Promise<(readonly [string, string, unknown])[]>;
  /** A wave of the small survey, as it is shown. */
  readonly released: (wave: string) => Promise<ReleasedWave>;
}

const databaseKinds = ['embedded PGlite', 'PostgreSQL'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

let databases = 0;

/** The same suite on both databases, in `npm test` on PostgreSQL alone (isSample). @param files written into the suite's folder, by name */
export function onEachCommandLine(
  subject: string,
  files: Readonly<Record<string, string>>,
  suite: (commandLine: CommandLine, kind: DatabaseKind) => void,
  kinds: readonly DatabaseKind[] = databaseKinds,
): void {
  describe.each(isSample && kinds === databaseKinds ? (['PostgreSQL'] as const) : kinds)(`${subject} on %s`, (kind) => {
    let folder: string;
    let server: TestPostgres | null = null;
    let databaseUrl: string | null = null;
    let kept: Promise<OpenDatabase> | null = null;
    const path = (name: string) => join(folder, name);
    beforeAll(async () => {
      folder = await temporaryFolder();
      server = kind === 'PostgreSQL' ? await startTestPostgres() : null;
      databaseUrl = server && (await server.createDatabase(`motvikt_commands_${process.pid}_${databases++}`));
      for (const [name, text] of Object.entries(files)) await writeFile(path(name), text);
    });
    afterAll(async () => {
      await (await kept)?.close();
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const runWith = async (held: Partial<StoreEnvironment>, command: StoreCommand, args: readonly string[]) => {
      const said = { out: '', error: '' };
      const io: CliIo = {
        language: 'en',
        stdout: (text) => void (said.out += text),
        stderr: (text) => void (said.error += text),
        readFile: (file) => readFile(file, 'utf8'),
        openFile: () => {
          throw new Error('not used');
        },
      };
      const environment = {
        DATA_DIR: path('data'),
        KEY_DIR: path('keys'),
        BACKUP_DIR: path('backups'),
        ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
      };
      return { code: await command(args, io, { environment, ...held }), ...said };
    };
    const run: CommandLine['run'] = (command, ...args) => runWith({ open: keptOpen }, command, args);
    const runApart: CommandLine['runApart'] = (command, ...args) => runWith({}, command, args);
    /** Opened by the first command and kept: to open the embedded database takes longer than most commands do. */
    const keptOpen = async () => ({ ...(await (kept ??= openIt())), close: async () => {} });
    const openIt = async () => {
      const settings = { dataDir: path('data'), databaseUrl };
      if (databaseUrl === null) await emptyDatabaseIn(settings.dataDir);
      return openDatabase(settings);
    };
    const open: CommandLine['open'] = async (work) => work((await keptOpen()).db);
    const look: CommandLine['look'] = (work) =>
      open(async (db) => inMunicipality(db, (await findMunicipality(db, 'exempelkommun'))!.municipality, work));
    const systemActs: CommandLine['systemActs'] = (slug = 'exempelkommun') =>
      open(async (db) => {
        const { municipality } = (await findMunicipality(db, slug))!;
        const rows = await inMunicipality(db, municipality, (tx) =>
          tx.selectFrom('tenant.audit').select(['act', 'object', 'detail']).where('person', 'is', null).execute(),
        );
        return rows.map(({ act, object, detail }) => [act, object, detail] as const);
      });
    const released: CommandLine['released'] = async (wave) => {
      const found = (await look((tx) => findReleased(tx, 'small-survey', wave)))!;
      return readReleasedWave(JSON.parse(gunzipSync(found.document).toString()));
    };
    suite({ path, run, runApart, open, look, systemActs, released }, kind);
  });
}
