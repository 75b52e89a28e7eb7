/** What the pages' components say by themselves, whatever they are used for. A catalogue of its own: the frame of the cells shows none of it. */
import type { Language } from '../../survey/text.ts';

export interface ComponentTexts {
  /** Said before the text of a notice, so that its colour is not all that tells. */
  readonly tones: Readonly<Record<'info' | 'warning' | 'done' | 'error', string>>;
  readonly optional: string;
  readonly show: string;
  readonly hide: string;
  readonly summary: (count: number) => string;
  readonly sending: string;
  readonly cancel: string;
  /** Escape was pressed where something is written. */
  readonly dialog: { readonly unsaved: string; readonly closeUnsaved: string };
  readonly close: string;
  readonly sortBy: string;
  readonly asListed: string;
  readonly copy: string;
  readonly copied: string;
  readonly loading: string;
  readonly typeToConfirm: (name: string) => string;
  readonly typedOther: (name: string) => string;
  readonly largest: (size: string) => string;
  readonly chosen: (name: string, size: string) => string;
  readonly progress: (done: string, total: string) => string;
  readonly waitsItsTurn: string;
  readonly mayLeave: string;
  readonly stillAsking: string;
  /** What is wrong with a control; `label` is what stands above it. */
  readonly wrong: {
    readonly missing: (label: string) => string;
    readonly notChosen: (label: string) => string;
    readonly email: string;
    readonly address: string;
    readonly tooShort: (least: number) => string;
    readonly tooLong: (most: number) => string;
    readonly tooLow: (least: string) => string;
    readonly tooHigh: (most: string) => string;
    readonly step: string;
    readonly number: string;
    readonly date: string;
    readonly pattern: (label: string) => string;
    readonly tooLarge: (size: string) => string;
  };
  /** Why a form could not be sent, by what the server answered. */
  readonly notSent: {
    readonly unreachable: string;
    readonly signedOut: string;
    readonly signIn: string;
    readonly secondFactor: string;
    readonly account: string;
    readonly forbidden: string;
    readonly gone: string;
    readonly taken: string;
    readonly tooLarge: string;
    readonly tooMany: string;
    readonly invalid: string;
    readonly failed: string;
  };
}

const sv: ComponentTexts = {
  tones: { info: 'Att veta', warning: 'Viktigt', done: 'Klart', error: 'Fel' },
  optional: 'frivilligt',
  show: 'Visa',
  hide: 'Dölj',
  summary: (count) => (count === 1 ? 'En sak behöver rättas' : `${count} saker behöver rättas`),
  sending: 'Skickar …',
  cancel: 'Avbryt',
  dialog: {
    unsaved: 'Det du har skrivit är inte sparat. Tryck Escape en gång till för att stänga ändå.',
    closeUnsaved: 'Stäng utan att spara',
  },
  close: 'Stäng',
  sortBy: 'Sortera efter',
  asListed: 'Som de kommer',
  copy: 'Kopiera',
  copied: 'Kopierat',
  loading: 'Hämtar …',
  typeToConfirm: (name) => `Skriv ”${name}” för att bekräfta`,
  typedOther: (name) => `Det som står i rutan är inte ”${name}”.`,
  largest: (size) => `Högst ${size}.`,
  chosen: (name, size) => `Vald fil: ${name}, ${size}.`,
  progress: (done, total) => `${done} av ${total}`,
  waitsItsTurn: 'Väntar på sin tur',
  mayLeave: 'Arbetet fortsätter även om du lämnar sidan.',
  stillAsking: 'Servern svarar inte just nu. Sidan frågar igen.',
  wrong: {
    missing: (label) => `Fyll i: ${label}`,
    notChosen: (label) => `Välj: ${label}`,
    email: 'Skriv en e-postadress, som namn@kommun.se',
    address: 'Skriv en adress som börjar med https://',
    tooShort: (least) => `Skriv minst ${least} tecken`,
    tooLong: (most) => `Skriv högst ${most} tecken`,
    tooLow: (least) => `Välj ${least} eller mer`,
    tooHigh: (most) => `Välj ${most} eller mindre`,
    step: 'Välj ett helt steg',
    number: 'Skriv ett tal',
    date: 'Skriv ett datum',
    pattern: (label) => `Det som står i ”${label}” har inte rätt form`,
    tooLarge: (size) => `Filen är för stor. Högst ${size}.`,
  },
  notSent: {
    unreachable: 'Servern svarar inte. Det du har skrivit finns kvar. Försök igen om en stund.',
    signedOut:
      'Du är inte längre inloggad. Det du har skrivit finns kvar på sidan. Logga in i en ny flik, kom tillbaka hit och skicka igen.',
    signIn: 'Logga in i en ny flik',
    secondFactor:
      'Det här kräver inloggning i två steg. Det du har skrivit finns kvar på sidan. Lägg till ett andra steg i ditt konto, eller logga in igen med det, kom tillbaka hit och skicka igen.',
    account: 'Öppna mitt konto i en ny flik',
    forbidden: 'Du har inte rätt att göra det här. Fråga en administratör i kommunen.',
    gone: 'Det som skulle ändras finns inte längre. Läs om sidan.',
    taken: 'Någon annan har redan ändrat det här, eller så finns namnet redan. Läs om sidan.',
    tooLarge: 'Det är för mycket att skicka på en gång.',
    tooMany: 'Det blev för många försök. Vänta några minuter.',
    invalid: 'Servern tog inte emot uppgifterna. Se över dem.',
    failed: 'Något gick fel hos servern. Det du har skrivit finns kvar. Försök igen om en stund.',
  },
};

