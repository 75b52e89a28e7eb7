/** `motvikt keys`: copies of KEY_DIR, the list of them, and putting keys back. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { operationTextsFor } from '../../notebooks/wording/operation-texts.ts';
import { copyKeys, listKeyCopies, restoreKeys } from '../backups/key-copies.ts';
import { liesIn } from '../backups/lies-in.ts';
import { openWaveKeys } from '../sealing/wave-keys.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { readOneWord } from './read-one-word.ts';
import { sayUnreadable } from './say-usage.ts';
import { complain, say, type StoreEnvironment, withSettings } from './with-store.ts';

export const runKeys: CliCommand = (args, io) => keysWith(args, io, {});

export async function keysWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { keys: texts } = operationTextsFor(io.language);
  const [action = '', ...rest] = args;
  const asked = readOneWord(action.startsWith('-') ? args : rest, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  const needsFile = action === 'copy' || action === 'restore';
  if (asked.kind === 'wrong' || !(needsFile ? asked.word !== null : action === 'copies' && asked.word === null))
    return complain(io, 2, [...(asked.kind === 'wrong' ? [asked.why, ''] : []), texts.usage.trimEnd()]);
  return withSettings(io, environment, async ({ keyDir, dataDir, backupDir }) => {
    // Makes the folder, readable by this user alone.
    await openWaveKeys(keyDir);
    const path = resolve(asked.word ?? '');
    try {
      switch (action) {
        case 'copies': {
          const copies = await listKeyCopies(keyDir);
          const lines = copies.map(
            ({ at, path: there, keys, isThere }) =>
              `${at}  ${String(keys.length).padStart(3)}  ${there}${isThere ? '' : `  (${texts.gone})`}`,
          );
          return say(io, `${copies.length === 0 ? texts.noCopies : lines.join('\n')}\n`);
        }
        case 'copy':
          if (liesIn(path, keyDir)) return complain(io, 1, [texts.inKeys(path)]);
          if (liesIn(path, dataDir) || liesIn(path, backupDir)) return complain(io, 1, [texts.nearData(path)]);
          return say(io, `${texts.copied(path, await copyKeys(keyDir, path, new Date()))}\n`);
        default: {
          const result = await restoreKeys(keyDir, path, await readFile(path, 'utf8'));
          if (result.kind === 'noCopy') return complain(io, 1, [texts.noCopyFile(path)]);
          if (result.kind === 'differs') return complain(io, 1, [texts.differs(result.names.join(', '))]);
          return say(io, `${texts.putBack(result.added, result.there)}\n`);
        }
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return complain(io, 1, [texts.isThere(path)]);
      const unreadable = sayUnreadable(error, io.language, path);
      if (unreadable !== null) return complain(io, 1, [unreadable]);
      throw error;
    }
  });
}
