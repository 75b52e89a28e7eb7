/** `motvikt backup`: everything of the database in one file. */
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { operationTextsFor } from '../../notebooks/wording/operation-texts.ts';
import { recordAct } from '../audit/audit.repository.ts';
import { backupName } from '../backups/schedule-backups.ts';
import { liesIn } from '../backups/lies-in.ts';
import { writeBackup } from '../backups/write-backup.ts';
import { inMunicipality } from '../database/in-municipality.ts';
import { findMunicipalities } from '../municipalities/municipality.repository.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readOneWord } from './read-one-word.ts';
import { complain, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runBackup: CliCommand = (args, io) => backupWith(args, io, {});

export async function backupWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { backup: texts } = operationTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong') return complain(io, 2, [asked.why, '', texts.usage.trimEnd()]);
  return withStore(io, environment, async ({ db, settings }) => {
    const now = new Date();
    const path = asked.word === null ? join(settings.backupDir, backupName(now)) : resolve(asked.word);
    if (liesIn(path, settings.keyDir)) return complain(io, 1, [texts.besideKeys(path)]);
    if (
      await stat(path).then(
        () => true,
        () => false,
      )
    )
      return complain(io, 1, [texts.isThere(path)]);
    const tables = await writeBackup(db, path, now);
    const act = { who: null, act: 'backup.written', object: { kind: 'backup', id: basename(path) } } as const;
    for (const { municipality } of await findMunicipalities(db))
      await inMunicipality(db, municipality, (tx) => recordAct(tx, { municipality, ...act }));
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
    const megabytes = ((await stat(path)).size / 1e6).toFixed(1);
    return say(io, `${texts.done(path, rows, megabytes)}\n${texts.keysApart}\n`);
  });
}
