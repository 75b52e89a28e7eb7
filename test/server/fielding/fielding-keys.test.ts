import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyKeys } from '../../../server/backups/key-copies.ts';
import { FieldingKeysMissing, openFieldingKeys } from '../../../server/fielding/fielding-keys.ts';
import { temporaryFolder } from '../../database/temporary-folder.ts';
import { signingKeys } from '../../survey/anonymity/fixtures/keys.ts';

describe('openFieldingKeys', () => {
  let folder: string;
  let around: string;
  beforeAll(async () => {
    around = await temporaryFolder();
    folder = join(around, 'keys');
    await mkdir(folder);
  });
  afterAll(() => rm(around, { recursive: true, force: true }));
  const made = { sealing: new Uint8Array(32).fill(1), codes: new Uint8Array(32).fill(2), signing: new Map([['A', signingKeys[0].pkcs8]]) };
  const fileOf = (id: string) => join(folder, 'fieldings', `${id}.json`);

  it('keeps keys in a file that the server alone can read, until they are removed', async () => {
    const [one, other] = [await openFieldingKeys(folder), await openFieldingKeys(folder)];
    const id = await one.create(made);
    expect((await stat(fileOf(id))).mode & 0o777).toBe(0o600);
    expect(await other.read(id)).toEqual(made);
    expect((await other.signer(id, 'A'))?.signing.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(await other.signer(id, 'B')).toBeUndefined();
    await other.remove(id);
    await expect(stat(fileOf(id))).rejects.toThrow('ENOENT');
    for (const store of [one, other]) {
      await expect(store.read(id)).rejects.toThrow(FieldingKeysMissing);
      await expect(store.signer(id, 'A')).rejects.toThrow(FieldingKeysMissing);
    }
  });

  it('counts the copies that were made of a file', async () => {
    const store = await openFieldingKeys(folder);
    const id = await store.create(made);
    expect(await store.copies(id)).toBe(0);
    await copyKeys(folder, join(around, 'one.json'), new Date());
    const later = await store.create(made);
    await copyKeys(folder, join(around, 'two.json'), new Date());
    // One that is not where it was put may have been moved.
    await rm(join(around, 'one.json'));
    expect([await store.copies(id), await store.copies(later)]).toEqual([2, 1]);
  });

  it('forgets within a minute what another process has removed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const [web, worker] = [await openFieldingKeys(folder), await openFieldingKeys(folder)];
      const id = await web.create(made);
      await web.signer(id, 'A');
      await worker.remove(id);
      vi.advanceTimersByTime(59_999);
      expect(await web.read(id)).toEqual(made);
      vi.advanceTimersByTime(1);
      await expect(web.read(id)).rejects.toThrow(FieldingKeysMissing);
      await expect(web.signer(id, 'A')).rejects.toThrow(FieldingKeysMissing);
    } finally {
      vi.useRealTimers();
    }
  });
});
