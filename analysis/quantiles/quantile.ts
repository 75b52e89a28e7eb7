import { requireRange } from '../errors.ts';

/** The nine sample quantiles of Hyndman and Fan (1996); 7 is R's default, 2 averages at a jump. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** Values that are there, ascending. @param values NaN is missing */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  const present = Float64Array.from(values).filter((v) => !Number.isNaN(v));
  return present.sort();
}

/**
 * Unweighted sample quantile.
 *
 * @param sorted ascending, without missing values (sortedValues)
 * @param p      in [0, 1]
 * @param type   which definition; 1-3 give values of the sample (or the middle of two), 4-9 interpolate
 * @returns the unit of the values; null for no values
 * @throws {AnalysisError} `outOfRange`
 * @see Hyndman and Fan (1996), The American Statistician 50, 361-365; R: quantile(type = )
 */
export function quantile(sorted: Float64Array, p: number, type: QuantileType = 7): number | null {
  requireRange('quantile', 'p', p, 0, 1);
  const n = sorted.length;
  if (n === 0) return null;
  const at = (j: number): number => sorted[Math.min(Math.max(j, 1), n) - 1]!;
  if (type <= 3) {
    const position = n * p + (type === 3 ? -0.5 : 0);
    const j = Math.floor(position + fuzz);
    const beyond = position > j + fuzz;
    if (type === 1) return beyond ? at(j + 1) : at(j);
    if (type === 2) return beyond ? at(j + 1) : (at(j) + at(j + 1)) / 2;
    return beyond || j % 2 !== 0 ? at(j + 1) : at(j);
  }
  const [a, b] = plottingPosition[type as 4 | 5 | 6 | 7 | 8 | 9];
  const position = a + p * (n + 1 - a - b);
  const j = Math.floor(position + fuzz);
  const h = Math.abs(position - j) < fuzz ? 0 : position - j;
  // Written so that two equal neighbours give exactly their value.
  return at(j) + h * (at(j + 1) - at(j));
}

/** n p is a whole number up to rounding: R allows this much. */
const fuzz = 4 * Number.EPSILON;

const plottingPosition: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9, readonly [number, number]>> = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
};
