/** The tiny CSV reader of the reference tests: apart from survey/importing on purpose, so that these numbers do not rest on the code under test. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Table {
  readonly rows: number;
  /** Texts of a column; empty is missing. */
  text(column: string): readonly string[];
  /** Numbers of a column; NaN is missing. */
  number(column: string): Float64Array;
}

/** @param path from the root of the repository; `.gz` is unpacked */
export function readCsv(path: string): Table {
  const bytes = readFileSync(new URL(`../../${path}`, import.meta.url));
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const names = cells(lines[0]!).map((name) => name.toUpperCase());
  const body = lines.slice(1).map(cells);
  const text = (column: string): string[] => {
    const at = names.indexOf(column.toUpperCase());
    if (at < 0) throw new Error(`${path} has no column ${column}`);
    return body.map((row) => (row[at] === 'NA' ? '' : row[at]!));
  };
  return { rows: body.length, text, number: (column) => Float64Array.from(text(column), (cell) => (cell === '' ? NaN : Number(cell))) };
}

/** Quoted cells may hold commas; none of the files has a quoted line break. */
function cells(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  );
}
