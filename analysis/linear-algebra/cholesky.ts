import { AnalysisError, requireSameLength } from '../errors.ts';

/** Square matrices are row by row in one array: entry (i, j) of an n × n matrix is at `i * n + j`. */

/** Pivots below this share of their diagonal are rounding: the column is a combination of those before it. */
const negligible = 1e-12;

/**
 * Cholesky factor L of a symmetric positive definite matrix, A = L Lᵀ.
 *
 * @param a n × n, symmetric; only the lower half is read
 * @returns n × n with zeros above the diagonal; null where A is not positive definite to 12 digits (collinear columns)
 * @throws {AnalysisError} `lengthMismatch` when the array does not have n × n entries
 * @see Golub and Van Loan (2013), Matrix Computations, 4th ed., algorithm 4.2.1
 */
export function cholesky(a: ArrayLike<number>, n: number): Float64Array | null {
  requireSameLength('cholesky', 'matrix', a.length, n * n);
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!;
      if (i > j) l[i * n + j] = sum / l[j * n + j]!;
      else if (sum > negligible * a[i * n + i]!) l[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return l;
}

/**
 * Solves A x = b.
 *
 * @param l factor of A, from `cholesky`
 * @param b n entries; left as they are
 * @returns n entries
 * @throws {AnalysisError} `lengthMismatch`
 */
export function solveCholesky(l: Float64Array, b: ArrayLike<number>): Float64Array {
  const n = b.length;
  requireSameLength('solveCholesky', 'factor', l.length, n * n);
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * n + k]! * x[k]!;
    x[i]! /= l[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= l[k * n + i]! * x[k]!;
    x[i]! /= l[i * n + i]!;
  }
  return x;
}

/**
 * Inverse of a symmetric positive definite matrix.
 *
 * @param l factor of A, from `cholesky`
 * @param n its order
 * @returns n × n
 * @throws {AnalysisError} `lengthMismatch`
 */
export function invertCholesky(l: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  const unit = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    unit.fill(0);
    unit[j] = 1;
    inverse.set(solveCholesky(l, unit), j * n);
  }
  return inverse;
}

/**
 * bᵀ A⁻¹ b, the Wald statistic of b with covariance A.
 *
 * @param a n × n, symmetric
 * @param b n entries
 * @returns 0 or above; null where A is not positive definite
 * @throws {AnalysisError} `lengthMismatch`; `outOfRange` for no entries
 */
export function quadraticForm(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  if (b.length === 0) throw new AnalysisError('outOfRange', 'quadraticForm: needs one entry or more');
  const l = cholesky(a, b.length);
  if (l === null) return null;
  const x = solveCholesky(l, b);
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += b[i]! * x[i]!;
  return sum;
}
