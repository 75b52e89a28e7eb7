/** The pages of waves that are prepared, asked and closed. A catalogue of its own: only these pages carry it. */
import type { Language } from '../../survey/text.ts';
import { formatPercent } from './format-numbers.ts';
import type { WindowFault } from '../../survey/fielding/window.ts';

/** What the state of a wave is called; the release of its numbers comes after. */
export const shownStates = ['draft', 'opening', 'open', 'closing', 'closed'] as const;
type ShownState = (typeof shownStates)[number];

/** What a draft may lack, by the last steps of its JSON pointer. */
export const lackable = [
  'classes',
  'closesAt',
  'decidedBy',
  'purpose',
  'legalBasis',
  'ethicsApproval',
  'weeding/board',
  'weeding/paragraph',
  'weeding/number',
  'guardiansInformedOn',
  'studentHealth',
] as const;
export type Lackable = (typeof lackable)[number];

export interface LetterFacts {
  readonly municipality: string;
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly purpose: 'followUp' | 'research';
  readonly decidedBy: string;
  readonly studentHealth: string;
  /** Where the questions can be read, and where the list of keys stands. */
  readonly questions: string;
  readonly keys: string;
  readonly hash: string;
}

export interface WaveTexts {
  readonly list: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly noneLong: string;
    readonly noneSchools: string;
    readonly toSchools: string;
    readonly noneOther: string;
    readonly caption: string;
    readonly name: string;
    readonly state: string;
    readonly when: string;
    readonly classes: string;
    readonly pupils: string;
    readonly add: string;
    readonly code: string;
    readonly codeHint: string;
    readonly codeWrong: string;
    readonly taken: string;
  };
  readonly states: Readonly<Record<ShownState, string>>;
  readonly rehearsalMark: string;
  readonly window: (first: string, last: string) => string;
  readonly back: string;
  /** Of a closed wave: whether its numbers are there. */
  readonly published: string;
  readonly notPublished: string;
  readonly stateLong: Readonly<Record<ShownState, string>>;
  readonly label: string;
  readonly labelHint: string;
  readonly english: string;
  readonly first: string;
  readonly last: string;
  readonly windowHint: string;
  readonly windowFaults: Readonly<Record<WindowFault, string>>;
  readonly rehearsal: string;
  readonly rehearsalHint: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly changed: string;
  readonly readAgain: string;
  readonly parts: Readonly<Record<'questions' | 'schools' | 'window' | 'formalities' | 'opening', string>>;
  readonly questions: {
    readonly lead: string;
    readonly form: string;
    readonly formHint: (questions: number, minutes: number) => string;
    readonly modules: string;
    readonly modulesHint: string;
    readonly adds: (questions: number, minutes: number) => string;
    readonly areaSet: string;
    readonly areaSetHint: string;
    readonly noAreaSet: string;
    readonly places: string;
    readonly placesHint: string;
    readonly placesWrong: (lines: string) => string;
    readonly placesTooMany: (most: number) => string;
    readonly placeNowhere: (place: { readonly name: string; readonly area: string }) => string;
    readonly sum: (questions: number) => string;
    readonly minutes: string;
    readonly time: string;
    readonly minutesLong: string;
    readonly language: string;
    readonly ofMinutes: (minutes: number) => string;
    readonly read: string;
    readonly isRead: string;
    readonly notRead: string;
    readonly notReadLong: string;
    readonly simple: string;
    readonly origin: string;
  };
  readonly schools: {
    readonly lead: string;
    readonly none: string;
    readonly sum: (schools: number, classes: number, pupils: number) => string;
    readonly of: (taking: number, all: number) => string;
    readonly all: (school: string) => string;
    readonly class: (name: string, grade: string | null, pupils: number) => string;
    readonly show: string;
  };
  readonly formalities: {
    readonly lead: string;
    readonly decidedBy: string;
    readonly decidedByHint: string;
    readonly purpose: string;
    readonly purposes: Readonly<Record<'followUp' | 'research', readonly [string, string]>>;
    readonly legalBasis: string;
    readonly legalBasisHint: string;
    readonly ethicsApproval: string;
    readonly ethicsApprovalHint: string;
    readonly weeding: string;
    readonly weedingLong: string;
    readonly board: string;
    readonly paragraph: string;
    readonly number: string;
    readonly guardiansInformedOn: string;
    readonly guardiansInformedOnHint: string;
    readonly studentHealth: string;
    readonly studentHealthHint: string;
  };
  readonly lacks: Readonly<Record<Lackable, string>>;
  readonly opening: {
    readonly lead: string;
    readonly lacking: (count: number) => string;
    readonly ready: string;
    readonly act: string;
    readonly title: (name: string) => string;
    readonly long: string;
    readonly notYet: string;
    readonly label: string;
    readonly done: string;
    readonly failed: string;
    readonly again: string;
    readonly remove: string;
    readonly removeLong: string;
    readonly removeTitle: (name: string) => string;
  };
  readonly letter: {
    readonly title: string;
    readonly lead: string;
    readonly hash: string;
    readonly hashLong: string;
    readonly questions: string;
    readonly keys: string;
    readonly text: Readonly<Record<Language, string>>;
    readonly copy: string;
    readonly copied: string;
  };
  readonly instrument: {
    readonly title: string;
    readonly lead: string;
    readonly json: string;
    readonly ddi: string;
  };
  readonly wording: {
    readonly title: string;
    readonly lead: string;
    readonly own: string;
    readonly now: (language: string, origin: string, version: string | null) => string;
    readonly file: string;
    readonly fileHint: string;
    readonly load: string;
    readonly loaded: string;
    readonly remove: string;
    readonly removed: string;
    readonly wrong: string;
  };
  readonly moving: {
    readonly title: string;
    readonly lead: string;
    readonly lastHint: string;
    readonly act: string;
    readonly moved: (first: string, last: string) => string;
  };
  readonly participation: {
    readonly title: string;
    readonly lead: string;
    readonly caption: string;
    readonly school: string;
    readonly ended: string;
    readonly endedOf: (ended: number, all: number) => string;
    readonly headCount: string;
    readonly started: string;
    readonly sent: string;
    readonly rate: string;
    /** Of a share in [0, 1] that comes of rounded counts. */
    readonly about: (share: number) => string;
    readonly few: string;
    readonly renew: string;
  };
  readonly closing: {
    readonly title: string;
    readonly lead: string;
    readonly act: string;
    readonly confirm: (name: string) => string;
    readonly long: readonly string[];
    readonly beforeEnd: (last: string) => string;
    readonly label: string;
    readonly done: string;
    readonly failed: string;
    readonly again: string;
  };
  readonly weeding: {
    readonly title: string;
    readonly lead: string;
    /** On which the responses were weeded. */
    readonly decision: (decision: { readonly board: string; readonly paragraph: string; readonly number: string }) => string;
    readonly caption: string;
    readonly what: string;
    readonly count: string;
    readonly closedOn: string;
    readonly responses: string;
    readonly blank: string;
    readonly unreadable: string;
    readonly leftOut: string;
    readonly hidden: string;
    readonly toDistrict: string;
    readonly toOther: string;
    readonly unique: string;
    readonly destroyed: (responses: number, codes: number, keys: number) => string;
    readonly destroyedHead: string;
    readonly nothingKept: string;
    readonly keyCopies: string;
    readonly keyCopiesLong: (copies: number) => string;
    readonly classesLeftOut: {
      readonly title: string;
      readonly lead: string;
      readonly class: string;
      readonly responses: string;
      readonly allowed: string;
    };
  };
  /** The text for guardians, ready to be sent. */
  readonly guardians: (facts: LetterFacts) => string;
}

