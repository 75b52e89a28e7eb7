import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsenHomes, countAlone, leastAlike } from '../../../survey/fielding/coarsen-homes.ts';
import type { GroupCode } from '../../../survey/instrument/instrument.ts';

const code = (name: string, within: string | null): GroupCode => ({
  code: name,
  label: { sv: name, en: name },
  within,
  meaning: null,
  characteristics: {},
});
/** Two parts of a district, a district without parts, and what lies outside. */
const town = {
  codes: [
    ...['a1', 'a2'].map((name) => code(name, 'a')),
    ...['b1', 'b2'].map((name) => code(name, 'b')),
    ...['c1', 'c2'].map((name) => code(name, 'c')),
    code('a~', 'a'),
    code('b~', 'b'),
    code('c~', 'c'),
    code('north~', 'north'),
    code('outside', null),
  ],
  coarser: [code('north', null), code('a', 'north'), code('b', 'north'), code('c', null)],
};
const placeOf = (name: string) => town.codes.findIndex((one) => one.code === name);

/** "a1 5, b1 2" as rows of one cell, and back. */
function coarsened(pupils: Readonly<Record<string, number>>): Record<string, number> {
  const homes = Object.entries(pupils).flatMap(([name, n]) => Array.from({ length: n }, () => placeOf(name)));
  const result = coarsenHomes(
    town,
    homes.map(() => 0),
    homes,
  );
  const counts: Record<string, number> = {};
  for (const home of result.homes) {
    const name = town.codes[home]?.code ?? 'not known';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('coarsenHomes', () => {
  it.each([
    ['keeps an area with five', { a1: 5, c1: 7 }, { a1: 5, c1: 7 }],
    ['unites smaller ones of a district', { a1: 4, a2: 1, c1: 5 }, { 'a~': 5, c1: 5 }],
    ['leaves the areas beside them alone', { a1: 9, a2: 4, b1: 2, b2: 3 }, { a1: 9, 'b~': 5, 'not known': 4 }],
    ['goes on to the district around', { a1: 3, b1: 2, c1: 5 }, { 'north~': 5, c1: 5 }],
    ['gives up at the top', { a1: 2, b1: 2, c1: 4, outside: 4 }, { 'not known': 12 }],
    ['keeps those from outside where they are five', { outside: 5 }, { outside: 5 }],
  ])('%s', (_, before, after) => {
    expect(coarsened(before)).toEqual(after);
  });

  it('counts each cell by itself, and says how many it changed and how', () => {
    const [a1, a2] = [placeOf('a1'), placeOf('a2')];
    const cells = [1, 1, 1, 1, 1, 2, 2, 2, 2, 1];
    const homes = [a1, a1, a1, a1, a1, a2, a2, a2, a2, -1];
    expect(coarsenHomes(town, cells, homes)).toEqual({
      homes: Int32Array.from([a1, a1, a1, a1, a1, -1, -1, -1, -1, -1]),
      toDistrict: 0,
      toOther: 4,
    });
  });

  const rows = fc.array(fc.record({ cell: fc.nat(3), home: fc.integer({ min: -1, max: town.codes.length - 1 }) }), { maxLength: 120 });
  const split = (pupils: readonly { cell: number; home: number }[]) =>
    [pupils.map(({ cell }) => cell), pupils.map(({ home }) => (town.codes[home]?.code.endsWith('~') ? -1 : home))] as const;

  it('leaves no home that fewer than five of a cell have, keeps homes that enough have, and never moves one elsewhere', () => {
    fc.assert(
      fc.property(rows, (pupils) => {
        const [cells, homes] = split(pupils);
        const { homes: after, toDistrict, toOther } = coarsenHomes(town, cells, homes);
        const count = (home: number, row: number, of: ArrayLike<number>) =>
          cells.filter((cell, at) => cell === cells[row] && of[at] === home).length;
        homes.forEach((home, row) => {
          const kept = after[row]!;
          if (kept !== -1) expect(count(kept, row, after)).toBeGreaterThanOrEqual(leastAlike);
          if (home !== -1 && count(home, row, homes) >= leastAlike) expect(kept).toBe(home);
          if (kept !== -1 && kept !== home) expect(wayUp(home)).toContain(town.codes[kept]!.code);
        });
        const changed = homes.filter((home, row) => home !== after[row]).length;
        expect(toDistrict + toOther).toBe(changed);
      }),
    );
  });

  it('does not depend on the order of the pupils', () => {
    fc.assert(
      fc.property(rows, (pupils) => {
        const [cells, homes] = split(pupils);
        const forwards = coarsenHomes(town, cells, homes).homes;
        const backwards = coarsenHomes(town, cells.toReversed(), homes.toReversed()).homes;
        expect([...backwards].reverse()).toEqual([...forwards]);
      }),
    );
  });
});

/** Codes for "elsewhere" in each district around an area. */
function wayUp(home: number): string[] {
  const up = (district: string | null): string[] =>
    district === null ? [] : [`${district}~`, ...up(town.coarser.find((one) => one.code === district)!.within)];
  return up(town.codes[home]!.within);
}

describe('countAlone', () => {
  it('counts pupils with whom nobody shares cell and home, not known being one', () => {
    expect(countAlone([1, 1, 1, 2, 2, 3], [5, 5, 6, -1, -1, -1])).toBe(2);
  });
});
