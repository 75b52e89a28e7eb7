/**
 * Copies of KEY_DIR, apart from backups of the database, and the list of them: a wave is forgotten when its key is gone from every copy, so
 * somebody must know where they are. The list lies in KEY_DIR itself and is no key.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { liesIn } from './lies-in.ts';

const listName = 'copies.jsonl';
const copyFile = z.object({ format: z.literal('motvikt-keys'), madeAt: z.string(), keys: z.record(z.string(), z.string()) });
const listed = z.object({ at: z.string(), path: z.string(), keys: z.array(z.string()) });
/** When the keys were copied to where, and which: by a digest of their names and content. */
export type KeyCopy = z.infer<typeof listed>;

/** Name within KEY_DIR to content. */
async function keysIn(keyDir: string): Promise<Record<string, string>> {
  const names = await readdir(keyDir, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => relative(keyDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => name !== listName && !name.endsWith('.part'))
    .sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, (await readFile(join(keyDir, name))).toString('base64')] as const)),
  );
}
const digest = (name: string, content: string): string => createHash('sha256').update(`${name}\n${content}`).digest('hex').slice(0, 16);

/** @throws EEXIST */
async function writeNew(path: string, text: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** @param path outside KEY_DIR: there it would be taken for a key itself. @returns how many keys; the copy is on disk and in the list @throws EEXIST */
export async function copyKeys(keyDir: string, path: string, now: Date): Promise<number> {
  const keys = await keysIn(keyDir);
  await writeNew(
    path,
    `${JSON.stringify({ format: 'motvikt-keys', madeAt: now.toISOString(), keys } satisfies z.infer<typeof copyFile>)}\n`,
  );
  await listCopy(keyDir, { at: now.toISOString(), path: resolve(path), keys: digestsOf(keys) });
  return Object.keys(keys).length;
}

const digestsOf = (keys: Readonly<Record<string, string>>): string[] =>
  Object.entries(keys).map(([name, content]) => digest(name, content));

async function listCopy(keyDir: string, line: KeyCopy): Promise<void> {
  const list = await open(join(keyDir, listName), 'a', 0o600);
  try {
    // Begun on a line of its own, should the last one have been cut short by a kill or a full disk.
    await list.writeFile(`\n${JSON.stringify(line)}\n`);
    await list.sync();
  } finally {
    await list.close();
  }
}

/** In the order in which they were made, with whether the file is still there. */
export async function listKeyCopies(keyDir: string): Promise<(KeyCopy & { readonly isThere: boolean })[]> {
  const text = await readFile(join(keyDir, listName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const copies = text.split('\n').flatMap((line) => {
    const read = listed.safeParse(jsonOf(line));
    return read.success ? [read.data] : [];
  });
  return Promise.all(
    copies.map(async (copy) => ({
      ...copy,
      isThere: await stat(copy.path).then(
        () => true,
        () => false,
      ),
    })),
  );
}

/**
 * How many listed copies hold a key file as it is now. A copy that is not where it was put counts as well: it may have been moved.
 *
 * @param name within KEY_DIR, with slashes
 */
export async function copiesOf(keyDir: string, name: string): Promise<number> {
  const content = (await readFile(join(keyDir, name))).toString('base64');
  return (await listKeyCopies(keyDir)).filter(({ keys }) => keys.includes(digest(name, content))).length;
}

/** How many keys stand in no listed copy that is still there, and when the last was made. */
export async function keysWithoutCopy(keyDir: string): Promise<{ readonly missing: number; readonly lastCopy: string | null }> {
  const copies = (await listKeyCopies(keyDir)).filter(({ isThere }) => isThere);
  const copied = new Set(copies.flatMap(({ keys }) => keys));
  const missing = Object.entries(await keysIn(keyDir)).filter(([name, content]) => !copied.has(digest(name, content))).length;
  return { missing, lastCopy: copies.at(-1)?.at ?? null };
}

export type KeysRestored =
  | { readonly kind: 'restored'; readonly added: number; readonly there: number }
  | { readonly kind: 'noCopy' }
  /** Keys of the same name and another content; nothing was written. */
  | { readonly kind: 'differs'; readonly names: readonly string[] };

/**
 * Puts back the keys that KEY_DIR lacks; one that is there is never overwritten. The copy is on the list from then on: a new folder would not know of it.
 *
 * @param path where the copy lies @param text what it holds
 */
export async function restoreKeys(keyDir: string, path: string, text: string): Promise<KeysRestored> {
  const read = copyFile.safeParse(jsonOf(text));
  const isInside = (name: string) => liesIn(resolve(keyDir, name), keyDir) && name !== listName;
  if (!read.success || !Object.keys(read.data.keys).every(isInside)) return { kind: 'noCopy' };
  const here = await keysIn(keyDir);
  const all = Object.entries(read.data.keys);
  const differing = all.filter(([name, content]) => here[name] !== undefined && here[name] !== content).map(([name]) => name);
  if (differing.length > 0) return { kind: 'differs', names: differing };
  const lacking = all.filter(([name]) => here[name] === undefined);
  for (const [name, content] of lacking) {
    await mkdir(dirname(join(keyDir, name)), { recursive: true, mode: 0o700 });
    // Whole or not at all: half a key would stand in the way of the whole one.
    const unfinished = `${join(keyDir, name)}.part`;
    await rm(unfinished, { force: true });
    await writeNew(unfinished, Buffer.from(content, 'base64'));
    await rename(unfinished, join(keyDir, name));
  }
  const own: KeyCopy = { at: read.data.madeAt, path: resolve(path), keys: digestsOf(read.data.keys) };
  const isListed = (await listKeyCopies(keyDir)).some((copy) => copy.path === own.path && own.keys.every((key) => copy.keys.includes(key)));
  if (!isListed) await listCopy(keyDir, own);
  return { kind: 'restored', added: lacking.length, there: all.length - lacking.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
