import { AnalysisError, requireRange, requireSameLength } from '../errors.ts';

/**
 * Rules for weighted quantiles, named as in R survey 4.1 (`svyquantile(qrule = )`): `math` is the inverse of the weighted distribution
 * (lower), `school` averages at a jump; `hf…` are the weighted Hyndman-Fan types, of which 4, 6 and 7 interpolate between rows.
 */
export type WeightedQuantileRule = 'math' | 'school' | 'hf1' | 'hf2' | 'hf3' | 'hf4' | 'hf6' | 'hf7';

/** Values in ascending order with their weights. */
export interface WeightedValues {
  readonly value: Float64Array;
  readonly weight: Float64Array;
  /** Running sum of the weights. */
  readonly below: Float64Array;
}

/**
 * Sorts the rows that have a value; rows with the same value keep their order.
 *
 * @param values NaN is missing
 * @param weight above 0, same length
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`
 */
export function weightedValues(values: Float64Array, weight: Float64Array): WeightedValues {
  requireSameLength('weightedValues', 'weight', weight.length, values.length);
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    if (!(weight[i]! > 0 && weight[i]! < Infinity))
      throw new AnalysisError('invalidWeight', `weightedValues: weight of row ${i} must be above 0 and finite, is ${weight[i]}`, {
        row: i,
      });
    rows.push(i);
  }
  rows.sort((a, b) => values[a]! - values[b]! || a - b);
  const value = Float64Array.from(rows, (i) => values[i]!);
  const sorted = Float64Array.from(rows, (i) => weight[i]!);
  return { value, weight: sorted, below: runningSum(sorted) };
}

/**
 * Weighted quantile.
 *
 * @param data from weightedValues
 * @param p    in [0, 1]
 * @returns the unit of the values; null for no values
 * @throws {AnalysisError} `outOfRange`
 * @see Hyndman and Fan (1996); R survey 4.1: svyquantile
 */
export function weightedQuantile(data: WeightedValues, p: number, rule: WeightedQuantileRule = 'math'): number | null {
  requireRange('weightedQuantile', 'p', p, 0, 1);
  const n = data.value.length;
  if (n === 0) return null;
  if (rule === 'hf6' || rule === 'hf7') return interpolated(data, p, rule);
  const of = rule === 'hf3' ? distinct(data) : data;
  // Below the first jump the smallest value is the quantile. R takes the second one there; only its type 3 is followed in that, because
  // type 3 is kept for comparison with R and not used for anything that is shown.
  if (rule !== 'hf3' && p * of.below[n - 1]! < of.below[0]!) return of.value[0]!;
  const step = stepAt(of, p);
  const lower = of.value[step.low]!;
  const upper = of.value[step.high]!;
  if (rule === 'hf4') {
    const gamma = step.before / (step.before + step.after);
    return lower * (1 - gamma) + upper * gamma;
  }
  if (step.before !== 0) return upper;
  if (rule === 'school' || rule === 'hf2') return (lower + upper) / 2;
  // Type 3 takes the even order statistic at a jump, counted from 1.
  return rule === 'hf3' && step.low % 2 === 0 ? upper : lower;
}

/** The last row at which the distribution is not above p (the first row, where it starts above), and the next one. */
function stepAt(data: WeightedValues, p: number): { low: number; high: number; before: number; after: number } {
  const n = data.value.length;
  const total = data.below[n - 1]!;
  let low = 0;
  let size = n;
  // Binary search for the number of rows with a running sum up to p × total.
  while (size > 0) {
    const half = size >> 1;
    if (data.below[low + half]! <= p * total) {
      low += half + 1;
      size -= half + 1;
    } else size = half;
  }
  low = Math.max(low - 1, 0);
  const high = Math.min(low + 1, n - 1);
  return { low, high, before: p - data.below[low]! / total, after: data.below[high]! / total - p };
}

/** Rows with the same value become one. */
function distinct(data: WeightedValues): WeightedValues {
  const value: number[] = [];
  const weight: number[] = [];
  for (let i = 0; i < data.value.length; i++) {
    if (i > 0 && data.value[i] === data.value[i - 1]) weight[weight.length - 1]! += data.weight[i]!;
    else {
      value.push(data.value[i]!);
      weight.push(data.weight[i]!);
    }
  }
  return { value: Float64Array.from(value), weight: Float64Array.from(weight), below: runningSum(weight) };
}

function interpolated(data: WeightedValues, p: number, rule: 'hf6' | 'hf7'): number {
  const n = data.value.length;
  if (n === 1) return data.value[0]!;
  const position =
    rule === 'hf6'
      ? (i: number): number => data.below[i]! / (data.below[n - 1]! + data.weight[n - 1]!)
      : (i: number): number => (i === 0 ? 0 : data.below[i - 1]!) / data.below[n - 2]!;
  if (p <= position(0)) return data.value[0]!;
  if (p >= position(n - 1)) return data.value[n - 1]!;
  let low = 0;
  let high = n - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (position(middle) <= p) low = middle;
    else high = middle;
  }
  const share = (p - position(low)) / (position(high) - position(low));
  return data.value[low]! + share * (data.value[high]! - data.value[low]!);
}

function runningSum(weight: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weight.length);
  let sum = 0;
  for (let i = 0; i < weight.length; i++) sums[i] = sum += weight[i]!;
  return sums;
}
