/** The complete, confidential result of estimation. What leaves the house is made from it by analysis/disclosure. */
import type { Statistic } from '../../survey/instrument/instrument.ts';

export type IntervalMethod = 'logit' | 'kornGraubard' | 't';

export interface Estimate {
  readonly kind: 'estimate';
  readonly statistic: Statistic;
  /** Rows of the subpopulation, answered or not. */
  readonly rows: number;
  /** Rows used: of the subpopulation and with a score. */
  readonly n: number;
  /** Unweighted rows with the characteristic; null for a mean. */
  readonly positive: number | null;
  /** A share in [0, 1], or a mean in the unit of the score. */
  readonly value: number;
  readonly standardError: number;
  /** Degrees of freedom of the subpopulation: its PSUs minus its strata; those with rows, or with answers (EstimateOptions.df). */
  readonly df: number;
  /** Degrees of freedom of the whole design. */
  readonly dfDesign: number;
  /** Against simple random sampling with replacement of the same n; null when that variance is 0. */
  readonly designEffect: number | null;
  readonly effectiveN: number | null;
  readonly low: number;
  readonly high: number;
  readonly interval: IntervalMethod;
  /** PSUs of the subpopulation, counted in the same way. */
  readonly psus: number;
}

/** Expected outcome, not an error: nobody answered, or the design leaves no degrees of freedom. */
export interface NotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'noAnswers' | 'noDegreesOfFreedom' | 'noCutPoint' | 'singlePsu';
  readonly rows: number;
  readonly n: number;
  readonly psus: number;
  /** What the answered rows give, where only its standard error is not to be had; null or left out without any. */
  readonly value?: number | null;
}
