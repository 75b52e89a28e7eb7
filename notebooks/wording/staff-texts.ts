/** Texts around the staff pages: who is here, where one can go, and what stands in the way. Apart from the catalogue that the cells' frame carries. */
import type { Language } from '../../survey/text.ts';

/** What a person may have to do next, the most urgent first. */
export const steps = ['secondFactor', 'schoolSurvey', 'areas', 'schools', 'people', 'survey', 'release', 'read'] as const;
export type Step = (typeof steps)[number];

export const navGroups = ['results', 'planning', 'municipality'] as const;
export type NavGroup = (typeof navGroups)[number];

export interface StaffTexts {
  /** By page. Who sees which is the server's word. */
  readonly nav: Readonly<Record<string, string>>;
  /** What many pages are gathered under. */
  readonly navGroups: Readonly<Record<NavGroup, string>>;
  readonly menu: string;
  readonly municipality: string;
  readonly account: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: string;
  readonly chooseMunicipality: string;
  /** On every page of an installation that shows the example. */
  readonly example: string;
  readonly home: {
    readonly next: string;
    readonly nothingNext: string;
    /** The public pages of areas’ plans. */
    readonly doing: { readonly title: string; readonly why: string };
    readonly steps: Readonly<Record<Step, { readonly title: string; readonly why: string }>>;
  };
  /** Titles of what cannot be shown, and what to do. */
  readonly problems: {
    readonly signInTitle: string;
    readonly signIn: string;
    readonly secondFactorTitle: string;
    readonly secondFactor: string;
    readonly secondFactorNext: string;
    readonly forbiddenTitle: string;
    readonly forbidden: string;
    readonly tooMany: string;
    readonly toStart: string;
  };
}

const sv: StaffTexts = {
  nav: {
    municipality: 'Start',
    overview: 'Överblick',
    notebooks: 'Analyser',
    plans: 'Handlingsplan',
    council: 'Kommunens mål',
    workshops: 'Prioritera',
    publishing: 'Publicering',
    milestones: 'Milstolpar',
    measureLibrary: 'Insatsbibliotek',
    people: 'Personer',
    areas: 'Områden',
    schools: 'Skolor',
    indicators: 'Officiell statistik',
    waves: 'Mätomgångar',
    enclave: 'Skyddat analysrum',
    audit: 'Logg',
    settings: 'Inställningar',
  },
  navGroups: { results: 'Resultat', planning: 'Planera', municipality: 'Kommunen' },
  menu: 'Meny',
  municipality: 'Kommun',
  account: 'Mitt konto',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  signedInAs: 'Inloggad som',
  chooseMunicipality: 'Byt kommun',
  example: 'Exempel: kommunen och kontona är påhittade.',
  home: {
    next: 'Att göra härnäst',
    nothingNext: 'Inget väntar på dig just nu.',
    doing: { title: 'Det här gör vi', why: 'Vad områdena har valt att arbeta med, vilka insatser som görs och hur det går.' },
    steps: {
      secondFactor: {
        title: 'Lägg till ett andra steg när du loggar in',
        why: 'Din roll kräver inloggning i två steg. Utan det är vissa sidor stängda för dig.',
      },
      areas: {
        title: 'Läs in områdesindelningen',
        why: 'Områdena behövs för att visa resultat område för område. En karta som GeoJSON eller GeoPackage räcker.',
      },
      schoolSurvey: {
        title: 'Enkäten',
        why: 'Boka klasserna, skriv ut kodbladen, starta lektionen och se hur många som har skickat in.',
      },
      schools: { title: 'Läs in skolorna', why: 'Skolor och klasser behövs för kodblad och för att räkna deltagandet.' },
      people: {
        title: 'Bjud in kollegor',
        why: 'Du är ensam här än så länge. Bjud in CTC-samordnare, analytiker och skolornas kontaktpersoner.',
      },
      survey: {
        title: 'Fråga eleverna',
        why: 'Här finns inga svar än. Förbered en mätomgång, eller läs in en egen fil med svar: README beskriver hur.',
      },
      release: {
        title: 'Vänta på de godkända tabellerna',
        why: 'Det finns mätomgångar som inte är publicerade än. Tabellerna granskas så att ingen elev kan pekas ut.',
      },
      read: { title: 'Läs analyserna', why: 'Det finns publicerade resultat. Börja med faktorerna i ditt område.' },
    },
  },
  problems: {
    signInTitle: 'Logga in för att se sidan',
    signIn: 'Sidan är bara för inloggade. Du kommer tillbaka hit efteråt.',
    secondFactorTitle: 'Bekräfta att det är du',
    secondFactor: 'Sidan kräver inloggning i två steg. Lägg till ett andra steg i ditt konto, eller logga in igen med det.',
    secondFactorNext: 'Till mitt konto',
    forbiddenTitle: 'Du har inte rätt att se sidan',
    forbidden: 'Din roll i kommunen räcker inte hit. Behöver du sidan i ditt arbete? Fråga en administratör i kommunen.',
    tooMany: 'Vänta några minuter och försök igen.',
    toStart: 'Till startsidan',
  },
};

