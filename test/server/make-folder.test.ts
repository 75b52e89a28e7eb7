import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsNoFolder, makeFolder } from '../../server/make-folder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motvikt-folder-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes the folder and those above it, and is content with one that is there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it('says that a file stands in the way', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toThrow(IsNoFolder);
    await expect(makeFolder(join(file, 'below'))).rejects.toThrow('is a file, not a folder');
  });

  it.runIf(process.platform === 'linux')('gives up where nothing can be made, and does not try for ever', async () => {
    await expect(makeFolder('/proc/nope')).rejects.toThrow();
  });
});
