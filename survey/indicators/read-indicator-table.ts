import { Allowance } from '../importing/file-limits.ts';
import { openFile } from '../importing/open-file.ts';
import { UnreadableFile } from '../importing/row-batch.ts';
import { type IndicatorColumn, indicatorColumns, type IndicatorProblem, type IndicatorReading } from './indicator-problems.ts';

export interface IndicatorRow {
  readonly line: number;
  /** What stands in each column, '' where the column is not there. */
  readonly cells: Readonly<Record<IndicatorColumn, string>>;
}
export interface IndicatorTable {
  readonly rows: readonly IndicatorRow[];
  /** What the file calls its columns. */
  readonly headings: Readonly<Record<IndicatorColumn, string>>;
}

/** Names that a column may have, in Swedish and English files; compared without case, spaces and punctuation. */
const names: Readonly<Record<IndicatorColumn, readonly string[]>> = {
  indicator: ['indikator', 'indicator'],
  name: ['namn', 'name'],
  nameEnglish: ['namn på engelska', 'name_en', 'english_name'],
  unit: ['enhet', 'unit'],
  unitEnglish: ['enhet på engelska', 'unit_en', 'english_unit'],
  source: ['källa', 'kalla', 'source'],
  better: ['bättre', 'battre', 'better'],
  area: ['område', 'omrade', 'områdeskod', 'omradeskod', 'area', 'area_code'],
  period: ['år', 'ar', 'period', 'year'],
  value: ['värde', 'varde', 'value'],
  persons: ['personer', 'persons'],
  ofPersons: ['av personer', 'of_persons'],
};
const optional: readonly IndicatorColumn[] = ['nameEnglish', 'unitEnglish', 'persons', 'ofPersons'];
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Fifty indicators of forty areas in ten years. */
export const mostRows = 20_000;
/** That a packed list may unpack to: as much as one that is not packed may have. */
const mostBytes = 5 * 2 ** 20;

/**
 * A delimited text (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252) with a header. Columns are found by name, in any order; others
 * are passed over.
 */
export async function readIndicatorTable(bytes: AsyncIterable<Uint8Array>): Promise<IndicatorReading<IndicatorTable>> {
  try {
    const file = await openFile(bytes, new Allowance(mostBytes));
    let header: readonly string[] | null = null;
    let places: ReadonlyMap<IndicatorColumn, number> = new Map();
    const rows: IndicatorRow[] = [];
    const problems: IndicatorProblem[] = [];
    for await (const batch of file.batches)
      for (let row = 0; row < batch.rows; row++) {
        const first = batch.rowStart[row]!;
        const cells = Array.from({ length: batch.rowStart[row + 1]! - first }, (_, i) =>
          file.texts
            .at(batch, first + i)
            .normalize('NFC')
            .trim(),
        );
        const line = batch.line[row]!;
        if (header === null) {
          header = cells;
          places = findColumns(cells, problems);
          if (problems.length > 0) return { ok: false, problems };
        } else if (cells.every((cell) => cell === '')) continue;
        else if (cells.length !== header.length) problems.push({ kind: 'fields', line, fields: cells.length, expected: header.length });
        else if (rows.length === mostRows) return { ok: false, problems: [{ kind: 'tooManyRows', most: mostRows }] };
        else rows.push({ line, cells: byColumn((column) => cells[places.get(column) ?? -1] ?? '') });
      }
    if (problems.length > 0) return { ok: false, problems };
    if (rows.length === 0) return { ok: false, problems: [{ kind: 'empty' }] };
    return { ok: true, value: { rows, headings: byColumn((column) => header?.[places.get(column) ?? -1] ?? names[column][0]!) } };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ok: false, problems: [{ kind: 'unreadable', line: error.line, reason: error.text }] };
  }
}

const byColumn = (cell: (column: IndicatorColumn) => string): Readonly<Record<IndicatorColumn, string>> =>
  Object.fromEntries(indicatorColumns.map((column) => [column, cell(column)])) as Record<IndicatorColumn, string>;

function findColumns(header: readonly string[], problems: IndicatorProblem[]): ReadonlyMap<IndicatorColumn, number> {
  const places = new Map<IndicatorColumn, number>();
  for (const column of indicatorColumns) {
    const known = new Set(names[column].map(plain));
    const found = header.flatMap((name, i) => (known.has(plain(name)) ? [i] : []));
    if (found.length > 1) problems.push({ kind: 'columnTwice', found: found.map((i) => header[i]!) });
    else if (found.length === 1) places.set(column, found[0]!);
    else if (!optional.includes(column)) problems.push({ kind: 'noColumn', names: names[column], found: header.slice(0, 20) });
  }
  return places;
}
