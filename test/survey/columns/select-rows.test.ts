import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Columns } from '../../../survey/columns/columns.ts';
import { selectRows } from '../../../survey/columns/select-rows.ts';
import { splitByGroup } from '../../../survey/columns/split-by-group.ts';
import { anyColumns } from './columns-fixtures.ts';

/** Two waves drawn apart: strata 0 and 1 are the first wave's, 2 and 3 the second's; PSU 2 lies in stratum 1 and has no row. */
const columns: Columns = {
  n: 5,
  items: new Map([['a', Uint8Array.of(0, 1, 2, 3, 255)]]),
  groups: new Map([['wave', { codes: ['2023', '2024', '2025'], index: Uint8Array.of(0, 0, 1, 1, 255) }]]),
  design: {
    psu: Int32Array.of(0, 1, 3, 4, 4),
    psuStratum: Int32Array.of(0, 1, 1, 2, 3),
    strata: 4,
    weight: Float64Array.of(1, 2, 3, 4, 5),
    fpc: Float64Array.of(10, 20, 30, 40),
  },
};

describe('selectRows', () => {
  it('keeps the rows asked for, and all PSUs and strata: a subpopulation has the whole design', () => {
    const kept = selectRows(columns, (row) => row % 2 === 1);
    expect(kept).toEqual({
      n: 2,
      items: new Map([['a', Uint8Array.of(1, 3)]]),
      groups: new Map([['wave', { codes: ['2023', '2024', '2025'], index: Uint8Array.of(0, 1) }]]),
      design: { ...columns.design, psu: Int32Array.of(1, 4), weight: Float64Array.of(2, 4) },
    });
  });
  it('drops strata without rows when told to, and keeps the empty PSUs of the others', () => {
    expect(selectRows(columns, (row) => row === 1 || row === 3, { emptyStrata: 'dropStrata' }).design).toEqual({
      psu: Int32Array.of(0, 2),
      psuStratum: Int32Array.of(0, 0, 1),
      strata: 2,
      weight: Float64Array.of(2, 4),
      fpc: Float64Array.of(20, 40),
    });
  });
  it('gives empty columns when no row is kept', () => {
    expect(selectRows(columns, () => false)).toMatchObject({ n: 0, design: { strata: 4 } });
    expect(selectRows(columns, () => false, { emptyStrata: 'dropStrata' }).design).toMatchObject({
      strata: 0,
      psuStratum: new Int32Array(0),
    });
  });
  it('says the same of each row, whatever is dropped', () => {
    fc.assert(
      fc.property(anyColumns, fc.func(fc.boolean()), (any, keep) => {
        const rows = Array.from({ length: any.n }, (_, row) => row).filter((row) => keep(row));
        const kept = selectRows(any, (row) => keep(row), { emptyStrata: 'dropStrata' });
        expect(kept.n).toBe(rows.length);
        rows.forEach((row, i) => {
          expect(kept.items.get('b')![i]).toBe(any.items.get('b')![row]);
          expect(kept.design.weight?.[i]).toBe(any.design.weight?.[row]);
          const stratum = (of: Columns, at: number) => of.design.psuStratum[of.design.psu[at]!]!;
          expect(kept.design.fpc?.[stratum(kept, i)]).toBe(any.design.fpc?.[stratum(any, row)]);
          // Rows are together in a PSU, and PSUs in a stratum, exactly when they were before.
          rows.forEach((other, j) => {
            expect(kept.design.psu[i] === kept.design.psu[j]).toBe(any.design.psu[row] === any.design.psu[other]);
            expect(stratum(kept, i) === stratum(kept, j)).toBe(stratum(any, row) === stratum(any, other));
          });
        });
      }),
    );
  });
});

describe('splitByGroup', () => {
  it('gives the columns of each code that has rows, with the strata that it has', () => {
    const split = splitByGroup(columns, 'wave');
    expect([...split.keys()]).toEqual(['2023', '2024']);
    expect(split.get('2023')!.design).toEqual({
      psu: Int32Array.of(0, 1),
      psuStratum: Int32Array.of(0, 1, 1),
      strata: 2,
      weight: Float64Array.of(1, 2),
      fpc: Float64Array.of(10, 20),
    });
    expect([...split.get('2024')!.items.get('a')!]).toEqual([2, 3]);
  });
  it('leaves out no row but those without a code', () => {
    fc.assert(
      fc.property(anyColumns, (any) => {
        const split = splitByGroup(any, 'wave');
        expect([...split.values()].reduce((sum, { n }) => sum + n, 0)).toBe(
          [...any.groups.get('wave')!.index].filter((code) => code !== 255).length,
        );
        for (const [code, part] of split)
          expect([...part.groups.get('wave')!.index].every((index) => part.groups.get('wave')!.codes[index] === code)).toBe(true);
      }),
    );
  });
  it('refuses a group that the columns do not have', () => {
    expect(() => splitByGroup(columns, 'area')).toThrow('splitByGroup needs a grouping variable that the columns have, got "area"');
  });
});
