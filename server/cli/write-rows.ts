/** How the rows of a command are written: one JSON array, CSV, or tables for the terminal. */
import { csvLine, type CsvValue } from '../../notebooks/export/write-csv.ts';

export type { CsvValue };

export interface TableColumn<Row> {
  readonly heading: string;
  readonly text: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
}
/** One table of the terminal: the rows that belong in it, with its own columns. */
export interface Table<Row> {
  readonly holds?: (row: Row) => boolean;
  readonly columns: readonly TableColumn<Row>[];
}
/** The table of one kind of rows. */
export const tableOf = <Row, Own extends Row>(holds: (row: Row) => row is Own, columns: readonly TableColumn<Own>[]): Table<Row> => ({
  holds,
  columns: columns as readonly TableColumn<Row>[],
});
export interface Layout<Row> {
  /** Column names in English, whatever the reader's language: files are read by programs. */
  readonly csv: readonly (readonly [name: string, value: (row: Row) => CsvValue])[];
  readonly tables: readonly Table<Row>[];
}

/** Texts are given in pieces: a million characters at once would have to be joined for nothing. */
export type Writer = <Row extends object>(rows: readonly Row[], layout: Layout<Row>) => Iterable<string>;

/** One JSON array, a row a line, with all that the rows hold. */
const json: Writer = function* (rows) {
  yield '[';
  let first = true;
  for (const row of rows) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(row)}`;
    first = false;
  }
  yield '\n]\n';
};

/** CSV by RFC 4180 with a header; what is not known is an empty cell. */
const csv: Writer = function* (rows, { csv: columns }) {
  yield csvLine(columns.map(([name]) => name));
  for (const row of rows) yield csvLine(columns.map(([, value]) => value(row)));
};

/** Aligned columns; headings without rows are left out, and an empty line stands between two. */
const table: Writer = function* (rows, { tables }) {
  let first = true;
  for (const { holds, columns } of tables) {
    const own = holds ? rows.filter(holds) : rows;
    if (own.length === 0) continue;
    if (!first) yield '\n';
    first = false;
    yield* aligned(own, columns);
  }
};

function* aligned<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): Iterable<string> {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  const widths = columns.map((_, at) => lines.reduce((widest, cells) => Math.max(widest, cells[at]!.length), 0));
  for (const cells of lines)
    yield `${cells
      .map((text, at) => (columns[at]!.right ? text.padStart(widths[at]!) : text.padEnd(widths[at]!)))
      .join('  ')
      .trimEnd()}\n`;
}

export const writers = { table, json, csv } as const;
export type Format = keyof typeof writers;
