/** What the command about accounts says. */
import type { Language } from '../../survey/text.ts';

export interface AccountCommandTexts {
  readonly adminLink: {
    readonly usage: string;
    /** `name` is null where whoever opens the link founds a municipality. */
    readonly made: (name: string | null, days: number, link: string) => string;
  };
}

const en: AccountCommandTexts = {
  adminLink: {
    usage: `Usage: motvikt admin-link [SLUG]

Prints a link that makes an administrator of the municipality SLUG; without SLUG, one that founds a municipality and makes its first
administrator. The link works once and for three days. An earlier link of the same kind that nobody has used does not work any more.
The link begins with PUBLIC_URL, else with the address that the server listens on by its settings.
`,
    made: (name, days, link) =>
      `${name === null ? 'This link founds a municipality and makes its first administrator' : `This link makes an administrator of ${name}`}. It works once, and for ${days} days:\n${link}\n`,
  },
};

const sv: AccountCommandTexts = {
  adminLink: {
    usage: `Användning: motvikt admin-link [KORTNAMN]

Skriver ut en länk som gör den som öppnar den till administratör för kommunen KORTNAMN; utan KORTNAMN en som lägger upp en kommun och
dess första administratör. Länken fungerar en gång och i tre dagar. En tidigare länk av samma slag som ingen har använt slutar fungera.
Länken börjar med PUBLIC_URL, annars med den adress som servern lyssnar på enligt inställningarna.
`,
    made: (name, days, link) =>
      `${name === null ? 'Den här länken lägger upp en kommun och dess första administratör' : `Den här länken gör den som öppnar den till administratör för ${name}`}. Den fungerar en gång och i ${days} dagar:\n${link}\n`,
  },
};

export const accountCommandTextsFor = (language: Language): AccountCommandTexts => (language === 'sv' ? sv : en);
