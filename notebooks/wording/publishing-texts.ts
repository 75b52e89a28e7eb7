/** What is said where it is chosen who sees a notebook, and which of its revisions. */
import type { Language } from '../../survey/text.ts';
import type { Audience, AudienceRole, audiences } from '../audience.ts';

interface Named {
  readonly name: string;
  readonly long: string;
}

export interface PublishingTexts {
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly notebook: string;
  readonly seenBy: string;
  readonly acts: string;
  readonly audiences: Readonly<Record<(typeof audiences)[number], Named>>;
  readonly roles: Readonly<Record<AudienceRole, Named>>;
  readonly area: (code: string) => string;
  readonly areaChoice: string;
  readonly whichArea: string;
  readonly chooseArea: string;
  /** It is not published. */
  readonly nobody: string;
  readonly shown: string;
  readonly revisionNumber: (revision: number) => string;
  readonly newer: (newest: number) => string;
  readonly revisions: string;
  readonly change: string;
  readonly changeTitle: (notebook: string) => string;
  readonly publishTitle: (revision: number) => string;
  readonly save: string;
  readonly publish: string;
  /** Of what is published already. */
  readonly what: string;
  readonly keep: (revision: number) => string;
  readonly anew: (revision: number) => string;
  readonly later: string;
  readonly laterHint: string;
  readonly from: (audience: string) => string;
  readonly laterFor: (audience: string, day: string) => string;
  readonly earlierThanNow: string;
  /** Said before it is saved. */
  readonly tables: string;
  readonly tablesTitle: string;
  readonly noTables: string;
  readonly officialStatistics: string;
  readonly newestPeriod: (period: string) => string;
  readonly released: (day: string) => string;
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
  roles: {
    alliance: { name: 'kunskapsallianserna', long: 'Medlemmar i kunskapsallianserna.' },
    schoolContact: { name: 'skolornas kontaktpersoner', long: 'Skolornas kontaktpersoner.' },
    leadership: { name: 'ledningen', long: 'Ledning och nämnd.' },
  },
  area: (code) => `område ${code}`,
  areaChoice: 'De som har en roll i ett visst område.',
  whichArea: 'Vilket område',
  chooseArea: 'Välj område',
  nobody: 'dem som gör analyser',
  shown: 'Visas',
  revisionNumber: (revision) => `version ${revision}`,
  newer: (newest) => `version ${newest} är inte publicerad`,
  revisions: 'Versioner',
  change: 'Ändra vem som ser',
  changeTitle: (notebook) => `Vem ser ”${notebook}”?`,
  publishTitle: (revision) => `Publicera version ${revision}`,
  save: 'Spara',
  publish: 'Publicera',
  what: 'Vad som visas',
  keep: (revision) => `Det som redan är publicerat: version ${revision} med de tabeller den har.`,
  anew: (revision) => `Version ${revision}, med tabellerna som de är i dag.`,
  later: 'Öppna för fler senare',
  laterHint: 'Till exempel: skola och allians först, ledningen några dagar senare, sist alla. Lämna tomt för dem som inte ska se analysen.',
  from: (audience) => `Från och med, för ${audience}`,
  laterFor: (audience, day) => `från ${day}: ${audience}`,
  earlierThanNow: 'Välj en dag som inte har varit.',
  tables: 'Med analysen följer de utlämnade tabeller som den bygger på, som de är nu. Det gäller på en gång och skrivs i loggen.',
  tablesTitle: 'Tabeller som följer med',
  officialStatistics: 'Officiell statistik, som den är nu',
  newestPeriod: (period) => `till och med ${period}`,
  noTables: 'Inga: analysen bygger inte på några utlämnade tabeller, eller så är inga utlämnade än. Publicera igen när de är det.',
  released: (day) => `utlämnad ${day}`,
  saved: (notebook, audience) => `”${notebook}” syns nu för ${nameIn(sv, audience)}.`,
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
  roles: {
    alliance: { name: 'the knowledge alliances', long: 'Members of the knowledge alliances.' },
    schoolContact: { name: 'contacts of the schools', long: 'The contacts of the schools.' },
    leadership: { name: 'the leadership', long: 'Leadership and board.' },
  },
  area: (code) => `area ${code}`,
  areaChoice: 'Those who have a role in one area.',
  whichArea: 'Which area',
  chooseArea: 'Choose an area',
  nobody: 'those who make analyses',
  shown: 'Shown',
  revisionNumber: (revision) => `revision ${revision}`,
  newer: (newest) => `revision ${newest} is not published`,
  revisions: 'Revisions',
  change: 'Change who sees',
  changeTitle: (notebook) => `Who sees “${notebook}”?`,
  publishTitle: (revision) => `Publish revision ${revision}`,
  save: 'Save',
  publish: 'Publish',
  what: 'What is shown',
  keep: (revision) => `What is published already: revision ${revision} with the tables that it has.`,
  anew: (revision) => `Revision ${revision}, with the tables as they are today.`,
  later: 'Open it to more people later',
  laterHint:
    'For instance: school and alliance first, the leadership some days later, everyone last. Leave it empty for who shall not see the analysis.',
  from: (audience) => `From this day, for ${audience}`,
  laterFor: (audience, day) => `from ${day}: ${audience}`,
  earlierThanNow: 'Choose a day that has not been.',
  tables:
    'The released tables that the analysis is made from go with it, as they are now. It takes effect at once and is written in the log.',
  tablesTitle: 'Tables that go with it',
  officialStatistics: 'Official statistics, as they are now',
  newestPeriod: (period) => `up to ${period}`,
  noTables: 'None: the analysis is made from no released tables, or none are released yet. Publish again when they are.',
  released: (day) => `released ${day}`,
  saved: (notebook, audience) => `“${notebook}” is now seen by ${nameIn(en, audience)}.`,
  none: 'There are no analyses yet.',
  noneLong: 'When the municipality has analyses, you choose here who sees them.',
};

function nameIn(t: PublishingTexts, audience: Audience): string {
  if (audience === 'everyone' || audience === 'municipality') return t.audiences[audience].name;
  const rest = audience.slice(audience.indexOf(':') + 1);
  return audience.startsWith('area:') ? t.area(rest) : t.roles[rest as AudienceRole].name;
}

const catalogue: Readonly<Record<Language, PublishingTexts>> = { sv, en };
export const publishingTextsFor = (language: Language): PublishingTexts => catalogue[language];
/** Who sees it, in running text. */
export const nameOfAudience = (audience: Audience, language: Language): string => nameIn(catalogue[language], audience);
