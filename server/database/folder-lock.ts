/**
 * PGlite has no guard against two processes opening one folder, and the second one corrupts it. So a file beside the folder names the
 * process that holds it. A process that was killed leaves its file behind; then the next one takes over, also when the number has been
 * given to another process in the meantime (the time at which the process started tells them apart).
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { openingTexts } from '../../notebooks/wording/opening-texts.ts';
import { CannotOpen } from '../cannot-start.ts';
import { processStart } from './process-start.ts';

export class FolderInUse extends CannotOpen {
  override readonly code = 'folderInUse';
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(openingTexts.folderInUse(folder, pid));
  }
}

interface Holder {
  readonly pid: number;
  readonly started: string | null;
}

/** Takes the folder for this process. @returns the function that gives it back @throws {FolderInUse} */
export function lockFolder(folder: string): () => void {
  const file = `${folder}.lock`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const mine = JSON.stringify({ pid: process.pid, started: processStart(process.pid) } satisfies Holder);
  // Three rounds are enough for one stale file and one neighbour that starts at the same time.
  for (let round = 0; round < 3; round++) {
    if (writeNew(file, mine)) return releaser(file, mine);
    const found = readIfThere(file);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder && isRunning(holder)) throw new FolderInUse(folder, holder.pid);
    removeStale(file, found);
  }
  throw new FolderInUse(folder, parseHolder(readIfThere(file) ?? '')?.pid ?? 0);
}

function releaser(file: string, mine: string): () => void {
  const release = () => {
    process.off('exit', release);
    if (readIfThere(file) === mine) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** Written beside and linked into place, so that nobody sees a lock that is still empty and takes it for damaged. */
function writeNew(file: string, text: string): boolean {
  const own = `${file}.new.${process.pid}`;
  try {
    writeFileSync(own, text, { mode: 0o600 });
    try {
      linkSync(own, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      // A file system without hard links.
      writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(pid) && pid! > 0 ? { pid: pid!, started: started ?? null } : null;
  } catch {
    return null;
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = processStart(pid);
  return started === null || now === null || now === started;
}

/** Moves the stale file away; a lock that a neighbour has just taken in its place is put back. */
function removeStale(file: string, seen: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) !== seen) {
    try {
      linkSync(aside, file);
    } catch {
      // Somebody else holds it by now: the next round says so.
    }
  }
  rmSync(aside, { force: true });
}
