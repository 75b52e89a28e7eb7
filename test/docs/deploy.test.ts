/** The files that a municipality copies to run Motvikt: what they set, the program understands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';

const fileOf = (name: string): string => readFileSync(join(import.meta.dirname, '../../docs/deploy', name), 'utf8');
/** Secrets stand in files that are not there: something of their form takes their place. */
const secrets: Readonly<Record<string, string>> = {
  DATABASE_URL_FILE: 'postgres://motvikt:secret@database/motvikt',
  SMTP_URL_FILE: 'smtps://user:secret@mail.kommun.example',
};
const withSecrets = (set: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries(
    set.map(([name, value]) => (secrets[name] === undefined ? [name, value] : [name.replace(/_FILE$/, ''), secrets[name]])),
  );

const pairOf = (pair: string) => pair.split('=') as [string, string];
const shared = fileOf('motvikt.env')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map(pairOf);
/** The settings of a unit: those of the file that it names, and its own. */
const unitOf = (name: string) => [
  ...(fileOf(name).includes('\nEnvironmentFile=/etc/motvikt/settings\n') ? shared : []),
  ...[...fileOf(name).matchAll(/^Environment=(.*)$/gm)].flatMap(([, line]) => line!.split(' ').map(pairOf)),
];
const units = ['motvikt.service', 'motvikt-worker.service', 'motvikt-backup.service'];
const block = /^ {2}motvikt: &motvikt[\s\S]*?^ {4}environment:\n((?: {6}.*\n)+)/m.exec(fileOf('compose.yaml'))![1]!;
const compose = [...block.matchAll(/^ {6}(\w+): '?([^'\n]*)'?$/gm)].map(([, name, value]) => [name!, value!] as const);

describe.each([...units.map((name) => [name, unitOf(name)] as const), ['compose.yaml', compose] as const])('docs/deploy/%s', (_, set) => {
  const read = readSettings(withSecrets(set));

  it('sets what the program takes, and nothing by a name that it does not know', () => {
    if (!read.ok) throw new Error(read.mistakes.join('\n'));
    const source = readFileSync(join(import.meta.dirname, '../../server/settings.ts'), 'utf8');
    for (const name of Object.keys(withSecrets(set))) expect(source, name).toContain(`  ${name}: z`);
  });

  it('runs the real thing: PostgreSQL, letters, TLS before it, keys apart, no example', () => {
    expect(read).toMatchObject({
      ok: true,
      settings: { databaseUrl: secrets['DATABASE_URL_FILE'], smtpUrl: secrets['SMTP_URL_FILE'], trustedProxies: 1, example: false },
    });
  });
});

it('what takes long has somebody who does it, with the keys of the server', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, command] = /^ExecStart=\/usr\/bin\/env npm run --silent (\S+)$/m.exec(fileOf('motvikt-worker.service'))!;
  expect(scripts[command!]).toMatch(/ worker$/);
  const worker = /^ {2}worker:\n(?: {4}.*\n)+/m.exec(fileOf('compose.yaml'))![0];
  expect(worker).toContain('<<: *motvikt');
  expect(worker).toContain(`'${command}'`);
});

it('each proxy tells the address that people use, and keeps no log of who asks', () => {
  const { settings } = readSettings(withSecrets(compose)) as Extract<ReturnType<typeof readSettings>, { ok: true }>;
  const host = new URL(settings.publicUrl!).host;
  expect(fileOf('Caddyfile')).toMatch(new RegExp(`^${host} \\{`, 'm'));
  expect(fileOf('Caddyfile')).not.toMatch(/^\s*log\b/m);
  expect(fileOf('nginx.conf').match(new RegExp(`server_name ${host};`, 'g'))).toHaveLength(2);
  expect(fileOf('nginx.conf')).toContain('access_log off;');
  for (const name of ['For $remote_addr', 'Proto $scheme', 'Host $host']) expect(fileOf('nginx.conf')).toContain(`X-Forwarded-${name};`);
});
