import type { DesignColumns } from '../../survey/columns/columns.ts';
import type { SinglePsuRule } from '../../survey/instrument/instrument.ts';

/** What the variance needs to know of the design: strata of all PSUs, also of those without members of a subpopulation. */
export type VarianceDesign = Pick<DesignColumns, 'psuStratum' | 'strata' | 'fpc'>;

export interface VarianceOptions {
  readonly singlePsu: SinglePsuRule;
  /** Whether the finite population correction is applied (where the design has one). */
  readonly fpc: boolean;
  /** Applies the rule also where a subpopulation leaves one PSU in a stratum that has more (R: survey.adjust.domain.lonely). Default false. */
  readonly adjustSubpopulationSinglePsu?: boolean;
}

/** PSUs per stratum, of the whole design. */
export function psusPerStratum(design: VarianceDesign): Int32Array {
  const counts = new Int32Array(design.strata);
  for (const stratum of design.psuStratum) counts[stratum]!++;
  return counts;
}

/** Degrees of freedom of the whole design: PSUs minus strata that have PSUs. */
export function designDf(psuCounts: Int32Array): number {
  let df = 0;
  for (const psus of psuCounts) if (psus > 0) df += psus - 1;
  return df;
}

/**
 * Adds the strata of one linearised statistic up to its variance: the sum over strata of (1 - f) n/(n-1) Σ (t - mean)², in which PSUs
 * of the stratum that are not reported count with total 0.
 *
 * `add` takes one stratum at a time: the totals of the PSUs that have members. `variance` gives the result, or null when a stratum has
 * a single PSU and the rule is `fail`.
 *
 * Single PSUs as in R survey 4.1.1 (`onestrat`, `onestage`):
 * - `remove`, `certainty`: the stratum adds nothing
 * - `adjust`: centred at the mean of all totals of the sample, which is 0 for a linearised mean: it adds its squared total
 * - `average`: it adds the average of the other strata that have members
 *
 * @see Lohr (2010), Sampling: Design and Analysis, 2nd ed., section 9.1 (linearisation) and 5.3 (PSU totals)
 */
export interface VarianceSum {
  add(stratum: number, totals: Float64Array, from: number, to: number): void;
  variance(): number | null;
}

export function varianceSum(psuCounts: Int32Array, fpc: Float64Array | null, options: VarianceOptions): VarianceSum {
  const correction = options.fpc ? fpc : null;
  let sum = 0;
  let strata = 0;
  let averaged = 0;
  let failed = false;

  const single = (total: number, scale: number): void => {
    if (options.singlePsu === 'adjust') sum += scale * total * total;
    else if (options.singlePsu === 'average') averaged++;
    else if (options.singlePsu === 'fail') failed = true;
  };

  return {
    add(stratum, totals, from, to) {
      strata++;
      const n = psuCounts[stratum]!;
      const kept = correction === null ? 1 : 1 - n / correction[stratum]!;
      // A stratum that was sampled completely adds nothing, whatever the rule (R compares with 1e-7 too).
      if (kept < 1e-7) return;
      const members = to - from;
      if (n === 1) {
        single(totals[from]!, kept);
        return;
      }
      const scale = (kept * n) / (n - 1);
      if (members === 1 && options.adjustSubpopulationSinglePsu && (options.singlePsu === 'adjust' || options.singlePsu === 'average')) {
        single(totals[from]!, scale);
        return;
      }
      let mean = 0;
      for (let i = from; i < to; i++) mean += totals[i]!;
      mean /= n;
      let squares = (n - members) * mean * mean;
      for (let i = from; i < to; i++) squares += (totals[i]! - mean) * (totals[i]! - mean);
      sum += scale * squares;
    },
    variance() {
      if (failed) return null;
      if (averaged === 0) return sum;
      // Nothing to average over: no variance can be given, and none is made up.
      return averaged === strata ? null : (sum * strata) / (strata - averaged);
    },
  };
}
