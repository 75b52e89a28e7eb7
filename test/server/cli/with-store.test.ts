import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withStore } from '../../../server/cli/with-store.ts';
import { lockFolder } from '../../../server/database/folder-lock.ts';
import type { Language } from '../../../survey/text.ts';
import { memoryIo } from './memory-io.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motvikt-store-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a command says that cannot open what it works on. */
async function complaint(environment: Readonly<Record<string, string>>, language: Language = 'en'): Promise<string> {
  const io = memoryIo({}, language);
  const code = await withStore(
    io,
    { environment: { DATA_DIR: join(folder, 'data'), KEY_DIR: join(folder, 'keys'), ...environment } },
    () => {
      throw new Error('nothing could be opened');
    },
  );
  expect({ code, out: io.out() }).toEqual({ code: 1, out: '' });
  return io.err();
}

describe('withStore', () => {
  it('says that a file stands where a folder should, as npm start does', async () => {
    const file = join(folder, 'file');
    for (const setting of ['DATA_DIR', 'KEY_DIR'])
      expect(await complaint({ [setting]: join(file, 'below') })).toBe(
        `${setting} (${file}/below): ${file} is a file, not a folder. Set ${setting} to a folder.\n`,
      );
    expect(await complaint({ KEY_DIR: file }, 'sv')).toContain('är en fil, inte en mapp. Sätt KEY_DIR till en mapp.');
  });

  it.runIf(process.platform === 'linux')('gives up where no folder can be made', async () => {
    expect(await complaint({ DATA_DIR: '/proc/nope/x' })).toMatch(/^DATA_DIR \(\/proc\/nope\/x\) cannot be written: .*\n$/);
    expect(await complaint({ DATA_DIR: '/proc/nope/x' }, 'sv')).toContain('går inte att skriva i');
  });

  it('says in the reader’s language that the folder or the database is not to be had', async () => {
    const release = lockFolder(join(folder, 'data/database'));
    expect(await complaint({}, 'sv')).toMatch(/^Databasen i .* används av en annan Motvikt \(process \d+\)\..*\nOm det är din server/);
    release();
    const elsewhere = { DATABASE_URL: 'postgres://me:hidden@127.0.0.1:9/x', DATA_DIR: '/proc/nope/x' };
    expect(await complaint(elsewhere, 'sv')).toMatch(/^Databasen 127\.0\.0\.1:9\/x svarar inte: (?!.*hidden)/);
  });
});
