/** The embedded database's own thread. It takes a second to start, so it is started before the rest of the program is even read. */
import type { PGlite } from 'kysely';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.ts';
import { pgliteInWorker } from './pglite-in-worker.ts';

export interface EmbeddedEngine {
  readonly pglite: PGlite;
  /** Gives the folder back. */
  readonly release: () => void;
}

/** The folder that holds the embedded database. */
export const embeddedFolder = (dataDir: string): string => join(dataDir, 'database');

/** @throws {FolderInUse} */
export function startEngine(dataDir: string): EmbeddedEngine {
  const folder = embeddedFolder(dataDir);
  const release = lockFolder(folder);
  return { pglite: pgliteInWorker(folder), release };
}
