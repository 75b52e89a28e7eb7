import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky, invertCholesky, quadraticForm, solveCholesky } from '../../../analysis/linear-algebra/cholesky.ts';

/** B Bᵀ + I is positive definite for every B. */
const positiveDefinite = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc
      .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: n * n, maxLength: n * n })
      .map((b) => ({ n, a: multiply(b, transpose(b, n), n).map((v, at) => v + (at % (n + 1) === 0 ? 1 : 0)) })),
  );

function multiply(a: readonly number[], b: readonly number[], n: number): number[] {
  return a.map((_, at) =>
    Array.from({ length: n }, (_, k) => a[Math.floor(at / n) * n + k]! * b[k * n + (at % n)]!).reduce((x, y) => x + y, 0),
  );
}
const transpose = (a: readonly number[], n: number): number[] => a.map((_, at) => a[(at % n) * n + Math.floor(at / n)]!);
const expectClose = (actual: ArrayLike<number>, expected: ArrayLike<number>): void =>
  Array.from(actual).forEach((v, i) => expect(v).toBeCloseTo(expected[i]!, 9));

describe('cholesky', () => {
  it('gives a lower triangle that multiplies back', () => {
    fc.assert(
      fc.property(positiveDefinite, ({ n, a }) => {
        const l = [...cholesky(a, n)!];
        expectClose(multiply(l, transpose(l, n), n), a);
        l.forEach((v, at) => at % n > Math.floor(at / n) && expect(v).toBe(0));
      }),
    );
  });
  it('refuses a matrix whose columns say the same, or that is not positive', () => {
    expect(cholesky([1, 2, 2, 4], 2)).toBeNull();
    expect(cholesky([1, 0, 0, -1], 2)).toBeNull();
    expect(cholesky([0], 1)).toBeNull();
    expect(cholesky([NaN], 1)).toBeNull();
  });
  it('throws on a wrong size', () => expect(() => cholesky([1, 2, 3], 2)).toThrow('cholesky: matrix needs 4 entries, has 3'));
});

describe('solveCholesky', () => {
  it('finds the x that was multiplied', () => {
    fc.assert(
      fc.property(positiveDefinite, ({ n, a }) => {
        const x = Array.from({ length: n }, (_, i) => i - 1.5);
        const b = x.map((_, i) => x.reduce((sum, v, k) => sum + a[i * n + k]! * v, 0));
        expectClose(solveCholesky(cholesky(a, n)!, b), x);
      }),
    );
  });
});

describe('invertCholesky', () => {
  it('gives the identity when multiplied with the matrix', () => {
    fc.assert(
      fc.property(positiveDefinite, ({ n, a }) =>
        expectClose(
          multiply(a, [...invertCholesky(cholesky(a, n)!, n)], n),
          a.map((_, at) => (at % (n + 1) === 0 ? 1 : 0)),
        ),
      ),
    );
  });
});

describe('quadraticForm', () => {
  it('is the squared distance in units of the covariance', () => {
    expect(quadraticForm([4, 0, 0, 9], [2, 3])).toBe(2);
    expect(quadraticForm([2, 1, 1, 2], [1, -1])).toBeCloseTo(2, 14); // (1 + 1) / (2 - 1)
    expect(quadraticForm([1, 1, 1, 1], [1, 2])).toBeNull();
  });
  it('needs an entry', () => expect(() => quadraticForm([], [])).toThrow('one entry'));
});
