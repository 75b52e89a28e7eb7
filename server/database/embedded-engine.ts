/** The embedded database's own thread. It takes a second to start, so it is started before the rest of the program is even read. */
import type { PGlite } from 'kysely';
import { mkdirSync } from 'node:fs';
import { embeddedFolder } from './embedded-folder.ts';
import { lockFolder } from './folder-lock.ts';
import { pgliteInWorker } from './pglite-in-worker.ts';

export interface EmbeddedEngine {
  readonly pglite: PGlite;
  /** Gives the folder back. */
  readonly release: () => void;
}

/** @throws {FolderInUse} */
export function startEngine(dataDir: string): EmbeddedEngine {
  const folder = embeddedFolder(dataDir);
  const release = lockFolder(folder);
  // PGlite itself would let everybody in.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { pglite: pgliteInWorker(folder), release };
}
