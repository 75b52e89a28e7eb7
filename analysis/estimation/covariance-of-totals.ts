import { requireSameLength } from '../errors.ts';
import { psusPerStratum, type VarianceDesign, type VarianceOptions } from './variance.ts';

/** Linearised scores of several statistics, added up per PSU of the whole design. */
export interface ScoreTotals {
  /** How many statistics. */
  readonly statistics: number;
  /** PSU p, statistic s at `p * statistics + s`. */
  readonly totals: Float64Array;
  /** 1 for a PSU with rows that were used, 0 for one that only counts in the design. */
  readonly member: Uint8Array;
}

/** Room for the totals, all 0 and without members. */
export const emptyScoreTotals = (psus: number, statistics: number): ScoreTotals => ({
  statistics,
  totals: new Float64Array(psus * statistics),
  member: new Uint8Array(psus),
});

/**
 * Covariance matrix of several linearised statistics: the sum over strata of (1 - f) n/(n-1) Σ (t - mean)(t - mean)ᵀ, in which PSUs of a
 * stratum that has members count with total 0 when they have none. The rules for single PSUs are those of `VarianceSum`; the diagonal
 * equals its variances.
 *
 * @returns statistics × statistics; null when a stratum has a single PSU and the rule is `fail`, or `average` with nothing to average over
 * @throws {AnalysisError} `lengthMismatch`
 * @see Lohr (2010), Sampling: Design and Analysis, 2nd ed., section 9.1; R: survey::svyrecvar
 */
export function covarianceOfTotals(
  { statistics: k, totals, member }: ScoreTotals,
  design: VarianceDesign,
  options: VarianceOptions,
): Float64Array | null {
  const psus = design.psuStratum.length;
  requireSameLength('covarianceOfTotals', 'totals', totals.length, psus * k);
  requireSameLength('covarianceOfTotals', 'members', member.length, psus);
  const psuCounts = psusPerStratum(design);
  const { means, members } = meansPerStratum(totals, member, k, design, psuCounts);
  const sum = new Float64Array(k * k);
  const { strata, averaged, failed } = countStrata(members, psuCounts, design, options);
  if (failed) return null;
  const centred = new Float64Array(k);
  const treatments = Array.from(members, (count, h) => (count === 0 ? null : treatmentOf(h, count, psuCounts[h]!, design, options)));
  for (let psu = 0; psu < psus; psu++) {
    const h = design.psuStratum[psu]!;
    const treatment = treatments[h]!;
    if (treatment === null || treatment.kind !== 'adds') continue;
    const { scale, centred: isCentred } = treatment;
    for (let s = 0; s < k; s++) centred[s] = totals[psu * k + s]! - (isCentred ? means[h * k + s]! : 0);
    for (let a = 0; a < k; a++) {
      // Of forty areas, few have pupils in a stratum.
      if (centred[a] === 0) continue;
      const scaled = scale * centred[a]!;
      for (let b = 0; b <= a; b++) sum[a * k + b]! += scaled * centred[b]!;
    }
  }
  for (let a = 0; a < k; a++) for (let b = 0; b < a; b++) sum[b * k + a] = sum[a * k + b]!;
  if (averaged === 0) return sum;
  return averaged === strata ? null : sum.map((v) => (v * strata) / (strata - averaged));
}

type Treatment =
  { readonly kind: 'adds'; readonly scale: number; readonly centred: boolean } | { readonly kind: 'nothing' | 'averaged' | 'failed' };

function treatmentOf(h: number, members: number, n: number, design: VarianceDesign, options: VarianceOptions): Treatment {
  const kept = options.fpc && design.fpc !== null ? 1 - n / design.fpc[h]! : 1;
  // A stratum that was sampled completely adds nothing, whatever the rule (R compares with 1e-7 too).
  if (kept < 1e-7) return { kind: 'nothing' };
  const scale = n > 1 ? (kept * n) / (n - 1) : kept;
  const single =
    n === 1 ||
    (members === 1 && options.adjustSubpopulationSinglePsu === true && (options.singlePsu === 'adjust' || options.singlePsu === 'average'));
  if (!single) return { kind: 'adds', scale, centred: true };
  if (options.singlePsu === 'adjust') return { kind: 'adds', scale, centred: false };
  return { kind: options.singlePsu === 'average' ? 'averaged' : options.singlePsu === 'fail' ? 'failed' : 'nothing' };
}

function meansPerStratum(
  totals: Float64Array,
  member: Uint8Array,
  k: number,
  design: VarianceDesign,
  psuCounts: Int32Array,
): { readonly means: Float64Array; readonly members: Int32Array } {
  const means = new Float64Array(design.strata * k);
  const members = new Int32Array(design.strata);
  for (let psu = 0; psu < member.length; psu++) {
    const h = design.psuStratum[psu]!;
    members[h]! += member[psu]!;
    // A PSU that is no member has totals of 0.
    if (member[psu] === 1) for (let s = 0; s < k; s++) means[h * k + s]! += totals[psu * k + s]! / psuCounts[h]!;
  }
  return { means, members };
}

function countStrata(
  members: Int32Array,
  psuCounts: Int32Array,
  design: VarianceDesign,
  options: VarianceOptions,
): { readonly strata: number; readonly averaged: number; readonly failed: boolean } {
  let strata = 0,
    averaged = 0,
    failed = false;
  members.forEach((count, h) => {
    if (count === 0) return;
    strata++;
    const { kind } = treatmentOf(h, count, psuCounts[h]!, design, options);
    if (kind === 'averaged') averaged++;
    if (kind === 'failed') failed = true;
  });
  return { strata, averaged, failed };
}

/** PSUs minus strata, counted where there are members. */
export function dfOfMembers(member: Uint8Array, design: Pick<VarianceDesign, 'psuStratum' | 'strata'>): number {
  const met = new Uint8Array(design.strata);
  let df = 0;
  for (let psu = 0; psu < member.length; psu++) {
    if (member[psu] === 0) continue;
    const h = design.psuStratum[psu]!;
    if (met[h] === 1) df++;
    met[h] = 1;
  }
  return df;
}
