/** From settings to a server that answers: database, migrations, examples, socket; and back again. */
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { type AppParts, createApp } from './app.ts';
import type { Database } from './database/in-municipality.ts';
import { openDatabase } from './database/open-database.ts';
import { prepareExample } from './example/prepare-example.ts';
import { refuseUnreadable } from './http/refuse-unreadable.ts';
import { staticFiles } from './http/static-files.ts';
import { IsNoFolder, makeFolder } from './make-folder.ts';
import { existingIn } from './existing-in.ts';
import { pages, readFaces, staffReply } from './pages.ts';
import { workQueue, type JobHandler } from './jobs/work-queue.ts';
import { releaseHandler, releaseKind, releasePool } from './releases/release-job.ts';
import { openWaveKeys, type WaveKeys } from './sealing/wave-keys.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';

export interface StartOptions {
  readonly log: Log;
  /** Told in words what start-up is doing. */
  readonly progress: (line: string) => void;
}
export interface RunningServer {
  readonly address: string;
  /** Answers what is under way, then closes socket and database and gives the folder back. */
  close(): Promise<void>;
}

/** A mistake that whoever starts the server can put right; the message says how. */
export class CannotStart extends Error {
  readonly code = 'cannotStart';
}

const root = join(import.meta.dirname, '..');

export async function startServer(settings: Settings, { log, progress }: StartOptions): Promise<RunningServer> {
  // Before anything is made: a start that fails on a taken port leaves no folder behind.
  await checkPort(settings);
  await ensureFolder('DATA_DIR', settings.dataDir);
  const keys = await openWaveKeys(settings.keyDir).catch((error: unknown) => {
    throw notWritable('KEY_DIR', settings.keyDir, error);
  });
  const database = await openDatabase(settings);
  try {
    if (database.migrated.length > 0) progress(`Database (${database.kind}) brought up to date: ${database.migrated.join(', ')}`);
    await prepareExample({ db: database.db, keys, progress });
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    const app = createApp({ db: database.db, log, version, ...(await pageParts(database.db)) });
    const server = await listen(app, settings);
    const closeServer = closerOf(server);
    log.info('listening', { address: addressOf(server, settings), database: database.kind });
    // Nobody else can open the embedded database; with PostgreSQL worker processes do the jobs (motvikt worker).
    const worker = database.kind === 'embedded' ? startWorker(database.db, keys, log) : null;
    return {
      address: addressOf(server, settings),
      close: () =>
        closeServer()
          .finally(() => worker?.close())
          .finally(() => database.close()),
    };
  } catch (error) {
    await database.close().catch(() => {});
    throw error;
  }
}

/** Its thread is made with the first job. */
function startWorker(db: Database, keys: WaveKeys, log: Log): { close(): Promise<void> } {
  let pool: ReturnType<typeof releasePool> | null = null;
  const release: JobHandler = (job) => releaseHandler(db, keys, (pool ??= releasePool()))(job);
  const work = workQueue({ db, handlers: { [releaseKind]: release }, log });
  return {
    // The job under way is broken off: it is held for another minute at most, and the next start takes it again.
    close: async () => {
      const stopped = work.stop();
      await pool?.close();
      await stopped;
    },
  };
}

async function pageParts(db: Database): Promise<Pick<AppParts, 'pages' | 'problemPage'>> {
  const dist = join(root, 'dist/web');
  const faces = await readFaces(dist).catch(() => {
    throw new CannotStart('The pages have not been built. Run: npm start');
  });
  return {
    pages: [
      { app: await staticFiles(join(dist, 'assets')), rule: 'public' },
      { app: pages(faces, existingIn(db)), rule: 'public' },
    ],
    problemPage: staffReply(faces),
  };
}

/** Looked at before the set-up, which takes a while the first time; nobody should wait for it only to learn that the port is taken. */
async function checkPort({ host, port }: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    throw portProblem(error, { host, port });
  }
  await new Promise((resolve) => probe.close(resolve));
}

function listen(app: Hono, { host, port }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(server));
    server.once('error', (error) => reject(portProblem(error, { host, port })));
    server.on('clientError', refuseUnreadable);
  });
}

function portProblem(error: unknown, { host, port }: Pick<Settings, 'host' | 'port'>): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} on ${host} is in use, perhaps by another Motvikt. Stop it, or choose another port: PORT=4001 npm start`,
      );
    case 'EACCES':
      return new CannotStart(`Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=4000 npm start`);
    case 'EADDRNOTAVAIL':
      return new CannotStart(`This machine has no address ${host}. Choose another: HOST=127.0.0.1 npm start`);
    default:
      return error;
  }
}

function addressOf(server: ServerType, { host }: Settings): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/**
 * How this server is closed: requests under way get some seconds, connections that only wait are closed at once. Replies are counted until
 * they have gone out whole: Node takes one for done when its last byte is handed over, and would cut what is still on its way.
 */
function closerOf(server: ServerType, graceMs = 5000): () => Promise<void> {
  const unsent = new Set<ServerResponse>();
  server.on('request', (_: unknown, reply: ServerResponse) => {
    unsent.add(reply);
    reply.once('close', () => unsent.delete(reply));
  });
  return async () => {
    const late = performance.now() + graceMs;
    while (unsent.size > 0 && performance.now() < late) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  };
}

async function ensureFolder(setting: string, folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    // Root may write wherever the disk lets it; a file that is really made is the only honest test.
    const probe = join(folder, `.writable-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw notWritable(setting, folder, error);
  }
}

const notWritable = (setting: string, folder: string, error: unknown) =>
  new CannotStart(
    error instanceof IsNoFolder
      ? `${setting} (${folder}): ${error.message}. Set ${setting} to a folder.`
      : `${setting} (${folder}) cannot be written: ${(error as Error).message}. Give this user the right to write there, or set ${setting} to another folder.`,
  );
