import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotAReleasedWave, readReleasedWave } from '../../../analysis/disclosure/read-released.ts';
import { fieldsOf, tableNames } from '../../../analysis/disclosure/read-released-rows.ts';
import type { ReleasedWave } from '../../../analysis/disclosure/released.ts';
import {
  gatherColumns,
  gatherTables,
  joinColumns,
  printReleasedWave,
  writeReleasedWave,
} from '../../../analysis/disclosure/write-columns.ts';
import { released as small } from './small-release.ts';

const released = small as unknown as ReleasedWave;
interface StoredColumn {
  values: unknown[];
  at: unknown[];
}
type Stored = Record<string, { columns: Record<string, StoredColumn> }>;
const stored = (wave = released): Stored => JSON.parse(writeReleasedWave(wave)) as Stored;
const columnOf = (document: Stored, table: string, field: string): StoredColumn => document[table]!.columns[field]!;

/** The same document with its tables as objects, by a reader of a few lines: what docs/released-format.md gives to others. */
const unfolded = (document: Stored): unknown =>
  Object.fromEntries(
    Object.entries(document).map(([name, table]) => [
      name,
      (tableNames as readonly string[]).includes(name)
        ? columnOf(document, name, Object.keys(table.columns)[0]!).at.map((_, i) =>
            Object.fromEntries(Object.entries(table.columns).map(([field, { values, at }]) => [field, values[at[i] as number]])),
          )
        : table,
    ]),
  );

/** Rows of the small release, some more than once, in any order, and said of any code. */
const waves = fc
  .record({
    picks: fc.array(fc.record({ place: fc.nat(), factor: fc.string(), code: fc.string() }), { maxLength: 30 }),
    tables: fc.subarray([...tableNames]),
  })
  .map(({ picks, tables }): ReleasedWave => ({
    ...released,
    ...Object.fromEntries(
      tables.map((table) => [
        table,
        picks.map(({ place, factor, code }) => {
          const row = released[table][place % released[table].length]! as object;
          return { ...row, ...('factor' in row && { factor }), group: { wave: '2', sex: code } };
        }),
      ]),
    ),
  }));

describe('writeReleasedWave', () => {
  it('is taken in again as the very same release, with its fields in their order', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        const read = readReleasedWave(stored(wave));
        expect(read).toEqual(wave);
        for (const table of tableNames) expect(JSON.stringify(read[table])).toBe(JSON.stringify(wave[table]));
      }),
    );
  });

  it('says what the rows say, also to a reader of a few lines', () => {
    fc.assert(
      fc.property(waves, (wave) => {
        expect(unfolded(stored(wave))).toEqual(wave);
      }),
    );
  });

  it('writes each distinct value once', () => {
    const column = columnOf(stored(), 'comparisons', 'group');
    expect(released.comparisons.length).toBeGreaterThan(column.values.length);
    expect(new Set(column.values.map((value) => JSON.stringify(value))).size).toBe(column.values.length);
  });

  it('refuses a row that lacks a field of its table or has one more, which no reader would see', () => {
    const [row] = released.rows;
    const { n, ...without } = row!;
    expect(n).toBeDefined();
    for (const wrong of [without, { ...row, more: 1 }, { ...without, more: 1 }])
      expect(() => gatherColumns('rows', [[wrong as typeof row & object]])).toThrow(/rows of rows have the fields factor, .* and one has/);
  });
});

describe('joinColumns', () => {
  it('writes what was gathered in parts as if it had been gathered at once', () => {
    fc.assert(
      fc.property(waves, fc.array(fc.nat({ max: 40 })), (wave, cuts) => {
        const places = [0, ...cuts, wave.comparisons.length].sort((a, b) => a - b);
        const parts = places.map((from, i) => gatherColumns('comparisons', [wave.comparisons.slice(from, places[i + 1] ?? from)]));
        const joined = { ...gatherTables(wave), comparisons: joinColumns('comparisons', parts) };
        expect([...printReleasedWave(wave, joined)].join('')).toBe(writeReleasedWave(wave));
      }),
    );
  });
});

describe('printReleasedWave', () => {
  it('prints a long column piece by piece', () => {
    const [row] = released.rows;
    const rows = Array.from({ length: 40_000 }, (_, i) => ({ ...row!, n: 5 * (i % 70) }));
    const wave = { ...released, rows };
    const pieces = [...printReleasedWave(wave, gatherTables(wave))];
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000);
    expect(readReleasedWave(JSON.parse(pieces.join(''))).rows).toEqual(rows);
  });
});

