/** From settings to a server that answers: port, folders and keys, then the database, and all else while that opens. */
import { checkPort } from './check-port.ts';
import { startEngine } from './database/embedded-engine.ts';
import { openFolders } from './open-folders.ts';
import type { RunningServer, StartOptions } from './serve-database.ts';
import type { Settings } from './settings.ts';

export async function startServer(settings: Settings, options: StartOptions): Promise<RunningServer> {
  // Before anything is made: a start that fails on a taken port leaves no folder behind.
  await checkPort(settings);
  const keys = await openFolders(settings);
  // It starts on another thread, and takes as long as reading the rest of the program does.
  const engine = settings.databaseUrl === null ? startEngine(settings.dataDir) : undefined;
  const reading = import('./serve-database.ts');
  // Heard when the database is open; where that fails as well, its error is the one to tell.
  reading.catch(() => {});
  const { openDatabase } = await import('./database/open-database.ts').catch((error: unknown) => {
    engine?.release();
    throw error;
  });
  const database = await openDatabase(settings, engine);
  try {
    const { serveDatabase } = await reading;
    return await serveDatabase(database, keys, settings, options);
  } catch (error) {
    await database.close().catch(() => {});
    throw error;
  }
}
