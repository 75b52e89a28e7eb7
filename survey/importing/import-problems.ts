/** What is wrong with a file, with the place in it. */

/** A cell that its column does not allow. */
export interface BadValue {
  readonly file: string;
  /** Line of the file on which the row begins, from 1; in an SPSS file the number of the case, see `ImportProblems.counts`. */
  readonly line: number;
  /** Column as it is called in the file; null when the row as a whole is wrong. */
  readonly column: string | null;
  /** As it stands in the file, cut at 60 characters. */
  readonly value: string;
  /** "one of 1, 2, 3 or empty", "a whole number 1-365". */
  readonly expected: string;
  /** How often this value stands in this column, the place above being the first; left out for once and at its further places. */
  readonly count?: number;
}

/** Something that concerns the whole file: no rows, an unknown column, a missing one, PSUs in two strata. Nothing can be imported. */
export interface FileProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly message: string;
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
    /** At most `mostExamples`: the first different ones by column and value, then further places of those. */
    readonly examples: readonly BadValue[];
  };
}

/** Examples of bad values that are kept; more would bury what to do. */
export const mostExamples = 20;

/**
 * The problems as sentences, one a line, ending with what can be done about bad values.
 *
 * @param storing false for a command that only reads the file
 */
export function describeImportProblems(problems: ImportProblems, storing = true): string[] {
  const { file, counts, fileProblems, badValues } = problems;
  const place = (line: number | null, column: string | null) =>
    [file, line === null ? null : `${counts} ${line}`, column === null ? null : `column "${column}"`]
      .filter((part) => part !== null)
      .join(', ');
  const lines = fileProblems.map(({ line, column, message }) => `${place(line, column)}: ${message}`);
  for (const bad of badValues.examples) {
    const times = bad.count === undefined ? '' : ` (${bad.count} times)`;
    lines.push(`${place(bad.line, bad.column)}: ${bad.value === '' ? 'empty' : `"${bad.value}"`}, expected ${bad.expected}${times}`);
  }
  const told = badValues.examples.length;
  if (badValues.total > told) lines.push(`… and ${badValues.total - told} more`);
  if (badValues.total > 0) {
    const values = badValues.total === 1 ? '1 bad value' : `${badValues.total} bad values`;
    const rows = badValues.rows === 1 ? '1 row' : `${badValues.rows} rows`;
    // Skipping helps only when nothing else is wrong.
    const advice =
      fileProblems.length > 0
        ? ''
        : `. Correct the file, or leave these rows out with --skip-bad-rows${storing ? ' (their number then stays with the wave for ever)' : ''}`;
    lines.push(`${values} in ${rows} of ${problems.rowsRead}${storing ? '; nothing was imported' : ''}${advice}`);
  }
  return lines;
}
