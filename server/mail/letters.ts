/** What the letters say, in both languages: which one the reader has is not known. */
import { type EnclaveRight, letterTexts } from '../../notebooks/wording/letter-texts.ts';
import type { Letter } from './mailer.ts';

interface Person {
  readonly name: string;
  readonly email: string;
}

const inBoth = (to: string, part: { readonly sv: readonly [string, string]; readonly en: readonly [string, string] }): Letter => ({
  to,
  subject: `${part.sv[0]} / ${part.en[0]}`,
  text: `${part.sv[1]}\n\n– – –\n\n${part.en[1]}\n`,
});

export const resetLetter = ({ name, email }: Person, link: string): Letter =>
  inBoth(email, { sv: letterTexts.sv.reset(name, link), en: letterTexts.en.reset(name, link) });

export const passwordChangedLetter = ({ name, email }: Person, where: string): Letter =>
  inBoth(email, { sv: letterTexts.sv.passwordChanged(name, where), en: letterTexts.en.passwordChanged(name, where) });

export const secondFactorChangedLetter = ({ name, email }: Person, on: boolean, where: string): Letter =>
  inBoth(email, { sv: letterTexts.sv.secondFactorChanged(name, on, where), en: letterTexts.en.secondFactorChanged(name, on, where) });

/** @param right to the enclave, as one admin has just given it @param where the log */
export const enclaveGrantedLetter = (
  { name, email }: Person,
  right: Omit<EnclaveRight, 'to' | 'until'> & { readonly to: Person; readonly until: Date },
  where: string,
): Letter => {
  const given = { ...right, to: `${right.to.name} (${right.to.email})`, until: right.until.toISOString().slice(0, 10) };
  return inBoth(email, { sv: letterTexts.sv.enclaveGranted(name, given, where), en: letterTexts.en.enclaveGranted(name, given, where) });
};

/** @param inviter null: the system itself */
export const invitationLetter = (to: string, municipality: string, inviter: string | null, link: string, days: number): Letter =>
  inBoth(to, {
    sv: letterTexts.sv.invitation(municipality, inviter, link, days),
    en: letterTexts.en.invitation(municipality, inviter, link, days),
  });

/** @param followUps of plans, near or overdue @param where the plans */
export const reminderLetter = (
  { name, email }: Person,
  municipality: string,
  followUps: readonly { readonly title: string; readonly day: string; readonly isOverdue: boolean }[],
  where: string,
): Letter =>
  inBoth(email, {
    sv: letterTexts.sv.reminder(name, municipality, followUps, where),
    en: letterTexts.en.reminder(name, municipality, followUps, where),
  });
