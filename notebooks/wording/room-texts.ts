/** What stands on the screens in a workshop: participants' phones, the projector, and the results wherever they are shown. */
import type { SectorId } from '../../analysis/priorities/sectors.ts';
import type { Language } from '../../survey/text.ts';

export interface RoomTexts {
  readonly otherLanguage: string;
  readonly otherLanguageCode: string;
  readonly join: {
    readonly title: string;
    readonly code: string;
    readonly hint: string;
    readonly go: string;
    readonly missing: string;
    readonly unknown: string;
  };
  readonly sectors: Readonly<Record<SectorId, string>>;
  readonly welcome: {
    readonly sector: string;
    readonly sectorHint: string;
    readonly secret: string;
    readonly how: readonly string[];
    readonly go: string;
    readonly joining: string;
    readonly closed: string;
    readonly failed: string;
    readonly noConnection: string;
    readonly full: string;
    readonly chooseSector: string;
  };
  readonly lost: string;
  readonly inside: string;
  readonly stages: Readonly<Record<'preparing' | 'gathering' | 'first' | 'talk' | 'second' | 'deciding' | 'finished', string>>;
  readonly wait: Readonly<Record<'gathering' | 'first' | 'talk' | 'second' | 'deciding' | 'finished', string>>;
  readonly noToken: string;
  readonly vote: {
    readonly title: (round: number) => string;
    readonly intro: string;
    readonly start: string;
    readonly of: (at: number, all: number) => string;
    readonly next: string;
    readonly back: string;
    readonly skip: string;
    readonly skipped: string;
    readonly scoreAll: string;
    readonly review: string;
    readonly reviewHint: string;
    readonly change: (name: string) => string;
    readonly send: string;
    readonly sending: string;
    readonly none: string;
    readonly sent: string;
    readonly sentLong: string;
    readonly waiting: string;
    readonly late: string;
  };
  readonly evidence: string;
  readonly noEvidence: string;
  readonly kinds: Readonly<Record<'factor' | 'indicator' | 'place', string>>;
  readonly screen: {
    readonly joinAt: string;
    readonly code: string;
    readonly qr: string;
    readonly joined: (n: number) => string;
    readonly cast: (n: number) => string;
    readonly ofJoined: (cast: number, joined: number) => string;
    readonly paper: (n: number) => string;
    readonly tables: string;
    readonly noTables: string;
    readonly tableCount: (n: number) => string;
    readonly table: (at: number) => string;
    readonly tablesLong: string;
  };
  readonly results: {
    readonly title: (round: number) => string;
    readonly ballots: (n: number) => string;
    readonly untold: (n: number) => string;
    readonly tooFew: (fewest: number) => string;
    readonly allTooFew: (fewest: number) => string;
    readonly candidate: string;
    readonly place: string;
    readonly places: (low: number, high: number) => string;
    readonly frontOne: (name: string) => string;
    readonly frontSome: (names: string) => string;
    readonly mostDivided: (name: string) => string;
    readonly mean: string;
    readonly meanBefore: string;
    /** What the band around a mean is. */
    readonly band: string;
    readonly sectorKey: string;
    readonly spread: string;
    readonly n: string;
    readonly votes: (n: number) => string;
    readonly table: string;
    readonly agreements: readonly [string, string, string];
    readonly tied: (names: string) => string;
    readonly apart: string;
    readonly allTied: string;
    readonly scale: (low: number, high: number) => string;
    readonly sectors: string;
    readonly sectorsNote: (fewest: number) => string;
    /** On the projector, which shows those alone that differ. */
    readonly sectorsAlike: string;
    readonly noSectors: (fewest: number) => string;
    readonly sectorLine: (sector: string, mean: string, n: number) => string;
    readonly stands: Readonly<Record<'higher' | 'lower' | 'unsure', string>>;
    readonly criteria: string;
    readonly changes: string;
    readonly changesNote: string;
    readonly change: (change: string, low: string, high: string) => string;
    readonly risen: string;
    readonly fallen: string;
    readonly unchanged: string;
    readonly closer: string;
    readonly apartMore: string;
    readonly same: string;
  };
}

