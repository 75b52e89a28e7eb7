/** What is wrong with a file of official statistics, in a sentence that says what to do. */
import type { IndicatorProblem } from '../../survey/indicators/indicator-problems.ts';
import type { Language } from '../../survey/text.ts';

type Sayings = { readonly [Kind in IndicatorProblem['kind']]: (problem: Extract<IndicatorProblem, { readonly kind: Kind }>) => string };

const shown = (value: string): string => `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;

const sv: Sayings = {
  empty: () => 'Filen är tom: den har ingen rad under rubrikerna.',
  unreadable: ({ line, reason }) => `Filen går inte att läsa som en tabell${line === null ? '' : ` (rad ${line})`}: ${reason.sv}.`,
  tooManyRows: ({ most }) => `Filen har fler än ${most} rader. Dela den.`,
  noColumn: ({ names, found }) => `En kolumn saknas. Den ska heta ${names.join(' eller ')}. Filen har: ${found.join(', ')}.`,
  columnTwice: ({ found }) => `En kolumn finns flera gånger: ${found.join(', ')}. Behåll en.`,
  fields: ({ line, fields, expected }) => `Rad ${line} har ${fields} fält, men rubrikraden har ${expected}.`,
  missing: ({ line, heading }) => `Rad ${line}, kolumn ${heading}: texten saknas.`,
  noText: ({ line, heading }) => `Rad ${line}, kolumn ${heading}: texten får ha högst 120 tecken och inga styrtecken.`,
  notACode: ({ line, heading, value }) =>
    `Rad ${line}, kolumn ${heading}: ${shown(value)} är ingen kod. Skriv små bokstäver a–z, siffror och bindestreck, som unga-arbetslosa.`,
  notABetter: ({ line, heading, value }) =>
    `Rad ${line}, kolumn ${heading}: ${shown(value)} läses inte. Skriv högre, lägre eller ingetdera.`,
  notAPeriod: ({ line, heading, value }) =>
    `Rad ${line}, kolumn ${heading}: ${shown(value)} är inget år. Skriv 2025, eller läsåret som 2024/25.`,
  notAValue: ({ line, heading, value }) =>
    `Rad ${line}, kolumn ${heading}: ${shown(value)} är inget tal. Skriv .. där källan skyddar värdet och . där det saknas.`,
  notACount: ({ line, heading, value }) => `Rad ${line}, kolumn ${heading}: ${shown(value)} är inget antal personer.`,
  noArea: ({ line, heading, value }) =>
    `Rad ${line}, kolumn ${heading}: området ${shown(value)} finns inte i någon områdesindelning som gäller. Lämna tomt för hela kommunen.`,
  fewPersons: ({ line, heading, persons }) =>
    `Rad ${line}, kolumn ${heading}: värdet gäller ${persons} ${persons === 1 ? 'person' : 'personer'}. Uppgifter om färre än fem tas inte emot. Skriv .. som värde.`,
  morePersons: ({ line, heading, persons, ofPersons }) =>
    `Rad ${line}, kolumn ${heading}: ${persons} personer är fler än de ${ofPersons} som de är en del av.`,
  differs: ({ line, heading, value, first }) =>
    `Rad ${line}, kolumn ${heading}: ${shown(value)} är något annat än på rad ${first}. Beskriv en indikator likadant på alla rader.`,
  twice: ({ line, first }) => `Rad ${line}: indikatorn har redan ett värde för samma område och år på rad ${first}.`,
};

const en: Sayings = {
  empty: () => 'The file is empty: it has no row below its headings.',
  unreadable: ({ line, reason }) => `The file cannot be read as a table${line === null ? '' : ` (line ${line})`}: ${reason.en}.`,
  tooManyRows: ({ most }) => `The file has more than ${most} rows. Split it.`,
  noColumn: ({ names, found }) => `A column is missing. It is to be called ${names.join(' or ')}. The file has: ${found.join(', ')}.`,
  columnTwice: ({ found }) => `A column is there several times: ${found.join(', ')}. Keep one.`,
  fields: ({ line, fields, expected }) => `Line ${line} has ${fields} fields, but the headings have ${expected}.`,
  missing: ({ line, heading }) => `Line ${line}, column ${heading}: the text is missing.`,
  noText: ({ line, heading }) => `Line ${line}, column ${heading}: the text may have at most 120 characters and no control characters.`,
  notACode: ({ line, heading, value }) =>
    `Line ${line}, column ${heading}: ${shown(value)} is no code. Write small letters a–z, digits and hyphens, as young-unemployed.`,
  notABetter: ({ line, heading, value }) => `Line ${line}, column ${heading}: ${shown(value)} is not read. Write higher, lower or neither.`,
  notAPeriod: ({ line, heading, value }) =>
    `Line ${line}, column ${heading}: ${shown(value)} is no year. Write 2025, or the school year as 2024/25.`,
  notAValue: ({ line, heading, value }) =>
    `Line ${line}, column ${heading}: ${shown(value)} is no number. Write .. where the source protects the value and . where there is none.`,
  notACount: ({ line, heading, value }) => `Line ${line}, column ${heading}: ${shown(value)} is no number of persons.`,
  noArea: ({ line, heading, value }) =>
    `Line ${line}, column ${heading}: the area ${shown(value)} is in no area set in force. Leave it empty for the whole municipality.`,
  fewPersons: ({ line, heading, persons }) =>
    `Line ${line}, column ${heading}: the value is of ${persons} ${persons === 1 ? 'person' : 'persons'}. Figures of fewer than five are not taken. Write .. as the value.`,
  morePersons: ({ line, heading, persons, ofPersons }) =>
    `Line ${line}, column ${heading}: ${persons} persons are more than the ${ofPersons} that they are a part of.`,
  differs: ({ line, heading, value, first }) =>
    `Line ${line}, column ${heading}: ${shown(value)} is other than on line ${first}. Describe an indicator alike on all lines.`,
  twice: ({ line, first }) => `Line ${line}: the indicator has a value for the same area and year on line ${first} already.`,
};

export const sayIndicatorProblem = (problem: IndicatorProblem, language: Language): string =>
  (({ sv, en })[language][problem.kind] as (problem: IndicatorProblem) => string)(problem);
