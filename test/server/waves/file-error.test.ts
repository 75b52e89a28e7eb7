import { readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { describeFileError } from '../../../server/waves/file-error.ts';

const thrown = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('describeFileError', () => {
  it('says in both languages why a file cannot be read', async () => {
    expect(describeFileError(await thrown(() => readFile('/no/such/file')))).toEqual({
      sv: 'filen finns inte',
      en: expect.stringContaining('no such file'),
    });
    expect(describeFileError(await thrown(() => readFile(import.meta.dirname)))).toMatchObject({ sv: 'det är en mapp' });
  });

  it('knows a broken gzip, also behind another error', async () => {
    const broken = await thrown(() => gunzipSync(gzipSync('a'.repeat(100)).subarray(0, 20)));
    const sv = 'den packade filen är skadad eller avhuggen';
    expect(describeFileError(broken)).toEqual({ sv, en: (broken as Error).message });
    expect(describeFileError(new TypeError('terminated', { cause: broken }))).toEqual({ sv, en: 'terminated' });
  });

  it('leaves every other error to others', () => {
    expect(describeFileError(new Error('disk on fire'))).toBeNull();
  });
});
