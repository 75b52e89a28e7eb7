/** "To you who answered": what pupils get back, and ten minutes of a lesson with it. For the young and their teachers: short and plain. */
import type { Language } from '../../survey/text.ts';

export interface AnsweredTexts {
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly made: string;
  readonly choose: {
    readonly lead: (wave: string) => string;
    readonly schools: string;
    readonly areas: string;
    readonly other: string;
  };
  readonly notYet: {
    readonly lead: string;
    readonly long: readonly string[];
  };
  readonly thanks: (place: string, wave: string) => string;
  /** How many of a school, of how many; both to the nearest five. */
  readonly responses: (responses: string, registered: string) => string;
  readonly few: string;
  readonly standsOut: {
    readonly title: string;
    readonly lead: string;
    readonly lower: string;
    readonly higher: string;
    readonly none: string;
  };
  readonly all: {
    readonly title: string;
    readonly lead: string;
    readonly what: string;
    readonly value: string;
    readonly compared: string;
    readonly outcomes: string;
    readonly nothing: string;
  };
  readonly read: { readonly title: string; readonly lines: readonly string[] };
  readonly lesson: {
    readonly title: string;
    readonly lead: string;
    readonly steps: readonly { readonly minutes: number; readonly text: string }[];
    readonly minutes: (minutes: number) => string;
    readonly adult: string;
    readonly adultLines: readonly string[];
  };
}

const sv: AnsweredTexts = {
  title: 'Till er som svarade',
  language: 'Språk',
  languages: { sv: 'Svenska', en: 'English' },
  made: 'Påhittade svar, för att visa hur det ser ut.',
  choose: {
    lead: (wave) => `Resultatet av enkäten, ${wave}. Välj din skola eller ditt område.`,
    schools: 'Skolor',
    areas: 'Områden',
    other: 'Välj en annan skola eller ett område',
  },
  notYet: {
    lead: 'Resultatet är inte publicerat än.',
    long: [
      'När alla skolor är klara blandas svaren och räknas ihop. Sedan bestämmer kommunen när siffrorna publiceras.',
      'Då finns de här, på samma adress.',
    ],
  },
  thanks: (place, wave) => `Ni svarade på enkäten, ${wave}. Tack! Det här blev resultatet för ${place}.`,
  responses: (responses, registered) => `Omkring ${responses} av omkring ${registered} elever svarade.`,
  few: 'Hur många som svarade visas inte här, för att ingen ska kunna räknas ut.',
  standsOut: {
    title: 'Det som sticker ut',
    lead: 'Jämfört med resten av kommunen. Bara skillnader som är större än slumpen är med.',
    lower: 'Lägre här, och det är bra',
    higher: 'Högre här, och värt att prata om',
    none: 'Ingenting är säkert högre eller lägre här än i resten av kommunen.',
  },
  all: {
    title: 'Alla siffror',
    lead: 'Ju lägre siffra, desto bättre. Inom parentes står hur säker siffran är: det rätta ligger troligen däremellan.',
    what: 'Vad',
    value: 'Andel',
    compared: 'Mot resten av kommunen',
    outcomes: 'Hur ni mår och vad ni gör',
    nothing: 'Det finns inga siffror att visa för så få elever.',
  },
  read: {
    title: 'Så läser ni siffrorna',
    lines: [
      'En siffra gäller många elever tillsammans, aldrig en ensam. Den säger inget om hur just du har det.',
      'Där det står skyddat är gruppen för liten för att visas.',
      'Där det står för osäkert har för få svarat för att siffran ska gå att lita på.',
      'En hög siffra betyder inte att någon har gjort fel. Den visar var det behövs mer stöd.',
    ],
  },
  lesson: {
    title: 'Tio minuter i klassrummet',
    lead: 'Skriv ut sidan eller visa den på tavlan.',
    steps: [
      { minutes: 1, text: 'Berätta: ni svarade, ingen vet vem som svarade vad, och det här blev resultatet för många tillsammans.' },
      { minutes: 2, text: 'Var och en läser tyst. Välj en siffra som förvånar och en som känns viktig.' },
      { minutes: 3, text: 'Två och två: Vad kan det bero på? Vad finns redan här som hjälper?' },
      { minutes: 3, text: 'Hela klassen: skriv högst tre förslag på tavlan. Vad kan skolan göra? Vad kan kommunen göra?' },
      { minutes: 1, text: 'Bestäm vem som lämnar förslagen till elevrådet, och när ni får svar.' },
    ],
    minutes: (minutes) => `${minutes} min`,
    adult: 'Till den vuxne',
    adultLines: [
      'Fråga aldrig vad någon svarade, och låt ingen gissa.',
      'Peka inte ut en klass, en grupp eller ett område.',
      'Blir någon ledsen eller berättar något som oroar: lyssna, och följ skolans rutin för oro.',
    ],
  },
};

