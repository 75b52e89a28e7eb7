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
 * Single PSUs as in R survey 4.1.1 (`onestrat`, `onestage`):
 * - `remove`, `certainty`: the stratum adds nothing
 * - `adjust`: centred at the mean of all totals of the sample, which is 0 for a linearised mean: it adds its squared total
 * - `average`: it adds the average of the other strata that have members
 * - `fail`: no variance is given
 *
 * @see Lohr (2010), Sampling: Design and Analysis, 2nd ed., section 9.1 (linearisation) and 5.3 (PSU totals)
 */
export class VarianceSum {
  private readonly psuCounts: Int32Array;
  private readonly fpc: Float64Array | null;
  private readonly options: VarianceOptions;
  private sum = 0;
  private strata = 0;
  private averaged = 0;
  private failed = false;

  constructor(psuCounts: Int32Array, fpc: Float64Array | null, options: VarianceOptions) {
    this.psuCounts = psuCounts;
    this.fpc = options.fpc ? fpc : null;
    this.options = options;
  }

  /** One stratum: `totals` has the totals of its PSUs that have members, from the start; `members` says how many, 1 or more. */
  add(stratum: number, totals: Float64Array, members: number): void {
    this.strata++;
    const n = this.psuCounts[stratum]!;
    const kept = this.fpc === null ? 1 : 1 - n / this.fpc[stratum]!;
    // A stratum that was sampled completely adds nothing, whatever the rule (R compares with 1e-7 too).
    if (kept < 1e-7) return;
    if (n === 1) {
      this.addSingle(totals[0]!, kept);
      return;
    }
    const scale = (kept * n) / (n - 1);
    const { singlePsu, adjustSubpopulationSinglePsu } = this.options;
    if (members === 1 && adjustSubpopulationSinglePsu === true && (singlePsu === 'adjust' || singlePsu === 'average')) {
      this.addSingle(totals[0]!, scale);
      return;
    }
    let mean = 0;
    for (let i = 0; i < members; i++) mean += totals[i]!;
    mean /= n;
    let squares = (n - members) * mean * mean;
    for (let i = 0; i < members; i++) squares += (totals[i]! - mean) * (totals[i]! - mean);
    this.sum += scale * squares;
  }

  private addSingle(total: number, scale: number): void {
    const { singlePsu } = this.options;
    if (singlePsu === 'adjust') this.sum += scale * total * total;
    else if (singlePsu === 'average') this.averaged++;
    else if (singlePsu === 'fail') this.failed = true;
  }

  /** Null when a stratum has a single PSU and the rule is `fail`, or `average` with nothing to average over: none is made up. */
  variance(): number | null {
    if (this.failed) return null;
    if (this.averaged === 0) return this.sum;
    return this.averaged === this.strata ? null : (this.sum * this.strata) / (this.strata - this.averaged);
  }
}
