import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MixedTotals } from '../../../../analysis/disclosure/comparisons/mixed-totals.ts';
import { restSides, unionSides, withoutMix, type TwoSides } from '../../../../analysis/disclosure/comparisons/two-sides.ts';
import { totalPsus } from '../../../../analysis/estimation/total-psus.ts';

const mixes = 3;
const places = 4;
interface Row {
  readonly psu: number;
  readonly place: number;
  readonly mix: number;
  readonly y: number;
}
const rows = fc.array(fc.record({ psu: fc.nat(5), place: fc.nat(places - 1), mix: fc.nat(mixes - 1), y: fc.constantFrom(0, 1, NaN) }), {
  minLength: 1,
  maxLength: 60,
});

const totals = (some: readonly Row[], count: number, groupOf: (row: Row) => number) =>
  totalPsus(
    { psu: Int32Array.from(some, ({ psu }) => psu), psuStratum: new Int32Array(6), weight: null },
    { count, index: Int32Array.from(some, groupOf) },
    [Float64Array.from(some, ({ y }) => y)],
  );

function mixed(some: readonly Row[], placeOf: (row: Row) => number): MixedTotals {
  const made = totals(some, places * mixes, (row) => placeOf(row) * mixes + row.mix);
  return {
    cells: mixes,
    psu: made.psu,
    mix: made.group.map((group) => group % mixes),
    rows: made.rows,
    variables: made.variables,
    linesOf: (place) => Int32Array.from(made.group.keys()).filter((line) => Math.floor(made.group[line]! / mixes) === place),
  };
}

/** Lines of one group in one PSU added up, in the order of (PSU, group). */
const table = ({ psu, group, rows: pupils, variable }: Pick<TwoSides, 'psu' | 'group' | 'rows' | 'variable'>) => {
  const { answered, wy } = variable(0);
  const sums = new Map<string, number[]>();
  psu.forEach((one, line) => {
    const key = `${one} ${group[line]}`;
    const before = sums.get(key) ?? [0, 0, 0];
    sums.set(key, [before[0]! + pupils[line]!, before[1]! + answered[line]!, before[2]! + wy[line]!]);
  });
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
};
const expected = (some: readonly Row[], groupOf: (row: Row) => number) => {
  const made = totals(some, 2 * mixes, groupOf);
  return table({ ...made, variable: () => made.variables[0]! });
};

describe('restSides', () => {
  it('gives a place and everybody else, as if they had been asked for', () => {
    fc.assert(
      fc.property(rows, fc.nat(places - 1), (some, place) => {
        const whole = mixed(some, () => 0);
        const own = mixed(some, (row) => row.place);
        const sides = restSides(whole, whole.linesOf(0), own, own.linesOf(place));
        expect(table(sides)).toEqual(expected(some, (row) => (row.place === place ? 0 : mixes) + row.mix));
      }),
    );
  });
});

describe('unionSides', () => {
  it('gives a place and some others, and nobody else', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const own = mixed(some, (row) => row.place);
        const sides = unionSides(own, own.linesOf(0), [own.linesOf(1), own.linesOf(3)]);
        expect(table(sides)).toEqual(
          expected(
            some.filter(({ place }) => place !== 2),
            (row) => (row.place === 0 ? 0 : mixes) + row.mix,
          ),
        );
        expect([...sides.psu]).toEqual([...sides.psu].sort((a, b) => a - b));
      }),
    );
  });
});

describe('withoutMix', () => {
  it('adds the cells of the mix up, one line per class and side', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const own = mixed(some, (row) => row.place);
        const plain = withoutMix(unionSides(own, own.linesOf(0), [1, 2, 3].map(own.linesOf)));
        const made = totals(some, 2, ({ place }) => Math.min(place, 1));
        expect([plain.psu, plain.group, plain.rows]).toEqual([made.psu, made.group, made.rows]);
        expect(plain.variable(0)).toEqual(made.variables[0]);
      }),
    );
  });
});
