import fc from 'fast-check';
import type { Columns, IndexArray } from '../../../survey/columns/columns.ts';

const indexes = (n: number, width: 1 | 2, highest: number): fc.Arbitrary<IndexArray> =>
  fc
    .array(fc.integer({ min: 0, max: highest }), { minLength: n, maxLength: n })
    .map((values) => (width === 1 ? Uint8Array.from(values) : Uint16Array.from(values)));

/** Any columns: none to a few rows, items of both widths, missing answers and groups, PSUs and strata without rows. */
export const anyColumns: fc.Arbitrary<Columns> = fc
  .record({
    n: fc.integer({ min: 0, max: 12 }),
    strata: fc.integer({ min: 1, max: 4 }),
    psus: fc.integer({ min: 1, max: 6 }),
    weighted: fc.boolean(),
    corrected: fc.boolean(),
  })
  .chain(({ n, strata, psus, weighted, corrected }) => {
    const positive = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    return fc
      .record({
        a: indexes(n, 1, 255),
        b: indexes(n, 2, 65_535),
        wave: fc.array(fc.constantFrom(0, 1, 2, 255), { minLength: n, maxLength: n }),
        area: fc.array(fc.constantFrom(0, 1, 65_535), { minLength: n, maxLength: n }),
        psu: fc.array(fc.integer({ min: 0, max: psus - 1 }), { minLength: n, maxLength: n }),
        psuStratum: fc.array(fc.integer({ min: 0, max: strata - 1 }), { minLength: psus, maxLength: psus }),
        weight: fc.array(positive, { minLength: n, maxLength: n }),
        fpc: fc.array(positive, { minLength: strata, maxLength: strata }),
      })
      .map(({ a, b, wave, area, psu, psuStratum, weight, fpc }): Columns => ({
        n,
        items: new Map([
          ['a', a],
          ['b', b],
        ]),
        groups: new Map([
          ['wave', { codes: ['2023', '2024', 'å, "x"'], index: Uint8Array.from(wave) }],
          ['area', { codes: ['1', '2'], index: Uint16Array.from(area) }],
        ]),
        design: {
          psu: Int32Array.from(psu),
          psuStratum: Int32Array.from(psuStratum),
          strata,
          weight: weighted ? Float64Array.from(weight) : null,
          fpc: corrected ? Float64Array.from(fpc) : null,
        },
      }));
  });
