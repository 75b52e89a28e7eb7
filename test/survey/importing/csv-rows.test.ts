import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvRows } from '../../../survey/importing/csv-rows.ts';
import { FieldTexts } from '../../../survey/importing/row-batch.ts';
import { utf8 } from './small-instrument.ts';

/** The fields of all rows, cut into chunks of these sizes (the last size again and again). */
async function parse(bytes: Uint8Array, sizes: readonly number[], lines?: number[]): Promise<string[][]> {
  async function* chunks() {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = sizes[Math.min(i, sizes.length - 1)]!;
      yield bytes.slice(at, at + size);
      at += size;
    }
  }
  const texts = new FieldTexts(false);
  const rows: string[][] = [];
  for await (const batch of readCsvRows(chunks())) {
    for (let row = 0; row < batch.rows; row++) {
      rows.push(
        Array.from({ length: batch.rowStart[row + 1]! - batch.rowStart[row]! }, (_, i) => texts.at(batch, batch.rowStart[row]! + i)),
      );
      lines?.push(batch.line[row]!);
    }
  }
  return rows;
}

/** A field as a careful program writes it, or as a lazy one does where that is enough. */
const print = (field: string, separator: string, lazy: boolean) =>
  lazy && !/["\r\n]/.test(field) && !field.includes(separator) && field !== '' ? field : `"${field.replaceAll('"', '""')}"`;

describe('readCsvRows', () => {
  const letter = fc.constantFrom('a', 'B', '1', ',', ';', '\t', '"', '\n', '\r', ' ', 'å', '€', '😀', '.');
  // Fields are given without surrounding space, so none is put there.
  const field = fc.string({ unit: letter, maxLength: 8 }).map((text) => text.trim());
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }).map((rows) => ({ width, rows })),
    );

  it('reads what was printed, whatever the fields, the separator, the line ends and the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async ({ width, rows }, separator, newline, lazy, lastEnd, sizes) => {
          const all = [Array.from({ length: width }, (_, i) => `c${i}`), ...rows];
          const text =
            all.map((row) => row.map((cell) => print(cell, separator, lazy)).join(separator)).join(newline) + (lastEnd ? newline : '');
          expect(await parse(utf8(text), sizes)).toEqual(all);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the line on which each row begins, whatever the chunks', async () => {
    const text = 'a,b\n\n1,"x\ny"\r\n2,"\r\n\r"\r3,z\n';
    for (const size of [1, 2, 3, 5, 100]) {
      const lines: number[] = [];
      await parse(utf8(text), [size], lines);
      expect(lines).toEqual([1, 3, 5, 8]);
    }
  });

  it('passes rows of separators and space over, as spreadsheets leave them, but no quoted empty field', async () => {
    const text = ';;\na;b;c\n;;\n1;2;3\n ; ;\t\n\r\n;;;;;\n"";;\n;;';
    for (const size of [1, 2, 100]) {
      const lines: number[] = [];
      expect(await parse(utf8(text), [size], lines)).toEqual([
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['', '', ''],
      ]);
      expect(lines).toEqual([2, 4, 8]);
    }
  });

  it('gives nothing for nothing', async () => {
    expect(await parse(utf8(''), [1])).toEqual([]);
  });

  it('reads a column alone, and a field at the very end that is empty', async () => {
    expect(await parse(utf8('a\n1\n""\n'), [1])).toEqual([['a'], ['1'], ['']]);
    expect(await parse(utf8('a,b\n1,'), [2])).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  });
});
