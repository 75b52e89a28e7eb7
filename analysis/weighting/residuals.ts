import { cholesky, solveCholesky } from '../linear-algebra/cholesky.ts';
import type { CalibratedWeights, Margin } from './margin.ts';

/**
 * Residuals of a weighted regression on all margins, with the weights from before the calibration (the generalised regression form).
 *
 * @param z one value per row
 * @returns one residual per row; null when margins say the same beyond their common total (the same variable twice)
 * @see Deville and Särndal (1992), JASA 87, 376-382, formula 3.4; R: survey::calibrate
 */
export function residualsOfRegression(
  { initial, margins }: Pick<CalibratedWeights, 'initial' | 'margins'>,
  z: Float64Array,
): Float64Array | null {
  const column = columnsOf(margins);
  const k = margins.reduce((sum, { totals }, m) => sum + totals.length - (m === 0 ? 0 : 1), 0);
  const normal = new Float64Array(k * k);
  const right = new Float64Array(k);
  const set: number[] = [];
  for (let row = 0; row < z.length; row++) {
    columnsOfRow(column, margins, row, set);
    for (const a of set) {
      right[a]! += initial[row]! * z[row]!;
      for (const b of set) normal[a * k + b]! += initial[row]!;
    }
  }
  const l = cholesky(normal, k);
  if (l === null) return null;
  const b = solveCholesky(l, right);
  return z.map((v, row) => columnsOfRow(column, margins, row, set).reduce((rest, a) => rest - b[a]!, v));
}

/** First column of every margin. All cells of the first margin have a column; of the others the first cell has none, as it follows. */
function columnsOf(margins: readonly Margin[]): readonly number[] {
  let next = 0;
  return margins.map(({ totals }, m) => {
    const first = m === 0 ? 0 : next - 1;
    next += totals.length - (m === 0 ? 0 : 1);
    return first;
  });
}

/** Columns that are 1 for a row, written into `into`. */
function columnsOfRow(first: readonly number[], margins: readonly Margin[], row: number, into: number[]): number[] {
  into.length = 0;
  for (let m = 0; m < margins.length; m++) {
    const cell = margins[m]!.cell[row]!;
    if (m === 0 || cell > 0) into.push(first[m]! + cell);
  }
  return into;
}

const sweeps = 10;

/**
 * What is left after taking the mean of every cell out, margin by margin, ten times over. The means are unweighted, as in R; for a single
 * margin they are weighted as before the calibration, which is exact at once.
 *
 * @param z one value per row
 * @see R: survey::rake and survey::svyrecvar, whose standard errors this reproduces
 */
export function residualsMarginByMargin(
  { initial, margins }: Pick<CalibratedWeights, 'initial' | 'margins'>,
  z: Float64Array,
): Float64Array {
  if (margins.length === 1) return lessCellMeans(margins[0]!, z, initial);
  let rest = z;
  for (let sweep = 0; sweep < sweeps; sweep++) for (const margin of margins) rest = lessCellMeans(margin, rest, null);
  return rest;
}

function lessCellMeans({ cell, totals }: Margin, z: Float64Array, weight: Float64Array | null): Float64Array {
  const sums = new Float64Array(totals.length);
  const weights = new Float64Array(totals.length);
  z.forEach((v, row) => {
    const w = weight === null ? 1 : weight[row]!;
    sums[cell[row]!]! += w * v;
    weights[cell[row]!]! += w;
  });
  return z.map((v, row) => v - sums[cell[row]!]! / weights[cell[row]!]!);
}
