import type { ReleasedRow } from '../disclosure/released.ts';
import { inUnit } from '../disclosure/round-released.ts';
import { normalQuantile } from '../distributions/normal.ts';

export type ChangeDirection = 'increase' | 'decrease';

/** Two-sided test at 5 %, found in 80 of 100 surveys. */
const standardErrorsApart = normalQuantile(0.975) + normalQuantile(0.8);

/**
 * The smallest true change that the next wave would show, in at least 80 of 100 cases, at 5 %: (1.96 + 0.84) × the standard error of the
 * difference between two waves.
 *
 * Tested by itself. The words of a comparison are given over a family (compareFactors), so that the only true change of many has to be larger for
 * *clearly*, and where fewer than eight schools are in both waves they never say so.
 *
 * From the released row alone, so that anybody can check it. Its half-width divided by 1.96 stands for the standard error: too large rather
 * than too small, since bounds are rounded outward and few classes have wider intervals. The next wave is taken to have as many pupils in as many
 * classes with the same design effect; the standard error of a share follows the new share where that is nearer one half.
 *
 * @param row       a share in [0, 1] or a mean in [0, 100]
 * @param direction where the change goes: a share of 4 % has more room upward
 * @returns in the row's unit, above 0, rounded up to a whole percent or point; null where the row shows no value, or where not even a share of
 *   0 (or 1) would be told from it
 * @see Cohen (1988), Statistical Power Analysis, 2nd ed., section 6.4, for the difference of two shares; Lohr (2010), Sampling: Design and Analysis,
 *   2nd ed., section 7.5, for design effects in planning
 */
export function detectableChange(
  row: Pick<ReleasedRow, 'statistic' | 'value' | 'low' | 'high'>,
  direction: ChangeDirection,
): number | null {
  const { value, low, high, statistic } = row;
  if (value === null || low === null || high === null) return null;
  const unit = statistic === 'share' ? 0.01 : 1;
  const top = 100 * unit;
  // A bound at the end of the scale may have been cut off there: the other side tells the width, and the rounding of the value is added.
  const cut = low <= 0 || high >= top;
  const half = cut && statistic === 'mean' ? Math.max(high - value, value - low) + unit / 2 : (high - low) / 2;
  const standardError = half / normalQuantile(0.975);
  const nextVariance = (change: number): number => {
    if (statistic === 'mean') return standardError ** 2;
    const next = direction === 'increase' ? value + change : value - change;
    return standardError ** 2 * Math.max(1, spread(next) / spread(Math.min(1 - unit / 2, Math.max(unit / 2, value))));
  };
  const room = direction === 'increase' ? top - value : value;
  for (let steps = 1; steps * unit <= room + 1e-9; steps++) {
    const change = steps * unit;
    if (change >= standardErrorsApart * Math.sqrt(standardError ** 2 + nextVariance(change))) return inUnit(steps, unit);
  }
  return null;
}

const spread = (share: number): number => share * (1 - share);
