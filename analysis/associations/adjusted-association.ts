import { covarianceOfTotals, dfOfMembers, emptyScoreTotals } from '../estimation/covariance-of-totals.ts';
import { t975 } from '../distributions/t.ts';
import type { VarianceDesign, VarianceOptions } from '../estimation/variance.ts';
import type { CovariateLines } from './covariate-lines.ts';
import { fitGroupedLogistic } from './grouped-logistic.ts';
import { keptPatterns, modelOf } from './model-of-patterns.ts';
import type { PairTotals } from './pair-totals.ts';

/** An estimate with its 95 % interval. */
export interface WithInterval {
  readonly value: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

/** A factor and an outcome, adjusted for the covariates of the lines. Complete and confidential. */
export interface AdjustedAssociation {
  readonly kind: 'association';
  /** Pupils with factor, outcome and a category that tells something. */
  readonly n: number;
  /** PSUs minus strata of these pupils, plus 1, minus the number of coefficients. */
  readonly df: number;
  /** Above 0; its standard error is that of its logarithm. */
  readonly oddsRatio: WithInterval;
  /** At most 1, negative where pupils at risk have the outcome less often. */
  readonly attributableFraction: WithInterval;
}

/** Expected outcome, not an error; the reasons are those of a logistic regression. */
export interface AssociationNotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'noAnswers' | 'collinear' | 'separated' | 'noDegreesOfFreedom' | 'singlePsu';
  readonly n: number;
}

/**
 * Odds ratio of an outcome for pupils at risk, from a design-based logistic regression on being at risk and the covariates, and the population
 * attributable fraction: the share of the outcome that would be gone were nobody at risk, everybody else as they are, and the
 * association causal. With p the fitted share of a pupil and p0 the share fitted for the same pupil without the risk it is
 * 1 - Σ w p0 / Σ w p. Its standard error is the delta method over PSU totals: every pupil's pull on both sums, by way of the coefficients too.
 * Its interval is symmetric for log(1 - fraction).
 *
 * A category of a covariate in which nobody, or everybody, has the outcome says nothing of the odds ratio (its own coefficient has no
 * bound); its pupils are left out.
 *
 * @param inside parts of the wave that count, by number; null is all
 * @returns `notEstimable` without answers, when being at risk tells the outcome without exception (`separated`), or when too few PSUs are left
 * @see Graubard and Fears (2005), Biometrics 61, 847-855; Greenland and Drescher (1993), Biometrics 49, 865-872; Binder (1983) for the model
 */
export function adjustedAssociation(
  lines: CovariateLines,
  totals: PairTotals,
  design: VarianceDesign,
  inside: readonly number[] | null,
  options: VarianceOptions,
): AdjustedAssociation | AssociationNotEstimable {
  const cells = sumPerPattern(lines, totals);
  const kept = keptPatterns(lines, cells.w, inside);
  const n = kept.reduce((sum, pattern) => sum + cells.n[pattern]!, 0);
  const notEstimable = (reason: AssociationNotEstimable['reason']): AssociationNotEstimable => ({ kind: 'notEstimable', reason, n });
  if (n === 0) return notEstimable('noAnswers');
  const model = modelOf(lines, kept, cells.w);
  const fit = fitGroupedLogistic(model);
  if (fit.kind !== 'fit') return notEstimable(fit.kind);

  const k = fit.estimates.length;
  const { share, bread } = fit;
  // Cell c of the model is pattern kept[c >> 1], at risk c & 1; without the risk it is the cell before.
  let cases = 0;
  let casesWithout = 0;
  const slope = new Float64Array(k);
  for (let c = 0; c < share.length; c++) {
    const w = model.no[c]! + model.yes[c]!;
    const without = share[c & ~1]!;
    cases += model.yes[c]!;
    casesWithout += w * without;
    for (let j = 0; j < k; j++) slope[j]! += w * without * (1 - without) * model.x[(c & ~1) * k + j]!;
  }
  // How much one unit of weighted residual in a cell moves the coefficient, and the cases that would be without the risk.
  const pullOnRisk = new Float64Array(share.length);
  const pullOnCases = new Float64Array(share.length);
  for (let c = 0; c < share.length; c++)
    for (let j = 0; j < k; j++) {
      const x = model.x[c * k + j]!;
      if (x === 0) continue;
      pullOnRisk[c]! += bread[k + j]! * x;
      for (let i = 0; i < k; i++) pullOnCases[c]! += slope[i]! * bread[i * k + j]! * x;
    }

  const cellOf = new Int32Array(lines.patterns.length).fill(-1);
  kept.forEach((pattern, at) => (cellOf[pattern] = 2 * at));
  const scores = emptyScoreTotals(design.psuStratum.length, 2);
  const remaining = casesWithout / cases;
  const { psu, group } = lines.index;
  for (let line = 0; line < psu.length; line++) {
    const first = cellOf[group[line]!]!;
    if (first < 0) continue;
    for (let risk = 0; risk < 2; risk++) {
      const no = totals.w[4 * line + 2 * risk]!;
      const yes = totals.w[4 * line + 2 * risk + 1]!;
      if (no + yes === 0) continue;
      const c = first + risk;
      const residual = yes - (no + yes) * share[c]!;
      const at = 2 * psu[line]!;
      scores.member[psu[line]!] = 1;
      scores.totals[at]! += residual * pullOnRisk[c]!;
      scores.totals[at + 1]! -= ((no + yes) * share[first]! + residual * pullOnCases[c]! - remaining * yes) / cases;
    }
  }
  const df = dfOfMembers(scores.member, design) + 1 - k;
  if (df <= 0) return notEstimable('noDegreesOfFreedom');
  const covariance = covarianceOfTotals(scores, design, options);
  if (covariance === null) return notEstimable('singlePsu');
  const t = t975(df);
  const logOdds = fit.estimates[1]!;
  const seRisk = Math.sqrt(covariance[0]!);
  const seFraction = Math.sqrt(covariance[3]!);
  const factor = Math.exp((t * seFraction) / remaining);
  return {
    kind: 'association',
    n,
    df,
    oddsRatio: {
      value: Math.exp(logOdds),
      standardError: seRisk,
      low: Math.exp(logOdds - t * seRisk),
      high: Math.exp(logOdds + t * seRisk),
    },
    attributableFraction: {
      value: 1 - remaining,
      standardError: seFraction,
      low: 1 - remaining * factor,
      high: 1 - remaining / factor,
    },
  };
}

/** Weights per pattern (pattern p, at risk r, outcome o at 4p + 2r + o), and pupils per pattern. */
function sumPerPattern({ index, patterns }: CovariateLines, { n, w }: PairTotals): { readonly n: Float64Array; readonly w: Float64Array } {
  const sums = { n: new Float64Array(patterns.length), w: new Float64Array(4 * patterns.length) };
  for (let line = 0; line < index.psu.length; line++) {
    const pattern = index.group[line]!;
    for (let cell = 0; cell < 4; cell++) {
      sums.n[pattern]! += n[4 * line + cell]!;
      sums.w[4 * pattern + cell]! += w[4 * line + cell]!;
    }
  }
  return sums;
}
