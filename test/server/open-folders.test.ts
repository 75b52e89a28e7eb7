import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolders } from '../../server/open-folders.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motvikt-folders-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('openFolders', () => {
  it('makes folders that nobody else may enter', async () => {
    const [dataDir, keyDir] = [join(folder, 'new/data'), join(folder, 'new/keys')];
    await openFolders({ dataDir, keyDir });
    for (const one of [dataDir, keyDir]) expect(await modeOf(one)).toBe(0o700);
  });

  it('closes those of an earlier version, whose database everybody could change', async () => {
    const [dataDir, keyDir] = [join(folder, 'old/data'), join(folder, 'old/keys')];
    const folders = [dataDir, join(dataDir, 'database'), keyDir];
    for (const one of folders) await mkdir(one, { recursive: true });
    for (const one of folders) await chmod(one, 0o777);
    await openFolders({ dataDir, keyDir, asTheyAre: true });
    for (const one of folders) expect(await modeOf(one)).toBe(0o777);
    await openFolders({ dataDir, keyDir });
    for (const one of folders) expect(await modeOf(one)).toBe(0o700);
  });
});
