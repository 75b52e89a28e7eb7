import { bytesPerRow, ColumnsBuilder, type ColumnsLayout, TooManyGroupCodes } from '../columns/columns-builder.ts';
import type { Columns } from '../columns/columns.ts';
import { codebookWidth } from '../instrument/codebook.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Text } from '../text.ts';
import { Allowance, FileTooLarge, type FileLimits } from './file-limits.ts';
import { matchHeader } from './match-header.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import { mostExamples, mostPlaces, type BadValue, type FileProblem, type ImportProblems } from './import-problems.ts';
import { countGroupNonresponse, countItemNonresponse, type ImportQuality } from './import-quality.ts';
import { joined, unreadable, wrongFile } from './import-wording.ts';
import { UnreadableFile, type RowBatch } from './row-batch.ts';
import { RowReader } from './row-reader.ts';

export interface ImportFile {
  /** Shown in messages and kept in the quality record. */
  readonly name: string;
  /** The file in chunks of any size: CSV, SPSS .sav, either of them packed with gzip. A chunk given must not be written to again. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ImportOptions {
  /** Leave rows with bad values out and count them, instead of importing nothing. */
  readonly skipBadRows: boolean;
  /** Told now and then how many rows have been read. */
  readonly onRows?: (rows: number) => void;
  /** Codes of grouping variables that hold for the whole file, before the instrument's mapping, e.g. `{ wave: '2024' }`. */
  readonly groups?: Readonly<Record<string, string>>;
  /** For a file that somebody else sends. Without them any size is read. */
  readonly limits?: FileLimits;
}

export type ImportResult =
  | { readonly kind: 'imported'; readonly columns: Columns; readonly quality: ImportQuality }
  | { readonly kind: 'refused'; readonly problems: ImportProblems };

/**
 * Reads a file of answers into columns, in one pass and without ever holding it as text.
 *
 * Everything that is wrong with the file comes back as a value: columns that are unknown or missing, cells that their codebook does
 * not know (up to 20 different ones with their first places, and the total), a design that contradicts itself. Errors of the source of the bytes are thrown on.
 *
 * @param instrument its mapping says which column is what
 * @param options `limits` end the reading as soon as one is passed: no more is ever unpacked or kept
 * @returns columns of at least one row, or why not
 */
export async function importColumns(instrument: Instrument, file: ImportFile, options: ImportOptions): Promise<ImportResult> {
  const state = new ImportState(file.name);
  try {
    const opened = await openFile(file.bytes, new Allowance(options.limits?.bytes ?? Infinity));
    state.counts = opened.counts;
    return await readRows(instrument, opened, options, state);
  } catch (error) {
    if (error instanceof FileTooLarge)
      return state.refused([{ line: null, column: null, message: joined(error.text, wrongFile.fromTerminal) }]);
    if (error instanceof UnreadableFile) return state.refused([{ line: error.line, column: null, message: error.text }]);
    if (error instanceof TooManyGroupCodes)
      return state.refused([
        {
          line: null,
          column: null,
          message: wrongFile.tooManyCodes(error.group),
        },
      ]);
    throw error;
  }
}

async function readRows(instrument: Instrument, opened: OpenedFile, options: ImportOptions, state: ImportState): Promise<ImportResult> {
  let reader: RowReader | null = null;
  let builder: ColumnsBuilder | null = null;
  const layout = layoutOf(instrument);
  const mostRows = mostRowsWithin(options.limits, layout);
  const report: typeof state.bad = (...bad) => state.bad(...bad);
  for await (const batch of opened.batches) {
    const first = reader ? 0 : 1;
    if (!reader) {
      const names = headerOf(batch, opened);
      const matched = matchHeader(instrument, names, options.groups);
      if ('problems' in matched) return state.refused(matched.problems);
      builder = new ColumnsBuilder(layout);
      const planned = RowReader.plan(instrument, names, matched, builder);
      if ('problems' in planned) return state.refused(planned.problems);
      reader = planned;
    }
    for (let row = first; row < batch.rows; row++) {
      if (state.rowsRead === mostRows) throw new FileTooLarge(null, unreadable.tooManyRows(mostRows));
      const good = reader.read(batch, row, opened.texts, report);
      state.endRow(good, reader.wave);
    }
    if (reader.design.conflict) break;
    options.onRows?.(state.rowsRead);
  }
  if (!reader) return state.refused([{ line: null, column: null, message: wrongFile.empty }]);
  if (state.rowsRead === 0) return state.refused([{ line: null, column: null, message: wrongFile.noRows }]);
  const design = reader.design.finish();
  if ('message' in design) {
    const column = instrument.mapping!.design[design.variable];
    return state.refused([{ line: design.line, column, message: design.message }]);
  }
  if (state.badRows > 0 && !options.skipBadRows) return state.refused([]);
  if (builder!.rows === 0) return state.refused([{ line: null, column: null, message: wrongFile.everyRowBad }]);
  const columns = builder!.finish(design);
  return { kind: 'imported', columns, quality: state.quality(instrument, columns, opened) };
}

