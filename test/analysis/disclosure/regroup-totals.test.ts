import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regroupTotals } from '../../../analysis/disclosure/regroup-totals.ts';
import { totalPsus } from '../../../analysis/estimation/total-psus.ts';

const width = 3;
const areas = 4;
const rows = fc.array(fc.record({ psu: fc.nat(5), cell: fc.nat(areas * width - 1), y: fc.constantFrom(0, 1, NaN) }), {
  minLength: 1,
  maxLength: 60,
});
const totalsOf = (some: readonly { psu: number; cell: number; y: number }[], count: number, groupOf: (cell: number) => number) =>
  totalPsus(
    { psu: Int32Array.from(some, ({ psu }) => psu), psuStratum: new Int32Array(6), weight: null },
    { count, index: Int32Array.from(some, ({ cell }) => groupOf(cell)) },
    [Float64Array.from(some, ({ y }) => y)],
  );

describe('regroupTotals', () => {
  it('gives the totals of the coarser groups, as if they had been asked for', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const target = (cell: number): number => (cell % 5 === 4 ? -1 : cell % 2);
        const targets = Array.from({ length: areas * width }, (_, cell) => target(cell));
        expect(
          regroupTotals(
            totalsOf(some, areas * width, (cell) => cell),
            targets,
            2,
          ),
        ).toEqual(totalsOf(some, 2, target));
      }),
    );
  });
});
