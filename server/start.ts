/** From settings to a server that answers: port, folders and keys, then the database, and all else while that opens. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { checkPort } from './check-port.ts';
import { startEngine } from './database/embedded-engine.ts';
import { IsNoFolder, makeFolder } from './make-folder.ts';
import { openWaveKeys } from './sealing/wave-keys.ts';
import type { RunningServer, StartOptions } from './serve-database.ts';
import type { Settings } from './settings.ts';

export async function startServer(settings: Settings, options: StartOptions): Promise<RunningServer> {
  // Before anything is made: a start that fails on a taken port leaves no folder behind.
  await checkPort(settings);
  await ensureFolder('DATA_DIR', settings.dataDir);
  const keys = await openWaveKeys(settings.keyDir).catch((error: unknown) => {
    throw notWritable('KEY_DIR', settings.keyDir, error);
  });
  // It starts on another thread, and takes as long as reading the rest of the program does.
  const engine = settings.databaseUrl === null ? startEngine(settings.dataDir) : undefined;
  const { openDatabase } = await import('./database/open-database.ts');
  const reading = import('./serve-database.ts');
  const database = await openDatabase(settings, engine);
  try {
    const { serveDatabase } = await reading;
    return await serveDatabase(database, keys, settings, options);
  } catch (error) {
    await database.close().catch(() => {});
    throw error;
  }
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
