import { AnalysisError, requireSameLength } from '../errors.ts';
import { fitGiven, leverage, type AreaEstimates } from './area-estimates.ts';
import { asymptoticBias, estimateModelVariance, varianceOfModelVariance, type ModelVarianceMethod } from './model-variance.ts';

/** One area: the model's estimate and the parts of its mean squared error. */
export interface AreaPrediction {
  /** Weight of the direct estimate in [0, 1): 0 is all model. */
  readonly gamma: number;
  /** What the covariates alone would say. */
  readonly synthetic: number;
  /** Empirical best linear unbiased predictor: gamma × direct + (1 - gamma) × synthetic. */
  readonly eblup: number;
  /** Error if the coefficients and the model variance were known. */
  readonly g1: number;
  /** Added for the coefficients. */
  readonly g2: number;
  /** Added for the model variance (counts twice). */
  readonly g3: number;
  /** Mean squared error. */
  readonly mse: number;
}

export interface FayHerriotFit {
  readonly kind: 'fayHerriot';
  readonly method: ModelVarianceMethod;
  /** Variance between areas that the covariates leave over; 0 or above. */
  readonly modelVariance: number;
  /** One per covariate. */
  readonly coefficients: Float64Array;
  readonly standardErrors: Float64Array;
  /** In the order of the areas given. */
  readonly areas: readonly AreaPrediction[];
}

/** Expected outcome, not an error. */
export interface FayHerriotNotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'tooFewAreas' | 'collinearCovariates' | 'noConvergence';
}

/**
 * The Fay-Herriot area-level model: y = Xβ + u + e with var(u) = A estimated and var(e) known, so that areas borrow strength from
 * areas like them. Mean squared errors are second-order correct, with the correction that each estimator of A needs.
 *
 * @param areas  m areas, p covariates
 * @param method how A is estimated: 'reml', 'ml', 'fayHerriot' (moments), 'prasadRao' (moments from ordinary least squares)
 * @returns `notEstimable` with as many covariates as areas or more, or with covariates that say the same
 * @throws {AnalysisError} `lengthMismatch`; `outOfRange` for a sampling variance that is not above 0 or a value that is not finite
 * @see Fay and Herriot (1979), JASA 74, 269-277; Prasad and Rao (1990), JASA 85, 163-171; Datta and Lahiri (2000), Statistica Sinica 10,
 *   613-627; Rao and Molina (2015), Small Area Estimation, 2nd ed., sections 6.1-6.2. R: sae::mseFH
 */
export function fitFayHerriot(areas: AreaEstimates, method: ModelVarianceMethod): FayHerriotFit | FayHerriotNotEstimable {
  requireAreas(areas);
  const m = areas.value.length;
  const p = areas.covariates.length;
  if (m <= p) return { kind: 'notEstimable', reason: 'tooFewAreas' };
  if (fitGiven(areas, 0) === null) return { kind: 'notEstimable', reason: 'collinearCovariates' };
  const A = estimateModelVariance(areas, method);
  const fit = A === null ? null : fitGiven(areas, A);
  if (A === null || fit === null) return { kind: 'notEstimable', reason: 'noConvergence' };
  const spread = varianceOfModelVariance(areas, method, A);
  const bias = asymptoticBias(areas, method, A, fit);
  const { covariance, coefficients, synthetic } = fit;
  return {
    kind: 'fayHerriot',
    method,
    modelVariance: A,
    coefficients,
    standardErrors: Float64Array.from(coefficients, (_, j) => Math.sqrt(covariance[j * p + j]!)),
    areas: Array.from(areas.value, (y, i) => {
      const d = areas.samplingVariance[i]!;
      const gamma = A / (A + d);
      const shrunk = d / (A + d);
      const g1 = gamma * d;
      const g2 = shrunk * shrunk * leverage(areas.covariates, covariance, i);
      const g3 = (shrunk * shrunk * spread) / (A + d);
      return {
        gamma,
        synthetic: synthetic[i]!,
        eblup: synthetic[i]! + gamma * (y - synthetic[i]!),
        g1,
        g2,
        g3,
        mse: g1 + g2 + 2 * g3 - bias * shrunk * shrunk,
      };
    }),
  };
}

function requireAreas({ value, samplingVariance, covariates }: AreaEstimates): void {
  requireSameLength('fitFayHerriot', 'sampling variance', samplingVariance.length, value.length);
  covariates.forEach((column, j) => requireSameLength('fitFayHerriot', `covariate ${j}`, column.length, value.length));
  samplingVariance.forEach((d, area) => {
    if (!(d > 0 && d < Infinity))
      throw new AnalysisError('outOfRange', `fitFayHerriot: sampling variance of area ${area} must be above 0 and finite, is ${d}`, {
        area,
        samplingVariance: d,
      });
    if (![value, ...covariates].every((column) => Number.isFinite(column[area])))
      throw new AnalysisError('outOfRange', `fitFayHerriot: area ${area} needs a finite estimate and covariates`, { area });
  });
}
