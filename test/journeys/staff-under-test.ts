/** The whole application on an empty database, with its pages and a browser in front of it: what a journey of people who sign in starts from. */
import { serve, type ServerType } from '@hono/node-server';
import { rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type AppParts, createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/in-municipality.ts';
import { openDatabase } from '../../server/database/open-database.ts';
import { existingIn } from '../../server/existing-in.ts';
import { type FieldingKeyStore, openFieldingKeys } from '../../server/fielding/fielding-keys.ts';
import { pupilPages, readPupilFiles } from '../../server/fielding/pupil-pages.ts';
import { staticFiles } from '../../server/http/static-files.ts';
import { silentLog } from '../../server/log.ts';
import { fileOutbox } from '../../server/mail/outbox.ts';
import { pageRules, pupilPageRules, roomPageRules } from '../../server/page-rules.ts';
import { pages, readFaces, staffReply } from '../../server/pages.ts';
import { openAccountsSecret } from '../../server/people/accounts-secret.ts';
import { type Accounts, openAccounts } from '../../server/people/accounts.ts';
import { openWaveKeys, type WaveKeys } from '../../server/sealing/wave-keys.ts';
import { readRoomFiles, roomPages } from '../../server/workshops/room-pages.ts';
import { launchBrowser } from '../browser.ts';
import { temporaryFolder } from '../database/temporary-folder.ts';
import { emptyDatabaseIn } from '../made-once.ts';

export interface StaffUnderTest {
  /** Without a slash at the end. */
  readonly address: string;
  readonly db: Database;
  readonly accounts: Accounts;
  readonly browser: Browser;
  /** Letters are files in its folder `outbox`. */
  readonly folder: string;
  /** Nothing answers any more, until what this gives is called: then a server that remembers nothing but what is stored does. */
  down(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** @param prepare fills the database; it may say itself who sends a request, for journeys that are not about signing in */
export async function staffUnderTest(
  prepare: (parts: {
    readonly db: Database;
    readonly keys: WaveKeys;
    readonly fieldingKeys: FieldingKeyStore;
    readonly folder: string;
  }) => Promise<Pick<AppParts, 'findWho'> | void>,
): Promise<StaffUnderTest> {
  const folder = await temporaryFolder();
  const dataDir = join(folder, 'data');
  await emptyDatabaseIn(dataDir);
  const { db, close } = await openDatabase({ dataDir, databaseUrl: null });
  const keys = await openWaveKeys(join(folder, 'keys'));
  const fieldingKeys = await openFieldingKeys(join(folder, 'keys'));
  let address = '';
  const accounts = openAccounts({
    db,
    secret: await openAccountsSecret(join(folder, 'keys')),
    publicUrl: () => address,
    mailer: fileOutbox(join(folder, 'outbox')),
    log: silentLog,
    singleSignOn: null,
    example: true,
  });
  const known = await prepare({ db, keys, fieldingKeys, folder });
  const dist = join(import.meta.dirname, '../../dist/web');
  const faces = await readFaces(dist);
  const assets = await staticFiles(join(dist, 'assets'));
  const [pupilFiles, roomFiles] = [await readPupilFiles(dist), await readRoomFiles(dist)];
  const newApp = () =>
    createApp({
      db,
      accounts,
      keys,
      fieldingKeys,
      ...known,
      log: silentLog,
      version: 'test',
      pages: [
        { app: assets, rules: 'everyone' },
        { app: pages(faces, existingIn(db)), rules: pageRules },
        { app: pupilPages(pupilFiles, db), rules: pupilPageRules },
        { app: roomPages(roomFiles), rules: roomPageRules },
      ],
      problemPage: staffReply(faces),
    });
  const listen = (port: number) =>
    new Promise<ServerType>((resolve) => {
      const made = serve({ fetch: newApp().fetch, hostname: '127.0.0.1', port }, () => resolve(made));
    });
  let server = await listen(0);
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  const browser = await launchBrowser();
  return {
    address,
    db,
    accounts,
    browser,
    folder,
    async down() {
      const gone = new Promise((resolve) => server.close(resolve));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await gone;
      return async () => {
        server = await listen(port);
      };
    },
    async stop() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await accounts.close();
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
