import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
// @ts-expect-error -- plain JavaScript: it runs before TypeScript is installed
import { oneAtATime as untyped } from '../../scripts/one-at-a-time.mjs';

type OneAtATime = <T>(
  lock: string,
  work: () => Promise<T>,
  waiting?: (pid: string) => void,
  options?: { silentFor?: number },
) => Promise<T>;
const oneAtATime = untyped as OneAtATime;
const script = pathToFileURL(join(import.meta.dirname, '../../scripts/one-at-a-time.mjs')).href;

describe('oneAtATime', () => {
  let folder: string;
  let lock: string;
  const children: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motvikt-lock-'));
    lock = join(folder, 'set-up.lock.pid');
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** A process of its own that says when its work begins, and ends the work when it is told to. */
  const worker = () => {
    const code = `import { oneAtATime } from ${JSON.stringify(script)};
      await oneAtATime(${JSON.stringify(lock)}, async () => { console.log('in'); await new Promise((go) => process.stdin.once('data', go)); console.log('out'); }, (pid) => console.log('waits for ' + pid));
      process.exit(0);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] });
    children.push(child);
    let said = '';
    const listeners = new Set<() => void>();
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      for (const listener of listeners) listener();
    });
    const says = (word: string) =>
      new Promise<void>((resolve) => {
        const look = () => said.includes(word) && (listeners.delete(look), resolve());
        listeners.add(look);
        look();
      });
    return { child, says, said: () => said, end: () => child.stdin.write('end\n'), exited: once(child, 'exit') };
  };

  it('lets one work, and the others in when it is done', async () => {
    const first = worker();
    await first.says('in');
    const others = [worker(), worker()];
    await Promise.all(others.map((one) => one.says(`waits for ${first.child.pid}`)));
    expect(others.map((one) => one.said().includes('in'))).toEqual([false, false]);
    first.end();
    await Promise.race(others.map((one) => one.says('in')));
    const [second, third] = others[0]!.said().includes('in') ? others : [others[1]!, others[0]!];
    expect(third!.said()).not.toContain('in\n');
    second!.end();
    await third!.says('in');
    third!.end();
    await Promise.all([first, ...others].map(({ exited }) => exited));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over at once from a process that was killed in the middle', async () => {
    const killed = worker();
    await killed.says('in');
    killed.child.kill('SIGKILL');
    await killed.exited;
    expect(existsSync(lock)).toBe(true);
    expect(await oneAtATime(lock, async () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over from a silent lock, whatever living process has its number now', async () => {
    writeFileSync(lock, `${process.ppid}\n`);
    const waitedFor: string[] = [];
    await oneAtATime(
      lock,
      async () => {},
      (pid) => waitedFor.push(pid),
      { silentFor: 300 },
    );
    expect(waitedFor).toEqual([String(process.ppid)]);
  });

  it('waits for signs of life of a holder in another container, where its number means nothing here', async () => {
    const elsewhere = '999999999 another-container';
    writeFileSync(lock, `${elsewhere}\n`);
    const waitedFor: string[] = [];
    await oneAtATime(
      lock,
      async () => {},
      (holder) => waitedFor.push(holder),
      { silentFor: 300 },
    );
    expect(waitedFor).toEqual([elsewhere]);
  });

  it('does not take a lock over whose holder gives signs of life', async () => {
    const busy = worker();
    await busy.says('in');
    let entered = false;
    const second = oneAtATime(lock, async () => void (entered = true), undefined, { silentFor: 2500 });
    // The holder touches its lock every second; three seconds without one would be silence.
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(entered).toBe(false);
    busy.end();
    await second;
    expect(entered).toBe(true);
  });

  it('gives the lock back when the work fails', async () => {
    await expect(oneAtATime(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
    expect(existsSync(lock)).toBe(false);
  });
});
