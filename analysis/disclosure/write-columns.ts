/** A release in the form in which it is stored and sent (column-form.ts). `readReleasedWave` takes it in again. */
import type { Column, ColumnsOf, RowOf, TableName } from './column-form.ts';
import { fieldsOf, isTable, tableNames } from './read-released-rows.ts';
import type { ReleasedWave } from './released.ts';

/**
 * Rows by columns, list after list, so that the rows of a list need not be held once they stand here.
 *
 * @returns plain data, which another thread may be given; of no rows every column is empty
 * @throws {RangeError} where a row has other fields than those of its table: a number would be lost, or stand in no column
 */
export function gatherColumns<Table extends TableName>(table: Table, lists: Iterable<readonly RowOf<Table>[]>): ColumnsOf<Table> {
  const fields = fieldsOf(table);
  const columns = fields.map(() => new GatheredColumn());
  for (const list of lists)
    for (const row of list) {
      if (Object.keys(row).length !== fields.length) throw otherFields(table, row);
      for (let i = 0; i < fields.length; i++) {
        const value: unknown = Reflect.get(row, fields[i]!);
        if (value === undefined) throw otherFields(table, row);
        columns[i]!.add(value);
      }
    }
  return Object.fromEntries(fields.map((field, i) => [field, columns[i]!.column()])) as ColumnsOf<Table>;
}

const otherFields = (table: TableName, row: object): RangeError =>
  new RangeError(
    `gatherColumns: rows of ${table} have the fields ${fieldsOf(table).join(', ')}, and one has ${Object.keys(row).join(', ')}`,
  );

/** Columns of one table that were gathered apart, as if their rows had been gathered one after the other. */
export function joinColumns<Table extends TableName>(table: Table, parts: readonly ColumnsOf<Table>[]): ColumnsOf<Table> {
  const joined = (field: string): Column => {
    const column = new GatheredColumn();
    for (const part of parts) column.addColumn((part as Readonly<Record<string, Column>>)[field]!);
    return column.column();
  };
  return Object.fromEntries(fieldsOf(table).map((field) => [field, joined(field)])) as ColumnsOf<Table>;
}

export type TablesByColumns = { readonly [Table in TableName]: ColumnsOf<Table> };

export const gatherTables = (wave: ReleasedWave): TablesByColumns =>
  Object.fromEntries(tableNames.map((table) => [table, gatherColumns(table, [wave[table]])])) as TablesByColumns;

/**
 * The JSON of a release in pieces: as one text it would be most of what a thread holds.
 *
 * @param tables stand in the place of the wave's own
 */
export function* printReleasedWave(wave: ReleasedWave, tables: TablesByColumns): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(wave)) {
    yield `${before}${JSON.stringify(name)}:`;
    if (isTable(name)) yield* printColumns(tables[name]);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}';
}

/** The same as one text. */
export const writeReleasedWave = (wave: ReleasedWave): string => [...printReleasedWave(wave, gatherTables(wave))].join('');

function* printColumns(columns: Readonly<Record<string, Column>>): Generator<string> {
  let before = '{"columns":{';
  for (const [field, { values, at }] of Object.entries(columns)) {
    yield `${before}${JSON.stringify(field)}:{"values":${JSON.stringify(values)},"at":[`;
    for (let from = 0; from < at.length; from += placesInPiece)
      yield (from === 0 ? '' : ',') + Array.prototype.slice.call(at, from, from + placesInPiece).join(',');
    yield ']}';
    before = ',';
  }
  yield '}}';
}
const placesInPiece = 0x4000;

/** A column that is being filled: knows each value by what JSON would write, so that objects that say the same are one. */
class GatheredColumn {
  readonly #values: unknown[] = [];
  readonly #at: number[] = [];
  /** Objects stand by their JSON. */
  readonly #places = new Map<unknown, number>();
  /** Rows of one group follow each other, and share it. */
  #last: unknown = undefined;
  #lastPlace = -1;

  add(value: unknown): void {
    if (value !== this.#last) {
      this.#last = value;
      this.#lastPlace = this.#placeOf(value);
    }
    this.#at.push(this.#lastPlace);
  }

  addColumn({ values, at }: Column): void {
    const places = values.map((value) => this.#placeOf(value));
    for (let i = 0; i < at.length; i++) this.#at.push(places[at[i]!]!);
  }

  column(): Column {
    return { values: this.#values, at: Uint32Array.from(this.#at) };
  }

  #placeOf(value: unknown): number {
    const key = typeof value === 'object' && value !== null ? `object ${JSON.stringify(value)}` : value;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#values.length);
    return this.#values.push(value) - 1;
  }
}
