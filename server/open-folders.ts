/**
 * The folders that `npm start` and commands work in. A folder that cannot be used is told before anything is opened. Nobody else is let into
 * them: the embedded database makes its files such that everybody may change them, whatever the umask.
 */
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openingTexts } from '../notebooks/wording/opening-texts.ts';
import { CannotOpen } from './cannot-start.ts';
import { embeddedFolder } from './database/embedded-folder.ts';
import { IsNoFolder, makeFolder } from './make-folder.ts';
import { openWaveKeys, type WaveKeys } from './sealing/wave-keys.ts';

export interface Folders {
  /** null: nothing of this process stands there. */
  readonly dataDir: string | null;
  readonly keyDir: string;
  /** Only to look: others that are let into a folder that is there stay so. */
  readonly asTheyAre?: boolean;
}

/** Makes the folders that are missing, and closes all to others. @throws {CannotOpen} */
export async function openFolders({ dataDir, keyDir, asTheyAre = false }: Folders): Promise<WaveKeys> {
  if (dataDir !== null)
    await openDataDir(dataDir, asTheyAre).catch((error: unknown) => {
      throw notUsable('DATA_DIR', dataDir, error);
    });
  return openWaveKeys(keyDir, { asItIs: asTheyAre }).catch((error: unknown) => {
    throw notUsable('KEY_DIR', keyDir, error);
  });
}

async function openDataDir(folder: string, asItIs: boolean): Promise<void> {
  await makeFolder(folder, 0o700);
  if (!asItIs) for (const one of [folder, embeddedFolder(folder)]) await closeToOthers(one);
  // Root may write wherever the disk lets it; a file that is really made is the only honest test.
  const probe = join(folder, `.writable-${process.pid}`);
  await writeFile(probe, '');
  await rm(probe);
}

/** A volume may belong to another user, who alone may close it; doctor tells. The database's folder in it is ours. */
const closeToOthers = (folder: string): Promise<void> =>
  chmod(folder, 0o700).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM' && error.code !== 'ENOENT') throw error;
  });

const notUsable = (setting: string, folder: string, error: unknown) =>
  new CannotOpen(
    error instanceof IsNoFolder
      ? openingTexts.noFolder(setting, folder, error.path)
      : openingTexts.notWritable(setting, folder, (error as Error).message),
    { cause: error },
  );
