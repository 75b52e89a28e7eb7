/** Rows that cells of a notebook have, as the lines of a file: a header of the rows' own names, then one line per row. */
import type { CsvValue } from './write-csv.ts';

/** What a line is about comes first, then its number. Other columns follow in the order in which the rows have them. */
const first = [
  'survey surveyLabel synthetic wave waveLabel area areaLabel school schoolLabel grade stage sex background',
  'factor label kind domain statistic value low high n state reason side minPupils',
].flatMap((line) => line.split(' '));
/** Of the drawing, and names that stand twice. */
const left: readonly string[] = [
  'order',
  'outcomeOrder',
  'waveOrder',
  'placeLabel',
  'gradeLabel',
  'stageLabel',
  'sexLabel',
  'backgroundLabel',
  'domainLabel',
  'name',
];

export function rowsAsCells(rows: readonly object[]): CsvValue[][] {
  const names = new Set(rows.flatMap((row) => Object.entries(row).flatMap(([name, value]) => (isPlain(value) ? [name] : []))));
  // Few surveys release rows by background.
  if (rows.every((row) => (row as { readonly background?: unknown }).background == null)) names.delete('background');
  const columns = [
    ...first.filter((name) => names.has(name)),
    ...[...names].filter((name) => !first.includes(name) && !left.includes(name)),
  ];
  return [columns, ...rows.map((row) => columns.map((name) => plain((row as Readonly<Record<string, unknown>>)[name])))];
}

const isPlain = (value: unknown): value is CsvValue => value === null || ['string', 'number', 'boolean'].includes(typeof value);
/** Names are set between marks of direction for the page; a file has them bare. */
const plain = (value: unknown): CsvValue =>
  typeof value === 'string' ? value.replace(/[\u2066-\u2069]/g, '') : isPlain(value) && !Number.isNaN(value) ? value : null;
