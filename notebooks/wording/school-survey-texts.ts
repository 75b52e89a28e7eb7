/** The page on which a school does its part of the survey, the sheets of codes, and what the adult in the room reads out. */
import type { Language } from '../../survey/text.ts';

export interface SchoolSurveyTexts {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly none: string;
  readonly noneLong: string;
  readonly rehearsal: string;
  readonly window: (from: string, to: string) => string;
  readonly states: Readonly<Record<'draft' | 'opening' | 'open' | 'closing' | 'closed', string>>;
  readonly time: (minutes: number) => string;
  readonly classes: {
    readonly pupils: string;
    readonly counted: (pupils: number, refusals: number) => string;
    readonly booked: string;
    readonly notBooked: string;
    readonly bookedOutside: string;
    readonly sheet: string;
    readonly sheets: Readonly<Record<'none' | 'tooSmall' | 'printed', string>>;
    readonly board: string;
    readonly started: string;
    readonly sent: string;
    readonly expected: string;
    readonly few: string;
    readonly all: string;
    readonly someMissing: string;
    readonly seenAt: (time: string) => string;
    readonly sittings: Readonly<Record<'booked' | 'running' | 'ended', string>>;
    readonly notYet: (from: string) => string;
    readonly printFirst: string;
  };
  readonly count: {
    readonly act: string;
    readonly title: (name: string) => string;
    readonly headCount: string;
    readonly headCountHint: string;
    readonly refusals: string;
    readonly refusalsHint: string;
    readonly sittingAt: string;
    readonly sittingAtHint: (from: string, to: string) => string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly tooMany: string;
    readonly outside: string;
    readonly tooFew: string;
    readonly running: string;
    readonly voidTitle: string;
    readonly voidLong: string;
    readonly voidAct: string;
  };
  readonly print: {
    readonly act: string;
    readonly again: string;
    readonly title: (name: string) => string;
    readonly long: string;
    readonly againLong: string;
    readonly make: string;
    readonly problems: Readonly<Record<409 | 410, string>>;
  };
  readonly start: {
    readonly act: string;
    readonly title: (name: string) => string;
    readonly long: string;
    readonly done: (name: string) => string;
    readonly problems: Readonly<Record<409 | 410, string>>;
  };
  readonly end: {
    readonly act: string;
    readonly title: (name: string) => string;
    readonly long: string;
    readonly done: (name: string) => string;
  };
  readonly reopen: {
    readonly act: string;
    readonly title: (name: string) => string;
    readonly long: string;
  };
  readonly sheet: {
    readonly title: (name: string) => string;
    readonly ready: (pupils: number, spare: number) => string;
    readonly onlyHere: string;
    readonly how: readonly string[];
    readonly print: string;
    readonly done: string;
    readonly gone: (name: string) => string;
    /** On paper. */
    readonly heading: (name: string, wave: string) => string;
    readonly spareHeading: (name: string, wave: string) => string;
    readonly page: (page: number, of: number) => string;
    readonly spare: string;
    readonly results: (address: string) => string;
  };
  readonly script: {
    readonly act: string;
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly print: string;
    readonly done: string;
    readonly words: string;
    readonly wordsLong: string;
    readonly noWords: string;
    readonly addressLong: string;
    readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
    readonly say: string;
    readonly said: readonly string[];
    readonly worried: string;
    readonly worriedLong: readonly string[];
    readonly health: string;
    readonly noHealth: string;
  };
}

