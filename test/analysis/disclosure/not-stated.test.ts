import { describe, expect, it } from 'vitest';
import { alwaysSpread, settleNotStated, settlePair } from '../../../analysis/disclosure/not-stated.ts';

/** One wave. */
const one = ({ psu }: { readonly psu: Int32Array }, seed = 'seed') => [{ seed, rows: psu.length }];
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
      const settled = settleNotStated(column, places, rule, one(places), 'sex');
      expect(left(settled.index, places, 0), `${n} not stated`).toBe(expected);
      expect(settled.allocated).toBe(expected === 0);
    }
  });

  it('spreads those who come from a single class', () => {
    const { column, places } = wave([12, 12], 1);
    expect(left(settleNotStated(column, places, rule, one(places), 'sex').index, places, 0)).toBe(0);
  });

  it('changes nobody who stated, and draws the same way each time', () => {
    const { column, places } = wave([9, 3]);
    const once = settleNotStated(column, places, rule, one(places), 'sex').index;
    const stated = column.index.filter((category) => category >= 0);
    expect(once.filter((_, row) => column.index[row]! >= 0)).toEqual(stated);
    expect([...settleNotStated(column, places, rule, one(places), 'sex').index]).toEqual([...once]);
    expect([...settleNotStated(column, places, rule, one(places, 'another'), 'sex').index]).not.toEqual([...once]);
  });

  it('draws in proportion to what the others of the area stated', () => {
    const index = Int32Array.from([...fill(9000, 0), ...fill(3000, 1), ...fill(4000, alwaysSpread)]);
    const places = { area: new Int32Array(index.length), areas: 1, psu: Int32Array.from(index, (_, i) => i % 7) };
    const drawn = settleNotStated({ categories: 2, index }, places, rule, one(places), 'sex').index.slice(12000);
    // 4000 draws of 1/4: 1000, standard deviation 27
    expect(Math.abs(drawn.filter((category) => category === 1).length - 1000)).toBeLessThan(140);
  });

  it('spreads third answers wherever they stand', () => {
    const { column, places } = wave([0, 0]);
    const third = { ...column, index: column.index.map((category, row) => (row < 15 ? alwaysSpread : category)) };
    expect(left(settleNotStated(third, places, rule, one(places), 'sex').index, places, 0)).toBe(0);
  });
});

describe('a pool', () => {
  it('spreads each wave’s pupils as the wave by itself does, alone and with another variable', () => {
    const waves = [wave([9, 3]), wave([4, 20], 5)];
    const all = waves.flatMap(({ places }, at) => Array.from(places.psu, (psu) => psu + 100 * at));
    const pooled = {
      column: { categories: 2, index: Int32Array.from(waves.flatMap(({ column }) => [...column.index])) },
      places: { area: Int32Array.from(waves.flatMap(({ places }) => [...places.area])), areas: 3, psu: Int32Array.from(all) },
    };
    const seeds = waves.map(({ places }, at) => ({ seed: `wave ${at}`, rows: places.psu.length }));
    const together = settleNotStated(pooled.column, pooled.places, rule, seeds, 'sex');
    const apart = waves.map(({ column, places }, at) => settleNotStated(column, places, rule, [seeds[at]!], 'sex'));
    expect([...together.index]).toEqual(apart.flatMap(({ index }) => [...index]));
    expect(together.allocated).toBe(true);

    const other = (n: number) => ({
      categories: 2,
      allocated: false,
      index: Int32Array.from({ length: n }, (_, row) => ((row % 11) % 3) - 1),
    });
    const pair = settlePair({ ...pooled.column, allocated: false }, other(all.length), pooled.places, rule, seeds, 'sex,grade');
    let from = 0;
    for (const [at, { column, places }] of waves.entries()) {
      const to = from + places.psu.length;
      const second = { ...other(0), index: other(all.length).index.subarray(from, to) };
      const own = settlePair({ ...column, allocated: false }, second, places, rule, [seeds[at]!], 'sex,grade');
      for (const which of [0, 1] as const) expect([...pair[which].index.subarray(from, to)]).toEqual([...own[which].index]);
      from = to;
    }
    expect(() => settleNotStated(pooled.column, pooled.places, rule, [seeds[0]!], 'sex')).toThrow('the waves have');
  });
});

describe('settlePair', () => {
  const everybody = { categories: 2, allocated: false };

  it('spreads where the girls who did not state their grade are few, though all such pupils are enough', () => {
    // 12 without grade, 6 girls and 6 boys.
    const grade = Int32Array.from([...fill(40, 0), ...fill(40, 1), ...fill(12, -1)]);
    const sex = Int32Array.from(grade, (_, row) => row % 2);
    const places = { area: new Int32Array(92), areas: 1, psu: Int32Array.from(grade, (_, i) => i % 5) };
    const [grades, sexes] = settlePair({ ...everybody, index: grade }, { ...everybody, index: sex }, places, rule, one(places), 'sex');
    expect(grades.index.includes(-1)).toBe(false);
    expect([...sexes.index]).toEqual([...sex]);
  });

  it('leaves them out where each such group is enough', () => {
    const grade = Int32Array.from([...fill(40, 0), ...fill(40, 1), ...fill(20, -1)]);
    const sex = Int32Array.from(grade, (_, row) => row % 2);
    const places = { area: new Int32Array(100), areas: 1, psu: Int32Array.from(grade, (_, i) => i % 5) };
    const [grades] = settlePair({ ...everybody, index: grade }, { ...everybody, index: sex }, places, rule, one(places), 'sex');
    expect(grades.index.filter((one) => one === -1)).toHaveLength(20);
  });
});
