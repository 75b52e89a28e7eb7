import type * as fs from 'node:fs';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lockFolder } from '../../../server/database/folder-lock.ts';

/** Looked at before every change of a file: what a neighbour would see at that moment. */
const watched = vi.hoisted(() => ({ look: () => {}, linksWork: true }));
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const looking =
    <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
    (...args: Args): Result => {
      watched.look();
      return change(...args);
    };
  return {
    ...real,
    openSync: looking(real.openSync),
    writeSync: looking(real.writeSync as (...args: unknown[]) => number),
    writeFileSync: looking(real.writeFileSync),
    linkSync: looking((from: string, to: string) => {
      if (!watched.linksWork) throw Object.assign(new Error('no hard links here'), { code: 'EPERM' });
      real.linkSync(from, to);
    }),
    rmSync: looking(real.rmSync),
  };
});

describe('lockFolder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'motvikt-lock-'))));
  afterEach(() => {
    Object.assign(watched, { look: () => {}, linksWork: true });
    rmSync(folder, { recursive: true, force: true });
  });

  it('never shows a neighbour a lock without its holder', () => {
    const lock = join(folder, 'database.lock');
    const seen: string[] = [];
    watched.look = () => void (existsSync(lock) && seen.push(readFileSync(lock, 'utf8')));
    const release = lockFolder(join(folder, 'database'));
    release();
    expect(seen).not.toEqual([]);
    for (const text of seen) expect(JSON.parse(text || '{}')).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('locks on a file system without hard links too', () => {
    watched.linksWork = false;
    const release = lockFolder(join(folder, 'database'));
    expect(() => lockFolder(join(folder, 'database'))).toThrow('is in use by another Motvikt');
    release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
