/**
 * What tests of one run start from, made once by whichever comes first. `npm test` gives the folder and takes it away; a kind of test that is
 * run by itself has none, and makes everything anew.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDatabase } from '../server/database/open-database.ts';

const folder = process.env['MOTVIKT_SHARED'];

/** Where something shared lies that nobody writes to; null where it is not there. */
export const sharedFolder = (name: string): string | null =>
  folder !== undefined && existsSync(join(folder, name)) ? join(folder, name) : null;

/** Copies what is shared under this name to `target`. @returns whether it is there */
export async function takeShared(name: string, target: string): Promise<boolean> {
  if (folder === undefined || !existsSync(join(folder, name))) return false;
  await mkdir(dirname(target), { recursive: true });
  await cp(join(folder, name), target, { recursive: true });
  return true;
}

/** Shares a copy of `source`, unless another test has; it is there whole or not at all. */
export async function share(name: string, source: string): Promise<void> {
  if (folder === undefined || existsSync(join(folder, name))) return;
  const unfinished = join(folder, `${name}-${process.pid}`);
  await cp(source, unfinished, { recursive: true, verbatimSymlinks: true });
  await rename(unfinished, join(folder, name)).catch(() => rm(unfinished, { recursive: true }));
}

/** An embedded database with the newest schema and nothing else in it. To make one takes seconds, to copy it a moment. */
export async function emptyDatabaseIn(dataDir: string): Promise<void> {
  if (folder === undefined || (await takeShared('embedded', dataDir))) return;
  await (await openDatabase({ dataDir, databaseUrl: null })).close();
  await share('embedded', dataDir);
}
