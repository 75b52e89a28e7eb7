/** What the page of the measure library says. */
import type { Language } from '../../survey/text.ts';
import type { EvidenceTier } from '../plan/vocabulary.ts';

export interface MeasureLibraryTexts {
  readonly title: string;
  readonly lead: string;
  readonly careful: string;
  readonly filter: string;
  readonly words: string;
  readonly factor: string;
  readonly age: string;
  readonly arena: string;
  readonly tier: string;
  readonly all: string;
  /** "12 av 55 insatser". */
  readonly count: (shown: number, all: number) => string;
  readonly nothing: string;
  readonly nothingNext: string;
  readonly name: string;
  readonly what: string;
  readonly aims: string;
  readonly ages: string;
  readonly years: (from: number, to: number) => string;
  readonly known: string;
  readonly tiers: Readonly<Record<EvidenceTier, { readonly name: string; readonly means: string }>>;
  readonly own: string;
  readonly changedBy: (name: string, day: string) => string;
  readonly add: string;
  readonly addLead: string;
  readonly change: string;
  readonly retire: string;
  readonly restore: string;
  readonly retired: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: (name: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly agesTurned: string;
  readonly noFactor: string;
  readonly tooManyFactors: (most: number) => string;
  readonly meanwhile: (name: string) => string;
}

const sv: MeasureLibraryTexts = {
  title: 'Insatsbibliotek',
  lead: 'Sorters insatser som används i svenska kommuner: vilka faktorer de riktar sig mot, för vilka åldrar och vad man vet om dem.',
  careful:
    'Kunskapsläget är en sammanfattning i våra egna ord och ingen systematisk översikt. Läs vidare hos Folkhälsomyndigheten, Brå, SBU och Socialstyrelsen innan ni väljer. En insats som är väl belagd på annat håll kan fungera sämre här.',
  filter: 'Sök bland insatserna',
  words: 'Ord',
  factor: 'Faktor',
  age: 'Ålder',
  arena: 'Arena',
  tier: 'Kunskapsläge',
  all: 'Alla',
  count: (shown, all) => `${shown} av ${all} insatser`,
  nothing: 'Ingen insats passar det du har valt',
  nothingNext: 'Ta bort något av valen, eller lägg till en egen insats.',
  name: 'Insats',
  what: 'Vad den är',
  aims: 'Riktar sig mot',
  ages: 'Åldrar',
  years: (from, to) => (from === to ? `${from} år` : `${from}–${to} år`),
  known: 'Vad man vet',
  tiers: {
    wellSupported: { name: 'Väl belagt', means: 'Flera kontrollerade studier visar effekt på det som insatsen ska påverka.' },
    promising: { name: 'Lovande', means: 'Några studier tyder på effekt, men de är få, små eller från andra länder.' },
    untested: { name: 'Oprövat', means: 'Bygger på en rimlig tanke, men har knappast undersökts.' },
    unknown: { name: 'Okänt', means: 'Används, men studierna saknas, säger emot varandra eller visar ingen säker effekt.' },
  },
  own: 'Egen',
  changedBy: (name, day) => `${name}, ${day}`,
  add: 'Lägg till en egen insats',
  addLead: 'Den syns för alla som arbetar med planer i kommunen.',
  change: 'Ändra',
  retire: 'Ta bort ur biblioteket',
  restore: 'Ta tillbaka',
  retired: 'Borttagna egna insatser',
  save: 'Spara',
  cancel: 'Avbryt',
  saved: (name) => `Sparad: ${name}`,
  note: 'Vad ni vet om den',
  noteHint: 'Skriv också vad ni inte vet. Egna uppföljningar räknas.',
  ageFrom: 'Från ålder',
  ageTo: 'Till ålder',
  agesTurned: 'Till-åldern är lägre än från-åldern.',
  noFactor: 'Välj minst en faktor.',
  tooManyFactors: (most) => `Välj högst ${most} faktorer.`,
  meanwhile: (name) =>
    `${name} sparade medan du skrev. Din text står kvar här nedanför; deras står i listan. Spara igen för att behålla din.`,
};

const en: MeasureLibraryTexts = {
  title: 'Measure library',
  lead: 'Kinds of measures that Swedish municipalities use: which factors they aim at, for what ages, and what is known of them.',
  careful:
    'What is known is summed up in our own words and is no systematic review. Read on with the Public Health Agency, the Crime Prevention Council, SBU and the National Board of Health and Welfare before you choose. A measure that is well supported elsewhere may do worse here.',
  filter: 'Search the measures',
  words: 'Words',
  factor: 'Factor',
  age: 'Age',
  arena: 'Domain',
  tier: 'Evidence',
  all: 'All',
  count: (shown, all) => `${shown} of ${all} measures`,
  nothing: 'No measure meets what you have chosen',
  nothingNext: 'Take away one of the choices, or add a measure of your own.',
  name: 'Measure',
  what: 'What it is',
  aims: 'Aims at',
  ages: 'Ages',
  years: (from, to) => (from === to ? `${from} years` : `${from}–${to} years`),
  known: 'What is known',
  tiers: {
    wellSupported: { name: 'Well supported', means: 'Several controlled studies show an effect on what the measure is to change.' },
    promising: { name: 'Promising', means: 'Some studies point to an effect, but they are few, small or from other countries.' },
    untested: { name: 'Untested', means: 'Rests on a reasonable idea, but has hardly been studied.' },
    unknown: { name: 'Unknown', means: 'In use, but studies are missing, disagree or show no clear effect.' },
  },
  own: 'Our own',
  changedBy: (name, day) => `${name}, ${day}`,
  add: 'Add a measure of your own',
  addLead: 'Everybody who works with plans in the municipality sees it.',
  change: 'Change',
  retire: 'Take out of the library',
  restore: 'Put back',
  retired: 'Measures of your own that were taken out',
  save: 'Save',
  cancel: 'Cancel',
  saved: (name) => `Saved: ${name}`,
  note: 'What you know of it',
  noteHint: 'Write what you do not know, too. Follow-ups of your own count.',
  ageFrom: 'From age',
  ageTo: 'To age',
  agesTurned: 'The second age is below the first.',
  noFactor: 'Choose at least one factor.',
  tooManyFactors: (most) => `Choose ${most} factors at most.`,
  meanwhile: (name) =>
    `${name} saved while you were writing. Your text is still here below; theirs is in the list. Save again to keep yours.`,
};

export const measureLibraryTextsFor = (language: Language): MeasureLibraryTexts => ({ sv, en })[language];
