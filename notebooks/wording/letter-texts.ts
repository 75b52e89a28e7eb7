/** What the server writes in letters: subject and text. A catalogue of its own, since no page shows it. */
import type { Language } from '../../survey/text.ts';

export interface LetterTexts {
  readonly reset: (name: string, link: string) => readonly [subject: string, text: string];
  readonly passwordChanged: (name: string, where: string) => readonly [subject: string, text: string];
  readonly secondFactorChanged: (name: string, on: boolean, where: string) => readonly [subject: string, text: string];
  /** `inviter` is null where nobody in person invites. */
  readonly invitation: (
    municipality: string,
    inviter: string | null,
    link: string,
    days: number,
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
  invitation: (municipality, inviter, link, days) => [
    `Inbjudan till Motvikt i ${municipality}`,
    `Hej!\n\n${inviter === null ? 'Du' : `${inviter} har bjudit in dig. Du`} får ett konto i Motvikt för ${municipality}. Öppna länken:\n\n${link}\n\nLänken fungerar en gång och i ${days} dagar.`,
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
  invitation: (municipality, inviter, link, days) => [
    `Invitation to Motvikt in ${municipality}`,
    `Hello,\n\n${inviter === null ? 'You' : `${inviter} has invited you. You`} get an account in Motvikt for ${municipality}. Open the link:\n\n${link}\n\nThe link works once and for ${days} days.`,
  ],
};

export const letterTexts: Readonly<Record<Language, LetterTexts>> = { sv, en };