const sv: SchoolSurveyTexts = {
  title: 'Enkäten',
  lead: 'Här bokar du klasserna, skriver ut kodblad och följer hur många som har svarat. Ingen ser vem som har svarat eller vad.',
  back: 'Till skolan och klasserna',
  none: 'Skolan är inte med i någon mätomgång än',
  noneLong: 'När kommunen lägger till skolans klasser i en mätomgång syns de här.',
  rehearsal: 'Provomgång: svaren räknas och kastas.',
  window: (from, to) => `Eleverna kan svara från och med ${from} till och med ${to}.`,
  states: {
    draft: 'Förbereds. Du kan redan boka och räkna klasserna.',
    opening: 'Öppnas just nu. Kom tillbaka om en stund.',
    open: 'Öppen.',
    closing: 'Stängs just nu. Inga fler svar tas emot.',
    closed: 'Stängd. Koderna är förstörda.',
  },
  time: (minutes) =>
    `En elev som läser långsamt behöver omkring ${minutes === 1 ? 'en minut' : `${minutes} minuter`}. Det är en uppskattning.`,
  classes: {
    pupils: 'Elever',
    counted: (pupils, refusals) =>
      refusals === 0 ? `${pupils}` : `${pupils}, varav ${refusals} inte svarar eftersom vårdnadshavare har sagt nej`,
    booked: 'Bokad',
    notBooked: 'inte bokad',
    bookedOutside: 'Tiden ligger utanför mätperioden. Boka en ny.',
    sheet: 'Kodblad',
    sheets: {
      none: 'inget att dela ut',
      tooSmall: 'utskrivet för färre elever än klassen har nu',
      printed: 'utskrivet',
    },
    board: 'Läget',
    started: 'Påbörjade',
    sent: 'Inskickade',
    expected: 'Väntade',
    few: 'färre än 5',
    all: 'alla har skickat in',
    someMissing: 'några saknas',
    seenAt: (time) => `Räknat kl. ${time}. Siffrorna förnyas högst en gång i minuten.`,
    sittings: { booked: 'Inte börjat', running: 'Pågår', ended: 'Avslutat' },
    notYet: (from) => `Enkättillfället kan starta från ${from}.`,
    printFirst: 'Skriv ut kodbladet innan du startar.',
  },
  count: {
    act: 'Boka och räkna',
    title: (name) => `Boka och räkna: ${name}`,
    headCount: 'Antal elever',
    headCountHint: 'Alla i klassen, också de som är borta just nu.',
    refusals: 'Nej från vårdnadshavare',
    refusalsHint: 'Hur många, aldrig vilka. De får ingen kod.',
    sittingAt: 'Dag och tid',
    sittingAtHint: (from, to) => `Från och med ${from} till och med ${to}. Räkna med en hel lektion.`,
    save: 'Spara',
    saved: (name) => `${name} är sparad.`,
    tooMany: 'De kan inte vara fler än eleverna i klassen.',
    outside: 'Välj en tid inom mätperioden.',
    tooFew: 'Fler elever än så har redan börjat svara.',
    running: 'Avsluta enkättillfället först. Eleverna svarar just nu.',
    voidTitle: 'Kodbladet räcker till fler elever än så',
    voidLong: 'Om du sparar slutar alla koder att gälla som inte har använts. Skriv sedan ut ett nytt kodblad.',
    voidAct: 'Spara och gör koderna ogiltiga',
  },
  print: {
    act: 'Skriv ut kodblad',
    again: 'Skriv ut nytt kodblad',
    title: (name) => `Kodblad för ${name}`,
    long: 'Nya koder skapas och visas en enda gång. Ha skrivaren redo.',
    againLong: 'Alla koder som inte har använts slutar att gälla. Kasta det gamla bladet. De nya visas en enda gång: ha skrivaren redo.',
    make: 'Skapa koder',
    problems: {
      409: 'Det går inte just nu. Avsluta enkättillfället om det pågår, och se till att någon i klassen ska svara.',
      410: 'Mätomgången tar inte emot svar, så det finns inga koder att skapa.',
    },
  },
  start: {
    act: 'Starta',
    title: (name) => `Starta enkäten för ${name}?`,
    long: 'Nu börjar koderna att gälla. Dela ut dem när eleverna sitter med sin skärm framför sig.',
    done: (name) => `${name} kan svara nu.`,
    problems: {
      409: 'Skriv ut kodbladet först.',
      410: 'Det går bara att starta under mätperioden.',
    },
  },
  end: {
    act: 'Avsluta',
    title: (name) => `Avsluta för ${name}?`,
    long: 'Inga fler koder tas emot. Den som redan har börjat kan svara klart och skicka. Du kan öppna igen så länge mätperioden varar.',
    done: (name) => `${name} är avslutad.`,
  },
  reopen: {
    act: 'Öppna igen',
    title: (name) => `Öppna igen för ${name}?`,
    long: 'För den som kom sent eller var borta. Oanvända koder och reservkoder gäller igen, och ingen kan skilja svaren från de andras.',
  },
  sheet: {
    title: (name) => `Kodblad för ${name}`,
    ready: (pupils, spare) => `${pupils} koder och ${spare} reservkoder är klara att skrivas ut.`,
    onlyHere: 'De finns bara på den här sidan och är borta när du lämnar den. De visas inte på skärmen, bara på papper.',
    how: [
      'Skriv ut på A4, enkelsidigt, i 100 % storlek.',
      'Klipp längs linjerna och blanda lapparna.',
      'Låt eleverna själva dra en lapp. Skriv inga namn på dem.',
      'Spara reservkoderna till den som kommer sent eller tappar sin lapp. Kasta alla lappar efteråt.',
    ],
    print: 'Skriv ut',
    done: 'Klar',
    gone: (name) => `Koderna för ${name} finns inte längre här, bara på papper.`,
    heading: (name, wave) => `${name}, ${wave}`,
    spareHeading: (name, wave) => `Reservkoder: ${name}, ${wave}`,
    page: (page, of) => `Blad ${page} av ${of}`,
    spare: 'Reserv',
    results: (address) => `Resultatet, senare: ${address}`,
  },
  script: {
    act: 'Manus för lektionen',
    title: (name) => `Manus för lektionen: ${name}`,
    lead: 'För den vuxne i rummet. Läs igenom det före lektionen.',
    print: 'Skriv ut',
    done: 'Tillbaka',
    words: 'Klassens tre ord',
    wordsLong: 'Skriv dem på tavlan. Samma ord ska stå på varje elevs första skärm. Står där andra ord: stoppa och ring administratören.',
    noWords: 'Orden finns när mätomgången har öppnats.',
    addressLong: 'Adress för den som inte kan skanna:',
    parts: [
      {
        title: 'Före',
        lines: [
          'Starta enkättillfället på den här sidan. Innan dess gäller inga koder.',
          'Placera eleverna så att ingen ser en annans skärm.',
          'Låt var och en dra en lapp. Den vars vårdnadshavare har sagt nej gör något annat i lugn och ro.',
        ],
      },
      {
        title: 'Under tiden',
        lines: [
          'Stanna längst fram. Gå inte runt och titta på skärmar, inte ens för att hjälpa till.',
          'Svara på frågor om ord så att alla hör. Säg aldrig vad någon ska svara.',
          'Räck fram en reservkod om en lapp inte fungerar. Skriv inte upp vem som fick den.',
          'Tappar någon nätet: låt sidan vara öppen. Svaren ligger kvar där och skickas när nätet är tillbaka.',
          'Fråga inte den som blir klar fort. En tom enkät räknas som inskickad, så att ingen märker skillnaden.',
        ],
      },
      {
        title: 'Efteråt',
        lines: [
          'Se att alla som vill har hunnit skicka. Avsluta sedan på den här sidan.',
          'Samla in och kasta alla lappar.',
          'Den som var borta kan svara en annan dag: öppna igen och ge en kod som är kvar.',
        ],
      },
    ],
    say: 'Läs högt',
    said: [
      'I dag får ni svara på frågor om hur ni har det: hemma, i skolan, på fritiden. Det är frivilligt.',
      'Ingen kan se vem som har svarat vad. Inte jag, inte skolan, inte kommunen.',
      'Du får hoppa över frågor. Vill du inte vara med väljer du det på skärmen. Då skickas en tom enkät, och ingen märker det.',
      'På första sidan står tre ord. Är det inte samma som på tavlan? Räck upp handen.',
      'Väcker frågorna något hos dig kan du prata med elevhälsan eller med mig efteråt.',
    ],
    worried: 'Om du blir orolig för en elev',
    worriedLong: [
      'Ingen läser enkätens svar, så de kan inte anmälas. Men det du själv hör eller ser i rummet gäller som alltid.',
      'Misstänker du att ett barn far illa ska du genast anmäla det till socialnämnden (orosanmälan). Du behöver inte vara säker. Rektorn hjälper dig.',
    ],
    health: 'Elevhälsan',
    noHealth: 'Fråga rektorn när elevhälsan finns.',
  },
};

