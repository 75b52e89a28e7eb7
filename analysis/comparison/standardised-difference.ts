import { covarianceOfTotals, dfOfMembers } from '../estimation/covariance-of-totals.ts';
import { finishDifference, type Difference } from '../estimation/difference.ts';
import { variableOf } from '../estimation/estimate-subpopulations.ts';
import type { NotEstimable } from '../estimation/estimate.ts';
import type { PsuTotals } from '../estimation/psu-totals.ts';
import type { VarianceDesign, VarianceOptions } from '../estimation/variance.ts';

/** Own minus other, the other standardised to the own mix. */
export interface StandardisedDifference extends Difference {
  /** The other side with the own side's mix: own value minus the difference. */
  readonly other: number;
}

/** Equal means differ by rounding when they are put together from cells; a difference made of rounding over a spread made of rounding would be clear. */
export const settled = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);

/**
 * (V₁ + V₂)² / (V₁²/d₁ + V₂²/d₂); a side without degrees of freedom counts as having one. Rounded down, to be on the safe side; what is a whole
 * number but for rounding stays that one, in whichever order its parts were added up.
 */
function satterthwaite([a, dfA]: readonly [number, number], [b, dfB]: readonly [number, number], most: number): number {
  const spread = (a * a) / Math.max(1, dfA) + (b * b) / Math.max(1, dfB);
  return spread > 0 ? Math.min(most, Math.max(1, Math.floor((a + b) ** 2 / spread + 1e-9))) : most;
}

/** Variances of both sides, their covariance (of own and minus other), and degrees of freedom of each and of both together. */
export interface SideVariances {
  readonly ofOwn: number;
  readonly between: number;
  readonly ofOther: number;
  readonly dfOwn: number;
  readonly dfOther: number;
  /** Above 0. */
  readonly dfOfBoth: number;
}

/** @param value own minus other, settled */
export function finishStandardised(value: number, other: number, sides: SideVariances): StandardisedDifference {
  const { ofOwn, between, ofOther, dfOwn, dfOther, dfOfBoth } = sides;
  const df = satterthwaite([ofOwn, dfOwn], [ofOther, dfOther], dfOfBoth);
  return { ...finishDifference(value, settled(Math.sqrt(Math.max(0, ofOwn + 2 * between + ofOther))), df), other };
}

/**
 * Difference of two groups of one design, the other one standardised to the mix of the own one (direct standardisation). With cells g of the
 * mix (grade × sex), the own side's weighted shares π_g = W_g / W of those who answered, and the other side's cell means r_g:
 *
 *   own − Σ π_g r_g = Σ_own w (y − r_g) / W
 *
 * The variance is Taylor's. The linearised score of a row of the own side is w (y − r_g − difference) / W, of the other side
 * − π_g w (y − r_g) / W_g(other); they are added up per PSU, so that classes with pupils on both sides bring their covariance. The own mix is
 * estimated too. With one cell value and variance are those of `differenceBetween`; where the difference is the same in every cell, the contrast of a design-based
 * linear regression on cells × side.
 *
 * @param targetOf per group of the totals: cell c of the own side is c, of the other side cells + c; −1 for neither
 * @param cells    how many cells the mix has; cells without answers on the own side count for nothing
 * Degrees of freedom are Satterthwaite's: of a small place and a large rest hardly more is known than of the small place. They are at most those of
 * `differenceBetween` (PSUs minus strata with answers on either side, minus 1), which a place of few classes takes from the classes of the rest.
 *
 * @returns `notEstimable` when the own side has no answers, or has some in a cell where the other side has none (`noAnswers`), when too few PSUs are left, or a single PSU is forbidden
 * @throws {AnalysisError} `outOfRange` when the totals lack the variable
 * @see Satterthwaite (1946), Biometrics Bulletin 2, 110-114; Fleiss (1981), Statistical Methods for Rates and Proportions, ch. 14 (direct standardisation); Binder (1983) for the linearisation; R:
 *   survey::svystandardize takes the mix as known instead
 */
