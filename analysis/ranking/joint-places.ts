import { normalTwoSidedP } from '../distributions/normal.ts';
import { tQuantile } from '../distributions/t.ts';
import { requireSameLength } from '../errors.ts';

/** Estimates that are ranked, with all that is known of their errors. */
export interface RankedEstimates {
  /** In one unit. */
  readonly values: ArrayLike<number>;
  /** k × k, in the squared unit. */
  readonly covariance: ArrayLike<number>;
  /** Degrees of freedom of each estimate, above 0. */
  readonly df: ArrayLike<number>;
  /** Whether the two may be told apart at all (they may be equal as shown); left out: always. */
  readonly distinct?: (a: number, b: number) => boolean;
}

/** Places from 1 (highest) that an estimate may truly have. */
export interface PossiblePlaces {
  readonly low: number;
  readonly high: number;
}

/** Draws of the Monte Carlo: the 95 % point of the greatest difference has an error of about 0.7 percentage points in coverage. */
export const rankDraws = 1000;

/**
 * Standard normal numbers for `possiblePlaces`, made once and used for every factor.
 *
 * @param k      estimates per draw
 * @param normal standard normal numbers, seeded by the caller
 */
export const standardDraws = (k: number, normal: () => number, draws = rankDraws): Float64Array =>
  Float64Array.from({ length: draws * k }, () => normal());

/**
 * Possible places, jointly for all: in at least 95 of 100 surveys every one of the intervals holds the true place.
 *
 * Draws the errors of all estimates together from their covariance, and takes the value that the largest of all |differences| / standard
 * error stays below in 95 % of the draws. One estimate surely lies above another when their difference is larger than that; the places
 * that are left are 1 + those surely above, up to k - those surely below. Marginal intervals of each place would be shorter and wrong for
 * somebody who reads the whole list.
 *
 * The standard errors are estimates themselves, so each pair's limit is the value of Student's t (Satterthwaite's degrees of freedom) with the same
 * tail as the normal one. Conservative: pairs without a standard error are never told apart.
 *
 * @param draws from standardDraws, a multiple of the number of estimates
 * @returns per estimate, 1 ≤ low ≤ high ≤ k; [1, k] where nothing is sure
 * @throws {AnalysisError} `lengthMismatch`
 * @see Mogstad, Romano, Shaikh and Wilhelm (2024), Inference for ranks with applications to mobility across neighbourhoods and academic
 *   achievement across countries, Review of Economic Studies 91, 476-518 (differences, one step); Klein, Wright and Wieczorek (2020), A joint
 *   confidence region for an overall ranking of populations, JRSS C 69, 589-606
 */
export function possiblePlaces({ values, covariance, df, distinct = () => true }: RankedEstimates, draws: Float64Array): PossiblePlaces[] {
  const k = values.length;
  requireSameLength('possiblePlaces', 'covariance', covariance.length, k * k);
  requireSameLength('possiblePlaces', 'degrees of freedom', df.length, k);
  const places = Array.from({ length: k }, () => ({ low: 1, high: k }));
  if (k < 2) return places;
  const errors = differenceErrors(covariance, k);
  const critical = criticalDifference(covariance, errors, k, draws);
  const limits = new TLimits(normalTwoSidedP(critical) / 2);
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) {
      const error = errors[a * k + b]!;
      if (!(values[a]! > values[b]!) || !(error > 0) || !distinct(a, b)) continue;
      const difference = values[a]! - values[b]!;
      // Student's limit is above the normal one.
      if (difference <= critical * error) continue;
      if (!limits.areBelow(difference, error, pairDf(covariance[a * k + a]!, df[a]!, covariance[b * k + b]!, df[b]!))) continue;
      places[b]!.low++;
      places[a]!.high--;
    }
  return places;
}

/** Values of Student's t with the same tail. They fall with the degrees of freedom, so that most differences lie above that of whole ones. */
class TLimits {
  readonly #tail: number;
  readonly #ofWhole = new Map<number, number>();
  constructor(tail: number) {
    this.#tail = tail;
  }
  areBelow(difference: number, error: number, df: number): boolean {
    const whole = Math.floor(df);
    return (whole > 0 && difference > this.#of(whole) * error) || difference > this.#exact(df) * error;
  }
  #of(whole: number): number {
    let limit = this.#ofWhole.get(whole);
    if (limit === undefined) this.#ofWhole.set(whole, (limit = this.#exact(whole)));
    return limit;
  }
  #exact(df: number): number {
    return -tQuantile(this.#tail, df);
  }
}

/** Standard error of every difference; 0 where rounding leaves none. */
function differenceErrors(covariance: ArrayLike<number>, k: number): Float64Array {
  const errors = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) {
      const both = covariance[a * k + a]! + covariance[b * k + b]!;
      const variance = both - 2 * covariance[a * k + b]!;
      errors[a * k + b] = variance > 1e-12 * both ? Math.sqrt(variance) : 0;
    }
  return errors;
}

/** Satterthwaite (1946) for a sum of two variances. */
function pairDf(varianceA: number, dfA: number, varianceB: number, dfB: number): number {
  const sum = varianceA + varianceB;
  return (sum * sum) / ((varianceA * varianceA) / dfA + (varianceB * varianceB) / dfB);
}

/** The value below which the largest standardised difference lies in 95 % of the draws (the next one up, so that few draws err to the safe side). */
function criticalDifference(covariance: ArrayLike<number>, errors: Float64Array, k: number, draws: Float64Array): number {
  const root = covarianceRoot(covariance, k);
  const inverse = errors.map((error) => (error > 0 ? 1 / error : 0));
  const count = Math.floor(draws.length / k);
  const largest = new Float64Array(count);
  const x = new Float64Array(k);
  for (let draw = 0; draw < count; draw++) {
    const from = draw * k;
    let max = 0;
    for (let a = 0; a < k; a++) {
      let sum = 0;
      for (let j = 0; j <= a; j++) sum += root[a * k + j]! * draws[from + j]!;
      x[a] = sum;
      for (let b = 0; b < a; b++) {
        const size = Math.abs(sum - x[b]!) * inverse[a * k + b]!;
        if (size > max) max = size;
      }
    }
    largest[draw] = max;
  }
  largest.sort();
  return largest[Math.min(count - 1, Math.ceil(0.95 * (count + 1)) - 1)]!;
}

/** Cholesky factor that lets the matrix be singular: more areas than classes leave some combinations without error. */
function covarianceRoot(covariance: ArrayLike<number>, k: number): Float64Array {
  const root = new Float64Array(k * k);
  for (let j = 0; j < k; j++) {
    let pivot = covariance[j * k + j]!;
    for (let s = 0; s < j; s++) pivot -= root[j * k + s]! ** 2;
    if (!(pivot > 1e-10 * covariance[j * k + j]!)) continue;
    const diagonal = Math.sqrt(pivot);
    root[j * k + j] = diagonal;
    for (let i = j + 1; i < k; i++) {
      let sum = covariance[i * k + j]!;
      for (let s = 0; s < j; s++) sum -= root[i * k + s]! * root[j * k + s]!;
      root[i * k + j] = sum / diagonal;
    }
  }
  return root;
}
