/** `motvikt admin-link`: a link for the first administrator of a municipality, or of the whole installation. */
import { accountCommandTextsFor } from '../../notebooks/wording/account-command-texts.ts';
import { adminLinkDays, createAdminLink } from '../people/first-admin.ts';
import { findMunicipality } from '../municipalities/municipality.repository.ts';
import type { CliCommand, CliIo } from './cli-io.ts';
import { publicUrlOf } from './public-url-of.ts';
import { readOneWord } from './read-one-word.ts';
import { complain, municipalityOf, say, type StoreEnvironment, withStore } from './with-store.ts';

export const runAdminLink: CliCommand = (args, io) => adminLinkWith(args, io, {});

export async function adminLinkWith(args: readonly string[], io: CliIo, environment: StoreEnvironment): Promise<number> {
  const { adminLink: texts } = accountCommandTextsFor(io.language);
  const asked = readOneWord(args, io.language);
  if (asked.kind === 'help') return say(io, texts.usage);
  if (asked.kind === 'wrong') return complain(io, 2, [asked.why, '', texts.usage.trimEnd()]);
  return withStore(io, environment, async (store) => {
    const { db, settings } = store;
    if (asked.word !== null && (await municipalityOf(store, asked.word, io)) === null) return 1;
    const municipality = asked.word === null ? null : (await findMunicipality(db, asked.word))!;
    const { link } = await createAdminLink(db, municipality, publicUrlOf(settings), new Date());
    return say(io, texts.made(municipality?.name ?? null, adminLinkDays, link));
  });
}
