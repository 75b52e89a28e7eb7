/**
 * The private keys of a wave that is asked: one file in KEY_DIR, readable by the server's own user only, never in the database, a log or a
 * backup of the database. Closing deletes it, and with it the last way to open what pupils sent.
 */
import { createPrivateKey, createPublicKey, type KeyObject, randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fromBase64Url, toBase64Url } from '../../survey/anonymity/bytes.ts';
import { copiesOf } from '../backups/key-copies.ts';
import { makeFolder } from '../make-folder.ts';

export interface FieldingKeys {
  /** Private number that answers are opened with, 32 bytes. */
  readonly sealing: Uint8Array;
  /** For `storedCode`, 32 bytes. */
  readonly codes: Uint8Array;
  /** By class id: the private key that signs its tokens, PKCS #8. */
  readonly signing: ReadonlyMap<string, Uint8Array>;
}

export interface FieldingKeyStore {
  /** On disk, whole, before this resolves. @param id a UUID, where one was chosen before @returns the id under which they are kept */
  create(keys: FieldingKeys, id?: string): Promise<string>;
  /** @throws {FieldingKeysMissing} */
  read(id: string): Promise<FieldingKeys>;
  /** One class' pair, ready to sign; undefined for a class that the wave does not have. @throws {FieldingKeysMissing} */
  signer(id: string, classId: string): Promise<{ readonly signing: KeyObject; readonly verifying: KeyObject } | undefined>;
  /** How many copies of the file were made by `motvikt keys copy`, as far as its list tells. */
  copies(id: string): Promise<number>;
  remove(id: string): Promise<void>;
}

export class FieldingKeysMissing extends Error {
  readonly code = 'fieldingKeysMissing';
  constructor(
    readonly keyId: string,
    cause: unknown,
  ) {
    super(`The keys ${keyId} of a wave that is asked are not in KEY_DIR; without them no code can be used and no answer opened`, { cause });
  }
}

interface Stored {
  readonly sealing: string;
  readonly codes: string;
  readonly signing: Readonly<Record<string, string>>;
}

const folderName = 'fieldings';
/** In milliseconds. */
const keptFor = 60_000;

export async function openFieldingKeys(keyDir: string): Promise<FieldingKeyStore> {
  const folder = join(keyDir, folderName);
  await makeFolder(folder, 0o700);
  const fileOf = (id: string) => {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new FieldingKeysMissing(id, null);
    return join(folder, `${id}.json`);
  };
  // While pupils answer, the same few files are asked for many times a second. Not for longer than a minute: another process may have closed
  // the wave, and what is destroyed in KEY_DIR must not live on in the memory of this one.
  const read = new Map<string, FieldingKeys>();
  const signers = new Map<string, { readonly signing: KeyObject; readonly verifying: KeyObject }>();
  const forget = (id: string) => {
    read.delete(id);
    for (const name of signers.keys()) if (name.startsWith(`${id} `)) signers.delete(name);
  };
  const store: FieldingKeyStore = {
    async create({ sealing, codes, signing }, id = randomUUID()) {
      const stored: Stored = {
        sealing: toBase64Url(sealing),
        codes: toBase64Url(codes),
        signing: Object.fromEntries([...signing].map(([classId, key]) => [classId, toBase64Url(key)])),
      };
      const file = await open(`${fileOf(id)}.part`, 'wx', 0o600);
      try {
        await file.writeFile(JSON.stringify(stored));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${fileOf(id)}.part`, fileOf(id));
      return id;
    },
    async read(id) {
      const known = read.get(id);
      if (known) return known;
      const stored = await readFile(fileOf(id), 'utf8').then(
        (text) => JSON.parse(text) as Stored,
        (error: unknown) => {
          throw new FieldingKeysMissing(id, error);
        },
      );
      const keys: FieldingKeys = {
        sealing: fromBase64Url(stored.sealing)!,
        codes: fromBase64Url(stored.codes)!,
        signing: new Map(Object.entries(stored.signing).map(([classId, key]) => [classId, fromBase64Url(key)!])),
      };
      if (!read.has(id)) setTimeout(forget, keptFor, id).unref();
      read.set(id, keys);
      return keys;
    },
    async signer(id, classId) {
      const name = `${id} ${classId}`;
      const known = signers.get(name);
      if (known) return known;
      const pkcs8 = (await store.read(id)).signing.get(classId);
      if (!pkcs8) return undefined;
      const signing = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
      const pair = { signing, verifying: createPublicKey(signing) };
      signers.set(name, pair);
      return pair;
    },
    copies: (id) => copiesOf(keyDir, `${folderName}/${basename(fileOf(id))}`),
    async remove(id) {
      forget(id);
      // Also what a kill in the middle of writing left.
      for (const file of [fileOf(id), `${fileOf(id)}.part`]) await rm(file, { force: true });
    },
  };
  return store;
}
