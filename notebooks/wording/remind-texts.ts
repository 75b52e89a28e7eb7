/** What the command `motvikt remind` says. */
import type { Language } from '../../survey/text.ts';

export interface RemindTexts {
  readonly usage: string;
  readonly sent: (letters: number, followUps: number) => string;
  readonly failed: (letters: number) => string;
}

const en: RemindTexts = {
  usage: `Usage: motvikt remind

Sends one letter to each person who is to do a follow-up of a plan within two weeks, or should have done it: once before the day and once
after it. Nobody gets a letter twice for the same day, however often the command is run. A server that runs does the same by itself once a day.
`,
  sent: (letters, followUps) =>
    letters === 0
      ? 'No letter to send\n'
      : `${letters === 1 ? 'One letter' : `${letters} letters`} sent, about ${followUps} follow-up(s)\n`,
  failed: (letters) => `${letters} letter(s) could not be sent; they are tried again the next time`,
};

const sv: RemindTexts = {
  usage: `Användning: motvikt remind

Skickar ett brev till var och en som ska göra en uppföljning i en plan inom två veckor, eller skulle ha gjort den: en gång före dagen och
en gång efter. Ingen får två brev om samma dag, hur ofta kommandot än körs. En server som är i gång gör det av sig själv en gång om dagen.
`,
  sent: (letters, followUps) =>
    letters === 0
      ? 'Inget brev att skicka\n'
      : `${letters === 1 ? 'Ett brev är skickat' : `${letters} brev är skickade`}, om ${followUps} uppföljning(ar)\n`,
  failed: (letters) => `${letters} brev gick inte att skicka; nästa gång görs ett nytt försök`,
};

const catalogue: Readonly<Record<Language, RemindTexts>> = { sv, en };
export const remindTextsFor = (language: Language): RemindTexts => catalogue[language];
