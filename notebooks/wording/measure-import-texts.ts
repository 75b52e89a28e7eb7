/** A file of measures, read into a plan. */
import type { Language } from '../../survey/text.ts';

export interface MeasureImportTexts {
  readonly title: string;
  readonly lead: string;
  readonly file: string;
  readonly goal: string;
  readonly goalHint: string;
  readonly read: string;
  readonly would: (count: number) => string;
  readonly add: (count: number) => string;
  readonly added: (count: number) => string;
  readonly problems: string;
  readonly unreadable: string;
  readonly empty: string;
  readonly tooMany: (most: number) => string;
  readonly noColumn: (column: string) => string;
  readonly wrong: (line: number, column: string, value: string) => string;
  readonly severalGoals: (line: number, value: string) => string;
}

const sv: MeasureImportTexts = {
  title: 'Läs in insatser från en fil',
  lead: 'En CSV-fil med rubrikrad. Kolumnen Insats måste finnas. Övriga kolumner heter som fälten i formuläret. Belopp är hela kronor utan punkt eller komma.',
  file: 'Fil',
  goal: 'Mål för rader som inte anger något',
  goalHint: 'Rader som har ett mål i kolumnen Mål kopplas till målet med samma ord.',
  read: 'Läs filen',
  would: (count) => (count === 1 ? 'En insats läggs till:' : `${count} insatser läggs till:`),
  add: (count) => (count === 1 ? 'Lägg till en insats' : `Lägg till ${count} insatser`),
  added: (count) => (count === 1 ? 'En insats är tillagd.' : `${count} insatser är tillagda.`),
  problems: 'Inget är inläst',
  unreadable: 'Filen kan inte läsas som CSV.',
  empty: 'Filen har inga rader.',
  tooMany: (most) => `Filen har fler än ${most} rader.`,
  noColumn: (column) => `Kolumnen ”${column}” saknas.`,
  wrong: (line, column, value) => `Rad ${line}, ${column}: ${value === '' ? 'saknas' : `”${value}” går inte`}.`,
  severalGoals: (line, value) => `Rad ${line}: flera mål heter ”${value}”. Välj det som gäller i listan här ovanför och läs filen igen.`,
};

const en: MeasureImportTexts = {
  title: 'Read measures from a file',
  lead: 'A CSV file with a header. The column Measure must be there. Other columns are called as the fields of the form. Amounts are whole kronor without point or comma.',
  file: 'File',
  goal: 'Goal for rows that name none',
  goalHint: 'Rows with a goal in the column Goal go to the goal of the same words.',
  read: 'Read the file',
  would: (count) => (count === 1 ? 'One measure will be added:' : `${count} measures will be added:`),
  add: (count) => (count === 1 ? 'Add one measure' : `Add ${count} measures`),
  added: (count) => (count === 1 ? 'One measure is added.' : `${count} measures are added.`),
  problems: 'Nothing is read',
  unreadable: 'The file cannot be read as CSV.',
  empty: 'The file has no rows.',
  tooMany: (most) => `The file has more than ${most} rows.`,
  noColumn: (column) => `The column “${column}” is missing.`,
  wrong: (line, column, value) => `Line ${line}, ${column}: ${value === '' ? 'is missing' : `“${value}” will not do`}.`,
  severalGoals: (line, value) =>
    `Line ${line}: several goals are called “${value}”. Choose the one that is meant in the list above and read the file again.`,
};

export const measureImportTexts: Readonly<Record<Language, MeasureImportTexts>> = { sv, en };
