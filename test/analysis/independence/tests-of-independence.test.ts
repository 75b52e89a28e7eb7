import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail } from '../../../analysis/distributions/chi-square.ts';
import { testIndependence, type RaoScottTest } from '../../../analysis/independence/rao-scott.ts';
import { testIndependenceByWald } from '../../../analysis/independence/wald.ts';
import { tabulate, type Categories } from '../../../analysis/independence/weighted-table.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';

const options = { singlePsu: 'adjust', fpc: false } as const;
const simple = (n: number): DesignColumns => ({
  psu: Int32Array.from({ length: n }, (_, i) => i),
  psuStratum: new Int32Array(n),
  strata: 1,
  weight: null,
  fpc: null,
});
const categories = (count: number, index: readonly number[]): Categories => ({ count, index: Int32Array.from(index) });

/** Clustered, weighted samples of two variables with three and two categories; some answers are missing. */
const tables = fc
  .array(
    fc.record({
      a: fc.integer({ min: -1, max: 2 }),
      b: fc.integer({ min: -1, max: 1 }),
      psu: fc.integer({ min: 0, max: 9 }),
      weight: fc.integer({ min: 1, max: 20 }),
    }),
    { minLength: 30, maxLength: 90 },
  )
  .map((rows) => ({
    a: categories(
      3,
      rows.map(({ a }) => a),
    ),
    b: categories(
      2,
      rows.map(({ b }) => b),
    ),
    design: {
      psu: Int32Array.from(rows, ({ psu }) => psu),
      psuStratum: Int32Array.of(0, 0, 0, 0, 0, 1, 1, 1, 1, 1),
      strata: 2,
      weight: Float64Array.from(rows, ({ weight }) => weight),
      fpc: null,
    },
  }));

describe('testIndependence', () => {
  it('is Pearson’s chi-square, with n - 1 for n, where every row was drawn by itself', () => {
    fc.assert(
      fc.property(tables, ({ a, b }) => {
        const one = testIndependence(
          simple(a.index.length),
          a,
          b,
          Uint8Array.from(a.index, (v, i) => (v >= 0 && b.index[i]! >= 0 ? 1 : 0)),
          { singlePsu: 'fail', fpc: false },
        );
        // An empty cell has no design effect of its own; R leaves it out in the same way.
        if (one.kind === 'notTestable' || one.table.includes(0)) return;
        // Every PSU of the design counts in its variance, also those outside: n/(n-1) of the whole file.
        const n = a.index.length;
        const expected = one.chiSquare * ((n - 1) / n);
        expect(one.firstOrder.chiSquare).toBeCloseTo(expected, 8);
        expect(one.firstOrder.p).toBeCloseTo(chiSquareUpperTail(expected, 2), 8);
        expect(one.secondOrder.df1).toBeCloseTo(2, 8);
      }),
    );
  });

  it('is the same with rows and columns changed, and with weights in another unit', () => {
    fc.assert(
      fc.property(tables, ({ a, b, design }) => {
        const one = testIndependence(design, a, b, null, options);
        const others = [
          testIndependence(design, b, a, null, options),
          testIndependence({ ...design, weight: design.weight.map((w) => 7 * w) }, a, b, null, options),
        ];
        for (const other of others) {
          if (one.kind === 'notTestable') expect(other).toEqual(one);
          else {
            const { secondOrder, firstOrder } = other as RaoScottTest;
            expect(secondOrder.f).toBeCloseTo(one.secondOrder.f, 9);
            expect(secondOrder.p).toBeCloseTo(one.secondOrder.p, 9);
            expect(firstOrder.p).toBeCloseTo(one.firstOrder.p, 9);
          }
        }
      }),
    );
  });

  it('finds the textbook value of an unweighted two by two table', () => {
    // 10 of 20 against 5 of 25: 45 (10·20 - 10·5)² / (20·25·15·30)
    const rows = [...Array(10).fill([0, 0]), ...Array(10).fill([0, 1]), ...Array(5).fill([1, 0]), ...Array(20).fill([1, 1])] as number[][];
    const one = testIndependence(
      simple(45),
      categories(
        2,
        rows.map((r) => r[0]!),
      ),
      categories(
        2,
        rows.map((r) => r[1]!),
      ),
      null,
      options,
    ) as RaoScottTest;
    expect(one.chiSquare).toBeCloseTo((45 * 150 ** 2) / (20 * 25 * 15 * 30), 12);
    expect(one.secondOrder.df2).toBeCloseTo(44, 9);
  });

  it('says why nothing can be tested', () => {
    const two = categories(2, [0, 1, 0, 1]);
    expect(testIndependence(simple(4), two, categories(3, [0, 1, 1, 0]), null, options)).toEqual({
      kind: 'notTestable',
      reason: 'emptyCategory',
    });
    expect(testIndependence(simple(4), two, categories(1, [0, 0, 0, 0]), null, options)).toMatchObject({ reason: 'emptyCategory' });
    const oneClass = { psu: new Int32Array(4), psuStratum: new Int32Array(1), strata: 1, weight: null, fpc: null };
    expect(testIndependence(oneClass, two, categories(2, [0, 0, 1, 1]), null, options)).toMatchObject({ reason: 'noDegreesOfFreedom' });
    expect(() => testIndependence(simple(4), two, categories(2, [0, 2, 1, 1]), null, options)).toThrow(
      'category of row 1 must lie in -1 to 1, is 2',
    );
  });
});

describe('testIndependenceByWald', () => {
  it('does not depend on which category comes first', () => {
    fc.assert(
      fc.property(tables, ({ a, b, design }) => {
        const turned = { count: 3, index: a.index.map((v) => (v < 0 ? v : 2 - v)) };
        const [one, other] = [
          testIndependenceByWald(design, a, b, null, options),
          testIndependenceByWald(design, turned, b, null, options),
        ];
        if (one.kind === 'notTestable' || other.kind === 'notTestable') return void expect(other.kind).toBe(one.kind);
        expect(other.wald.p).toBeCloseTo(one.wald.p, 8);
        expect(other.adjusted!.f).toBeLessThanOrEqual(other.wald.f);
      }),
    );
  });
});

describe('tabulate', () => {
  it('adds up the weights of rows inside that have both answers', () => {
    const design = { ...simple(4), weight: Float64Array.of(1, 2, 4, 8) };
    const { cells, n, member } = tabulate(design, categories(2, [0, 0, 1, 1]), categories(2, [0, 1, -1, 1]), Uint8Array.of(1, 1, 1, 0));
    expect([...cells]).toEqual([1, 2, 0, 0]);
    expect(n).toBe(2);
    expect([...member]).toEqual([1, 1, 0, 0]);
  });
});