describe('readReleasedWave, by columns', () => {
  it('gives rows that a cell cannot write to, nor to what they share', () => {
    const { rows, reliability } = readReleasedWave(stored());
    expect(rows.filter(({ group }) => group === rows[0]!.group).length).toBeGreaterThan(0);
    for (const one of [rows[0]!, rows[0]!.group, rows[0]!.protection, reliability[0]!.items, reliability[0]!.items[0]!])
      expect(Object.isFrozen(one)).toBe(true);
  });

  it('takes in and refuses just what it does of the same rows as objects', () => {
    const anything = fc.oneof(fc.constantFrom<unknown>(null, '', 'area', -1, 0.5, 1, 5, 1000, true, [], {}), fc.jsonValue(), fc.double());
    const fields = tableNames.flatMap((table) => fieldsOf(table).map((field) => [table, field] as const));
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.nat(), anything, ([table, field], place, value) => {
        const document = stored();
        const { values } = columnOf(document, table, field);
        values[place % values.length] = JSON.parse(JSON.stringify(value));
        const outcome = (given: unknown) => {
          try {
            return JSON.stringify(readReleasedWave(given));
          } catch (error) {
            expect(error).toBeInstanceOf(NotAReleasedWave);
            refused++;
            return (error as NotAReleasedWave).message;
          }
        };
        expect(outcome(document)).toBe(outcome(unfolded(document)));
      }),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('names the first row that has a value which is another one, or its place where no row has it', () => {
    const document = stored();
    const { values, at } = columnOf(document, 'comparisons', 'comparison');
    values.push('neighbour');
    expect(() => readReleasedWave(document)).toThrow(`comparisons.columns.comparison.values[${values.length - 1}] must be one of`);
    at[2] = at[3] = values.length - 1;
    expect(() => readReleasedWave(document)).toThrow('comparisons[2].comparison must be one of');
  });

  it.each<[string, string, (rows: { columns: Record<string, StoredColumn> }) => void]>([
    ['a column that is shorter than the first', 'rows.columns.low.at', ({ columns }) => columns['low']!.at.pop()],
    ['a column that is longer', 'rows.columns.low.at', ({ columns }) => columns['low']!.at.push(0)],
    ['a place behind the values', 'rows.columns.kind.at[1]', ({ columns }) => (columns['kind']!.at[1] = columns['kind']!.values.length)],
    ['a place before them', 'rows.columns.kind.at[1]', ({ columns }) => (columns['kind']!.at[1] = -1)],
    ['a place between two', 'rows.columns.kind.at[1]', ({ columns }) => (columns['kind']!.at[1] = 0.5)],
    ['a place as text', 'rows.columns.kind.at[0]', ({ columns }) => (columns['kind']!.at[0] = '0')],
    ['the name of what every list has', 'rows.columns.kind.at[0]', ({ columns }) => (columns['kind']!.at[0] = 'length')],
    ['no place', 'rows.columns.kind.at[0]', ({ columns }) => (columns['kind']!.at[0] = null)],
    [
      'a count in the place of places',
      'rows.columns.kind.at',
      ({ columns }) => Object.assign(columns['kind']!, { at: { length: 2 ** 40 } }),
    ],
    ['values that are no list', 'rows.columns.kind.values', ({ columns }) => Object.assign(columns['kind']!, { values: 'risk' })],
    ['no values', 'rows.columns.kind.at[0]', ({ columns }) => Object.assign(columns['kind']!, { values: [] })],
    ['a column that is none', 'rows.columns.kind', ({ columns }) => Object.assign(columns, { kind: ['risk'] })],
    ['a missing column', 'rows.columns.protection', ({ columns }) => delete columns['protection']],
    ['a further column', 'rows.columns', ({ columns }) => (columns['more'] = columns['kind']!)],
    ['a column of a list', 'rows.columns', ({ columns }) => (columns['constructor'] = columns['kind']!)],
    ['columns as a list', 'rows.columns', (rows) => Object.assign(rows, { columns: [] })],
  ])('refuses %s', (_, path, change) => {
    const document = stored();
    change(document['rows']!);
    expect(() => readReleasedWave(document)).toThrow(expect.objectContaining({ code: 'notAReleasedWave', path }));
  });

  it('lets no name in the document reach the prototype of anything', () => {
    const text = writeReleasedWave(released);
    const column = '"__proto__":{"values":[{"reached":1}],"at":[0]},';
    expect(() => readReleasedWave(JSON.parse(text.replace('"rows":{"columns":{', `$&${column}`)))).toThrow(
      expect.objectContaining({ path: 'rows.columns' }),
    );
    const group = text.replace('{"values":[{"wave":"2"', '{"values":[{"__proto__":"1","wave":"2"');
    expect(group).not.toBe(text);
    const read = readReleasedWave(JSON.parse(group));
    expect(Object.getPrototypeOf(read.rows[0]!.group)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('reached');
  });
});
