/** What the server writes in letters: subject and text. A catalogue of its own, since no page shows it. */
import type { Language } from '../../survey/text.ts';

/** The right to the enclave: to whom, by whom, until which day, and why. */
export interface EnclaveRight {
  readonly municipality: string;
  readonly to: string;
  readonly by: string;
  readonly until: string;
  readonly reason: string;
}

export interface LetterTexts {
  readonly reset: (name: string, link: string) => readonly [subject: string, text: string];
  readonly passwordChanged: (name: string, where: string) => readonly [subject: string, text: string];
  readonly secondFactorChanged: (name: string, on: boolean, where: string) => readonly [subject: string, text: string];
  readonly enclaveGranted: (name: string, right: EnclaveRight, where: string) => readonly [subject: string, text: string];
  /** `inviter` is null where nobody in person invites. */
  readonly invitation: (
    municipality: string,
    inviter: string | null,
    link: string,
    days: number,
  ) => readonly [subject: string, text: string];
  /** Follow-ups of plans that come near or are overdue. */
  readonly reminder: (
    name: string,
    municipality: string,
    followUps: readonly { readonly title: string; readonly day: string; readonly isOverdue: boolean }[],
    where: string,
  ) => readonly [subject: string, text: string];
}

const sv: LetterTexts = {
  reset: (name, link) => [
    'Nytt lösenord till Motvikt',
    `Hej ${name}!\n\nNågon har bett om ett nytt lösenord till ditt konto i Motvikt. Öppna länken och välj ett:\n\n${link}\n\nLänken fungerar en gång och i en timme. Var det inte du? Då behöver du inte göra något: det gamla lösenordet gäller.`,
  ],
  passwordChanged: (name, where) => [
    'Ditt lösenord i Motvikt är ändrat',
    `Hej ${name}!\n\nLösenordet till ditt konto i Motvikt är ändrat. Var det inte du? Välj genast ett nytt här, och säg till den som ansvarar för Motvikt hos er:\n\n${where}`,
  ],
  secondFactorChanged: (name, on, where) => [
    on ? 'Tvåstegsinloggning är påslagen' : 'Tvåstegsinloggning är avslagen',
    `Hej ${name}!\n\nTvåstegsinloggning är nu ${on ? 'påslagen' : 'avslagen'} för ditt konto i Motvikt. Var det inte du? Byt genast lösenord här, och säg till den som ansvarar för Motvikt hos er:\n\n${where}`,
  ],
  enclaveGranted: (name, { municipality, to, by, until, reason }, where) => [
    `Det skyddade analysrummet i ${municipality} är öppnat för en person`,
    `Hej ${name}!\n\n${by} har öppnat det skyddade analysrummet i ${municipality} för ${to}, till ${until}. Där går det att läsa enskilda svar. Skälet som angavs:\n\n${reason}\n\nDu får brevet för att ingen ska kunna göra detta utan att någon annan ser det. Är det inte som det ska? Be en administratör att stänga det. Loggen visar vad som har gjorts:\n\n${where}`,
  ],
  invitation: (municipality, inviter, link, days) => [
    `Inbjudan till Motvikt i ${municipality}`,
    `Hej!\n\n${inviter === null ? 'Du' : `${inviter} har bjudit in dig. Du`} får ett konto i Motvikt för ${municipality}. Öppna länken:\n\n${link}\n\nLänken fungerar en gång och i ${days} dagar.`,
  ],
  reminder: (name, municipality, followUps, where) => [
    `Uppföljning av handlingsplanen i ${municipality}`,
    `Hej ${name}!\n\nDu får påminnelser för de här insatserna:\n\n${followUps.map(({ title, day, isOverdue }) => `- ${title}: uppföljning ${day}${isOverdue ? ' (skulle ha varit gjord)' : ''}`).join('\n')}\n\nSkriv vad som blev gjort och vad ni lärde er i handlingsplanen:\n\n${where}`,
  ],
};

const en: LetterTexts = {
  reset: (name, link) => [
    'A new password for Motvikt',
    `Hello ${name},\n\nSomebody has asked for a new password to your account in Motvikt. Open the link and choose one:\n\n${link}\n\nThe link works once and for one hour. Was it not you? Then there is nothing to do: the old password holds.`,
  ],
  passwordChanged: (name, where) => [
    'Your password in Motvikt has been changed',
    `Hello ${name},\n\nThe password of your account in Motvikt has been changed. Was it not you? Choose a new one here at once, and tell whoever is responsible for Motvikt with you:\n\n${where}`,
  ],
  secondFactorChanged: (name, on, where) => [
    on ? 'Two-step sign-in is on' : 'Two-step sign-in is off',
    `Hello ${name},\n\nTwo-step sign-in is now ${on ? 'on' : 'off'} for your account in Motvikt. Was it not you? Change your password here at once, and tell whoever is responsible for Motvikt with you:\n\n${where}`,
  ],
  enclaveGranted: (name, { municipality, to, by, until, reason }, where) => [
    `The enclave of ${municipality} has been opened to a person`,
    `Hello ${name},\n\n${by} has opened the enclave of ${municipality} to ${to}, until ${until}. Single answers can be read there. The reason given:\n\n${reason}\n\nYou get this letter so that nobody can do this unseen. Is it not as it should be? Ask an admin to close it. The log shows what has been done:\n\n${where}`,
  ],
  invitation: (municipality, inviter, link, days) => [
    `Invitation to Motvikt in ${municipality}`,
    `Hello,\n\n${inviter === null ? 'You' : `${inviter} has invited you. You`} get an account in Motvikt for ${municipality}. Open the link:\n\n${link}\n\nThe link works once and for ${days} days.`,
  ],
  reminder: (name, municipality, followUps, where) => [
    `Follow-up of the action plan in ${municipality}`,
    `Hello ${name},\n\nYou get reminders for these measures:\n\n${followUps.map(({ title, day, isOverdue }) => `- ${title}: follow-up ${day}${isOverdue ? ' (should have been done)' : ''}`).join('\n')}\n\nWrite what was delivered and what you learnt in the action plan:\n\n${where}`,
  ],
};

export const letterTexts: Readonly<Record<Language, LetterTexts>> = { sv, en };
