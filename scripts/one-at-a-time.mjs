// Set-up that must not run twice at once in one checkout: `npm start` and `npm test` may be started side by side. A file names the process
// that works; others wait for it and then look again whether anything is left to do. Plain Node: it runs before node_modules exists.
import { spawn } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The one lock of a checkout's set-up: installing and building exclude each other too. */
export const setUpLock = fileURLToPath(new URL('../.set-up.lock.pid', import.meta.url));
export const sayWhoIsWaitedFor = (pid) => console.error(`Waiting for another set-up of this folder (process ${pid}) ...`);

/** A command with its words on stderr. @returns its exit code; null where a signal ended it */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: ['ignore', 2, 2], ...options })
      .on('error', reject)
      .on('exit', resolve);
  });
}

/** Whoever works touches its file every second; one that has not for so long was killed, whatever process has its number now. */
const deadAfter = 15_000;
const beat = 1000;

/**
 * Runs `work` while no other process holds `lock`. @param lock path of a file, in a folder that exists
 * @param waiting told once, with the number of the process that is waited for
 */
export async function oneAtATime(lock, work, waiting = () => {}, { silentFor = deadAfter } = {}) {
  // Containers that share a checkout have numbers of processes each of their own.
  const mine = `${process.pid} ${hostname()}\n`;
  await take(lock, mine, waiting, silentFor);
  const beating = setInterval(() => touch(lock), beat);
  const release = () => {
    clearInterval(beating);
    if (holderOf(lock) === mine) rmSync(lock, { force: true });
  };
  process.on('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function take(lock, mine, waiting, silentFor) {
  let told = false;
  let seen = null;
  let since = performance.now();
  for (;;) {
    try {
      writeFileSync(lock, mine, { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = holderOf(lock);
    const sign = signOf(lock);
    if (holder === null || sign === null) continue;
    // Changes of the file are watched by our own clock: a machine that slept, or two clocks, make nobody look dead.
    if (sign !== seen) [seen, since] = [sign, performance.now()];
    if (isGone(holder) || performance.now() - since > silentFor) {
      takeAway(lock, holder);
      continue;
    }
    if (!told) waiting(holder.trim());
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 100));
  }
}

/** Moved aside first: a lock that a neighbour has taken in the meantime is put back. */
function takeAway(lock, holder) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
    if (holderOf(aside) !== holder) linkSync(aside, lock);
  } catch {
    // Somebody else was faster; the next round sees who.
  }
  rmSync(aside, { force: true });
}

function isGone(holder) {
  const [, pid, host] = /^(\d+) (.*)\n$/.exec(holder) ?? [];
  // Still being written, or elsewhere: wait for its number, or for silence.
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function holderOf(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}
function signOf(lock) {
  try {
    return statSync(lock).mtimeMs;
  } catch {
    return null;
  }
}
function touch(lock) {
  try {
    utimesSync(lock, new Date(), new Date());
  } catch {
    // Taken away by hand: the work goes on.
  }
}
