/** What is wrong with a file, with the place in it. */
import type { Language, Text } from '../text.ts';
import { joined, told } from './import-wording.ts';

/** A value that its column does not allow, with the places where it stands. */
export interface BadValue {
  readonly file: string;
  /** The first `mostPlaces` lines of the file on which its rows begin, from 1; in an SPSS file numbers of cases, see `ImportProblems.counts`. */
  readonly lines: readonly number[];
  /** Column as it is called in the file; null when the row as a whole is wrong. */
  readonly column: string | null;
  /** As it stands in the file, cut at 60 characters; the number of fields when the row as a whole is wrong. */
  readonly value: string;
  /** "one of 1, 2, 3 or empty", "a whole number 1-365". */
  readonly expected: Text;
  /** How often this value stands in this column. */
  readonly count: number;
}

/** Something that concerns the whole file: no rows, an unknown column, a missing one, PSUs in two strata. Nothing can be imported. */
export interface FileProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly message: Text;
}

export interface ImportProblems {
  readonly file: string;
  readonly counts: 'line' | 'case';
  /** Rows read before the import ended, the header aside. */
  readonly rowsRead: number;
  readonly fileProblems: readonly FileProblem[];
  readonly badValues: {
    readonly total: number;
    /** Rows with at least one of them. */
    readonly rows: number;
    /** The first `mostExamples`, by column and value. */
    readonly examples: readonly BadValue[];
  };
}

/** Examples of bad values that are kept; more would bury what to do. */
export const mostExamples = 20;

/** Places of one of them that are kept. */
export const mostPlaces = 5;

/** Who asked: a command that stores waves, one that only reads the file, or a page that stores. Rows are left out in another way there. */
export type ImportAsker = 'import' | 'look' | 'page';

/** The problems as sentences, one a line, ending with what can be done about bad values. */
export function describeImportProblems(problems: ImportProblems, language: Language, asker: ImportAsker = 'import'): string[] {
  const storing = asker !== 'look';
  const { file, counts, fileProblems, badValues } = problems;
  const place = (lines: readonly number[], more: boolean, column: string | null) =>
    [
      file,
      ...(lines.length === 0 ? [] : [told[counts](lines, more)[language]]),
      ...(column === null ? [] : [told.column(column)[language]]),
    ].join(', ');
  const lines = fileProblems.map(
    ({ line, column, message }) => `${place(line === null ? [] : [line], false, column)}: ${message[language]}`,
  );
  for (const bad of badValues.examples) {
    const times = bad.count === 1 ? '' : told.times(bad.count)[language];
    const where = place(bad.lines, bad.count > bad.lines.length, bad.column);
    lines.push(`${where}: ${told.badValue(shownValue(bad), bad.expected)[language]}${times}`);
  }
  const untold = badValues.total - badValues.examples.reduce((sum, { count }) => sum + count, 0);
  if (untold > 0) lines.push(told.more(untold)[language]);
  if (badValues.total > 0)
    lines.push(
      joined(
        told.total(badValues.total, badValues.rows, problems.rowsRead),
        ...(storing ? [told.nothingImported] : []),
        // Skipping helps only when nothing else is wrong.
        ...(fileProblems.length > 0
          ? []
          : [asker === 'page' ? told.correctOrTick : told.correctOrLeaveOut, ...(storing ? [told.numberStays] : [])]),
      )[language],
    );
  return lines;
}

function shownValue({ column, value }: BadValue): Text {
  if (column === null) return told.fields(Number(value));
  return value === '' ? told.empty : { sv: `"${value}"`, en: `"${value}"` };
}
