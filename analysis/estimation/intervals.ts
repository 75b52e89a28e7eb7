import { betaQuantile } from '../distributions/beta.ts';
import { t975 } from '../distributions/t.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 % interval of a mean: value ± t(df) × standard error. */
export function tInterval(value: number, standardError: number, df: number): Interval {
  const half = t975(df) * standardError;
  return { low: value - half, high: value + half };
}

/**
 * 95 % interval of a share, symmetric on the logit scale, so that it stays within (0, 1).
 *
 * @param share strictly between 0 and 1
 * @see Lumley (2010), Complex Surveys, section 2.3.2; R: svyciprop(method = "logit"), SUDAAN
 */
export function logitInterval(share: number, standardError: number, df: number): Interval {
  const logit = Math.log(share / (1 - share));
  const half = t975(df) * (standardError / (share * (1 - share)));
  return { low: 1 / (1 + Math.exp(half - logit)), high: 1 / (1 + Math.exp(-half - logit)) };
}

/**
 * 95 % interval of a share for few cases: Clopper-Pearson with the sample size that simple random sampling would have needed for the
 * same standard error, made smaller for the degrees of freedom. Where nobody or everybody has the characteristic the standard error is
 * 0 and says nothing; the real sample size takes its place.
 *
 * @param share in [0, 1]
 * @param n     rows used, 1 or more
 * @param df    degrees of freedom, above 0
 * @param rows  rows of the subpopulation, answered or not: R takes its reference t distribution from these. Left out: n
 * @see Korn and Graubard (1998), Confidence intervals for proportions with small expected number of positive counts estimated from survey
 *   data, Survey Methodology 24, 193-201; R: svyciprop(method = "beta")
 */
export function kornGraubardInterval(share: number, standardError: number, n: number, df: number, rows: number = n): Interval {
  const simple = standardError > 0 ? (share * (1 - share)) / (standardError * standardError) : n;
  const ratio = rows > 1 ? t975(rows - 1) / t975(df) : 1;
  const effective = simple * ratio * ratio;
  const positive = effective * share;
  const negative = effective * (1 - share);
  return { low: betaQuantile(0.025, positive, negative + 1), high: betaQuantile(0.975, positive + 1, negative) };
}