const sv: WaveTexts = {
  list: {
    title: 'Mätomgångar',
    lead: 'En mätomgång är en gång då eleverna svarar på enkäten. Här förbereds den, öppnas och stängs.',
    none: 'Ingen mätomgång är påbörjad',
    noneLong: 'Skapa ett utkast nedan. Det kan ändras tills mätomgången öppnas, och ingen elev ser det.',
    noneSchools: 'Läs in skolorna och klasserna först. De väljs sedan till mätomgången.',
    toSchools: 'Till skolorna',
    noneOther: 'En administratör påbörjar den.',
    caption: 'Kommunens mätomgångar',
    name: 'Mätomgång',
    state: 'Läge',
    when: 'När',
    classes: 'Klasser',
    pupils: 'Elever',
    add: 'Ny mätomgång',
    code: 'Kort namn',
    codeHint: 'Står i adresser och kan inte ändras. Gärna året: 2026.',
    codeWrong: 'Skriv små bokstäver a–z, siffror och bindestreck.',
    taken: 'Det finns redan en mätomgång med det korta namnet.',
  },
  states: { draft: 'Utkast', opening: 'Öppnas', open: 'Öppen', closing: 'Stängs', closed: 'Stängd' },
  rehearsalMark: 'provomgång',
  window: (first, last) => `${first} – ${last}`,
  back: 'Till mätomgångarna',
  stateLong: {
    draft: 'Utkast. Allt kan ändras, och ingen elev ser det.',
    opening: 'Öppnas. Nycklarna görs.',
    open: 'Öppen. Frågor, skolor och klasser ligger fast.',
    closing: 'Stängs. Inga svar tas emot.',
    closed: 'Stängd. Koder, nycklar och inskickade svar är förstörda.',
  },
  published: 'Tabellerna är publicerade.',
  notPublished: 'Tabellerna görs, och publiceras när de är klara.',
  label: 'Namn',
  labelHint: 'Så här visas den i analyser, till exempel ”hösten 2026”.',
  english: 'Namn på engelska',
  first: 'Första dag',
  last: 'Sista dag',
  windowHint: 'Skolorna bokar sina klasser mellan dagarna. Svar utanför dem tas inte emot.',
  windowFaults: {
    endsFirst: 'Sista dag är före första dag.',
    tooLong: 'Det är mer än ett år mellan dagarna. Kontrollera årtalen.',
    tooFar: 'Dagarna ligger mer än tre år fram. Kontrollera årtalet.',
  },
  rehearsal: 'Provomgång',
  rehearsalHint: 'För att öva. Svaren räknas, kastas när mätomgången stängs och blir aldrig siffror.',
  save: 'Spara',
  saved: 'Sparat.',
  unsaved: 'Det finns ändringar som inte är sparade.',
  changed: 'Någon annan har ändrat mätomgången sedan du öppnade sidan. Läs om sidan och gör ändringen igen.',
  readAgain: 'Läs om sidan',
  parts: {
    questions: 'Frågor',
    schools: 'Skolor och klasser',
    window: 'Namn och tid',
    formalities: 'Beslut och information',
    opening: 'Öppna',
  },
  questions: {
    lead: 'Frågorna är Motvikts egna. Det är inte den validerade originalenkäten.',
    form: 'Enkät',
    formHint: (questions, minutes) => `${questions} frågor, omkring ${minutes} minuter.`,
    modules: 'Tillägg',
    modulesHint: 'Avstängda från början. Läs vad som talar emot innan du lägger till.',
    adds: (questions, minutes) => `Lägger till ${questions} frågor och ${minutes === 0 ? 'mindre än en minut' : `omkring ${minutes} min`}.`,
    areaSet: 'Var eleverna bor',
    areaSetHint: 'Eleverna väljer ett av de minsta områdena. De skriver aldrig en adress.',
    noAreaSet: 'Fråga inte var eleverna bor',
    places: 'Platser att söka på (om ni vill)',
    placesHint:
      'Torg och hållplatser som eleverna känner till. En per rad, sedan semikolon och områdets kod: Stortorget;A01. Klistra in från ett kalkylark. Bara området sparas.',
    placesWrong: (lines) => `Det saknas namn eller områdeskod på rad ${lines}.`,
    placesTooMany: (most) => `Högst ${most} platser: elevernas telefoner läser in alla.`,
    placeNowhere: ({ name, area }) => `${name}: ${area} är inget av de minsta områdena i den valda indelningen.`,
    sum: (questions) => `Som det är sparat: ${questions} frågor.`,
    minutes: 'Språk och tid att svara',
    time: 'Tid',
    minutesLong: 'Tiden är en uppskattning för den som läser långsamt och får alla frågor.',
    language: 'Språk',
    ofMinutes: (minutes) => `omkring ${minutes} minuter`,
    read: 'Läst',
    isRead: 'Motvikts egna ord',
    notRead: 'Inte läst av någon som talar språket',
    notReadLong: 'Låt någon som talar språket läsa frågorna innan du litar på svaren från dem som väljer det.',
    simple: 'lätt svenska',
    origin: 'Vems ord det är',
  },
  schools: {
    lead: 'Alla klasser under läsåret är med från början. Stäng av skolor och klasser som inte deltar.',
    none: 'Det finns inga klasser under det läsår då mätomgången börjar. Läs in dem på sidan Skolor.',
    sum: (schools, classes, pupils) => `Deltar: ${schools} skolor, ${classes} klasser, ${pupils} elever.`,
    of: (taking, all) => `${taking} av ${all} klasser`,
    all: (school) => `${school} deltar`,
    class: (name, grade, pupils) => `${name}${grade === null ? '' : `, årskurs ${grade}`}, ${pupils} elever`,
    show: 'Välj klasser',
  },
  formalities: {
    lead: 'Mätomgången kan inte öppnas förrän allt här är ifyllt. Motvikt kontrollerar att det finns, inte att det är rätt: fråga kommunens jurist och dataskyddsombud.',
    decidedBy: 'Nämnd som har beslutat om enkäten',
    decidedByHint: 'Till exempel barn- och utbildningsnämnden.',
    purpose: 'Ändamål',
    purposes: {
      followUp: ['Uppföljning', 'Kommunen följer upp sitt eget arbete.'],
      research: ['Forskning', 'Kräver godkänd etikprövning.'],
    },
    legalBasis: 'Rättslig grund',
    legalBasisHint: 'Till exempel: uppgift av allmänt intresse, dataskyddsförordningen artikel 6.1 e och 9.2 g.',
    ethicsApproval: 'Etikprövning',
    ethicsApprovalHint: 'Diarienummer för godkännandet. Behövs bara för forskning.',
    weeding: 'Gallringsbeslut',
    weedingLong: 'De inskickade svaren förstörs när mätomgången stängs. Det kräver ett beslut om gallring.',
    board: 'Nämnd',
    paragraph: 'Paragraf',
    number: 'Diarienummer',
    guardiansInformedOn: 'Vårdnadshavarna informeras den',
    guardiansInformedOnHint: 'Dagen då informationen går ut. Den färdiga texten finns här när mätomgången är öppen.',
    studentHealth: 'Elevhälsan',
    studentHealthHint: 'Vem som vet om enkäten och när eleverna når dem. Eleverna läser det här.',
  },
  lacks: {
    classes: 'Minst en klass ska delta.',
    closesAt: 'Sista dagen har redan varit.',
    decidedBy: 'Nämnden som har beslutat om enkäten saknas.',
    purpose: 'Ändamålet är inte valt.',
    legalBasis: 'Den rättsliga grunden saknas.',
    ethicsApproval: 'Forskning kräver en etikprövning: diarienumret saknas.',
    'weeding/board': 'Nämnden i gallringsbeslutet saknas.',
    'weeding/paragraph': 'Paragrafen i gallringsbeslutet saknas.',
    'weeding/number': 'Diarienumret för gallringsbeslutet saknas.',
    guardiansInformedOn: 'Dagen då vårdnadshavarna informeras saknas eller är efter första dagen.',
    studentHealth: 'Det står inte när eleverna når elevhälsan.',
  },
  opening: {
    lead: 'När mätomgången öppnas ligger frågor, skolor och klasser fast, och varje klass får en egen nyckel. Elever kan svara först när tiden börjar och klassen startar.',
    lacking: (count) => (count === 1 ? 'En sak saknas' : `${count} saker saknas`),
    ready: 'Allt som krävs är ifyllt.',
    act: 'Öppna mätomgången',
    title: (name) => `Öppna ${name}?`,
    long: 'Frågor, skolor och klasser kan inte ändras efteråt. Läs igenom delarna ovan en gång till.',
    notYet: 'Något saknas eller har ändrats. Läs om sidan.',
    label: 'Mätomgången öppnas: en nyckel görs för varje klass',
    done: 'Mätomgången är öppen.',
    failed: 'Mätomgången kunde inte öppnas. Be den som sköter servern att titta i loggen.',
    again: 'Försök igen',
    remove: 'Kasta utkastet',
    removeLong: 'För ett utkast som inte ska användas. Det går inte att ångra.',
    removeTitle: (name) => `Kasta ${name}?`,
  },
  letter: {
    title: 'Till vårdnadshavare',
    lead: 'Skicka texten till vårdnadshavarna. Den säger var de kan läsa frågorna och hur de säger nej.',
    hash: 'Nyckellistans kontrollsumma',
    hashLong: 'Den ska stå i brevet. Alla som har den kan se att eleverna får samma nycklar som listan visar.',
    questions: 'Frågorna, att läsa i förväg',
    keys: 'Listan över nycklar',
    text: { sv: 'Brevet på svenska', en: 'Brevet på engelska' },
    copy: 'Kopiera brevet',
    copied: 'Kopierat',
  },
  instrument: {
    title: 'Frågorna som fil',
    lead: 'För arkivet och för andra program. Frågor, svar och koder på alla språk, utan någons svar.',
    json: 'Spara som JSON',
    ddi: 'Spara som DDI-Codebook 2.5 (XML)',
  },
  wording: {
    title: 'Andra ord på frågorna',
    lead: 'Har kommunen rätt att använda en validerad enkät? Läs in dess ordalydelse som en fil, så frågas eleverna med de orden. Filen finns bara i kommunens databas. Så skrivs den: instrument-format.md, Wordings.',
    own: 'Nu: Motvikts egna ord.',
    now: (language, origin, version) => `Nu: ${origin} (${[language, version].filter(Boolean).join(', ')}).`,
    file: 'Fil med ordalydelse',
    fileHint: 'JSON. Kontrolleras mot frågorna innan något ändras.',
    load: 'Läs in orden',
    loaded: 'Inläst.',
    remove: 'Använd Motvikts egna ord',
    removed: 'Borttagen.',
    wrong: 'Filen passar inte frågorna:',
  },
  moving: {
    title: 'Flytta dagarna',
    lead: 'Ge skolorna längre tid, eller sluta tidigare. Koder, nycklar och checksumman i brevet är desamma. Bokade lektioner utanför de nya dagarna får skolan boka om.',
    lastHint: 'Efter den här dagen tas inga svar emot. Den som inte hann skicka kan göra det om dagarna förlängs.',
    act: 'Flytta dagarna',
    moved: (first, last) => `Svar tas emot ${first} – ${last}.`,
  },
  participation: {
    title: 'Deltagande',
    lead: 'Antalet räknas högst en gång i minuten och avrundas till närmaste fem. Vem som har svarat syns aldrig.',
    caption: 'Deltagande per skola',
    school: 'Skola',
    ended: 'Avslutade klasser',
    endedOf: (ended, all) => `${ended} av ${all}`,
    headCount: 'Elever',
    started: 'Har börjat',
    sent: 'Har skickat in',
    rate: 'Andel som skickat in',
    about: (share) => `omkring ${formatPercent(share, 'sv')}`,
    few: 'färre än 5',
    renew: 'Räkna igen',
  },
  closing: {
    title: 'Stäng mätomgången',
    lead: 'När skolorna är klara stängs mätomgången. Svaren blandas, räknas och blir tabeller.',
    act: 'Stäng för gott',
    confirm: (name) => `Stäng ${name} för gott?`,
    long: [
      'Inga fler svar tas emot, inte heller från den som håller på att skriva.',
      'Inskickade svar, koder och nycklar förstörs när tabellerna är kontrollerade. Det går inte att ångra.',
    ],
    beforeEnd: (last) => `Elever kan fortfarande svara till och med ${last}.`,
    label: 'Mätomgången stängs: svaren öppnas, blandas och räknas',
    done: 'Mätomgången är stängd.',
    failed: 'Mätomgången kunde inte stängas. Inget är förstört. Be den som sköter servern att titta i loggen.',
    again: 'Försök igen',
  },
  weeding: {
    title: 'Gallringsprotokoll',
    lead: 'Vad som räknades och förstördes när mätomgången stängdes. Protokollet ändras aldrig och säger inget om svaren.',
    decision: ({ board, paragraph, number }) => `Enligt gallringsbeslut: ${board}, ${paragraph}, ${number}.`,
    caption: 'Räknat när mätomgången stängdes',
    what: 'Vad',
    count: 'Antal',
    closedOn: 'Stängd',
    responses: 'Inskickade formulär',
    blank: 'Av dem blanka: eleven ville inte vara med',
    unreadable: 'Gick inte att läsa och räknas inte',
    leftOut: 'Fler än klassen kunde ha, och räknas inte',
    hidden: 'Svar på frågor som inte skulle ha visats, borttagna',
    toDistrict: 'Hemområde gjort grövre: till stadsdelen',
    toOther: 'Hemområde gjort grövre: inte känt',
    unique: 'Ensamma i sin skola, årskurs, kön och område',
    destroyedHead: 'Förstört',
    nothingKept: 'Inga svar är sparade: det var en provomgång, eller ingen svarade.',
    keyCopies: 'Kopior av nycklarna som gjordes under tiden',
    keyCopiesLong: (copies) =>
      `${copies === 1 ? 'En kopia av nycklarna gjordes' : `${copies} kopior av nycklarna gjordes`} medan mätomgången pågick. Med en sådan och en gammal säkerhetskopia av databasen går formulären att öppna. Den som sköter servern ser var de ligger (motvikt keys copies) och måste förstöra dem.`,
    classesLeftOut: {
      title: 'Klasser som inte räknas',
      lead: 'De här klasserna hade fler enkäter än elever och reservkoder. Någon har skickat flera, och ingen kan se vilka. Därför räknas ingen av dem. Fråga skolan vad som hände.',
      class: 'Klass',
      responses: 'Inskickade',
      allowed: 'Högst möjliga',
    },
    destroyed: (responses, codes, keys) => `${responses} formulär, ${codes} koder, ${keys} nycklar`,
  },
  guardians: ({ municipality, label, first, last, purpose, decidedBy, studentHealth, questions, keys, hash }) =>
    `Enkät till unga i ${municipality}, ${label}

Mellan ${first} och ${last} får eleverna svara på en enkät under en lektion. Den handlar om skolan, familjen, vännerna och området, om hur de mår, och om alkohol, droger och brott. ${
      purpose === 'research'
        ? 'Den görs för forskning'
        : 'Kommunen använder svaren för att följa upp sitt arbete med barns och ungas uppväxt'
    }. ${decidedBy} har beslutat om den.

Det är frivilligt. Eleven kan låta bli att svara, hoppa över frågor och sluta när som helst. Vill du inte att ditt barn är med, säg till skolan. Skolan skriver bara upp hur många som har sagt nej, aldrig vilka.

Ingen får veta vem som har svarat vad. Eleven skriver inte sitt namn och loggar inte in. Svaren låses på elevens egen skärm innan de skickas. De öppnas först när mätomgången stängs, och blandas då. Resultat visas bara för grupper, aldrig för en enskild elev.

Läs alla frågor här: ${questions}

Enkäten kan väcka tankar. Elevhälsan vet om den: ${studentHealth}

För den som vill kontrollera: listan över enkätens nycklar finns på ${keys} och dess kontrollsumma (SHA-256) är
${hash}
`,
};

