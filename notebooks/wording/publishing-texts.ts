/** What the page says on which it is chosen who sees a notebook. */
import type { Language } from '../../survey/text.ts';
import type { Audience } from '../audience.ts';

export interface PublishingTexts {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly notebook: string;
  readonly seenBy: string;
  readonly acts: string;
  readonly audiences: Readonly<Record<Audience, { readonly name: string; readonly long: string }>>;
  /** It is not published. */
  readonly nobody: string;
  readonly change: string;
  readonly changeTitle: (notebook: string) => string;
  readonly save: string;
  /** Said before it is saved. */
  readonly tables: string;
  readonly saved: (notebook: string, audience: Audience) => string;
  readonly none: string;
  readonly noneLong: string;
}

const sv: PublishingTexts = {
  title: 'Publicering',
  lead: 'Här väljer du vem som får se kommunens analyser. Ingen ser mer än det som har lämnats ut: små grupper är skyddade också här.',
  caption: 'Analyser och vem som ser dem',
  notebook: 'Analys',
  seenBy: 'Syns för',
  acts: 'Ändra',
  audiences: {
    everyone: { name: 'alla', long: 'Alla, också utan inloggning. Kommunen syns då på Motvikts första sida.' },
    municipality: { name: 'kommunens medlemmar', long: 'De som har en roll i kommunen och är inloggade.' },
  },
  nobody: 'dem som gör analyser',
  change: 'Ändra vem som ser',
  changeTitle: (notebook) => `Vem ser ”${notebook}”?`,
  save: 'Spara',
  tables: 'Med analysen följer de utlämnade tabeller som den bygger på. Ändringen gäller på en gång och skrivs i loggen.',
  saved: (notebook, audience) => `”${notebook}” syns nu för ${sv.audiences[audience].name}.`,
  none: 'Här finns inga analyser än.',
  noneLong: 'När kommunen har analyser väljer du här vem som ser dem.',
};

const en: PublishingTexts = {
  title: 'Publishing',
  lead: 'Here you choose who sees the analyses of the municipality. Nobody sees more than what has been released: small groups are protected here too.',
  caption: 'Analyses and who sees them',
  notebook: 'Analysis',
  seenBy: 'Seen by',
  acts: 'Change',
  audiences: {
    everyone: { name: 'everyone', long: 'Everyone, also without signing in. The municipality is then shown on the first page of Motvikt.' },
    municipality: { name: 'members of the municipality', long: 'Those who have a role in the municipality and are signed in.' },
  },
  nobody: 'those who make analyses',
  change: 'Change who sees',
  changeTitle: (notebook) => `Who sees “${notebook}”?`,
  save: 'Save',
  tables: 'The released tables that the analysis is made from go with it. The change takes effect at once and is written in the log.',
  saved: (notebook, audience) => `“${notebook}” is now seen by ${en.audiences[audience].name}.`,
  none: 'There are no analyses yet.',
  noneLong: 'When the municipality has analyses, you choose here who sees them.',
};

const catalogue: Readonly<Record<Language, PublishingTexts>> = { sv, en };
export const publishingTextsFor = (language: Language): PublishingTexts => catalogue[language];
