/** `motvikt remind`: letters about follow-ups that come near or are overdue. The server sends them by itself once a day; this does it at once. */
import { remindTextsFor } from '../../notebooks/wording/remind-texts.ts';
import { openMailer } from '../mail/open-mailer.ts';
import { sendReminders } from '../plans/send-reminders.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { publicUrlOf } from './public-url-of.ts';
import { readOneWord } from './read-one-word.ts';
import { complain, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runRemind: CliCommand = (args, io) => remindWith(args, io, {});

export async function remindWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const texts = remindTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong') return complain(io, 2, [asked.why, '', texts.usage.trimEnd()]);
  if (asked.word !== null) return complain(io, 2, [texts.usage.trimEnd()]);
  return withStore(io, environment, async ({ db, settings }) => {
    const { letters, followUps, failed } = await sendReminders(db, openMailer(settings), new Date(), publicUrlOf(settings));
    say(io, texts.sent(letters, followUps));
    return failed === 0 ? 0 : complain(io, 1, [texts.failed(failed)]);
  });
}