const en: SchoolSurveyTexts = {
  title: 'The survey',
  lead: 'Here you book the classes, print code sheets and follow how many have answered. Nobody sees who has answered, or what.',
  back: 'To the school and its classes',
  none: 'The school is in no wave yet',
  noneLong: 'When the municipality adds classes of the school to a wave, they are shown here.',
  rehearsal: 'Dress rehearsal: answers are counted and thrown away.',
  window: (from, to) => `Pupils can answer from ${from} up to and including ${to}.`,
  states: {
    draft: 'Being prepared. You can already book and count the classes.',
    opening: 'Opening right now. Come back in a moment.',
    open: 'Open.',
    closing: 'Closing right now. No more answers are taken.',
    closed: 'Closed. The codes have been destroyed.',
  },
  time: (minutes) => `A pupil who reads slowly needs about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. That is an estimate.`,
  classes: {
    pupils: 'Pupils',
    counted: (pupils, refusals) =>
      refusals === 0 ? `${pupils}` : `${pupils}, of whom ${refusals} will not answer because guardians said no`,
    booked: 'Booked',
    notBooked: 'not booked',
    bookedOutside: 'The time lies outside the survey window. Book another.',
    sheet: 'Code sheet',
    sheets: {
      none: 'nothing to hand out',
      tooSmall: 'printed for fewer pupils than the class has now',
      printed: 'printed',
    },
    board: 'How it stands',
    started: 'Started',
    sent: 'Sent',
    expected: 'Expected',
    few: 'fewer than 5',
    all: 'everybody has sent',
    someMissing: 'some are missing',
    seenAt: (time) => `Counted at ${time}. The numbers are renewed at most once a minute.`,
    sittings: { booked: 'Not begun', running: 'Running', ended: 'Ended' },
    notYet: (from) => `The sitting can start from ${from}.`,
    printFirst: 'Print the code sheet before you start.',
  },
  count: {
    act: 'Book and count',
    title: (name) => `Book and count: ${name}`,
    headCount: 'Number of pupils',
    headCountHint: 'Everybody in the class, also those who are away at the moment.',
    refusals: 'No from guardians',
    refusalsHint: 'How many, never who. They get no code.',
    sittingAt: 'Day and time',
    sittingAtHint: (from, to) => `From ${from} up to and including ${to}. Allow a whole lesson.`,
    save: 'Save',
    saved: (name) => `${name} is saved.`,
    tooMany: 'They cannot be more than the pupils of the class.',
    outside: 'Choose a time within the survey window.',
    tooFew: 'More pupils than that have already begun to answer.',
    running: 'End the sitting first. Pupils are answering right now.',
    voidTitle: 'The code sheet is for more pupils than that',
    voidLong: 'If you save, all codes that have not been used stop working. Then print a new code sheet.',
    voidAct: 'Save and make the codes void',
  },
  print: {
    act: 'Print code sheet',
    again: 'Print new code sheet',
    title: (name) => `Code sheet for ${name}`,
    long: 'New codes are made and shown once only. Have the printer ready.',
    againLong:
      'All codes that have not been used stop working. Throw the old sheet away. The new ones are shown once only: have the printer ready.',
    make: 'Make codes',
    problems: {
      409: 'That is not possible right now. End the sitting if it is running, and see that somebody in the class is to answer.',
      410: 'The wave does not take answers, so there are no codes to make.',
    },
  },
  start: {
    act: 'Start',
    title: (name) => `Start the survey for ${name}?`,
    long: 'From now on the codes work. Hand them out when the pupils sit with their screens before them.',
    done: (name) => `${name} can answer now.`,
    problems: {
      409: 'Print the code sheet first.',
      410: 'A sitting can be started within the survey window only.',
    },
  },
  end: {
    act: 'End',
    title: (name) => `End it for ${name}?`,
    long: 'No more codes are taken. Whoever has begun can finish and send. You can open it again as long as the survey window lasts.',
    done: (name) => `${name} has ended.`,
  },
  reopen: {
    act: 'Open again',
    title: (name) => `Open again for ${name}?`,
    long: 'For those who came late or were away. Unused codes and spare codes work again, and nobody can tell these answers from the others.',
  },
  sheet: {
    title: (name) => `Code sheet for ${name}`,
    ready: (pupils, spare) => `${pupils} codes and ${spare} spare codes are ready to be printed.`,
    onlyHere: 'They exist on this page alone and are gone when you leave it. They are not shown on the screen, only on paper.',
    how: [
      'Print on A4, on one side, at 100 % size.',
      'Cut along the lines and mix the slips.',
      'Let the pupils draw a slip themselves. Write no names on them.',
      'Keep the spare codes for those who come late or lose their slip. Throw all slips away afterwards.',
    ],
    print: 'Print',
    done: 'Done',
    gone: (name) => `The codes of ${name} are here no more, only on paper.`,
    heading: (name, wave) => `${name}, ${wave}`,
    spareHeading: (name, wave) => `Spare codes: ${name}, ${wave}`,
    page: (page, of) => `Sheet ${page} of ${of}`,
    spare: 'Spare',
    results: (address) => `The result, later: ${address}`,
  },
  script: {
    act: 'Script for the lesson',
    title: (name) => `Script for the lesson: ${name}`,
    lead: 'For the adult in the room. Read it before the lesson.',
    print: 'Print',
    done: 'Back',
    words: 'The three words of the class',
    wordsLong:
      'Write them on the board. The same words, in Swedish, stand on every pupil’s first screen. If other words stand there: stop and call the administrator.',
    noWords: 'The words are there once the wave has been opened.',
    addressLong: 'Address for those who cannot scan:',
    parts: [
      {
        title: 'Before',
        lines: [
          'Start the sitting on this page. Until then no code works.',
          'Seat the pupils so that nobody sees another’s screen.',
          'Let everybody draw a slip. Those whose guardians said no do something else in peace and quiet.',
        ],
      },
      {
        title: 'Meanwhile',
        lines: [
          'Stay at the front. Do not walk around looking at screens, not even to help.',
          'Answer questions about words so that everybody hears. Never say what to answer.',
          'Hand over a spare code if a slip does not work. Do not write down who got it.',
          'If somebody loses the network: leave the page open. The answers stay there and are sent when the network is back.',
          'Do not ask those who finish fast. A blank form counts as sent, so that nobody notices the difference.',
        ],
      },
      {
        title: 'Afterwards',
        lines: [
          'See that all who want to have had time to send. Then end the sitting on this page.',
          'Collect all slips and throw them away.',
          'Those who were away can answer another day: open again and give them a code that is left.',
        ],
      },
    ],
    say: 'Read aloud',
    said: [
      'Today you may answer questions about how things are for you: at home, at school, in your spare time. It is voluntary.',
      'Nobody can see who answered what. Not I, not the school, not the municipality.',
      'You may skip questions. If you do not want to take part, choose that on the screen. A blank form is sent then, and nobody notices.',
      'On the first page there are three words. Are they not the same as on the board? Raise your hand.',
      'If the questions stir something in you, you can talk to the pupil health team, or to me afterwards.',
    ],
    worried: 'If you become worried about a pupil',
    worriedLong: [
      'Nobody reads the answers of the survey, so they cannot be reported. But what you yourself hear or see in the room counts as always.',
      'If you suspect that a child is being harmed you must at once report it to the social welfare board (orosanmälan). You need not be sure. The head teacher helps you.',
    ],
    health: 'Pupil health team',
    noHealth: 'Ask the head teacher when the pupil health team is there.',
  },
};

const catalogue: Readonly<Record<Language, SchoolSurveyTexts>> = { sv, en };
export const schoolSurveyTextsFor = (language: Language): SchoolSurveyTexts => catalogue[language];

/**
 * What a slip says to a pupil, one line in each language of the form. Pupils read no other word on it; the lines in Arabic and Somali have
 * not been read by a speaker yet, as the form itself.
 */
export const slipLines: Readonly<Record<string, string>> = {
  sv: 'Skanna eller skriv adressen. Välj språk.',
  en: 'Scan, or type the address. Choose language.',
  ar: 'امسح الرمز أو اكتب العنوان، ثم اختر اللغة.',
  so: 'Sawir ama qor cinwaanka. Dooro luqadda.',
};
