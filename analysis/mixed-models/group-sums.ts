import { requireSameLength } from '../errors.ts';

/** 'reml' takes the estimated mean into account, 'ml' does not. */
export type LikelihoodMethod = 'reml' | 'ml';

/** Expected outcome, not an error. `noSpread`: no differences within groups; `tooFewGroups`: fewer than two, or every group of one row. */
export interface VarianceNotEstimable {
  readonly kind: 'notEstimable';
  readonly reason: 'tooFewGroups' | 'noSpread' | 'noConvergence';
}

/** All that a model with random intercepts needs of the rows: size and mean per group, and the squares within. */
export interface GroupSums {
  /** Rows with a value. */
  readonly n: number;
  /** Number of each group that has rows, as given. */
  readonly group: Int32Array;
  readonly sizes: Float64Array;
  readonly means: Float64Array;
  /** Sum of squares around the group means. */
  readonly squaresWithin: number;
}

/**
 * @param y     one value per row; NaN is missing
 * @param group group per row, from 0; -1 is none
 * @throws {AnalysisError} `lengthMismatch`
 */
export function sumGroups(operation: string, y: Float64Array, group: Int32Array): GroupSums {
  requireSameLength(operation, 'group', group.length, y.length);
  const position = new Map<number, number>();
  const sizes: number[] = [];
  const means: number[] = [];
  const used = (row: number): boolean => group[row]! >= 0 && !Number.isNaN(y[row]);
  let n = 0;
  for (let row = 0; row < y.length; row++) {
    if (!used(row)) continue;
    n++;
    let at = position.get(group[row]!);
    if (at === undefined) {
      position.set(group[row]!, (at = sizes.length));
      sizes.push(0);
      means.push(0);
    }
    sizes[at]!++;
    means[at]! += y[row]!;
  }
  for (let at = 0; at < sizes.length; at++) means[at]! /= sizes[at]!;
  let squaresWithin = 0;
  for (let row = 0; row < y.length; row++) if (used(row)) squaresWithin += (y[row]! - means[position.get(group[row]!)!]!) ** 2;
  return { n, group: Int32Array.from(position.keys()), sizes: Float64Array.from(sizes), means: Float64Array.from(means), squaresWithin };
}
