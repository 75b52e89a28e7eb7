/** From an open database to a server that answers: examples, pages, socket, jobs. */
import { serve, type ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type AppParts, createApp } from './app.ts';
import { CannotStart } from './cannot-start.ts';
import { portProblem } from './check-port.ts';
import { scheduleBackups } from './backups/schedule-backups.ts';
import type { Database } from './database/in-municipality.ts';
import type { OpenDatabase } from './database/open-database.ts';
import { prepareExample } from './example/prepare-example.ts';
import { prepareExampleWork } from './example/prepare-example-work.ts';
import { existingIn } from './existing-in.ts';
import { type FieldingKeyStore, openFieldingKeys } from './fielding/fielding-keys.ts';
import { pupilPages, readPupilFiles } from './fielding/pupil-pages.ts';
import { refuseUnreadable } from './http/refuse-unreadable.ts';
import { staticFiles } from './http/static-files.ts';
import { openHandlers } from './jobs/open-handlers.ts';
import { workQueue } from './jobs/work-queue.ts';
import type { Log } from './log.ts';
import { pageRules, pupilPageRules, roomPageRules } from './page-rules.ts';
import { openMailer } from './mail/open-mailer.ts';
import { pages, readFaces, staffReply } from './pages.ts';
import { sweepExpired } from './people/account.repository.ts';
import { openAccountsSecret } from './people/accounts-secret.ts';
import { openAccounts } from './people/accounts.ts';
import { prepareExampleAccounts, removeExampleAccounts } from './people/example-accounts.ts';
import { adminLinkDays, firstAdminLinks } from './people/first-admin.ts';
import { readSingleSignOn } from './people/read-single-sign-on.ts';
import { scheduleReminders } from './plans/schedule-reminders.ts';
import type { WaveKeys } from './sealing/wave-keys.ts';
import type { Settings } from './settings.ts';
import { readRoomFiles, roomPages } from './workshops/room-pages.ts';

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

const root = join(import.meta.dirname, '..');

export async function serveDatabase(
  database: OpenDatabase,
  keys: WaveKeys,
  settings: Settings,
  { log, progress }: StartOptions,
): Promise<RunningServer> {
  if (database.migrated.length > 0) progress(`Database (${database.kind}) brought up to date: ${database.migrated.join(', ')}`);
  const { db } = database;
  const fieldingKeys = await openFieldingKeys(settings.keyDir);
  if (settings.example) {
    await prepareExample({ db, keys, progress });
    await prepareExampleAccounts(db);
    await prepareExampleWork({ db, fieldingKeys, progress });
  } else await removeExampleAccounts(db);
  const mailer = openMailer(settings);
  const accounts = openAccounts({
    db,
    secret: await openAccountsSecret(settings.keyDir),
    publicUrl: () => publicUrl,
    mailer,
    log,
    singleSignOn: await readSingleSignOn(settings),
    example: settings.example,
  });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const app = createApp({
    db,
    accounts,
    keys,
    fieldingKeys,
    log,
    version,
    publicUrl: settings.publicUrl,
    trustedProxies: settings.trustedProxies,
    ...(await pageParts(db, settings)),
  });
  const server = await listen(app, settings);
  const publicUrl = settings.publicUrl ?? addressOf(server, settings).replace(/\/$/, '');
  for (const { municipality, link } of await firstAdminLinks(db, publicUrl, new Date()))
    progress(
      `${municipality === null ? 'Nobody has an account yet' : `Nobody administers ${municipality} yet`}. This link makes the first administrator; it works once, and for ${adminLinkDays} days: ${link}`,
    );
  accounts.inBackground(sweepExpired(db, new Date()));
  const closeServer = closerOf(server);
  log.info('listening', { address: addressOf(server, settings), database: database.kind });
  // Nobody else can open the embedded database; with PostgreSQL worker processes do the jobs (motvikt worker).
  const worker = database.kind === 'embedded' ? startWorker(db, keys, fieldingKeys, log) : null;
  const backups = database.kind === 'embedded' ? scheduleBackups(db, settings.backupDir, log) : null;
  const reminders = scheduleReminders({ db, mailer, address: publicUrl, log });
  return {
    address: addressOf(server, settings),
    close: () =>
      closeServer()
        .finally(() => Promise.all([worker?.close(), backups?.close(), reminders.close(), accounts.close()]))
        .finally(() => database.close()),
  };
}

function startWorker(db: Database, keys: WaveKeys, fieldingKeys: FieldingKeyStore, log: Log): { close(): Promise<void> } {
  const { handlers, close } = openHandlers(db, keys, fieldingKeys);
  const work = workQueue({ db, handlers, log });
  return {
    // The job under way is broken off and handed back: the next start takes it again.
    close: async () => {
      const stopped = work.stop();
      await close();
      await stopped;
    },
  };
}

async function pageParts(db: Database, settings: Settings): Promise<Pick<AppParts, 'pages' | 'problemPage'>> {
  const dist = join(root, 'dist/web');
  const faces = await readFaces(dist).catch(() => {
    throw new CannotStart('The pages have not been built. Run: npm start');
  });
  return {
    pages: [
      { app: await staticFiles(join(dist, 'assets')), rules: 'everyone' },
      { app: pages(faces, existingIn(db), settings), rules: pageRules },
      { app: pupilPages(await readPupilFiles(dist), db), rules: pupilPageRules },
      { app: roomPages(await readRoomFiles(dist)), rules: roomPageRules },
    ],
    problemPage: staffReply(faces),
  };
}

/** In milliseconds: who sends slowly on purpose holds a connection no longer than this. The largest upload has two minutes. */
const patience = { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 10_000, maxHeaderSize: 16 * 1024 } as const;

function listen(app: Hono, { host, port }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port, serverOptions: patience }, () => resolve(server));
    server.once('error', (error) => reject(portProblem(error, { host, port })));
    server.on('clientError', refuseUnreadable);
  });
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
  server.on('request', (request: IncomingMessage, reply: ServerResponse) => {
    // Events of a room go on for ever, and its screens come back by themselves.
    if (request.headers.accept === 'text/event-stream') return;
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
