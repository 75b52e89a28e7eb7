import { describe, expect, it } from 'vitest';
import { alwaysSpread, settleNotStated, settlePair } from '../../../analysis/disclosure/not-stated.ts';

const rule = { minPupils: 10, minPsus: 2 };
const fill = (n: number, value: number): number[] => Array<number>(n).fill(value);

/** Two areas with 20 + 20 stated each, and some not stated; classes alternate. */
function wave(notStated: readonly [number, number], classes = 3) {
  const index = [0, 1].flatMap((area) => [...fill(20, 0), ...fill(20, 1), ...fill(notStated[area]!, -1)]);
  const area = [0, 1].flatMap((one) => fill(40 + notStated[one]!, one));
  return {
    column: { categories: 2, index: Int32Array.from(index) },
    places: { area: Int32Array.from(area), areas: 3, psu: Int32Array.from(area, (_, i) => i % classes) },
  };
}
const left = (index: Int32Array, { area }: { area: Int32Array }, one: number) =>
  index.filter((category, row) => area[row] === one && category < 0).length;

describe('settleNotStated', () => {
  it('leaves out those who are enough to be published, and spreads the others, at the threshold and one to each side', () => {
    for (const [n, expected] of [
      [9, 0],
      [10, 10],
      [11, 11],
    ] as const) {
      const { column, places } = wave([n, 0]);
      const settled = settleNotStated(column, places, rule, 'seed');
      expect(left(settled.index, places, 0), `${n} not stated`).toBe(expected);
      expect(settled.allocated).toBe(expected === 0);
    }
  });

  it('spreads those who come from a single class', () => {
    const { column, places } = wave([12, 12], 1);
    expect(left(settleNotStated(column, places, rule, 'seed').index, places, 0)).toBe(0);
  });

  it('changes nobody who stated, and draws the same way each time', () => {
    const { column, places } = wave([9, 3]);
    const one = settleNotStated(column, places, rule, 'seed').index;
    const stated = column.index.filter((category) => category >= 0);
    expect(one.filter((_, row) => column.index[row]! >= 0)).toEqual(stated);
    expect([...settleNotStated(column, places, rule, 'seed').index]).toEqual([...one]);
    expect([...settleNotStated(column, places, rule, 'another').index]).not.toEqual([...one]);
  });

  it('draws in proportion to what the others of the area stated', () => {
    const index = Int32Array.from([...fill(9000, 0), ...fill(3000, 1), ...fill(4000, alwaysSpread)]);
    const places = { area: new Int32Array(index.length), areas: 1, psu: Int32Array.from(index, (_, i) => i % 7) };
    const drawn = settleNotStated({ categories: 2, index }, places, rule, 'seed').index.slice(12000);
    // 4000 draws of 1/4: 1000, standard deviation 27
    expect(Math.abs(drawn.filter((category) => category === 1).length - 1000)).toBeLessThan(140);
  });

  it('spreads third answers wherever they stand', () => {
    const { column, places } = wave([0, 0]);
    const third = { ...column, index: column.index.map((category, row) => (row < 15 ? alwaysSpread : category)) };
    expect(left(settleNotStated(third, places, rule, 'seed').index, places, 0)).toBe(0);
  });
});

describe('settlePair', () => {
  const everybody = { categories: 2, allocated: false };

  it('spreads where the girls who did not state their grade are few, though all such pupils are enough', () => {
    // 12 without grade, 6 girls and 6 boys.
    const grade = Int32Array.from([...fill(40, 0), ...fill(40, 1), ...fill(12, -1)]);
    const sex = Int32Array.from(grade, (_, row) => row % 2);
    const places = { area: new Int32Array(92), areas: 1, psu: Int32Array.from(grade, (_, i) => i % 5) };
    const [grades, sexes] = settlePair({ ...everybody, index: grade }, { ...everybody, index: sex }, places, rule, 'seed');
    expect(grades.index.includes(-1)).toBe(false);
    expect([...sexes.index]).toEqual([...sex]);
  });

  it('leaves them out where each such group is enough', () => {
    const grade = Int32Array.from([...fill(40, 0), ...fill(40, 1), ...fill(20, -1)]);
    const sex = Int32Array.from(grade, (_, row) => row % 2);
    const places = { area: new Int32Array(100), areas: 1, psu: Int32Array.from(grade, (_, i) => i % 5) };
    const [grades] = settlePair({ ...everybody, index: grade }, { ...everybody, index: sex }, places, rule, 'seed');
    expect(grades.index.filter((one) => one === -1)).toHaveLength(20);
  });
});