const en: StaffTexts = {
  nav: {
    municipality: 'Start',
    overview: 'Overview',
    notebooks: 'Analyses',
    plans: 'Action plan',
    council: 'Council goals',
    workshops: 'Prioritise',
    publishing: 'Publishing',
    milestones: 'Milestones',
    measureLibrary: 'Measure library',
    people: 'People',
    areas: 'Areas',
    schools: 'Schools',
    indicators: 'Official statistics',
    waves: 'Waves',
    enclave: 'Enclave',
    audit: 'Log',
    settings: 'Settings',
  },
  navGroups: { results: 'Results', planning: 'Plan', municipality: 'Municipality' },
  menu: 'Menu',
  municipality: 'Municipality',
  account: 'My account',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: 'Signed in as',
  chooseMunicipality: 'Change municipality',
  example: 'Example: the municipality and its accounts are made up.',
  home: {
    next: 'What to do next',
    nothingNext: 'Nothing waits for you right now.',
    doing: { title: 'What we do', why: 'What the areas have chosen to work on, which measures are taken and how it goes.' },
    steps: {
      secondFactor: {
        title: 'Add a second step when you sign in',
        why: 'Your role demands that you sign in in two steps. Without it some pages are closed to you.',
      },
      areas: {
        title: 'Import the area set',
        why: 'Areas are needed to show results area by area. A map as GeoJSON or GeoPackage is enough.',
      },
      schoolSurvey: {
        title: 'The survey',
        why: 'Book the classes, print the code sheets, start the lesson and see how many have sent.',
      },
      schools: { title: 'Import the schools', why: 'Schools and classes are needed for code sheets and to count participation.' },
      people: {
        title: 'Invite colleagues',
        why: 'You are alone here so far. Invite CTC coordinators, analysts and the contacts of the schools.',
      },
      survey: {
        title: 'Ask the pupils',
        why: 'There are no answers yet. Prepare a wave, or import a file of answers of your own: the README tells how.',
      },
      release: {
        title: 'Wait for the released tables',
        why: 'There are waves that are not published yet. Their tables are checked so that no pupil can be pointed at.',
      },
      read: { title: 'Read the analyses', why: 'There are published results. Begin with the factors of your area.' },
    },
  },
  problems: {
    signInTitle: 'Sign in to see this page',
    signIn: 'The page is for people who are signed in. You will come back here afterwards.',
    secondFactorTitle: 'Confirm that it is you',
    secondFactor: 'The page demands that you sign in in two steps. Add a second step to your account, or sign in again with it.',
    secondFactorNext: 'To my account',
    forbiddenTitle: 'You do not have the right to see this page',
    forbidden:
      'Your role in the municipality does not reach here. Do you need the page in your work? Ask an administrator of the municipality.',
    tooMany: 'Wait a few minutes and try again.',
    toStart: 'To the start page',
  },
};

export const staffTextsFor = (language: Language): StaffTexts => ({ sv, en })[language];
