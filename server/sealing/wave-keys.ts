/**
 * The keys of the waves' columns: one file each in KEY_DIR, readable by the server's own user only, never in the database, a log or a
 * backup of the database. Whoever deletes a wave's key has deleted its answers.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

export interface WaveKeys {
  /** A new key, on disk before this resolves. */
  create(): Promise<{ readonly id: string; readonly key: Uint8Array }>;
  /** @throws {KeyMissing} */
  read(id: string): Promise<Uint8Array>;
  remove(id: string): Promise<void>;
}

export class KeyMissing extends Error {
  readonly code = 'keyMissing';
  constructor(
    readonly keyId: string,
    cause: unknown,
  ) {
    super(`The key ${keyId} of a wave is not in KEY_DIR; without it the wave's columns cannot be read`, { cause });
  }
}

const keyBytes = 32;

/** Closes KEY_DIR to others, unless it is only looked at. */
export async function openWaveKeys(keyDir: string, { asItIs = false } = {}): Promise<WaveKeys> {
  const folder = join(keyDir, 'waves');
  for (const one of [keyDir, folder]) await makeFolder(one, 0o700);
  // mkdir's mode is cut by the umask and says nothing about a folder that was there.
  if (!asItIs) await Promise.all([keyDir, folder].map((one) => chmod(one, 0o700)));
  const fileOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new KeyMissing(id, null);
    return join(folder, `${id}.key`);
  };
  return {
    async create() {
      const id = randomUUID();
      const key = new Uint8Array(randomBytes(keyBytes));
      const file = await open(fileOf(id), 'wx', 0o600);
      try {
        await file.writeFile(Buffer.from(key).toString('base64') + '\n');
        await file.sync();
      } finally {
        await file.close();
      }
      return { id, key };
    },
    async read(id) {
      const text = await readFile(fileOf(id), 'utf8').catch((error: unknown) => {
        throw new KeyMissing(id, error);
      });
      const key = new Uint8Array(Buffer.from(text.trim(), 'base64'));
      if (key.length !== keyBytes) throw new KeyMissing(id, null);
      return key;
    },
    remove: (id) => rm(fileOf(id), { force: true }),
  };
}
