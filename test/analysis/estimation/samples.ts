/** Random small samples: strata with one PSU, PSUs without members, missing answers, rows in no group. */
import fc from 'fast-check';
import type { SinglePsuRule } from '../../../survey/instrument/instrument.ts';
import type { VarianceOptions } from '../../../analysis/estimation/variance.ts';
import type { Sample } from './brute-force.ts';

export const groupCount = 3;

export const samples = (values: fc.Arbitrary<number> = fc.constantFrom(0, 0, 1, 1, NaN)): fc.Arbitrary<Sample> =>
  fc
    .record({
      psuStratum: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 }),
      rows: fc.array(
        fc.record({
          psu: fc.nat(),
          group: fc.integer({ min: -1, max: groupCount - 1 }),
          y: values,
          weight: fc.integer({ min: 1, max: 40 }),
        }),
        { maxLength: 60 },
      ),
      weighted: fc.boolean(),
    })
    .map(({ psuStratum, rows, weighted }) => {
      const perStratum = [0, 1, 2, 3].map((h) => psuStratum.filter((one) => one === h).length);
      return {
        design: {
          psu: Int32Array.from(rows, ({ psu }) => psu % psuStratum.length),
          psuStratum: Int32Array.from(psuStratum),
          strata: 4,
          weight: weighted ? Float64Array.from(rows, ({ weight }) => weight / 7) : null,
          fpc: Float64Array.from(perStratum, (n, h) => n + 2 * h),
        },
        group: Int32Array.from(rows, ({ group }) => group),
        y: Float64Array.from(rows, ({ y }) => y),
      };
    });

export const varianceOptions: fc.Arbitrary<VarianceOptions> = fc.record({
  singlePsu: fc.constantFrom<SinglePsuRule>('remove', 'certainty', 'adjust', 'average', 'fail'),
  fpc: fc.boolean(),
  adjustSubpopulationSinglePsu: fc.boolean(),
});

export const shuffled = (s: Sample, order: readonly number[]): Sample => ({
  design: {
    ...s.design,
    psu: Int32Array.from(order, (row) => s.design.psu[row]!),
    weight: s.design.weight === null ? null : Float64Array.from(order, (row) => s.design.weight![row]!),
  },
  group: Int32Array.from(order, (row) => s.group[row]!),
  y: Float64Array.from(order, (row) => s.y[row]!),
});
