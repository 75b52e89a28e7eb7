import { describe, expect, it } from 'vitest';
import { readSecretFiles } from '../../server/read-secret-files.ts';
import { readSettings } from '../../server/settings.ts';

const files: Readonly<Record<string, string>> = { '/run/db': 'postgres://me:hush@db/motvikt\n', '/run/empty': '\n' };
const read = (path: string): string => {
  const text = files[path];
  if (text === undefined) throw Object.assign(new Error('hush'), { code: 'ENOENT' });
  return text;
};

describe('readSecretFiles', () => {
  it('puts what a file holds where the setting would stand', () => {
    const { environment, mistakes } = readSecretFiles({ DATABASE_URL_FILE: '/run/db', PORT: '1' }, read);
    expect(mistakes).toEqual([]);
    expect(readSettings(environment)).toMatchObject({ ok: true, settings: { databaseUrl: 'postgres://me:hush@db/motvikt', port: 1 } });
    for (const name of ['SMTP_URL', 'OIDC_CLIENT_SECRET'])
      expect(readSecretFiles({ [`${name}_FILE`]: '/run/db' }, read).environment[name]).toBe('postgres://me:hush@db/motvikt');
    expect(readSecretFiles({ PORT: '1' }, read)).toEqual({ environment: { PORT: '1' }, mistakes: [] });
  });

  it('says what is wrong with a file, and nothing of what a file holds', () => {
    const mistakesOf = (environment: Record<string, string>) => readSecretFiles(environment, read).mistakes;
    expect(mistakesOf({ DATABASE_URL_FILE: '/run/none' })).toEqual(['DATABASE_URL_FILE names /run/none, which cannot be read (ENOENT).']);
    expect(mistakesOf({ SMTP_URL_FILE: '/run/empty' })).toEqual(['SMTP_URL_FILE names /run/empty, which is empty.']);
    expect(mistakesOf({ DATABASE_URL_FILE: '/run/db', DATABASE_URL: 'x' })).toEqual([expect.stringContaining('set one of them')]);
    expect(mistakesOf({ DATABASE_URL_FILE: '/run/none', SMTP_URL_FILE: '/run/none' }).join()).not.toContain('hush');
  });
});
