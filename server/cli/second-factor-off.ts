/** `motvikt second-factor-off`: for somebody who has lost app and recovery codes, and for everybody when accounts.key is lost. */
import { accountCommandTextsFor } from '../../notebooks/wording/account-command-texts.ts';
import { secondFactorChangedLetter } from '../mail/letters.ts';
import { openMailer } from '../mail/open-mailer.ts';
import { takeSecondFactorAway } from '../people/lost-second-factor.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { publicUrlOf } from './public-url-of.ts';
import { readOneWord } from './read-one-word.ts';
import { complain, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runSecondFactorOff: CliCommand = (args, io) => secondFactorOffWith(args, io, {});

export async function secondFactorOffWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { secondFactorOff: texts } = accountCommandTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong') return complain(io, 2, [asked.why, '', texts.usage.trimEnd()]);
  const email = asked.word;
  if (email === null) return complain(io, 2, [texts.usage.trimEnd()]);
  return withStore(io, environment, async ({ db, settings }) => {
    const taken = await takeSecondFactorAway(db, email);
    if (taken.kind !== 'taken') return complain(io, 1, [texts[taken.kind](email)]);
    say(io, texts.done(taken.person.name, taken.person.email));
    try {
      await openMailer(settings).send(secondFactorChangedLetter(taken.person, false, `${publicUrlOf(settings)}/account`));
    } catch (error) {
      return complain(io, 1, [texts.noLetter((error as Error).message)]);
    }
    return 0;
  });
}