const sv: RoomTexts = {
  otherLanguage: 'English',
  otherLanguageCode: 'en',
  join: {
    title: 'Gå med i ett prioriteringsmöte',
    code: 'Mötets kod',
    hint: 'Sex tecken, som de står på skärmen i rummet.',
    go: 'Fortsätt',
    missing: 'Skriv mötets kod: sex tecken.',
    unknown: 'Det finns inget möte med den koden. Se efter på skärmen i rummet.',
  },
  sectors: {
    school: 'Skola och förskola',
    socialServices: 'Socialtjänst',
    police: 'Polis',
    health: 'Hälso- och sjukvård',
    leisure: 'Kultur och fritid',
    association: 'Förening eller trossamfund',
    housing: 'Bostadsbolag',
    business: 'Näringsliv',
    resident: 'Boende',
    youth: 'Ung',
    guardian: 'Vårdnadshavare',
    other: 'Annat',
  },
  welcome: {
    sector: 'Vem talar du för?',
    sectorHint: 'Välj det som passar bäst. Ingen ser vad just du har valt.',
    secret: 'Din röst är hemlig',
    how: [
      'Du behöver inget konto och lämnar inget namn.',
      'Ingen kan se hur just du har röstat, inte heller den som sköter systemet.',
      'Resultat visas först när rundan är stängd, och bara för minst fem röster.',
    ],
    go: 'Gå med',
    joining: 'Du släpps in …',
    closed: 'Mötet tar inte emot fler just nu.',
    failed: 'Telefonen kunde inte gå med. Försök igen.',
    noConnection: 'Ingen kontakt just nu. Försök igen.',
    full: 'Mötet har fullt.',
    chooseSector: 'Välj vem du talar för.',
  },
  lost: 'Ingen kontakt just nu. Sidan försöker igen av sig själv.',
  inside: 'Du är med',
  stages: {
    preparing: 'Förbereds',
    gathering: 'Samling',
    first: 'Första rundan (dold)',
    talk: 'Underlag och samtal',
    second: 'Andra rundan',
    deciding: 'Ställningstagande',
    finished: 'Avslutat',
  },
  wait: {
    gathering: 'Röstningen börjar snart. Det här är vad ni ska väga mot varandra:',
    first: 'Rundan är öppen.',
    talk: 'Första rundan är stängd. Se underlaget och tala om det. Sedan röstar ni en gång till.',
    second: 'Andra rundan är öppen.',
    deciding: 'Andra rundan är stängd. Nu formulerar ni ert ställningstagande tillsammans.',
    finished: 'Mötet är avslutat. Rösterna är förstörda och bara resultaten finns kvar.',
  },
  noToken: 'Den här telefonen kom med efter rundan och röstar inte i den.',
  vote: {
    title: (round) => (round === 1 ? 'Första rundan' : 'Andra rundan'),
    intro: 'Du får se ett förslag i taget. Tänk själv, utan att jämföra med andra.',
    start: 'Börja rösta',
    of: (at, all) => `${at} av ${all}`,
    next: 'Nästa',
    back: 'Tillbaka',
    skip: 'Hoppa över det här',
    skipped: 'Överhoppat',
    scoreAll: 'Svara på alla frågor, eller hoppa över förslaget.',
    review: 'Din röst',
    reviewHint: 'När du har skickat den kan den inte ändras.',
    change: (name) => `Ändra: ${name}`,
    send: 'Skicka rösten',
    sending: 'Skickas …',
    none: 'Svara för minst ett förslag.',
    sent: 'Din röst är mottagen',
    sentLong: 'Den räknas en gång, när rundan stängs. Du kan lägga ifrån dig telefonen.',
    waiting: 'Rösten är inte framme än. Telefonen försöker igen tills den är det: lämna sidan öppen.',
    late: 'Rundan stängdes innan rösten kom fram. Den är inte med i resultatet. Öppnas rundan igen skickas den av sig själv: lämna sidan öppen.',
  },
  evidence: 'Underlag',
  noEvidence: 'Ingen siffra i enkäten: väg in vad ni själva vet.',
  kinds: { factor: 'Faktor ur enkäten', indicator: 'Annan statistik', place: 'Plats eller problem' },
  screen: {
    joinAt: 'Gå med på',
    code: 'Kod',
    qr: 'QR-kod till mötet',
    joined: (n) => `${n} ${n === 1 ? 'telefon är' : 'telefoner är'} med`,
    cast: (n) => `${n} ${n === 1 ? 'röst' : 'röster'}`,
    ofJoined: (cast, joined) => `${cast} av ${joined} har röstat`,
    paper: (n) => `${n} på papper`,
    tables: 'Dela rummet i bord',
    noTables: 'Inga bord',
    tableCount: (n) => `${n} bord`,
    table: (at) => `Bord ${at}`,
    tablesLong: 'Varje bord talar om alla förslag men börjar på olika håll, så att inget förslag alltid kommer sist.',
  },
  results: {
    title: (round) => (round === 1 ? 'Resultat av första rundan' : 'Resultat av andra rundan'),
    ballots: (n) => (n === 1 ? '1 röst.' : `${n} röster.`),
    untold: (n) =>
      `${n} ${n === 1 ? 'röst' : 'röster'} till har kommit efter att resultatet visades. De är för få för att visas utan att röja någon.`,
    tooFew: (fewest) => `Visas inte: färre än ${fewest} röster`,
    allTooFew: (fewest) => `Inget resultat kan visas: det krävs minst ${fewest} röster.`,
    candidate: 'Förslag',
    place: 'Plats',
    places: (low, high) => (low === high ? `plats ${low}` : `plats ${low}–${high}`),
    frontOne: (name) => `${name} står säkert främst.`,
    frontSome: (names) => `I topp, utan säker skillnad mellan dem: ${names}.`,
    mostDivided: (name) => `Mest delade är ni om ${name}.`,
    mean: 'Medelvärde',
    meanBefore: 'Första rundans medelvärde',
    band: 'Spridning: brett band, delade meningar',
    sectorKey: 'En sektors medelvärde; ifyllt när det säkert skiljer sig från övrigas',
    spread: 'Spridning',
    n: 'Röster',
    votes: (n) => `${n} röster`,
    table: 'Som tabell',
    agreements: ['ni är eniga', 'ni är delade', 'ni är starkt delade'],
    tied: (names) => `Går inte att skilja från: ${names}`,
    apart: 'Skiljer sig säkert från alla andra',
    allTied: 'Oavgjort: rösterna skiljer inte säkert något förslag från något annat.',
    scale: (low, high) =>
      `På en skala från ${low} till ${high}, viktat efter kriterierna. Plats: möjliga platser när slumpen räknas in, 1 är högst.`,
    sectors: 'Hur olika sektorer röstade',
    sectorsNote: (fewest) => `En sektor visas när minst ${fewest} i den har röstat, och lika många utanför.`,
    sectorsAlike: 'Ingen sektor som kan visas skiljer sig säkert från övriga.',
    noSectors: (fewest) => `Ingen sektor är stor nog att visas: det krävs ${fewest} röster i den, och lika många utanför.`,
    sectorLine: (sector, mean, n) => `${sector}: ${mean} (${n} röster)`,
    stands: { higher: 'säkert högre än övriga', lower: 'säkert lägre än övriga', unsure: 'ingen säker skillnad mot övriga' },
    criteria: 'Per kriterium',
    changes: 'Vad samtalet ändrade',
    changesNote: 'Rundornas röster kan inte kopplas ihop. Därför jämförs bara de två resultaten.',
    change: (change, low, high) => `${change} (osäkerhetsintervall ${low} till ${high})`,
    risen: 'Säkert högre',
    fallen: 'Säkert lägre',
    unchanged: 'Ingen säker ändring',
    closer: 'ni har kommit närmare varandra',
    apartMore: 'ni står längre från varandra',
    same: 'ungefär lika eniga',
  },
};

