import { t975 } from '../distributions/t.ts';
import { fitFayHerriot } from './fay-herriot.ts';

/** One area of its own data alone. */
export interface DirectArea {
  readonly value: number;
  /** Above 0, smoothed (typicalVariance): a variance of its own few classes would weigh an area by chance. */
  readonly samplingVariance: number;
}

export interface ShrunkArea {
  readonly value: number;
  /** 95 % interval by the mean squared error. */
  readonly low: number;
  readonly high: number;
  /** Weight of the area's own estimate, in [0, 1). */
  readonly ownWeight: number;
}

/** With fewer areas the variance between them is hardly known. */
export const fewestAreas = 15;

/**
 * Draws the areas' estimates towards their mean, each the more the less certain it is (Fay-Herriot with an intercept, REML).
 *
 * On the scale of the estimates, and not on the logit: the result is then a plain weighted mean of two numbers that readers see, needs no
 * correction for bending back, and the variances do not depend on the area's own share, since they are smoothed over the municipality. The interval is
 * estimate ± t √MSE: the MSE includes that the mean and the variance between areas are estimated (second order), and t has areas - 1 degrees of
 * freedom, since with the normal 1.96 the intervals held the truth in less than 94 of 100 simulated cases.
 *
 * @returns in the order given; null with fewer than 15 areas, or where the model cannot be fitted
 * @throws {AnalysisError} `outOfRange` for a variance that is not above 0
 * @see Rao and Molina (2015), Small Area Estimation, 2nd ed., sections 6.1-6.2, and 6.4.1 on smoothed variances
 */
export function shrinkAreas(areas: readonly DirectArea[]): readonly ShrunkArea[] | null {
  if (areas.length < fewestAreas) return null;
  const fit = fitFayHerriot(
    {
      value: Float64Array.from(areas, ({ value }) => value),
      samplingVariance: Float64Array.from(areas, ({ samplingVariance }) => samplingVariance),
      covariates: [new Float64Array(areas.length).fill(1)],
    },
    'reml',
  );
  if (fit.kind === 'notEstimable') return null;
  const t = t975(areas.length - 1);
  return fit.areas.map(({ eblup, mse, gamma }) => {
    const half = t * Math.sqrt(mse);
    return { value: eblup, low: eblup - half, high: eblup + half, ownWeight: gamma };
  });
}
