/** Takes a table by columns (column-form.ts) back to rows. What a value must be is asked once of each value, what a row must be of each row. */
import { check, list, object, type JsonObject } from './check-json.ts';
import type { Column, TableName } from './column-form.ts';
import { makeRows } from './make-rows.ts';
import { fieldsOf, tableChecks } from './read-released-rows.ts';

/**
 * @param value what JSON.parse gave for the table
 * @returns rows that share their groups and other objects, which are frozen therefore
 * @throws {NotAReleasedWave} where a column is missing, unknown, of another length than the first, or points outside its values, and where a row is
 * another one, at the first row that says so
 */
export function readColumns(table: TableName, value: unknown, roundN: number): readonly JsonObject[] {
  const holder = object(value, table);
  check(Object.hasOwn(holder, 'columns'), table, 'a list of rows, or columns');
  const given = object(holder['columns'], `${table}.columns`);
  const fields = fieldsOf(table);
  for (const name of Object.keys(given))
    check(fields.includes(name), `${table}.columns`, `the columns ${fields.join(', ')}, and no "${name}"`);
  const columns = Object.fromEntries(fields.map((field) => [field, readColumn(given[field], `${table}.columns.${field}`)]));
  const { length } = columns[fields[0]!]!.at;
  for (const field of fields)
    check(columns[field]!.at.length === length, `${table}.columns.${field}.at`, `as long as that of ${fields[0]}, ${length}`);
  const { each, together } = tableChecks[table];
  for (const [field, checkValue] of Object.entries(each)) {
    const { values, at } = columns[field]!;
    values.forEach((one, place) => {
      checkValue(one, { toString: () => whereOf(table, field, at, place) }, roundN);
      freeze(one);
    });
  }
  const rows = makeRows(table, columns as never, length);
  let now = 0;
  const path = { toString: () => `${table}[${now}]` };
  for (; now < length; now++) together(rows[now]!, path);
  return rows;
}

/** The first row with a value; where none has it, its place in the column. */
function whereOf(table: TableName, field: string, at: ArrayLike<number>, place: number): string {
  const row = Array.prototype.indexOf.call(at, place);
  return row < 0 ? `${table}.columns.${field}.values[${place}]` : `${table}[${row}].${field}`;
}

function readColumn(value: unknown, path: string): Column {
  const column = object(value, path);
  const values = list(column['values'], `${path}.values`);
  const at = list(column['at'], `${path}.at`) as readonly number[];
  for (let i = 0; i < at.length; i++) {
    const place = at[i]!;
    if (!(Number.isInteger(place) && place >= 0 && place < values.length))
      check(false, `${path}.at[${i}]`, `a place among ${values.length} values`);
  }
  return { values, at };
}

/** A cell that wrote to the group of one row would else write to that of all rows that share it. */
function freeze(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) Object.freeze(one);
  Object.freeze(value);
}
