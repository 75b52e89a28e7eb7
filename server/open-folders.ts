/** The folders that `npm start` and commands work in. A folder that cannot be used is told before anything is opened. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openingTexts } from '../notebooks/wording/opening-texts.ts';
import { CannotOpen } from './cannot-start.ts';
import { IsNoFolder, makeFolder } from './make-folder.ts';
import { openWaveKeys, type WaveKeys } from './sealing/wave-keys.ts';

export interface Folders {
  /** null: nothing of this process stands there. */
  readonly dataDir: string | null;
  readonly keyDir: string;
}

/** Makes the folders that are missing. @throws {CannotOpen} */
export async function openFolders({ dataDir, keyDir }: Folders): Promise<WaveKeys> {
  if (dataDir !== null)
    await ensureWritable(dataDir).catch((error: unknown) => {
      throw notUsable('DATA_DIR', dataDir, error);
    });
  return openWaveKeys(keyDir).catch((error: unknown) => {
    throw notUsable('KEY_DIR', keyDir, error);
  });
}

async function ensureWritable(folder: string): Promise<void> {
  await makeFolder(folder);
  // Root may write wherever the disk lets it; a file that is really made is the only honest test.
  const probe = join(folder, `.writable-${process.pid}`);
  await writeFile(probe, '');
  await rm(probe);
}

const notUsable = (setting: string, folder: string, error: unknown) =>
  new CannotOpen(
    error instanceof IsNoFolder
      ? openingTexts.noFolder(setting, folder, error.path)
      : openingTexts.notWritable(setting, folder, (error as Error).message),
    { cause: error },
  );