const en: ComponentTexts = {
  tones: { info: 'Good to know', warning: 'Important', done: 'Done', error: 'Error' },
  optional: 'optional',
  show: 'Show',
  hide: 'Hide',
  summary: (count) => (count === 1 ? 'One thing needs to be put right' : `${count} things need to be put right`),
  sending: 'Sending …',
  cancel: 'Cancel',
  dialog: {
    unsaved: 'What you have written is not saved. Press Escape once more to close all the same.',
    closeUnsaved: 'Close without saving',
  },
  close: 'Close',
  sortBy: 'Sort by',
  asListed: 'As they come',
  copy: 'Copy',
  copied: 'Copied',
  loading: 'Loading …',
  typeToConfirm: (name) => `Type “${name}” to confirm`,
  typedOther: (name) => `What stands in the field is not “${name}”.`,
  largest: (size) => `At most ${size}.`,
  chosen: (name, size) => `Chosen file: ${name}, ${size}.`,
  progress: (done, total) => `${done} of ${total}`,
  waitsItsTurn: 'Waiting for its turn',
  mayLeave: 'The work goes on even if you leave the page.',
  stillAsking: 'The server does not answer right now. The page will ask again.',
  wrong: {
    missing: (label) => `Fill in: ${label}`,
    notChosen: (label) => `Choose: ${label}`,
    email: 'Write an e-mail address, such as name@municipality.se',
    address: 'Write an address that begins with https://',
    tooShort: (least) => `Write at least ${least} characters`,
    tooLong: (most) => `Write at most ${most} characters`,
    tooLow: (least) => `Choose ${least} or more`,
    tooHigh: (most) => `Choose ${most} or less`,
    step: 'Choose a whole step',
    number: 'Write a number',
    date: 'Write a date',
    pattern: (label) => `What stands in “${label}” does not have the right form`,
    tooLarge: (size) => `The file is too large. At most ${size}.`,
  },
  notSent: {
    unreachable: 'The server does not answer. What you have written is still here. Try again in a while.',
    signedOut:
      'You are no longer signed in. What you have written is still on the page. Sign in in a new tab, come back here and send again.',
    signIn: 'Sign in in a new tab',
    secondFactor:
      'This demands that you sign in in two steps. What you have written is still on the page. Add a second step to your account, or sign in again with it, come back here and send again.',
    account: 'Open my account in a new tab',
    forbidden: 'You do not have the right to do this. Ask an administrator of the municipality.',
    gone: 'What was to be changed is no longer there. Reload the page.',
    taken: 'Somebody else has changed this already, or the name is taken. Reload the page.',
    tooLarge: 'This is too much to send at once.',
    tooMany: 'There were too many attempts. Wait a few minutes.',
    invalid: 'The server did not accept this. Look through what you have filled in.',
    failed: 'Something went wrong in the server. What you have written is still here. Try again in a while.',
  },
};

export const componentTextsFor = (language: Language): ComponentTexts => ({ sv, en })[language];
