/** The part of the page of surveys where a file of answers is read in. A catalogue of its own: only that page carries it. */
import type { Language } from '../../survey/text.ts';

export interface AnswersImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly guide: string;
  readonly file: string;
  readonly fileHint: string;
  readonly instrument: string;
  readonly instrumentHint: string;
  readonly skip: string;
  readonly skipHint: string;
  /** In the example municipality. */
  readonly inExample: string;
  readonly inExampleHint: string;
  readonly store: string;
  readonly refused: Readonly<Record<'instrument' | 'file' | 'place', string>>;
  readonly done: (title: string) => string;
  /** @param waves their codes */
  readonly doneLong: (rows: number, skipped: number, waves: readonly string[]) => string;
  readonly next: string;
  readonly toNotebooks: string;
}

const catalogue: Readonly<Record<Language, AnswersImportTexts>> = {
  sv: {
    title: 'Läs in svar från en fil',
    lead: 'Har du redan svar, från en pappersenkät, ett annat verktyg eller ett tidigare år? De lagras krypterade, och varje mätomgång i filen blir ett val i analyserna. En mätomgång som är inläst ändras aldrig.',
    guide: 'Frågorna beskrivs i en JSON-fil, instrumentet. Beskrivningen av formatet följer med programmet: docs/instrument-format.md.',
    file: 'Fil med svar',
    fileHint: 'CSV eller SPSS (.sav), även packad (.gz). Större filer läses in från terminalen.',
    instrument: 'Instrument',
    instrumentHint: 'JSON-filen som säger vad som frågades och vilken kolumn som är vad.',
    skip: 'Utelämna rader med felaktiga värden',
    skipHint: 'Antalet följer mätomgången för alltid.',
    inExample: 'Läs in här ändå',
    inExampleHint: 'Svaren är påhittade, eller får ses av alla som når den här datorn.',
    store: 'Läs in',
    refused: {
      instrument: 'Inget lästes in: instrumentet behöver rättas',
      file: 'Inget lästes in: filen behöver ses över',
      place: 'Inget lästes in: är svaren riktiga?',
    },
    done: (title) => `${title} är inläst`,
    doneLong: (rows, skipped, waves) =>
      `${number.sv(rows)} svar i ${waves.length === 1 ? 'mätomgången' : 'mätomgångarna'} ${waves.join(', ')}.${
        skipped === 0 ? '' : ` ${skipped === 1 ? '1 rad utelämnades' : `${number.sv(skipped)} rader utelämnades`}.`
      }`,
    next: 'Tabellerna räknas nu ut. Det tar från några sekunder till några minuter. Sedan kan du välja enkäten i analyserna.',
    toNotebooks: 'Till analyserna',
  },
  en: {
    title: 'Read answers from a file',
    lead: 'Do you have answers already, from a survey on paper, another tool or an earlier year? They are stored encrypted, and each wave of the file becomes a choice in the notebooks. A wave that is read in never changes.',
    guide:
      'The questions are described in a JSON file, the instrument. How it is written comes with the program: docs/instrument-format.md.',
    file: 'File of answers',
    fileHint: 'CSV or SPSS (.sav), packed (.gz) too. Larger files are read in from the terminal.',
    instrument: 'Instrument',
    instrumentHint: 'The JSON file that says what was asked and which column is what.',
    skip: 'Leave out rows with bad values',
    skipHint: 'Their number stays with the wave for ever.',
    inExample: 'Read in here all the same',
    inExampleHint: 'The answers are made up, or may be seen by whoever reaches this computer.',
    store: 'Read in',
    refused: {
      instrument: 'Nothing was read in: the instrument has to be put right',
      file: 'Nothing was read in: the file has to be looked at',
      place: 'Nothing was read in: are these real answers?',
    },
    done: (title) => `${title} is read in`,
    doneLong: (rows, skipped, waves) =>
      `${number.en(rows)} responses in ${waves.length === 1 ? 'the wave' : 'the waves'} ${waves.join(', ')}.${
        skipped === 0 ? '' : ` ${skipped === 1 ? '1 row was left out' : `${number.en(skipped)} rows were left out`}.`
      }`,
    next: 'The tables are being made now. It takes from some seconds to some minutes. Then you can choose the survey in the notebooks.',
    toNotebooks: 'To the notebooks',
  },
};

const number = {
  sv: (n: number) => n.toLocaleString('sv'),
  en: (n: number) => n.toLocaleString('en'),
};

export const answersImportTextsFor = (language: Language): AnswersImportTexts => catalogue[language];
