/** What is wrong with a list of schools or classes, in a sentence that says what to do. */
import type { PlaceColumn, PlaceProblem } from '../../survey/places/place-problems.ts';
import type { Language } from '../../survey/text.ts';

type Sayings = { readonly [Kind in PlaceProblem['kind']]: (problem: Extract<PlaceProblem, { readonly kind: Kind }>) => string };

const columns: Readonly<Record<Language, Readonly<Record<PlaceColumn, string>>>> = {
  sv: {
    school: 'skolenhetskod',
    name: 'namn',
    operator: 'huvudman',
    area: 'område',
    predecessors: 'föregångare',
    validFrom: 'gäller från',
    validTo: 'gäller till',
    schoolYear: 'läsår',
    class: 'klass',
    grade: 'årskurs',
    headCount: 'antal elever',
  },
  en: {
    school: 'school code',
    name: 'name',
    operator: 'operator',
    area: 'area',
    predecessors: 'predecessors',
    validFrom: 'valid from',
    validTo: 'valid to',
    schoolYear: 'school year',
    class: 'class',
    grade: 'grade',
    headCount: 'head-count',
  },
};
export const placeColumnName = (column: PlaceColumn, language: Language): string => columns[language][column];

const shown = (value: string): string => `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;

const sv: Sayings = {
  empty: () => 'Filen är tom: den har ingen rad under rubrikerna.',
  unreadable: ({ line, reason }) => `Filen går inte att läsa som en tabell${line === null ? '' : ` (rad ${line})`}: ${reason.sv}.`,
  tooManyRows: ({ most }) => `Filen har fler än ${most} rader. Dela den.`,
  noColumn: ({ column, names, found }) =>
    `Kolumnen ${columns.sv[column]} saknas. Den kan heta ${names.join(', ')}. Filen har: ${found.join(', ')}.`,
  columnTwice: ({ column, found }) => `Kolumnen ${columns.sv[column]} finns flera gånger: ${found.join(', ')}. Behåll en.`,
  fields: ({ line, fields, expected }) => `Rad ${line} har ${fields} fält, men rubrikraden har ${expected}.`,
  missing: ({ line, column }) => `Rad ${line}: ${columns.sv[column]} saknas.`,
  noText: ({ line, column }) => `Rad ${line}: ${columns.sv[column]} får ha högst 120 tecken och inga styrtecken.`,
  notASchoolCode: ({ line, value }) => `Rad ${line}: ${shown(value)} är ingen skolenhetskod. Den har åtta siffror.`,
  notAnOperator: ({ line, value }) => `Rad ${line}: huvudmannen ${shown(value)} läses inte. Skriv kommunal eller fristående.`,
  notADay: ({ line, value }) => `Rad ${line}: ${shown(value)} är ingen dag. Skriv den som 2026-08-01.`,
  notAYear: ({ line, value }) => `Rad ${line}: ${shown(value)} är inget läsår. Skriv det som 2026/27.`,
  notACount: ({ line, value }) => `Rad ${line}: ${shown(value)} är inget antal elever från 0 till 500.`,
  endsBeforeStart: ({ line }) => `Rad ${line}: skolan slutar gälla innan den börjar.`,
  twice: ({ line, first, what }) => `Rad ${line}: ${what} står redan på rad ${first}.`,
  noArea: ({ line, value }) => `Rad ${line}: området ${shown(value)} finns inte i någon områdesindelning som gäller.`,
  noPredecessor: ({ line, value }) =>
    `Rad ${line}: föregångaren ${shown(value)} finns varken i filen eller bland skolorna. Lägg till den, med den dag då den slutade gälla.`,
  ownPredecessor: ({ line, value }) => `Rad ${line}: ${shown(value)} kan inte vara sin egen föregångare.`,
  noSchool: ({ line, value }) => `Rad ${line}: skolan ${shown(value)} finns inte. Läs in skolorna först.`,
};

const en: Sayings = {
  empty: () => 'The file is empty: it has no row below its header.',
  unreadable: ({ line, reason }) => `The file cannot be read as a table${line === null ? '' : ` (line ${line})`}: ${reason.en}.`,
  tooManyRows: ({ most }) => `The file has more than ${most} rows. Split it.`,
  noColumn: ({ column, names, found }) =>
    `The column ${columns.en[column]} is missing. It may be called ${names.join(', ')}. The file has: ${found.join(', ')}.`,
  columnTwice: ({ column, found }) => `The column ${columns.en[column]} stands several times: ${found.join(', ')}. Keep one.`,
  fields: ({ line, fields, expected }) => `Line ${line} has ${fields} fields, but the header has ${expected}.`,
  missing: ({ line, column }) => `Line ${line}: ${columns.en[column]} is missing.`,
  noText: ({ line, column }) => `Line ${line}: ${columns.en[column]} may have at most 120 characters and no control characters.`,
  notASchoolCode: ({ line, value }) => `Line ${line}: ${shown(value)} is no school code (skolenhetskod). It has eight digits.`,
  notAnOperator: ({ line, value }) => `Line ${line}: the operator ${shown(value)} is not read. Write public or independent.`,
  notADay: ({ line, value }) => `Line ${line}: ${shown(value)} is no day. Write it as 2026-08-01.`,
  notAYear: ({ line, value }) => `Line ${line}: ${shown(value)} is no school year. Write it as 2026/27.`,
  notACount: ({ line, value }) => `Line ${line}: ${shown(value)} is no number of pupils from 0 to 500.`,
  endsBeforeStart: ({ line }) => `Line ${line}: the school ends before it begins.`,
  twice: ({ line, first, what }) => `Line ${line}: ${what} stands at line ${first} already.`,
  noArea: ({ line, value }) => `Line ${line}: the area ${shown(value)} is in no area set in force.`,
  noPredecessor: ({ line, value }) =>
    `Line ${line}: the predecessor ${shown(value)} is neither in the file nor among the schools. Add it, with the day on which it ended.`,
  ownPredecessor: ({ line, value }) => `Line ${line}: ${shown(value)} cannot be its own predecessor.`,
  noSchool: ({ line, value }) => `Line ${line}: there is no school ${shown(value)}. Import the schools first.`,
};

const catalogue: Readonly<Record<Language, Sayings>> = { sv, en };

export function sayPlaceProblem(problem: PlaceProblem, language: Language): string {
  const say = catalogue[language][problem.kind] as (problem: PlaceProblem) => string;
  return say(problem);
}
