/**
 * Makes a folder and the missing ones above it, one by one. Node's own recursive way retries for ever on a file system that answers
 * "no such file" to making one (/proc), and a start that says nothing is worse than an error.
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file stands where a folder should. */
export class IsNoFolder extends Error {
  readonly code = 'isNoFolder';
  constructor(readonly path: string) {
    super(`${path} is a file, not a folder`);
  }
}

/** @throws {IsNoFolder} or the error of the file system */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory()) return;
  if (found) throw new IsNoFolder(folder);
  const above = dirname(folder);
  if (above !== folder) await makeFolder(above);
  await mkdir(folder, { mode }).catch((error: NodeJS.ErrnoException) => {
    // Another process may have made it meanwhile.
    if (error.code !== 'EEXIST') throw error;
  });
}