const en: WaveTexts = {
  list: {
    title: 'Waves',
    lead: 'A wave is one round in which pupils answer the survey. Here it is prepared, opened and closed.',
    none: 'No wave has been begun',
    noneLong: 'Make a draft below. It can be changed until the wave opens, and no pupil sees it.',
    noneSchools: 'Import schools and classes first. They are then chosen for the wave.',
    toSchools: 'To the schools',
    noneOther: 'An administrator begins it.',
    caption: 'The municipality’s waves',
    name: 'Wave',
    state: 'State',
    when: 'When',
    classes: 'Classes',
    pupils: 'Pupils',
    add: 'New wave',
    code: 'Short name',
    codeHint: 'Stands in addresses and cannot be changed. The year does well: 2026.',
    codeWrong: 'Write small letters a–z, digits and hyphens.',
    taken: 'There is a wave of that short name already.',
  },
  states: { draft: 'Draft', opening: 'Opening', open: 'Open', closing: 'Closing', closed: 'Closed' },
  rehearsalMark: 'dress rehearsal',
  window: (first, last) => `${first} – ${last}`,
  back: 'To the waves',
  stateLong: {
    draft: 'Draft. All of it can be changed, and no pupil sees it.',
    opening: 'Opening. The keys are being made.',
    open: 'Open. Questions, schools and classes are fixed.',
    closing: 'Closing. No answers are taken.',
    closed: 'Closed. Codes, keys and the forms that were sent are destroyed.',
  },
  published: 'The tables are published.',
  notPublished: 'The tables are being made, and are published when they are done.',
  label: 'Name in Swedish',
  labelHint: 'How it is shown in analyses, such as “hösten 2026”.',
  english: 'Name in English',
  first: 'First day',
  last: 'Last day',
  windowHint: 'Schools book their classes between these days. No answer is taken outside of them.',
  windowFaults: {
    endsFirst: 'The last day is before the first.',
    tooLong: 'There is more than a year between the days. Check the years.',
    tooFar: 'The days are more than three years ahead. Check the year.',
  },
  rehearsal: 'Dress rehearsal',
  rehearsalHint: 'For practice. Answers are counted, thrown away when the wave closes, and never become numbers.',
  save: 'Save',
  saved: 'Saved.',
  unsaved: 'There are changes that are not saved.',
  changed: 'Somebody else has changed the wave since you opened the page. Read the page again and make the change anew.',
  readAgain: 'Read the page again',
  parts: {
    questions: 'Questions',
    schools: 'Schools and classes',
    window: 'Name and time',
    formalities: 'Decisions and information',
    opening: 'Open',
  },
  questions: {
    lead: 'The questions are Motvikt’s own. They are not the validated original questionnaire.',
    form: 'Survey',
    formHint: (questions, minutes) => `${questions} questions, about ${minutes} minutes.`,
    modules: 'Additions',
    modulesHint: 'Off from the start. Read what speaks against them before you add any.',
    adds: (questions, minutes) => `Adds ${questions} questions and ${minutes === 0 ? 'less than a minute' : `about ${minutes} min`}.`,
    areaSet: 'Where pupils live',
    areaSetHint: 'Pupils choose one of the smallest areas. They never write an address.',
    noAreaSet: 'Do not ask where pupils live',
    places: 'Places to search for (if you like)',
    placesHint:
      'Squares and stops that pupils know. One a line, then a semicolon and the code of the area: Stortorget;A01. Paste from a spreadsheet. Only the area is kept.',
    placesWrong: (lines) => `A name or the code of an area is missing on line ${lines}.`,
    placesTooMany: (most) => `At most ${most} places: pupils’ phones load all of them.`,
    placeNowhere: ({ name, area }) => `${name}: ${area} is none of the smallest areas of the chosen set.`,
    sum: (questions) => `As it is saved: ${questions} questions.`,
    minutes: 'Languages and time to answer',
    time: 'Time',
    minutesLong: 'The time is an estimate for a slow reader who is asked everything.',
    language: 'Language',
    ofMinutes: (minutes) => `about ${minutes} minutes`,
    read: 'Read',
    isRead: 'Motvikt’s own words',
    notRead: 'Not read by anybody who speaks the language',
    notReadLong: 'Let somebody who speaks the language read the questions before you trust the answers of those who choose it.',
    simple: 'easy Swedish',
    origin: 'Whose words these are',
  },
  schools: {
    lead: 'All classes of the school year take part from the start. Switch off schools and classes that do not.',
    none: 'There are no classes in the school year in which the wave begins. Import them on the page Schools.',
    sum: (schools, classes, pupils) => `Taking part: ${schools} schools, ${classes} classes, ${pupils} pupils.`,
    of: (taking, all) => `${taking} of ${all} classes`,
    all: (school) => `${school} takes part`,
    class: (name, grade, pupils) => `${name}${grade === null ? '' : `, grade ${grade}`}, ${pupils} pupils`,
    show: 'Choose classes',
  },
  formalities: {
    lead: 'The wave cannot open before all of this is filled in. Motvikt checks that it is there, not that it is right: ask the municipality’s lawyer and data protection officer.',
    decidedBy: 'Board that decided on the survey',
    decidedByHint: 'Such as the board of education.',
    purpose: 'Purpose',
    purposes: {
      followUp: ['Follow-up', 'The municipality follows up its own work.'],
      research: ['Research', 'Needs an approved ethical review.'],
    },
    legalBasis: 'Legal basis',
    legalBasisHint: 'Such as: task in the public interest, GDPR articles 6(1)(e) and 9(2)(g).',
    ethicsApproval: 'Ethical review',
    ethicsApprovalHint: 'Number of the approval. Needed for research alone.',
    weeding: 'Decision to weed',
    weedingLong: 'The forms that are sent are destroyed when the wave closes. That needs a decision to weed them.',
    board: 'Board',
    paragraph: 'Paragraph',
    number: 'Reference number',
    guardiansInformedOn: 'Guardians are informed on',
    guardiansInformedOnHint: 'The day on which the information goes out. The ready text stands here once the wave is open.',
    studentHealth: 'Pupils’ health service',
    studentHealthHint: 'Who knows of the survey and when pupils find them. Pupils read this.',
  },
  lacks: {
    classes: 'At least one class must take part.',
    closesAt: 'The last day has passed.',
    decidedBy: 'The board that decided on the survey is missing.',
    purpose: 'The purpose is not chosen.',
    legalBasis: 'The legal basis is missing.',
    ethicsApproval: 'Research needs an ethical review: its number is missing.',
    'weeding/board': 'The board of the decision to weed is missing.',
    'weeding/paragraph': 'The paragraph of the decision to weed is missing.',
    'weeding/number': 'The reference number of the decision to weed is missing.',
    guardiansInformedOn: 'The day on which guardians are informed is missing or after the first day.',
    studentHealth: 'It does not say when pupils find the health service.',
  },
  opening: {
    lead: 'When the wave opens, questions, schools and classes are fixed, and every class gets a key of its own. Pupils can answer only when the time has come and their class has started.',
    lacking: (count) => (count === 1 ? 'One thing is missing' : `${count} things are missing`),
    ready: 'All that is needed is filled in.',
    act: 'Open the wave',
    title: (name) => `Open ${name}?`,
    long: 'Questions, schools and classes cannot be changed afterwards. Read through the parts above once more.',
    notYet: 'Something is missing or has changed. Read the page again.',
    label: 'The wave opens: a key is made for each class',
    done: 'The wave is open.',
    failed: 'The wave could not be opened. Ask whoever runs the server to look into its log.',
    again: 'Try again',
    remove: 'Throw the draft away',
    removeLong: 'For a draft that is not to be used. This cannot be undone.',
    removeTitle: (name) => `Throw ${name} away?`,
  },
  letter: {
    title: 'To guardians',
    lead: 'Send the text to the guardians. It says where they can read the questions and how they say no.',
    hash: 'Checksum of the list of keys',
    hashLong: 'It is to stand in the letter. Whoever has it can see that pupils get the same keys as the list shows.',
    questions: 'The questions, to be read beforehand',
    keys: 'The list of keys',
    text: { sv: 'The letter in Swedish', en: 'The letter in English' },
    copy: 'Copy the letter',
    copied: 'Copied',
  },
  instrument: {
    title: 'The questions as a file',
    lead: 'For the archive and for other programs. Questions, answers and codes in every language, without anybody’s answers.',
    json: 'Save as JSON',
    ddi: 'Save as DDI-Codebook 2.5 (XML)',
  },
  wording: {
    title: 'Other words for the questions',
    lead: 'Does the municipality have the right to use a validated questionnaire? Load its wording as a file, and pupils are asked in those words. The file is kept in the municipality’s database alone. How it is written: instrument-format.md, Wordings.',
    own: 'Now: Motvikt’s own words.',
    now: (language, origin, version) => `Now: ${origin} (${[language, version].filter(Boolean).join(', ')}).`,
    file: 'File with the wording',
    fileHint: 'JSON. It is checked against the questions before anything changes.',
    load: 'Load the words',
    loaded: 'Loaded.',
    remove: 'Use Motvikt’s own words',
    removed: 'Removed.',
    wrong: 'The file does not fit the questions:',
  },
  moving: {
    title: 'Move the days',
    lead: 'Give the schools more time, or end earlier. Codes, keys and the checksum in the letter stay the same. Sittings that are booked outside the new days must be booked anew by the school.',
    lastHint: 'No answers are taken after this day. Whoever did not manage to send can do so if the days are made longer.',
    act: 'Move the days',
    moved: (first, last) => `Answers are taken ${first} – ${last}.`,
  },
  participation: {
    title: 'Participation',
    lead: 'Numbers are counted at most once a minute and rounded to the nearest five. Who has answered is never seen.',
    caption: 'Participation by school',
    school: 'School',
    ended: 'Classes that ended',
    endedOf: (ended, all) => `${ended} of ${all}`,
    headCount: 'Pupils',
    started: 'Have started',
    sent: 'Have sent',
    rate: 'Share that have sent',
    about: (share) => `about ${formatPercent(share, 'en')}`,
    few: 'fewer than 5',
    renew: 'Count again',
  },
  closing: {
    title: 'Close the wave',
    lead: 'When the schools are done, the wave is closed. Answers are shuffled, counted and become tables.',
    act: 'Close for good',
    confirm: (name) => `Close ${name} for good?`,
    long: [
      'No more answers are taken, not from those who are just writing either.',
      'Forms, codes and keys are destroyed when the tables have been checked. This cannot be undone.',
    ],
    beforeEnd: (last) => `Pupils can still answer until the end of ${last}.`,
    label: 'The wave closes: answers are opened, shuffled and counted',
    done: 'The wave is closed.',
    failed: 'The wave could not be closed. Nothing is destroyed. Ask whoever runs the server to look into its log.',
    again: 'Try again',
  },
  weeding: {
    title: 'Record of what was weeded',
    lead: 'What was counted and destroyed when the wave closed. The record never changes and says nothing about answers.',
    decision: ({ board, paragraph, number }) => `By the decision to weed: ${board}, ${paragraph}, ${number}.`,
    caption: 'Counted when the wave closed',
    what: 'What',
    count: 'Number',
    closedOn: 'Closed',
    responses: 'Forms that were sent',
    blank: 'Of these blank: the pupil did not want to take part',
    unreadable: 'Could not be read, and count in nothing',
    leftOut: 'More than the class could have, and count in nothing',
    hidden: 'Answers to questions that should not have been shown, taken away',
    toDistrict: 'Home area made coarser: to the district',
    toOther: 'Home area made coarser: not known',
    unique: 'Alone in their school, grade, sex and area',
    destroyedHead: 'Destroyed',
    nothingKept: 'No answers are kept: it was a dress rehearsal, or nobody answered.',
    keyCopies: 'Copies of the keys that were made meanwhile',
    keyCopiesLong: (copies) =>
      `${copies === 1 ? 'One copy of the keys was' : `${copies} copies of the keys were`} made while the wave was asked. With one of these and an old backup of the database the forms can be opened. Whoever runs the server sees where they are (motvikt keys copies) and must destroy them.`,
    classesLeftOut: {
      title: 'Classes that are not counted',
      lead: 'These classes had more forms than pupils and spare codes. Somebody has sent several, and nobody can see which. So none of them counts. Ask the school what happened.',
      class: 'Class',
      responses: 'Sent',
      allowed: 'Most possible',
    },
    destroyed: (responses, codes, keys) => `${responses} forms, ${codes} codes, ${keys} keys`,
  },
  guardians: ({ municipality, label, first, last, purpose, decidedBy, studentHealth, questions, keys, hash }) =>
    `Survey of young people in ${municipality}, ${label}

Between ${first} and ${last}, pupils are asked to answer a survey during one lesson. It is about school, family, friends and the neighbourhood, about how they feel, and about alcohol, drugs and crime. ${
      purpose === 'research'
        ? 'It is made for research'
        : 'The municipality uses the answers to follow up its work for children and young people'
    }. It was decided on by: ${decidedBy}.

It is voluntary. A pupil may choose not to answer, skip questions and stop at any time. If you do not want your child to take part, tell the school. The school only notes how many have said no, never who.

Nobody learns who answered what. Pupils do not write their name and do not sign in. Answers are locked on the pupil's own screen before they are sent. They are opened only when the survey has closed, and are shuffled then. Results are shown for groups only, never for a single pupil.

Read all the questions here: ${questions}

The survey may stir up thoughts. The pupils' health service knows of it: ${studentHealth}

For those who want to check: the list of the survey's keys is at ${keys} and its checksum (SHA-256) is
${hash}
`,
};

const catalogue: Readonly<Record<Language, WaveTexts>> = { sv, en };
export const waveTextsFor = (language: Language): WaveTexts => catalogue[language];
