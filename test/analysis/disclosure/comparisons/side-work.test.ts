import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardisedDifference } from '../../../../analysis/comparison/standardised-difference.ts';
import { linesOf, unionOf } from '../../../../analysis/disclosure/comparisons/mixed-lines.ts';
import { mapTotals, orderLines, takeLines, type MixedTotals } from '../../../../analysis/disclosure/comparisons/mixed-totals.ts';
import { SideWork } from '../../../../analysis/disclosure/comparisons/side-work.ts';
import type { TwoSides } from '../../../../analysis/disclosure/comparisons/two-sides.ts';
import { passes } from '../../../../analysis/disclosure/split-gate.ts';
import { releaseRule } from '../../../../analysis/disclosure/wave-tables.ts';
import { estimateSubpopulations } from '../../../../analysis/estimation/estimate-subpopulations.ts';
import { totalPsus } from '../../../../analysis/estimation/total-psus.ts';

const mixes = 3;
const places = 4;
const psus = 9;
interface Row {
  readonly psu: number;
  readonly place: number;
  readonly mix: number;
  readonly y: number;
  readonly weight: number;
}
const row = fc.record({
  psu: fc.nat(psus - 1),
  place: fc.nat(places - 1),
  mix: fc.nat(mixes - 1),
  y: fc.constantFrom(0, 1, 1, 0, NaN, 0.25),
  // Most are no binary fractions: sums of them round, and sums less a part round otherwise.
  weight: fc.constantFrom(1, 0.1, 0.3, 1 / 3, 1.7, 2.9),
});
const unweighted = row.map((one) => ({ ...one, weight: 1 }));
const someRows = fc.oneof(
  { arbitrary: fc.array(row, { minLength: 1, maxLength: 80 }), weight: 3 },
  { arbitrary: fc.array(unweighted, { minLength: 1, maxLength: 80 }), weight: 1 },
);
const numRuns = process.env['MOTVIKT_TESTS'] === 'all' ? 3000 : 300;
/** Two strata of four classes, and one of a single class. */
const design = { psuStratum: Int32Array.from([0, 1, 0, 1, 0, 2, 1, 0, 1]), strata: 3, fpc: null };

/** Without weights the sums take another way. */
const weightsOf = (rows: readonly Row[]): Float64Array | null =>
  rows.every(({ weight }) => weight === 1) ? null : Float64Array.from(rows, ({ weight }) => weight);

const totalled = (rows: readonly Row[], count: number, groupOf: (row: Row) => number) =>
  totalPsus(
    { ...design, psu: Int32Array.from(rows, ({ psu }) => psu), weight: weightsOf(rows) },
    { count, index: Int32Array.from(rows, groupOf) },
    [Float64Array.from(rows, ({ y }) => y), Float64Array.from(rows, ({ y }) => (y > 0 ? 1 : y))],
  );

function mixed(rows: readonly Row[], placeOf: (row: Row) => number): MixedTotals {
  const made = totalled(rows, places * mixes, (one) => placeOf(one) * mixes + one.mix);
  const { order, starts } = orderLines(made, design.psuStratum, places, mixes);
  return {
    cells: mixes,
    psu: order.map((line) => made.psu[line]!),
    mix: order.map((line) => made.group[line]! % mixes),
    rows: takeLines(made.rows, order),
    variables: made.variables.map((totals) => mapTotals(totals, (values) => takeLines(values, order))),
    starts,
  };
}

/** A place against everybody else, and against two of the others; with the rows that each is made of. */
const ways: readonly { name: string; sides: (rows: readonly Row[], place: number) => TwoSides; others: (place: number) => number[] }[] = [
  {
    name: 'a place and the rest',
    sides: (rows, place) => {
      const own = mixed(rows, (one) => one.place);
      return {
        own: linesOf(own, place),
        both: linesOf(
          mixed(rows, () => 0),
          0,
        ),
      };
    },
    others: (place) => [0, 1, 2, 3].filter((other) => other !== place),
  },
  {
    name: 'a place and two others',
    sides: (rows, place) => {
      const table = mixed(rows, (one) => one.place);
      const all = [place, (place + 1) % places, (place + 3) % places];
      return { own: linesOf(table, place), both: unionOf(table, all, design.psuStratum) };
    },
    others: (place) => [(place + 1) % places, (place + 3) % places],
  },
];

const wholeDegrees: Row[] = (
  [
    [7, 3, 0],
    [2, 1, 1],
    [6, 2, 1],
    [0, 2, 0],
    [7, 1, 1],
    [3, 3, 0],
    [0, 2, 1],
    [6, 2, 1],
  ] as const
).map(([psu, place, y]) => ({ psu, place, mix: 0, y, weight: 1 }));
/** To nine digits: of a number above one, the first nine. (Effective n is one over a variance, and grows as that falls to nothing.) */
const near = (value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value)
    ? expect.closeTo(value, 9 - Math.max(0, Math.ceil(Math.log10(Math.abs(value) || 1))))
    : value;
