import { findEmptyCell, requireMargins, weightPerCell, type CalibratedWeights, type Margin, type NotCalibrated } from './margin.ts';

/**
 * Post-stratification: within every cell the weights are multiplied by population over sample, so that they add up to the population.
 *
 * @param weight sampling weight per row, above 0
 * @param margin cell of every row and population of every cell
 * @returns `notCalibrated` with `emptyCell` when a cell of the population has no row: unite it with another first
 * @throws {AnalysisError} `lengthMismatch`, `invalidWeight`, `outOfRange`
 * @see Holt and Smith (1979), Journal of the Royal Statistical Society A 142, 33-46; Lohr (2010), section 8.5.2; R: survey::postStratify
 */
export function postStratify(weight: Float64Array, margin: Margin): CalibratedWeights | NotCalibrated {
  requireMargins('postStratify', weight, [margin]);
  const empty = findEmptyCell([margin]);
  if (empty !== null) return empty;
  return { kind: 'calibrated', weight: meetMargin(weight, margin), initial: weight, margins: [margin], rounds: 1 };
}

/** The weights after one multiplication that makes them meet the margin. */
export function meetMargin(weight: Float64Array, margin: Margin): Float64Array {
  const sums = weightPerCell(margin, weight);
  const factor = margin.totals.map((total, cell) => total / sums[cell]!);
  return weight.map((w, row) => w * factor[margin.cell[row]!]!);
}
