/** What the commands about accounts say. */
import type { Language } from '../../survey/text.ts';

export interface AccountCommandTexts {
  readonly adminLink: {
    readonly usage: string;
    /** `name` is null where whoever opens the link founds a municipality. */
    readonly made: (name: string | null, days: number, link: string) => string;
  };
  readonly secondFactorOff: {
    readonly usage: string;
    readonly done: (name: string, email: string) => string;
    readonly noAccount: (email: string) => string;
    readonly noFactor: (email: string) => string;
    readonly example: (email: string) => string;
    readonly noLetter: (why: string) => string;
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
  secondFactorOff: {
    usage: `Usage: motvikt second-factor-off EMAIL

For somebody who has lost both the app and the recovery codes, and for each person with a second step when KEY_DIR/accounts.key is lost.
Takes the second step away and ends the sessions of the account, tells its owner by letter, and notes it in the log of each of their
municipalities. The password alone signs in from then on; roles that need a second step wait until a new one is set up. Make sure first, in
person or by a known telephone number, that it is the owner of the account who asks.
`,
    done: (name, email) => `The second step of ${name} (${email}) is taken away, and their sessions have ended.\n`,
    noAccount: (email) => `There is no account with the e-mail address ${email}`,
    noFactor: (email) => `The account ${email} has no second step`,
    example: (email) => `The account ${email} belongs to the example and stays as it is`,
    noLetter: (why) => `No letter could be sent to the owner of the account (${why}): tell them yourself`,
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
  secondFactorOff: {
    usage: `Användning: motvikt second-factor-off E-POSTADRESS

För den som har förlorat både appen och reservkoderna, och för var och en med tvåstegsinloggning när KEY_DIR/accounts.key är borta. Tar
bort tvåstegsinloggningen och avslutar kontots inloggningar, berättar det för ägaren i ett brev och antecknar det i loggen för var och en
av ägarens kommuner. Sedan räcker lösenordet; roller som kräver två steg väntar tills en ny tvåstegsinloggning har lagts upp. Försäkra
dig först, på plats eller på ett känt telefonnummer, om att det är kontots ägare som ber om det.
`,
    done: (name, email) => `Tvåstegsinloggningen för ${name} (${email}) är borttagen och inloggningarna är avslutade.\n`,
    noAccount: (email) => `Det finns inget konto med e-postadressen ${email}`,
    noFactor: (email) => `Kontot ${email} har ingen tvåstegsinloggning`,
    example: (email) => `Kontot ${email} hör till exemplet och förblir som det är`,
    noLetter: (why) => `Inget brev kunde skickas till kontots ägare (${why}): berätta det själv`,
  },
};

export const accountCommandTextsFor = (language: Language): AccountCommandTexts => (language === 'sv' ? sv : en);