const nearly = (value: object): object => Object.fromEntries(Object.entries(value).map(([key, one]) => [key, near(one)]));

describe.each(ways)('SideWork of $name', ({ sides, others }) => {
  const asked = fc.tuple(someRows, fc.nat(places - 1), fc.nat(1), fc.constantFrom([0, 0, 0], [0, 1, 2], [1, 0, 1]));

  it('counts pupils and classes as if they had been asked for', () => {
    const work = new SideWork(design, mixes);
    fc.assert(
      fc.property(asked, fc.constantFrom('rows' as const, 'answered' as const), ([rows, place, factor, blockOf], what) => {
        const blocks = Math.max(...blockOf) + 1;
        const expected = { pupils: new Float64Array(2 * blocks), psus: new Int32Array(2 * blocks) };
        const met = new Set<string>();
        for (const one of rows) {
          if (what === 'answered' && Number.isNaN(one.y)) continue;
          const side = one.place === place ? 0 : others(place).includes(one.place) ? blocks : -1;
          if (side < 0) continue;
          const target = side + blockOf[one.mix]!;
          expected.pupils[target]!++;
          if (!met.has(`${target} ${one.psu}`)) expected.psus[target]!++;
          met.add(`${target} ${one.psu}`);
        }
        expect(work.tally(sides(rows, place), factor, what, blockOf, blocks)).toEqual(expected);
        const threshold = { minPupils: 3, minPsus: 2 };
        const { pupils, psus } = work.tally(sides(rows, place), factor, 'answered', [0, 0, 0], 1);
        expect(work.otherPasses(sides(rows, place), factor, threshold)).toBe(passes(pupils[1]!, psus[1]!, threshold));
      }),
      { numRuns },
    );
  });

  it('estimates the other side as estimateSubpopulations does', () => {
    const work = new SideWork(design, mixes);
    fc.assert(
      fc.property(asked, fc.constantFrom('share' as const, 'mean' as const), ([rows, place, ,], statistic) => {
        const factor = statistic === 'share' ? 1 : 0;
        const only = rows.filter((one) => others(place).includes(one.place));
        const [expected] = estimateSubpopulations(
          totalled(only, 1, () => 0),
          design,
          1,
          factor,
          { ...releaseRule, statistic },
        );
        const { dfDesign: _, ...found } = { dfDesign: 0, ...work.otherEstimate(sides(rows, place), factor, statistic) };
        const { dfDesign: __, ...wanted } = { dfDesign: 0, ...expected! };
        expect(found).toEqual(nearly(wanted));
      }),
      { numRuns },
    );
  });

  it('compares as standardisedDifference does', () => {
    const work = new SideWork(design, mixes);
    fc.assert(
      fc.property(asked, ([rows, place, factor, blockOf]) => {
        const blocks = Math.max(...blockOf) + 1;
        const both = rows.filter((one) => one.place === place || others(place).includes(one.place));
        const totals = totalled(both, 2 * mixes, (one) => (one.place === place ? 0 : mixes) + one.mix);
        const targets = Int32Array.from({ length: 2 * mixes }, (_, at) => blockOf[at % mixes]! + (at < mixes ? 0 : blocks));
        const { psus: _, ...wanted } = { psus: 0, ...standardisedDifference(totals, design, factor, targets, blocks, releaseRule) };
        const { psus: __, ...found } = { psus: 0, ...work.difference(sides(rows, place), factor, blockOf, blocks) };
        expect(found).toEqual(nearly(wanted));
      }),
      // Satterthwaite's degrees of freedom are exactly 2 here: what is added up in another order fell on either side of it.
      { numRuns, examples: [[[wholeDegrees, 2, 0, [0, 0, 0]]]] },
    );
  });
});

describe('SideWork of weights that are no binary fractions', () => {
  const weights = [0.1, 0.3, 1 / 3, 1.7, 2.9];
  // In each of two classes one pupil of the place, and two others, who all answer alike.
  const rowsOf = (seed: number, own: number, other: number): Row[] =>
    [0, 2].flatMap((psu) =>
      [own, other, other].map((y, seat): Row => ({
        psu,
        place: seat === 0 ? 0 : 1,
        mix: 0,
        y,
        weight: weights[Math.floor(seed / weights.length ** seat) % weights.length]!,
      })),
    );
  const { sides } = ways[0]!;

  it.each([
    { answers: 'yes', own: 0, other: 1 },
    { answers: 'no', own: 1, other: 0 },
  ])('gives exactly all or none where all others say $answers', ({ own, other }) => {
    for (let seed = 0; seed < weights.length ** 3; seed++) {
      const estimate = new SideWork(design, mixes).otherEstimate(sides(rowsOf(seed, own, other), 0), 1, 'share');
      expect(estimate).toMatchObject({ kind: 'estimate', n: 4, positive: 4 * other, value: other, standardError: 0 });
    }
  });
});
