import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortRows, type SortValue } from '../../../../web/shared/components/sort-rows.ts';

const sorted = (values: readonly SortValue[], down = false, language: 'sv' | 'en' = 'sv') =>
  sortRows(values, (value) => value, down, language);

describe('sortRows', () => {
  it('sorts words as the language does: å, ä and ö after z in Swedish, beside a and o in English', () => {
    const schools = ['Örtskolan', 'Zäta', 'Ängen', 'Åsen', 'Alfa'];
    expect(sorted(schools)).toEqual(['Alfa', 'Zäta', 'Åsen', 'Ängen', 'Örtskolan']);
    expect(sorted(schools, false, 'en')).toEqual(['Alfa', 'Ängen', 'Åsen', 'Örtskolan', 'Zäta']);
  });

  it('sorts numbers by size, also those in names', () => {
    expect(sorted([10, 9, -1])).toEqual([-1, 9, 10]);
    expect(sorted(['10A', '9B', '9A'])).toEqual(['9A', '9B', '10A']);
  });

  it('puts what has no value last, both ways up', () => {
    expect(sorted([null, 2, 1])).toEqual([1, 2, null]);
    expect(sorted([null, 1, 2], true)).toEqual([2, 1, null]);
  });

  it('keeps every row, and the order of rows that are alike', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.option(fc.nat(3)), place: fc.nat() })), fc.boolean(), (rows, down) => {
        const shown = sortRows(rows, ({ value }) => value, down, 'sv');
        expect(new Set(shown)).toEqual(new Set(rows));
        for (const value of [null, 0, 1, 2, 3])
          expect(shown.filter((row) => row.value === value)).toEqual(rows.filter((row) => row.value === value));
      }),
    );
  });
});
