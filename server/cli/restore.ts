/** `motvikt restore`: a backup into an empty database. */
import { operationTextsFor } from '../../notebooks/wording/operation-texts.ts';
import { type RestoreRefusal, RestoreRefused, restoreBackup } from '../backups/restore-backup.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readOneWord } from './read-one-word.ts';
import { sayUnreadable } from './say-usage.ts';
import { complain, say, type StoreEnvironment, withSettings } from './with-store.ts';

export const runRestore: CliCommand = (args, io) => restoreWith(args, io, {});

export async function restoreWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { restore: texts } = operationTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong') return complain(io, 2, [asked.why, '', texts.usage.trimEnd()]);
  const path = asked.word;
  if (path === null) return complain(io, 2, [texts.needsFile, '', texts.usage.trimEnd()]);
  return withSettings(io, environment, async (settings) => {
    try {
      const { head, tables, migrated } = await restoreBackup(path, settings);
      const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
      const lines = [
        texts.done(rows, Object.keys(tables).length, head.madeAt),
        ...(migrated.length > 0 ? [texts.migrated(migrated.join(', '))] : []),
        texts.keysApart,
      ];
      return say(io, `${lines.join('\n')}\n`);
    } catch (error) {
      if (error instanceof RestoreRefused) return complain(io, 1, [sayRefusal(error.refusal, path, io), texts.nothingStored]);
      const unreadable = sayUnreadable(error, io.language, path);
      if (unreadable !== null) return complain(io, 1, [unreadable, texts.nothingStored]);
      throw error;
    }
  });
}

function sayRefusal(refusal: RestoreRefusal, path: string, io: CliIo): string {
  const { restore: texts } = operationTextsFor(io.language);
  switch (refusal.reason) {
    case 'noBackup':
      return texts.noBackup(path);
    case 'newer':
      return texts.newer(refusal.schema);
    case 'notEmpty':
      return texts.notEmpty(refusal.municipalities);
    case 'migrated':
      return texts.migratedAlready(refusal.has, refusal.schema);
    case 'cutShort':
      return texts.cutShort;
    case 'damaged':
      return texts.damaged(refusal.tables.join(', '));
    case 'badLine':
      return texts.badLine(refusal.line);
    case 'notTaken':
      return texts.notTaken(refusal.table, refusal.why);
  }
}
