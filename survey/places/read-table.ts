import { Allowance } from '../importing/file-limits.ts';
import { openFile } from '../importing/open-file.ts';
import { UnreadableFile } from '../importing/row-batch.ts';
import type { PlaceColumn, PlaceProblem } from './place-problems.ts';

/** A row of a table: what stands in the columns that were asked for, '' where a column is not there. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<PlaceColumn, string>>;
}

export type TableReading =
  | { readonly ok: true; readonly rows: readonly TableRow[]; readonly encoding: string }
  | { readonly ok: false; readonly problems: readonly PlaceProblem[] };

/** Names that a column may have, in Swedish and English files; compared without case, spaces and punctuation. */
const names: Readonly<Record<PlaceColumn, readonly string[]>> = {
  school: ['skolenhetskod', 'skolkod', 'school', 'schoolcode', 'school_unit_code'],
  name: ['namn', 'skolnamn', 'skola', 'skolenhetsnamn', 'skolenhet', 'name', 'school_name'],
  operator: ['huvudman', 'huvudmannatyp', 'operator'],
  area: ['område', 'omrade', 'områdeskod', 'omradeskod', 'area', 'area_code'],
  predecessors: ['föregångare', 'foregangare', 'predecessors', 'predecessor'],
  validFrom: ['från', 'gäller från', 'giltig från', 'valid_from', 'from'],
  validTo: ['till', 'gäller till', 'giltig till', 'valid_to', 'to'],
  schoolYear: ['läsår', 'lasar', 'school_year'],
  class: ['klass', 'klassnamn', 'class'],
  grade: ['årskurs', 'åk', 'arskurs', 'grade'],
  headCount: ['antal elever', 'elever', 'antal', 'head_count', 'pupils'],
};
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** No municipality has more classes over all years of a register than this. */
export const mostRows = 20_000;
/** That a packed list may unpack to: as much as one that is not packed may have. */
const mostBytes = 5 * 2 ** 20;

/**
 * A delimited text (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; with or without a byte order mark) with a header. Columns
 * are found by name, in any order; others are passed over.
 *
 * @param needed columns that must be there
 * @param wanted all columns that are read
 */
export async function readTable(
  bytes: AsyncIterable<Uint8Array>,
  needed: readonly PlaceColumn[],
  wanted: readonly PlaceColumn[],
): Promise<TableReading> {
  try {
    const file = await openFile(bytes, new Allowance(mostBytes));
    let places: ReadonlyMap<PlaceColumn, number> | null = null;
    let fields = 0;
    const rows: TableRow[] = [];
    const problems: PlaceProblem[] = [];
    for await (const batch of file.batches)
      for (let row = 0; row < batch.rows; row++) {
        const first = batch.rowStart[row]!;
        const cells = Array.from({ length: batch.rowStart[row + 1]! - first }, (_, i) => file.texts.at(batch, first + i).normalize('NFC'));
        const line = batch.line[row]!;
        if (places === null) {
          fields = cells.length;
          places = findColumns(cells, needed, wanted, problems);
          if (problems.length > 0) return { ok: false, problems };
        } else if (cells.every((cell) => cell === '')) continue;
        else if (cells.length !== fields) problems.push({ kind: 'fields', line, fields: cells.length, expected: fields });
        else if (rows.length === mostRows) return { ok: false, problems: [{ kind: 'tooManyRows', most: mostRows }] };
        else rows.push({ line, cells: rowOf(cells, places) });
      }
    if (problems.length > 0) return { ok: false, problems };
    return rows.length === 0 ? { ok: false, problems: [{ kind: 'empty' }] } : { ok: true, rows, encoding: file.encoding() };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, problems: [{ kind: 'unreadable', line: error.line, reason: error.text }] };
  }
}

function findColumns(
  header: readonly string[],
  needed: readonly PlaceColumn[],
  wanted: readonly PlaceColumn[],
  problems: PlaceProblem[],
): ReadonlyMap<PlaceColumn, number> {
  const places = new Map<PlaceColumn, number>();
  for (const column of wanted) {
    const known = new Set(names[column].map(plain));
    const found = header.flatMap((name, i) => (known.has(plain(name)) ? [i] : []));
    if (found.length > 1) problems.push({ kind: 'columnTwice', column, found: found.map((i) => header[i]!) });
    else if (found.length === 1) places.set(column, found[0]!);
    else if (needed.includes(column)) problems.push({ kind: 'noColumn', column, names: names[column], found: header.slice(0, 20) });
  }
  return places;
}

const rowOf = (cells: readonly string[], places: ReadonlyMap<PlaceColumn, number>): TableRow['cells'] =>
  Object.fromEntries(
    Object.keys(names).map((column) => [column, cells[places.get(column as PlaceColumn) ?? -1] ?? '']),
  ) as TableRow['cells'];
