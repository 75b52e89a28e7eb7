/** Random samples whose population is known by two variables; every cell of both has at least a row. */
import fc from 'fast-check';
import type { DesignColumns } from '../../../survey/columns/columns.ts';
import type { Margin } from '../../../analysis/weighting/margin.ts';

export interface KnownSample {
  readonly design: DesignColumns;
  readonly weight: Float64Array;
  readonly y: Float64Array;
  readonly sex: Margin;
  readonly grade: Margin;
}

export const knownSamples: fc.Arbitrary<KnownSample> = fc
  .record({
    rows: fc.array(
      fc.record({ y: fc.constantFrom(0, 0, 1, 1, NaN), weight: fc.integer({ min: 1, max: 30 }), psu: fc.integer({ min: 0, max: 5 }) }),
      { minLength: 12, maxLength: 60 },
    ),
    girls: fc.integer({ min: 100, max: 900 }),
    ninth: fc.tuple(fc.integer({ min: 200, max: 400 }), fc.integer({ min: 200, max: 400 })),
  })
  .map(({ rows, girls, ninth: [ninth, tenth] }) => {
    const weight = Float64Array.from(rows, (row) => row.weight / 3);
    return {
      design: { psu: Int32Array.from(rows, (row) => row.psu), psuStratum: Int32Array.of(0, 0, 0, 1, 1, 1), strata: 2, weight, fpc: null },
      weight,
      y: Float64Array.from(rows, (row) => row.y),
      // Crossed fully in the first six rows, so that raking has a solution.
      sex: { cell: Int32Array.from(rows, (_, i) => i % 2), totals: Float64Array.of(girls, 1000 - girls) },
      grade: { cell: Int32Array.from(rows, (_, i) => i % 3), totals: Float64Array.of(ninth, tenth, 1000 - ninth - tenth) },
    };
  });
