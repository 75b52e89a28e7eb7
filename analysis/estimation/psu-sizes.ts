import { variableOf } from './estimate-subpopulations.ts';
import type { PsuTotals } from './psu-totals.ts';
import { rangeOfGroup, subpopulationLines } from './subpopulation-lines.ts';
import type { VarianceDesign } from './variance.ts';

/** What the sizes of a subpopulation's PSUs make of its standard error, whatever the answers are. */
export interface PsuSizes {
  /** Answers in the PSU of an average answer, Σm² / Σm: the plain mean where PSUs are alike, more where a few hold most answers. 0 without answers. */
  readonly answersPerPsu: number;
  /** Degrees of freedom that a variance from PSUs of such unlike sizes has (Satterthwaite): at most PSUs minus strata where they are alike; 0 without answers. */
  readonly df: number;
}

/** Intraclass correlation that the degrees of freedom are computed for, the middle of what school surveys find (.02 to .10): they depend on it little. */
const correlation = 0.05;

/**
 * Sizes of the PSUs of one group, in answers.
 *
 * A small area has most of its pupils in two or three classes and one or two in each of many others. PSUs minus strata counts the latter as if they
 * told as much of the variance as the former. Here the total of a PSU with m answers has a variance in proportion to m (1 + (m - 1) × correlation);
 * the mean of the variance estimator, squared and twice over its own variance, is its degrees of freedom.
 *
 * @param variable position of the variable in the totals
 * @throws {AnalysisError} `outOfRange` when the totals lack the variable
 * @see Kish (1965), Survey Sampling, section 8.2; Valliant and Rust (2010), Degrees of freedom approximations and rules-of-thumb, Journal of Official
 *   Statistics 26, 585-602; Satterthwaite (1946), Biometrics Bulletin 2, 110-114
 */
export function psuSizes(totals: PsuTotals, design: VarianceDesign, variable: number, group: number): PsuSizes {
  const { answered } = variableOf('psuSizes', totals, variable);
  const lines = subpopulationLines(totals, design);
  const { from, to } = rangeOfGroup(lines, group);
  let [answers, squares, mean, variance] = [0, 0, 0, 0];
  for (let i = from; i < to;) {
    const stratum = lines.stratum[i]!;
    let [sum, sumOfSquares] = [0, 0];
    for (; i < to && lines.stratum[i] === stratum; i++) {
      const m = answered[lines.order[i]!]!;
      const own = m * (1 + (m - 1) * correlation);
      answers += m;
      squares += m * m;
      sum += own;
      sumOfSquares += own * own;
    }
    const n = lines.psuCounts[stratum]!;
    mean += sum;
    // Half the variance of n / (n - 1) Σ (t - mean)² over all n PSUs of the stratum, with totals t independent and normal; a single PSU adds its squared total.
    variance += n === 1 ? sumOfSquares : (n / (n - 1)) ** 2 * ((1 - 2 / n) * sumOfSquares + (sum / n) ** 2);
  }
  return answers === 0 ? { answersPerPsu: 0, df: 0 } : { answersPerPsu: squares / answers, df: (mean * mean) / variance };
}
