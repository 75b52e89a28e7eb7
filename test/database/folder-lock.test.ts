import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../server/database/folder-lock.ts';
import { processStart } from '../../server/database/process-start.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('lockFolder', () => {
  let folder: string;
  let lock: string;
  beforeEach(async () => {
    folder = join(await temporaryFolder(), 'database');
    lock = `${folder}.lock`;
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  /** A process of its own that takes the folder and says so; it lives until it is killed. */
  const holder = async () => {
    const file = join(import.meta.dirname, '../../server/database/folder-lock.ts');
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `const { lockFolder } = await import(${JSON.stringify(file)}); lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    return { pid: child.pid!, end: async (signal: NodeJS.Signals) => (child.kill(signal), once(child, 'exit')) };
  };

  it('refuses a second process in words, with the number of the first', async () => {
    const other = await holder();
    expect(() => lockFolder(folder)).toThrow(`The database in ${folder} is in use by another Motvikt (process ${other.pid})`);
    await other.end('SIGKILL');
  });

  it('refuses a second time in the same process', () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    release();
    lockFolder(folder)();
    expect(existsSync(lock)).toBe(false);
  });

  it('takes over from a process that was killed', async () => {
    const other = await holder();
    await other.end('SIGKILL');
    expect(existsSync(lock)).toBe(true);
    const release = lockFolder(folder);
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid });
    release();
  });

  it('takes over when the number was given to another process in the meantime', async () => {
    const living = spawn('sleep', ['60']);
    writeFileSync(lock, JSON.stringify({ pid: living.pid, started: 'long ago' }));
    lockFolder(folder)();
    // The same number and the same start: that one does live.
    writeFileSync(lock, JSON.stringify({ pid: living.pid, started: processStart(living.pid!) }));
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    living.kill();
    await once(living, 'exit');
  });

  it('takes over a lock file that is damaged or empty', () => {
    for (const content of ['', 'x', '{}', '{"pid":-1}', '{"pid":"1"}']) {
      writeFileSync(lock, content);
      lockFolder(folder)();
    }
  });

  it('lets one of many win that start at the same time over a stale lock', () => {
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 - 1, started: 'long ago' }));
    const file = join(import.meta.dirname, '../../server/database/folder-lock.ts');
    const script = `import { spawn } from 'node:child_process';
      const run = () => new Promise((resolve) => { let out = ''; const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ${JSON.stringify(`const { lockFolder } = await import(${JSON.stringify(file)}); const wait = Number(process.env.AT) - Date.now(); await new Promise((r) => setTimeout(r, wait)); try { lockFolder(${JSON.stringify(folder)}); console.log('held'); await new Promise((r) => setTimeout(r, 8000)); } catch (error) { console.log(error.code); }`)}], { env: { ...process.env, AT: process.env.AT } }); child.stdout.on('data', (d) => out += d); child.on('exit', () => resolve(out.trim())); });
      console.log(JSON.stringify(await Promise.all(Array.from({ length: 4 }, run))));`;
    const out = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: { ...process.env, AT: String(Date.now() + 8000) },
    });
    const said = JSON.parse(out.stdout) as string[];
    expect(said.filter((word) => word === 'held')).toHaveLength(1);
    expect(said.filter((word) => word === 'folderInUse')).toHaveLength(3);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('gives the folder back when the process ends by itself', async () => {
    const file = join(import.meta.dirname, '../../server/database/folder-lock.ts');
    spawnSync(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `const { lockFolder } = await import(${JSON.stringify(file)}); lockFolder(${JSON.stringify(folder)});`,
    ]);
    expect(existsSync(lock)).toBe(false);
  });
});