export function standardisedDifference(
  totals: PsuTotals,
  design: VarianceDesign,
  variable: number,
  targetOf: ArrayLike<number>,
  cells: number,
  options: VarianceOptions,
): StandardisedDifference | NotEstimable {
  const { answered, w, wy } = variableOf('standardisedDifference', totals, variable);
  const sums = sumCells();
  const targets = targetsOfLines();
  const psuCount = design.psuStratum.length;
  const [member, ownMember, otherMember] = [new Uint8Array(psuCount), new Uint8Array(psuCount), new Uint8Array(psuCount)];
  let psus = 0;
  for (let line = 0; line < answered.length; line++) {
    const target = targets[line]!;
    if (target < 0 || answered[line] === 0) continue;
    const psu = totals.psu[line]!;
    if (target < cells) ownMember[psu] = 1;
    else otherMember[psu] = 1;
    if (member[psu] === 0) psus++;
    member[psu] = 1;
  }
  const notEstimable = (reason: NotEstimable['reason']): NotEstimable => ({
    kind: 'notEstimable',
    reason,
    rows: sums.rows,
    n: sums.n,
    psus,
  });
  let ownWeight = 0;
  for (let cell = 0; cell < cells; cell++) {
    ownWeight += sums.w[cell]!;
    if (sums.w[cell]! > 0 && sums.w[cells + cell] === 0) return notEstimable('noAnswers');
  }
  if (ownWeight === 0) return notEstimable('noAnswers');
  const dfOfBoth = dfOfMembers(member, design) - 1;
  if (dfOfBoth <= 0) return notEstimable('noDegreesOfFreedom');
  const means = Float64Array.from({ length: 2 * cells }, (_, target) => (sums.w[target]! > 0 ? sums.wy[target]! / sums.w[target]! : 0));
  let own = 0;
  let other = 0;
  for (let cell = 0; cell < cells; cell++) {
    own += sums.wy[cell]! / ownWeight;
    other += (sums.w[cell]! / ownWeight) * means[cells + cell]!;
  }
  const value = settled(own - other);
  // Own and other side next to each other, for the variance of each.
  const shares = means.map((_, target) =>
    target < cells ? 1 / ownWeight : sums.w[target]! > 0 ? -sums.w[target - cells]! / ownWeight / sums.w[target]! : 0,
  );
  const around = means.map((mean, target) => (target < cells ? means[cells + target]! + value : mean));
  const scores = new Float64Array(2 * psuCount);
  for (let line = 0; line < answered.length; line++) {
    const target = targets[line]!;
    if (target < 0) continue;
    const at = 2 * totals.psu[line]! + (target < cells ? 0 : 1);
    scores[at] = scores[at]! + shares[target]! * (wy[line]! - around[target]! * w[line]!);
  }
  const covariance = covarianceOfTotals({ statistics: 2, totals: scores, member }, design, options);
  if (covariance === null) return notEstimable('singlePsu');
  const [ofOwn, between, , ofOther] = covariance as unknown as readonly [number, number, number, number];
  const [dfOwn, dfOther] = [dfOfMembers(ownMember, design), dfOfMembers(otherMember, design)];
  return finishStandardised(value, other, { ofOwn, between, ofOther, dfOwn, dfOther, dfOfBoth });

  /** Target per line; -1 also for the other side's pupils in cells that the own side lacks: they stand for nobody. */
  function targetsOfLines(): Int32Array {
    const found = new Int32Array(answered.length);
    for (let line = 0; line < answered.length; line++) {
      const target = targetOf[totals.group[line]!]!;
      found[line] = target >= 0 && sums.w[target < cells ? target : target - cells]! > 0 ? target : -1;
    }
    return found;
  }
  function sumCells(): { readonly rows: number; readonly n: number; readonly w: Float64Array; readonly wy: Float64Array } {
    const weights = new Float64Array(2 * cells);
    const values = new Float64Array(2 * cells);
    let rows = 0;
    let n = 0;
    for (let line = 0; line < answered.length; line++) {
      const target = targetOf[totals.group[line]!]!;
      if (target < 0) continue;
      rows += totals.rows[line]!;
      n += answered[line]!;
      weights[target] = weights[target]! + w[line]!;
      values[target] = values[target]! + wy[line]!;
    }
    return { rows, n, w: weights, wy: values };
  }
}
