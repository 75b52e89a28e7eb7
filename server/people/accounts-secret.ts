/** What signs cookies and encrypts second factors: a file in KEY_DIR, made at the first start, shared by all processes of an installation. */
import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';

export class AccountsSecretBroken extends Error {
  readonly code = 'accountsSecretBroken';
  constructor(path: string) {
    super(`${path} does not hold the secret of the accounts; restore it from the copy of KEY_DIR`);
  }
}

/** @throws {AccountsSecretBroken} */
export async function openAccountsSecret(keyDir: string): Promise<string> {
  await makeFolder(keyDir, 0o700);
  await chmod(keyDir, 0o700);
  const path = join(keyDir, 'accounts.key');
  const known = await read(path);
  if (known !== null) return known;
  // Written aside and linked into place: of two processes that start at the same time one wins, and neither reads half a file.
  const made = join(keyDir, `.accounts-${randomBytes(6).toString('hex')}`);
  await writeFile(made, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await link(made, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(made);
  return (await read(path))!;
}

async function read(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const secret = text.trim();
  if (!/^[\w-]{43}$/.test(secret)) throw new AccountsSecretBroken(path);
  return secret;
}