const layoutOf = (instrument: Instrument): ColumnsLayout => ({
  items: instrument.items.map(({ id, codebook }) => ({ id, width: codebookWidth(codebook) })),
  groups: instrument.groups.map(({ id, codes }) => ({ id, codes: codes.map(({ code }) => code) })),
  weighted: instrument.mapping !== null && instrument.mapping.design.weight !== null,
});

/** One column may fill many items, so that an instrument too can make much of little. */
const mostRowsWithin = (limits: FileLimits | undefined, layout: ColumnsLayout): number =>
  limits === undefined ? Infinity : Math.min(limits.rows, Math.floor(limits.bytes / bytesPerRow(layout)));

function headerOf(batch: RowBatch, { texts }: OpenedFile): string[] {
  return Array.from({ length: batch.rowStart[1]! }, (_, field) => texts.at(batch, field));
}

/** What has been counted on the way. */
class ImportState {
  counts: 'line' | 'case' = 'line';
  rowsRead = 0;
  badRows = 0;
  #total = 0;
  readonly #file: string;
  /** By column and value: as many as could be told. */
  readonly #examples = new Map<string, BadValue>();
  readonly #byColumn = new Map<string, number>();
  readonly #waves = new Map<string, { rowsImported: number; rowsSkipped: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  bad(line: number, column: string | null, value: string, expected: Text): void {
    this.#total++;
    this.#byColumn.set(column ?? '', (this.#byColumn.get(column ?? '') ?? 0) + 1);
    const short = value.length > 60 ? `${value.slice(0, 59)}…` : value;
    const key = `${column ?? ''}\n${short}`;
    const known = this.#examples.get(key);
    if (known) {
      const lines = known.lines.length < mostPlaces ? [...known.lines, line] : known.lines;
      this.#examples.set(key, { ...known, lines, count: known.count + 1 });
    } else if (this.#examples.size < mostExamples)
      this.#examples.set(key, { file: this.#file, lines: [line], column, value: short, expected, count: 1 });
  }

  endRow(good: boolean, wave: string | null): void {
    this.rowsRead++;
    if (!good) this.badRows++;
    if (wave === null) return;
    let counts = this.#waves.get(wave);
    if (!counts) this.#waves.set(wave, (counts = { rowsImported: 0, rowsSkipped: 0 }));
    if (good) counts.rowsImported++;
    else counts.rowsSkipped++;
  }

  refused(fileProblems: readonly FileProblem[]): ImportResult {
    return {
      kind: 'refused',
      problems: {
        file: this.#file,
        counts: this.counts,
        rowsRead: this.rowsRead,
        fileProblems,
        badValues: {
          total: this.#total,
          rows: this.badRows,
          examples: [...this.#examples.values()],
        },
      },
    };
  }

  quality(instrument: Instrument, columns: Columns, { counts, encoding }: OpenedFile): ImportQuality {
    return {
      fileName: this.#file,
      format: counts === 'case' ? 'sav' : 'csv',
      encoding: encoding(),
      rowsRead: this.rowsRead,
      rowsImported: columns.n,
      rowsSkipped: this.badRows,
      badValues: this.#total,
      badValuesByColumn: Object.fromEntries(this.#byColumn),
      waves: Object.fromEntries([...this.#waves].toSorted(([a], [b]) => (a < b ? -1 : 1))),
      itemNonresponse: countItemNonresponse(instrument, columns),
      groupNonresponse: countGroupNonresponse(columns),
    };
  }
}
