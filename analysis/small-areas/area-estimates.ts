import { cholesky, invertCholesky, solveCholesky } from '../linear-algebra/cholesky.ts';

/** What an area-level model knows: one direct estimate per area with its sampling variance, and covariates that are known of every area. */
export interface AreaEstimates {
  /** Direct estimate per area, in the unit of the result. */
  readonly value: Float64Array;
  /** Its sampling variance, above 0, in the squared unit; taken as known. */
  readonly samplingVariance: Float64Array;
  /** Covariates, one array per column with an entry per area. The intercept is a column of ones that the caller gives. */
  readonly covariates: readonly Float64Array[];
}

/** Generalised least squares for a given model variance. */
export interface FitGivenVariance {
  readonly coefficients: Float64Array;
  /** Of the coefficients, p × p: (Xᵀ V⁻¹ X)⁻¹. */
  readonly covariance: Float64Array;
  /** Xβ per area. */
  readonly synthetic: Float64Array;
}

/**
 * Coefficients and their covariance by weighted least squares with weights 1 / (A + D).
 *
 * @param A model variance, 0 or above; null weighs all areas alike (ordinary least squares)
 * @returns null where the covariates say the same
 */
export function fitGiven({ value, samplingVariance, covariates }: AreaEstimates, A: number | null): FitGivenVariance | null {
  const p = covariates.length;
  const normal = new Float64Array(p * p);
  const right = new Float64Array(p);
  for (let i = 0; i < value.length; i++) {
    const v = A === null ? 1 : 1 / (A + samplingVariance[i]!);
    for (let j = 0; j < p; j++) {
      const weighted = v * covariates[j]![i]!;
      right[j]! += weighted * value[i]!;
      for (let k = 0; k < p; k++) normal[j * p + k]! += weighted * covariates[k]![i]!;
    }
  }
  const l = cholesky(normal, p);
  if (l === null) return null;
  const coefficients = solveCholesky(l, right);
  const synthetic = Float64Array.from(value, (_, i) => covariates.reduce((sum, column, j) => sum + column[i]! * coefficients[j]!, 0));
  return { coefficients, covariance: invertCholesky(l, p), synthetic };
}

/** xᵢ Q xᵢᵀ for the covariates of one area and a p × p matrix Q. */
export function leverage(covariates: readonly Float64Array[], q: Float64Array, area: number): number {
  const p = covariates.length;
  let sum = 0;
  for (let j = 0; j < p; j++) for (let k = 0; k < p; k++) sum += covariates[j]![area]! * q[j * p + k]! * covariates[k]![area]!;
  return sum;
}
