import { varianceRoot } from '../numerics/variance-root.ts';
import { fitGiven, leverage, type AreaEstimates, type FitGivenVariance } from './area-estimates.ts';

/** 'fayHerriot' is Fay and Herriot's moment equation (metafor: PM), 'prasadRao' the moments of ordinary least squares (metafor: HE). */
export type ModelVarianceMethod = 'reml' | 'ml' | 'fayHerriot' | 'prasadRao';

/**
 * The variance between areas that the covariates leave over.
 *
 * @param areas as fitFayHerriot requires them, with covariates that are not collinear
 * @returns 0 or above (0 where the data show no more spread than sampling explains); null where the equation has no solution
 * @see Rao and Molina (2015), section 6.1.2
 */
export function estimateModelVariance(areas: AreaEstimates, method: ModelVarianceMethod): number | null {
  if (method === 'prasadRao') return prasadRao(areas);
  return varianceRoot((A) => score(areas, method, A), Math.max(...areas.samplingVariance));
}

/** Residual sum over its expectation from ordinary least squares, in closed form. */
function prasadRao(areas: AreaEstimates): number | null {
  const fit = fitGiven(areas, null);
  if (fit === null) return null;
  let squares = 0;
  let expected = 0;
  areas.value.forEach((y, i) => {
    squares += (y - fit.synthetic[i]!) ** 2;
    expected += areas.samplingVariance[i]! * (1 - leverage(areas.covariates, fit.covariance, i));
  });
  return Math.max(0, (squares - expected) / (areas.value.length - areas.covariates.length));
}

/** Derivative of the (restricted) likelihood, or left minus right of the moment equation Σ r² / (A + D) = m - p. */
function score(areas: AreaEstimates, method: Exclude<ModelVarianceMethod, 'prasadRao'>, A: number): number {
  const fit = fitGiven(areas, A);
  if (fit === null) return 0;
  let squares = 0,
    weightedSquares = 0,
    trace = 0;
  areas.value.forEach((y, i) => {
    const v = 1 / (A + areas.samplingVariance[i]!);
    const r = y - fit.synthetic[i]!;
    squares += r * r * v;
    weightedSquares += r * r * v * v;
    trace += v;
    if (method === 'reml') trace -= v * v * leverage(areas.covariates, fit.covariance, i);
  });
  return method === 'fayHerriot' ? squares - (areas.value.length - areas.covariates.length) : (weightedSquares - trace) / 2;
}

/**
 * Asymptotic variance of the estimator of A.
 *
 * @returns above 0, in the squared unit of A
 * @see Datta, Rao and Smith (2005), Biometrika 92, 183-196; Rao and Molina (2015), section 6.2.1
 */
export function varianceOfModelVariance({ samplingVariance }: AreaEstimates, method: ModelVarianceMethod, A: number): number {
  const m = samplingVariance.length;
  const { first, second } = inverseSums(samplingVariance, A);
  if (method === 'reml' || method === 'ml') return 2 / second;
  if (method === 'fayHerriot') return (2 * m) / (first * first);
  return (2 / (m * m)) * samplingVariance.reduce((sum, d) => sum + (A + d) ** 2, 0);
}

/** Bias of the estimator of A to the order that the mean squared error needs; 0 for REML and Prasad-Rao. Same source. */
export function asymptoticBias(
  { samplingVariance, covariates }: AreaEstimates,
  method: ModelVarianceMethod,
  A: number,
  fit: FitGivenVariance,
): number {
  const m = samplingVariance.length;
  const { first, second } = inverseSums(samplingVariance, A);
  if (method === 'fayHerriot') return (2 * (m * second - first * first)) / first ** 3;
  if (method !== 'ml') return 0;
  return -samplingVariance.reduce((sum, d, i) => sum + leverage(covariates, fit.covariance, i) / (A + d) ** 2, 0) / second;
}

function inverseSums(samplingVariance: Float64Array, A: number): { readonly first: number; readonly second: number } {
  let first = 0,
    second = 0;
  for (const d of samplingVariance) {
    first += 1 / (A + d);
    second += 1 / (A + d) ** 2;
  }
  return { first, second };
}