const en: AnsweredTexts = {
  title: 'To you who answered',
  language: 'Language',
  languages: { sv: 'Svenska', en: 'English' },
  made: 'Made-up answers, to show what it looks like.',
  choose: {
    lead: (wave) => `The result of the survey, ${wave}. Choose your school or your area.`,
    schools: 'Schools',
    areas: 'Areas',
    other: 'Choose another school or an area',
  },
  notYet: {
    lead: 'The result is not published yet.',
    long: [
      'When all schools are done, the answers are shuffled and counted. Then the municipality decides when the numbers are published.',
      'They will be here, at the same address.',
    ],
  },
  thanks: (place, wave) => `You answered the survey, ${wave}. Thank you! This is the result for ${place}.`,
  responses: (responses, registered) => `About ${responses} of about ${registered} pupils answered.`,
  few: 'How many answered is not shown here, so that nobody can be worked out.',
  standsOut: {
    title: 'What stands out',
    lead: 'Compared with the rest of the municipality. Only differences that are larger than chance are here.',
    lower: 'Lower here, and that is good',
    higher: 'Higher here, and worth talking about',
    none: 'Nothing is clearly higher or lower here than in the rest of the municipality.',
  },
  all: {
    title: 'All numbers',
    lead: 'The lower the number, the better. In brackets stands how sure it is: the truth probably lies in between.',
    what: 'What',
    value: 'Share',
    compared: 'Against the rest of the municipality',
    outcomes: 'How you feel and what you do',
    nothing: 'There are no numbers to show for so few pupils.',
  },
  read: {
    title: 'How to read the numbers',
    lines: [
      'A number speaks of many pupils together, never of one. It says nothing about you.',
      'Where it says protected, the group is too small to be shown.',
      'Where it says too uncertain, too few have answered for the number to be trusted.',
      'A high number does not mean that somebody did wrong. It shows where more support is needed.',
    ],
  },
  lesson: {
    title: 'Ten minutes in the classroom',
    lead: 'Print this page, or show it on the board.',
    steps: [
      { minutes: 1, text: 'Tell: you answered, nobody knows who answered what, and this is the result for many together.' },
      { minutes: 2, text: 'Everybody reads quietly. Choose one number that surprises you and one that feels important.' },
      { minutes: 3, text: 'In pairs: why might it be so? What is already here that helps?' },
      {
        minutes: 3,
        text: 'The whole class: write at most three proposals on the board. What can the school do? What can the municipality do?',
      },
      { minutes: 1, text: 'Decide who takes the proposals to the pupils’ council, and when you will get an answer.' },
    ],
    minutes: (minutes) => `${minutes} min`,
    adult: 'To the adult',
    adultLines: [
      'Never ask what anybody answered, and let nobody guess.',
      'Do not single out a class, a group or an area.',
      'If somebody gets sad or tells something that worries you: listen, and follow the school’s routine.',
    ],
  },
};

const catalogue: Readonly<Record<Language, AnsweredTexts>> = { sv, en };
export const answeredTextsFor = (language: Language): AnsweredTexts => catalogue[language];
