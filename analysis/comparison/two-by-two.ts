import { AnalysisError } from '../errors.ts';
import { normalQuantile } from '../distributions/normal.ts';

/** Unweighted counts of an outcome by a yes/no factor. */
export interface TwoByTwo {
  readonly withoutFactor: { readonly no: number; readonly yes: number };
  readonly withFactor: { readonly no: number; readonly yes: number };
}

export interface Association {
  /** Share with the outcome among those without and with the factor, in [0, 1]; null for an empty row. */
  readonly shareWithout: number | null;
  readonly shareWith: number | null;
  readonly riskRatio: number | null;
  readonly oddsRatio: number | null;
  /** Woolf's 95 % interval; null where a cell is empty. */
  readonly oddsRatioLow: number | null;
  readonly oddsRatioHigh: number | null;
}

/**
 * Counts of an outcome by a factor over the rows that have both.
 *
 * @param factor  1, 0, or NaN for missing
 * @param outcome 1, 0, or NaN for missing, same length
 */
export function countTwoByTwo(factor: Float64Array, outcome: Float64Array): TwoByTwo {
  const cells = [0, 0, 0, 0];
  for (let i = 0; i < factor.length; i++) {
    const at = 2 * factor[i]! + outcome[i]!;
    if (!Number.isNaN(at)) cells[at]!++;
  }
  return { withoutFactor: { no: cells[0]!, yes: cells[1]! }, withFactor: { no: cells[2]!, yes: cells[3]! } };
}

/**
 * Risk ratio and odds ratio of a table. No design: every row counts as drawn by itself.
 *
 * @throws {AnalysisError} `outOfRange` for a negative count
 * @see Woolf (1955), Annals of Human Genetics 19, 251-253 (interval of the odds ratio)
 */
export function associate({ withoutFactor: a, withFactor: b }: TwoByTwo): Association {
  const cells = [a.no, a.yes, b.no, b.yes];
  if (cells.some((cell) => !(cell >= 0))) throw new AnalysisError('outOfRange', 'associate: counts must be 0 or above');
  const defined = (value: number): number | null => (Number.isFinite(value) ? value : null);
  const shareWithout = defined(a.yes / (a.no + a.yes));
  const shareWith = defined(b.yes / (b.no + b.yes));
  const oddsRatio = defined((b.yes * a.no) / (b.no * a.yes));
  const full = cells.every((cell) => cell > 0);
  const factor = full ? Math.exp(normalQuantile(0.975) * Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0))) : null;
  return {
    shareWithout,
    shareWith,
    riskRatio: shareWithout === null || shareWith === null ? null : defined(shareWith / shareWithout),
    oddsRatio,
    oddsRatioLow: factor === null ? null : oddsRatio! / factor,
    oddsRatioHigh: factor === null ? null : oddsRatio! * factor,
  };
}
