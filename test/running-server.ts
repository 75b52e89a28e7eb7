/** The real server on an embedded database in a temporary folder, with the example surveys; for tests that need a browser in front of it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../server/log.ts';
import { readSettings } from '../server/settings.ts';
import { startServer } from '../server/start.ts';
import { takeShared } from './made-once.ts';

export interface ServerUnderTest {
  /** Without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** @param prepare what happens in the folder before the server starts, with the environment it will have */
export async function serverUnderTest(
  prepare: (environment: Readonly<Record<string, string>>) => Promise<void> = async () => {},
): Promise<ServerUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'motvikt-browser-'));
  const dataDir = join(folder, 'data');
  const keyDir = join(folder, 'keys');
  const environment = { DATA_DIR: dataDir, KEY_DIR: keyDir, BACKUP_DIR: join(folder, 'backups') };
  // Made by the test of the first start, where that has run.
  if (await takeShared('example-keys', keyDir)) await takeShared('example-data', dataDir);
  await prepare(environment);
  const read = readSettings({ ...environment, PORT: '0' });
  if (!read.ok) throw new Error(read.mistakes.join(' '));
  const server = await startServer(read.settings, { log: createLog(() => {}), progress: () => {} });
  return {
    address: server.address.replace(/\/$/, ''),
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
