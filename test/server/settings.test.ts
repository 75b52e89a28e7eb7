import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';

const mistakesOf = (environment: Record<string, string>) => {
  const read = readSettings(environment);
  return read.ok ? [] : read.mistakes;
};

describe('readSettings', () => {
  it('has a default for every setting', () => {
    expect(readSettings({})).toEqual({
      ok: true,
      settings: {
        port: 4000,
        host: '127.0.0.1',
        dataDir: resolve('data'),
        keyDir: resolve('keys'),
        backupDir: resolve('backups'),
        databaseUrl: null,
        publicUrl: null,
        trustedProxies: 0,
        example: true,
        smtpUrl: null,
        mailFrom: 'Motvikt <motvikt@localhost>',
        singleSignOn: null,
      },
    });
  });

  it('takes each setting from the environment', () => {
    const given = {
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/srv/data',
      KEY_DIR: '/srv/keys',
      BACKUP_DIR: '/srv/backups',
      DATABASE_URL: 'postgres://me:secret@db.example:5432/motvikt',
      PUBLIC_URL: 'https://motvikt.kommun.example/',
      EXAMPLE: 'no',
      SMTP_URL: 'smtps://me:secret@mail.kommun.example',
      MAIL_FROM: 'Motvikt <motvikt@kommun.example>',
      OIDC_ISSUER: 'https://login.kommun.example',
      OIDC_CLIENT_ID: 'motvikt',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_RULES: '/srv/rules.json',
    };
    expect(readSettings(given)).toEqual({
      ok: true,
      settings: {
        port: 0,
        host: '::1',
        dataDir: '/srv/data',
        keyDir: '/srv/keys',
        backupDir: '/srv/backups',
        databaseUrl: given.DATABASE_URL,
        publicUrl: 'https://motvikt.kommun.example',
        trustedProxies: 0,
        example: false,
        smtpUrl: given.SMTP_URL,
        mailFrom: given.MAIL_FROM,
        singleSignOn: {
          issuer: given.OIDC_ISSUER,
          clientId: 'motvikt',
          clientSecret: 'secret',
          rulesFile: '/srv/rules.json',
        },
      },
    });
  });

  it('has the example, with its open accounts, on this machine only', () => {
    const exampleOf = (environment: Record<string, string>) => {
      const read = readSettings(environment);
      return read.ok ? read.settings.example : read.mistakes;
    };
    expect(exampleOf({})).toBe(true);
    expect(exampleOf({ PUBLIC_URL: 'http://localhost:4000' })).toBe(true);
    expect(exampleOf({ EXAMPLE: 'no' })).toBe(false);
    expect(exampleOf({ DATABASE_URL: 'postgres://x/y' })).toBe(false);
    expect(exampleOf({ DATABASE_URL: 'postgres://x/y', EXAMPLE: 'yes' })).toBe(true);
    expect(exampleOf({ PUBLIC_URL: 'https://motvikt.kommun.example' })).toBe(false);
    expect(exampleOf({ PUBLIC_URL: 'https://motvikt.kommun.example', EXAMPLE: 'yes' })).toEqual([
      expect.stringContaining('EXAMPLE must be no where others than this machine reach the server'),
    ]);
    expect(exampleOf({ TRUSTED_PROXIES: '1' })).toBe(false);
    expect(exampleOf({ TRUSTED_PROXIES: '1', EXAMPLE: 'yes' })).toEqual([expect.stringContaining('also by a proxy')]);
    expect(exampleOf({ EXAMPLE: 'maybe' })).toEqual(['EXAMPLE must be yes or no.']);
  });

  it('takes single sign-on whole or not at all, and over an open line on this machine only', () => {
    const whole = {
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'motvikt',
      OIDC_CLIENT_SECRET: 'secret',
      OIDC_RULES: 'rules.json',
    };
    expect(mistakesOf(whole)).toEqual([]);
    for (const name of Object.keys(whole))
      expect(mistakesOf({ ...whole, [name]: '' }), name).toEqual([expect.stringContaining('must be set together')]);
    expect(mistakesOf({ ...whole, OIDC_ISSUER: 'http://login.example' })).toEqual([expect.stringMatching(/^OIDC_ISSUER must begin/)]);
    expect(mistakesOf({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:9000' })).toEqual([]);
  });

  it('is reached by others only under an address with TLS', () => {
    for (const host of ['127.0.0.1', '127.3.2.1', '::1', 'localhost']) expect(mistakesOf({ HOST: host }), host).toEqual([]);
    for (const host of ['0.0.0.0', '::', '192.168.1.5', 'example.org', '127.0.0.1.example.org', 'localhost.example.org']) {
      expect(mistakesOf({ HOST: host }), host).toEqual([expect.stringContaining(`HOST is "${host}", which others reach`)]);
      expect(mistakesOf({ HOST: host, PUBLIC_URL: 'https://motvikt.kommun.example' }), host).toEqual([]);
    }
    expect(mistakesOf({ HOST: '' })).toEqual([expect.stringMatching(/^HOST must be/)]);
    expect(mistakesOf({ PUBLIC_URL: 'http://motvikt.kommun.example' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL must begin with https:.*TLS/),
    ]);
  });

  it('keeps backups and keys apart, whichever lies in the other', () => {
    for (const [backups, keys] of [
      ['/srv/keys/backups', '/srv/keys'],
      ['/srv/keys', '/srv/keys'],
      ['/srv', '/srv/keys'],
    ] as const)
      expect(mistakesOf({ BACKUP_DIR: backups, KEY_DIR: keys, DATA_DIR: '/data' }), backups).toEqual([
        expect.stringContaining('must not lie in one another'),
      ]);
    expect(mistakesOf({ BACKUP_DIR: '/srv/keys-not', KEY_DIR: '/srv/keys' })).toEqual([]);
  });

  it('believes as many proxies as there are', () => {
    for (const count of ['0', '1', '9']) expect(mistakesOf({ TRUSTED_PROXIES: count }), count).toEqual([]);
    for (const count of ['', '-1', '10', 'yes', '1.5']) expect(mistakesOf({ TRUSTED_PROXIES: count }), count).toHaveLength(1);
  });

  it('says one sentence for each mistake, all at once', () => {
    expect(mistakesOf({ PORT: 'http', HOST: '', DATA_DIR: ' ', DATABASE_URL: 'mysql://x' })).toEqual([
      'PORT must be a whole number from 0 to 65535, but is "http".',
      expect.stringMatching(/^HOST must be/),
      'DATA_DIR must be a folder, but is empty.',
      expect.stringMatching(/^DATABASE_URL must begin with postgres:\/\//),
    ]);
  });

  it('tells of keys inside the data together with other mistakes', () => {
    expect(mistakesOf({ PORT: 'http', DATA_DIR: '/srv', KEY_DIR: '/srv/keys' })).toEqual([
      expect.stringMatching(/^PORT must be/),
      expect.stringContaining('must not lie inside DATA_DIR'),
    ]);
  });

  it('tells what right settings do not allow together beside mistakes in others', () => {
    expect(mistakesOf({ HOST: '0.0.0.0', PORT: 'xx', DATABASE_URL: 'mysql://x' })).toEqual([
      expect.stringMatching(/^PORT must be/),
      expect.stringMatching(/^DATABASE_URL must begin/),
      expect.stringContaining('HOST is "0.0.0.0", which others reach'),
    ]);
    expect(mistakesOf({ HOST: '0.0.0.0', PUBLIC_URL: 'motvikt', EXAMPLE: 'yes', OIDC_CLIENT_ID: 'motvikt' })).toEqual([
      expect.stringMatching(/^PUBLIC_URL must be an address/),
      expect.stringMatching(/^EXAMPLE must be no/),
      expect.stringContaining('must be set together'),
    ]);
  });

  it('knows ports at the edges', () => {
    for (const port of ['0', '65535']) expect(mistakesOf({ PORT: port })).toEqual([]);
    for (const port of ['65536', '-1', '4000.5', '', '1e3']) expect(mistakesOf({ PORT: port }), port).toHaveLength(1);
  });

  it('refuses keys inside the data, where a copy of the data would carry them along', () => {
    for (const [data, keys] of [
      ['/srv', '/srv/keys'],
      ['/srv/data', '/srv/data'],
      ['/srv/data', '/srv/data/x/../keys'],
      ['./data', 'data/keys'],
    ] as const)
      expect(mistakesOf({ DATA_DIR: data, KEY_DIR: keys }), keys).toEqual([expect.stringContaining('must not lie inside DATA_DIR')]);
    for (const [data, keys] of [
      ['/srv/data', '/srv/data-keys'],
      ['/srv/data', '/srv/..data'],
      ['/srv/a/b', '/srv/a'],
    ] as const)
      expect(mistakesOf({ DATA_DIR: data, KEY_DIR: keys }), keys).toEqual([]);
  });
});
