import { requireSameLength } from '../errors.ts';

/**
 * How many of several factors each pupil has: those that apply among the factors with a score, brought to the number of all factors and
 * rounded, so that a pupil who skipped the questions of one factor is not taken for one without that risk.
 *
 * @param has         per factor, per pupil: 1, 0, or anything else for no score
 * @param counted     which of 1 and 0 counts: 1 for risks, 0 for protection that is not on the low side
 * @param leastScored share of the factors, in [0, 1], that a pupil must have a score on
 * @returns whole numbers from 0 to the number of factors; NaN for pupils with too few scores
 * @throws {AnalysisError} `lengthMismatch`
 * @see Newcomb and Felix-Ortiz (1992), Journal of Personality and Social Psychology 63, 280-296 (counts of risk and of protective factors);
 *   bringing them to the number of all factors is our own choice
 */
export function countFactors(has: readonly Uint8Array[], counted: 0 | 1, leastScored: number): Float64Array {
  const n = has[0]?.length ?? 0;
  const scored = new Uint16Array(n);
  const count = new Uint16Array(n);
  for (const factor of has) {
    requireSameLength('countFactors', 'factor', factor.length, n);
    for (let row = 0; row < n; row++) {
      if (factor[row]! > 1) continue;
      scored[row]!++;
      if (factor[row] === counted) count[row]!++;
    }
  }
  return Float64Array.from(count, (one, row) =>
    scored[row]! > 0 && scored[row]! >= leastScored * has.length ? Math.round((one * has.length) / scored[row]!) : NaN,
  );
}