const en: RoomTexts = {
  otherLanguage: 'Svenska',
  otherLanguageCode: 'sv',
  join: {
    title: 'Join a workshop',
    code: 'Code of the workshop',
    hint: 'Six characters, as they stand on the screen in the room.',
    go: 'Continue',
    missing: 'Write the code of the workshop: six characters.',
    unknown: 'There is no workshop with that code. Look at the screen in the room.',
  },
  sectors: {
    school: 'School and preschool',
    socialServices: 'Social services',
    police: 'Police',
    health: 'Health care',
    leisure: 'Culture and leisure',
    association: 'Association or faith community',
    housing: 'Housing company',
    business: 'Business',
    resident: 'Resident',
    youth: 'Young person',
    guardian: 'Guardian',
    other: 'Other',
  },
  welcome: {
    sector: 'Whom do you speak for?',
    sectorHint: 'Choose what fits best. Nobody sees what you in particular have chosen.',
    secret: 'Your vote is secret',
    how: [
      'You need no account and give no name.',
      'Nobody can see how you in particular have voted, not even those who run the system.',
      'Results are shown only when the round is closed, and only of five votes or more.',
    ],
    go: 'Join',
    joining: 'You are being let in …',
    closed: 'The workshop lets nobody in at the moment.',
    failed: 'The phone could not join. Try again.',
    noConnection: 'No connection at the moment. Try again.',
    full: 'The workshop is full.',
    chooseSector: 'Choose whom you speak for.',
  },
  lost: 'No connection at the moment. The page tries again by itself.',
  inside: 'You are in',
  stages: {
    preparing: 'Being prepared',
    gathering: 'Gathering',
    first: 'First round (blind)',
    talk: 'Evidence and talk',
    second: 'Second round',
    deciding: 'Decision',
    finished: 'Finished',
  },
  wait: {
    gathering: 'Voting begins soon. This is what you will weigh against each other:',
    first: 'The round is open.',
    talk: 'The first round is closed. Look at the evidence and talk about it. Then you vote once more.',
    second: 'The second round is open.',
    deciding: 'The second round is closed. Now you write your decision together.',
    finished: 'The workshop is finished. The ballots are destroyed and only the results remain.',
  },
  noToken: 'This phone joined after the round and does not vote in it.',
  vote: {
    title: (round) => (round === 1 ? 'First round' : 'Second round'),
    intro: 'You see one candidate at a time. Think for yourself, without comparing with others.',
    start: 'Begin to vote',
    of: (at, all) => `${at} of ${all}`,
    next: 'Next',
    back: 'Back',
    skip: 'Skip this one',
    skipped: 'Skipped',
    scoreAll: 'Answer all questions, or skip the candidate.',
    review: 'Your ballot',
    reviewHint: 'Once you have sent it, it cannot be changed.',
    change: (name) => `Change: ${name}`,
    send: 'Send the ballot',
    sending: 'Being sent …',
    none: 'Answer for one candidate at least.',
    sent: 'Your ballot is received',
    sentLong: 'It is counted once, when the round is closed. You may put the phone away.',
    waiting: 'The ballot has not arrived yet. The phone tries again until it has: leave the page open.',
    late: 'The round was closed before the ballot arrived. It is not in the result. Should the round be opened again, it is sent by itself: leave the page open.',
  },
  evidence: 'Evidence',
  noEvidence: 'No figure in the survey: weigh in what you know yourselves.',
  kinds: { factor: 'Factor of the survey', indicator: 'Other statistics', place: 'Place or problem' },
  screen: {
    joinAt: 'Join at',
    code: 'Code',
    qr: 'QR code of the workshop',
    joined: (n) => `${n} ${n === 1 ? 'phone has' : 'phones have'} joined`,
    cast: (n) => `${n} ${n === 1 ? 'ballot' : 'ballots'}`,
    ofJoined: (cast, joined) => `${cast} of ${joined} have voted`,
    paper: (n) => `${n} on paper`,
    tables: 'Divide the room into tables',
    noTables: 'No tables',
    tableCount: (n) => `${n} tables`,
    table: (at) => `Table ${at}`,
    tablesLong: 'Each table talks about all candidates but begins in another place, so that none always comes last.',
  },
  results: {
    title: (round) => (round === 1 ? 'Result of the first round' : 'Result of the second round'),
    ballots: (n) => (n === 1 ? '1 ballot.' : `${n} ballots.`),
    untold: (n) =>
      `${n} more ${n === 1 ? 'ballot has' : 'ballots have'} come since the result was shown. They are too few to be shown without giving somebody away.`,
    tooFew: (fewest) => `Not shown: fewer than ${fewest} ballots`,
    allTooFew: (fewest) => `No result can be shown: at least ${fewest} ballots are needed.`,
    candidate: 'Candidate',
    place: 'Place',
    places: (low, high) => (low === high ? `place ${low}` : `place ${low}–${high}`),
    frontOne: (name) => `${name} surely comes first.`,
    frontSome: (names) => `At the top, with no sure difference between them: ${names}.`,
    mostDivided: (name) => `You are most divided on ${name}.`,
    mean: 'Mean',
    meanBefore: 'Mean of the first round',
    band: 'Spread: a wide band, divided opinions',
    sectorKey: 'A sector’s mean; filled where it surely differs from the others’',
    spread: 'Spread',
    n: 'Ballots',
    votes: (n) => `${n} ballots`,
    table: 'As a table',
    agreements: ['you agree', 'you are divided', 'you are strongly divided'],
    tied: (names) => `Cannot be told apart from: ${names}`,
    apart: 'Surely differs from all others',
    allTied: 'Tied: the ballots do not surely tell any candidate apart from another.',
    scale: (low, high) =>
      `On a scale from ${low} to ${high}, weighted by the criteria. Place: possible places with chance taken into account, 1 being the highest.`,
    sectors: 'How sectors voted',
    sectorsNote: (fewest) => `A sector is shown when at least ${fewest} in it have voted, and as many outside it.`,
    sectorsAlike: 'No sector that can be shown surely differs from the others.',
    noSectors: (fewest) => `No sector is large enough to be shown: ${fewest} ballots in it are needed, and as many outside it.`,
    sectorLine: (sector, mean, n) => `${sector}: ${mean} (${n} ballots)`,
    stands: {
      higher: 'surely higher than the others',
      lower: 'surely lower than the others',
      unsure: 'no sure difference from the others',
    },
    criteria: 'By criterion',
    changes: 'What the talk changed',
    changesNote: 'The ballots of the two rounds cannot be joined, so only the two results are compared.',
    change: (change, low, high) => `${change} (uncertainty interval ${low} to ${high})`,
    risen: 'Surely higher',
    fallen: 'Surely lower',
    unchanged: 'No sure change',
    closer: 'you have come closer to each other',
    apartMore: 'you stand further apart',
    same: 'about as agreed',
  },
};

const catalogue: Readonly<Record<Language, RoomTexts>> = { sv, en };
export const roomTextsFor = (language: Language): RoomTexts => catalogue[language];
