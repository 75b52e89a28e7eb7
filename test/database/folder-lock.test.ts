import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../server/database/folder-lock.ts';
import { processStart } from '../../server/database/process-start.ts';
import { temporaryFolder } from './temporary-folder.ts';

const lockModule = join(import.meta.dirname, '../../server/database/folder-lock.ts');

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
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `const { lockFolder } = await import(${JSON.stringify(lockModule)}); lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`,
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

  it('lets one of many win that start at the same time over a stale lock', async () => {
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 - 1, started: 'long ago' }));
    const code = `const { lockFolder } = await import(${JSON.stringify(lockModule)});
      console.log('ready');
      await new Promise((go) => process.stdin.once('data', go));
      try { lockFolder(${JSON.stringify(folder)}); console.log('held'); } catch (error) { console.log(error.code); }
      // Whoever holds it lives until all have tried.
      await new Promise((end) => process.stdin.once('data', end));
      process.exit(0);`;
    const racers = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
      const words = createInterface(child.stdout)[Symbol.asyncIterator]();
      return {
        child,
        next: async () => (await words.next()).value as string,
        say: () => child.stdin.write('now\n'),
        exited: once(child, 'exit'),
      };
    });
    expect(await Promise.all(racers.map(({ next }) => next()))).toEqual(Array(4).fill('ready'));
    for (const { say } of racers) say();
    const said = await Promise.all(racers.map(({ next }) => next()));
    for (const { say } of racers) say();
    await Promise.all(racers.map(({ exited }) => exited));
    expect(said.sort()).toEqual(['folderInUse', 'folderInUse', 'folderInUse', 'held']);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('gives the folder back when the process ends by itself', async () => {
    spawnSync(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      `const { lockFolder } = await import(${JSON.stringify(lockModule)}); lockFolder(${JSON.stringify(folder)});`,
    ]);
    expect(existsSync(lock)).toBe(false);
  });
});
