/** Texts around the staff pages: who is here, where one can go, and what stands in the way. Apart from the catalogue that the cells' frame carries. */
import type { Language } from '../../survey/text.ts';

export interface StaffTexts {
  readonly start: string;
  readonly menu: string;
  readonly municipality: string;
  readonly account: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: (name: string) => string;
  /** On every page of an installation that shows the example. */
  readonly example: string;
  /** Titles of what cannot be shown, and what to do. */
  readonly problems: {
    readonly signInTitle: string;
    readonly signIn: string;
    readonly secondFactorTitle: string;
    readonly secondFactor: string;
    readonly secondFactorNext: string;
    readonly forbiddenTitle: string;
    readonly forbidden: string;
    readonly notFoundTitle: string;
    readonly notFound: string;
    readonly unreachableTitle: string;
    readonly tooManyTitle: string;
    readonly tooMany: string;
    readonly failedTitle: string;
    readonly toStart: string;
  };
}

const sv: StaffTexts = {
  start: 'Start',
  menu: 'Meny',
  municipality: 'Kommun',
  account: 'Mitt konto',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  signedInAs: (name) => `Inloggad som ${name}`,
  example: 'Exempel: allt här är påhittat',
  problems: {
    signInTitle: 'Logga in för att se sidan',
    signIn: 'Sidan är bara för inloggade. Du kommer tillbaka hit efteråt.',
    secondFactorTitle: 'Bekräfta att det är du',
    secondFactor: 'Sidan kräver inloggning i två steg. Lägg till ett andra steg i ditt konto, eller logga in igen med det.',
    secondFactorNext: 'Till mitt konto',
    forbiddenTitle: 'Du har inte rätt att se sidan',
    forbidden: 'Din roll i kommunen räcker inte hit. Behöver du sidan i ditt arbete? Fråga en administratör i kommunen.',
    notFoundTitle: 'Det finns inget här',
    notFound: 'Adressen leder ingenstans. Det som fanns här kan ha bytt namn eller tagits bort.',
    unreachableTitle: 'Servern svarar inte',
    tooManyTitle: 'För många försök',
    tooMany: 'Vänta några minuter och försök igen.',
    failedTitle: 'Något gick fel hos servern',
    toStart: 'Till startsidan',
  },
};

const en: StaffTexts = {
  start: 'Start',
  menu: 'Menu',
  municipality: 'Municipality',
  account: 'My account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name) => `Signed in as ${name}`,
  example: 'Example: everything here is made up',
  problems: {
    signInTitle: 'Sign in to see this page',
    signIn: 'The page is for people who are signed in. You will come back here afterwards.',
    secondFactorTitle: 'Confirm that it is you',
    secondFactor: 'The page demands that you sign in in two steps. Add a second step to your account, or sign in again with it.',
    secondFactorNext: 'To my account',
    forbiddenTitle: 'You do not have the right to see this page',
    forbidden:
      'Your role in the municipality does not reach here. Do you need the page in your work? Ask an administrator of the municipality.',
    notFoundTitle: 'There is nothing here',
    notFound: 'The address leads nowhere. What was here may have been renamed or removed.',
    unreachableTitle: 'The server does not answer',
    tooManyTitle: 'Too many attempts',
    tooMany: 'Wait a few minutes and try again.',
    failedTitle: 'Something went wrong in the server',
    toStart: 'To the start page',
  },
};

export const staffTextsFor = (language: Language): StaffTexts => ({ sv, en })[language];
