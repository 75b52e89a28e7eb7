import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclose, nestedCells, pupilsOf, type CellTable } from '../../../analysis/disclosure/nested-pairs.ts';

const rule = { minPupils: 10, minPsus: 2 };
const table = (cellOf: readonly number[], cells = Math.max(...cellOf) + 1): CellTable => ({ cells, cellOf: Int32Array.from(cellOf) });
const fill = (n: number, cell: number): number[] => Array<number>(n).fill(cell);
const pupils = (n: number, classOf: (row: number) => number = (row) => row % 4) =>
  pupilsOf(
    Int32Array.from({ length: n }, (_, row) => row),
    Int32Array.from({ length: n }, (_, row) => classOf(row)),
  );

describe('nestedCells', () => {
  it('finds every cell with all cells of the other table that lie within it, and how many are left', () => {
    const cells = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        const [a, b] = [table(one, 5), table(other, 5)];
        const { ofA } = nestedCells(a, b, pupils(30), rule);
        for (let cell = 0; cell < 5; cell++) {
          const inside = [0, 1, 2, 3, 4].filter(
            (inner) => other.includes(inner) && other.every((at, row) => at !== inner || one[row] === cell),
          );
          const found = ofA.find(({ all }) => all.length === 1 && all[0] === cell);
          if (inside.length === 0) expect(found).toBeUndefined();
          else {
            expect([...found!.without].sort()).toEqual(inside);
            expect(found!.left).toBe(one.filter((at, row) => at === cell && !inside.includes(other[row]!)).length);
          }
        }
      }),
    );
  });

  it('finds a sum of cells that a cell of the other table reaches into', () => {
    const areas = table([...fill(20, 0), ...fill(24, 1), ...fill(30, 2)]);
    const schools = table([...fill(40, 0), ...fill(34, 1)]);
    const { ofA } = nestedCells(areas, schools, pupils(74), rule);
    expect(ofA).toContainEqual({ all: [0, 1], without: [0], left: 4 });
  });

  it('leaves out pupils whose cells were drawn', () => {
    const { ofA } = nestedCells(
      table([...fill(20, 0), ...fill(20, 1)]),
      table([...fill(19, 0), ...fill(21, 1)]),
      pupils(40),
      rule,
      Uint8Array.from({ length: 40 }, (_, row) => (row === 19 ? 1 : 0)),
    );
    expect(ofA.map(({ left }) => left)).toEqual([0, 0]);
  });
});

describe('disclose', () => {
  const [outer, inner] = [table(fill(60, 0)), (left: number) => table([...fill(60 - left, 0), ...fill(left, -1)])] as const;
  const judged = (left: number, classOf?: (row: number) => number): boolean =>
    disclose({ all: [0], without: [0], left }, outer, inner(left), pupils(60, classOf), rule);

  it('asks for nobody, or ten pupils, at the threshold and one to each side', () => {
    expect([0, 1, 9, 10, 11].map((left) => judged(left))).toEqual([false, true, true, false, false]);
  });

  it('asks for two classes', () => {
    expect([judged(12, (row) => (row >= 48 ? 1 : 0)), judged(12, (row) => (row >= 49 ? 1 : 0))]).toEqual([true, false]);
  });
});
