/**
 * The embedded database is backed up by its own server, since nobody else can open it: once a day, and a week's are kept. It has one
 * connection, so what is asked meanwhile waits: a second for each twenty megabytes or so. A PostgreSQL server has ways of its own.
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/in-municipality.ts';
import type { Log } from '../log.ts';
import { type Repeating, repeat } from '../repeat.ts';
import { writeBackup } from './write-backup.ts';

const ours = /^motvikt-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.jsonl\.gz$/;
export const backupName = (now: Date): string => `motvikt-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`;

/** Left by a kill in the middle. */
const isCutShort = (name: string): boolean => name.endsWith('.part') && ours.test(name.slice(0, -'.part'.length));
const filesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

export interface KeptBackup {
  readonly path: string;
  readonly madeAt: Date;
}

/** The backups of a folder by their names, the newest first; none where the folder is not there. */
export async function findBackups(folder: string, now: Date): Promise<KeptBackup[]> {
  return (
    (await filesIn(folder))
      .flatMap((name) => {
        const [, day, hours, minutes, seconds] = ours.exec(name) ?? [];
        return day === undefined ? [] : [{ path: join(folder, name), madeAt: new Date(`${day}T${hours}:${minutes}:${seconds}Z`) }];
      })
      // One of a day to come was named by a clock that was wrong, and says nothing of today.
      .filter(({ madeAt }) => madeAt <= now)
      .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
  );
}

const day = 24 * 60 * 60 * 1000;
const keptDays = 7;

/** Writes a backup where the newest is a day old, and takes away those that are older than a week. @returns whether one was written */
export async function backUpWhenDue(db: Database, folder: string, now: Date): Promise<boolean> {
  const [newest] = await findBackups(folder, now);
  if (newest && now.getTime() - newest.madeAt.getTime() < day) return false;
  for (const name of await filesIn(folder)) if (isCutShort(name)) await rm(join(folder, name), { force: true });
  await writeBackup(db, join(folder, backupName(now)), now);
  // Only once the new one is whole: a disk that is full keeps the old ones.
  for (const { path, madeAt } of await findBackups(folder, now))
    if (now.getTime() - madeAt.getTime() > keptDays * day) await rm(path, { force: true });
  return true;
}

/** Looks each quarter of an hour, the first time as long after the start. */
export const scheduleBackups = (db: Database, folder: string, log: Log): Repeating =>
  repeat(
    15 * 60 * 1000,
    async () => {
      if (await backUpWhenDue(db, folder, new Date())) log.info('backedUp', { folder });
    },
    log,
    'backupFailed',
  );
