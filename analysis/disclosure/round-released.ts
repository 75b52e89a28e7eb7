/** The formats of released numbers: rounded here, before anything is stored or sent. */
import type { Estimate, NotEstimable } from '../estimation/estimate.ts';
import type { DisclosureSettings, Protection } from './released.ts';
import type { Scale, Statistic } from '../../survey/instrument/instrument.ts';

/** What the formats depend on. */
export interface ShownFactor {
  readonly statistic: Statistic;
  readonly scale: Pick<Scale, 'range'>;
}

/** What a released row says of one cell. */
export interface Shown {
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly protection: Protection;
}

/** Bounds that meet a whole number up to rounding error of the computation are that number. */
const slack = 1e-9;
export const wholeDown = (percent: number): number => Math.floor(percent + slack);
export const wholeUp = (percent: number): number => Math.ceil(percent - slack);

/** Number of pupils to the nearest 5 (setting). */
export const roundPupils = (n: number, { roundN }: Pick<DisclosureSettings, 'roundN'>): number => Math.round(n / roundN) * roundN;

/** A value on the scale on which it is shown: percent for a share, 0 to 100 of the score's possible range for a mean. */
export function onScale({ statistic, scale }: ShownFactor, value: number): number {
  const [low, high] = scale.range;
  return statistic === 'share' ? value * 100 : ((value - low) / (high - low)) * 100;
}

/** A difference of two values, or a width, on that scale. */
export function widthOnScale({ statistic, scale }: ShownFactor, width: number): number {
  const [low, high] = scale.range;
  return statistic === 'share' ? width * 100 : (width / (high - low)) * 100;
}

/** What a whole step on that scale is in released rows. */
export const unitOf = ({ statistic }: ShownFactor): number => (statistic === 'share' ? 0.01 : 1);

/** Whole percent as a share, without the tail of binary fractions (29 percent is 0.29). */
export const inUnit = (whole: number, unit: number): number => (unit === 1 ? whole : Math.round(whole) / 100) + 0; // no minus nought

export const hidden = (reason: 'protected' | 'tooUncertain', n: number | null = null): Shown => ({
  n,
  value: null,
  low: null,
  high: null,
  protection: { state: 'hidden', reason },
});

/**
 * Gives a cell that may be shown its public form: bounded when nearly all or nearly none, marked or hidden when the interval is
 * wide, otherwise rounded with its interval outward.
 *
 * @param pupils      rows of the cell
 * @param heaviest    greatest sampling weight in the cell, for a bound that holds whoever the few are
 * @param totalWeight sum of the weights of those who answered; asked for where a bound is made
 * @param typical     half-width that the cell would usually have (typicalHalfWidth), in the unit of the estimate, Infinity for none that could be trusted; left out: only its own counts
 * @param end        for a mean, the end of the scale that all but a few are at (withheld-cells.ts); null for none
 */
export function shownEstimate(
  estimate: Estimate | NotEstimable,
  factor: ShownFactor,
  pupils: number,
  heaviest: number,
  totalWeight: () => number,
  settings: DisclosureSettings,
  typical = 0,
  end: 'under' | 'over' | null = null,
): Shown {
  const n = roundPupils(pupils, settings);
  if (estimate.kind === 'notEstimable' || estimate.df < settings.minDf) return hidden('tooUncertain', n);
  const unit = unitOf(factor);
  const side = end ?? nearlySide(estimate, settings);
  if (side !== null) {
    const few = Math.min(1, ((settings.nearlyAllOrNone + 1) * heaviest) / totalWeight());
    if (few > 2 * settings.hiddenHalfWidth) return hidden('tooUncertain', n);
    const bound = wholeUp(few * 100);
    return {
      n,
      value: null,
      low: inUnit(side === 'under' ? 0 : 100 - bound, unit),
      high: inUnit(side === 'under' ? bound : 100, unit),
      protection: { state: 'bounded', side },
    };
  }
  const low = onScale(factor, estimate.low);
  const high = onScale(factor, estimate.high);
  const half = (high - low) / 2;
  if (Math.max(half, widthOnScale(factor, typical)) > settings.hiddenHalfWidth * 100 + slack) return hidden('tooUncertain', n);
  return {
    n,
    value: inUnit(Math.round(onScale(factor, estimate.value)), unit),
    low: inUnit(Math.max(0, wholeDown(low)), unit),
    high: inUnit(Math.min(100, wholeUp(high)), unit),
    protection: { state: half > settings.uncertainHalfWidth * 100 + slack ? 'uncertain' : 'shown' },
  };
}

/** Which side nearly everybody is on: at most two (setting) on the other one. Means have no sides. */
export function nearlySide(estimate: Estimate, { nearlyAllOrNone }: Pick<DisclosureSettings, 'nearlyAllOrNone'>): 'under' | 'over' | null {
  if (estimate.positive === null) return null;
  if (estimate.positive <= nearlyAllOrNone) return 'under';
  return estimate.n - estimate.positive <= nearlyAllOrNone ? 'over' : null;
}

/** A difference with its interval: the value rounded, the interval outward. */
export function shownDifference(
  difference: { readonly value: number; readonly low: number; readonly high: number },
  factor: ShownFactor,
): { difference: number; low: number; high: number; halfWidth: number } {
  const unit = unitOf(factor);
  const low = widthOnScale(factor, difference.low);
  const high = widthOnScale(factor, difference.high);
  return {
    difference: inUnit(Math.round(widthOnScale(factor, difference.value)) + 0, unit),
    low: inUnit(wholeDown(low), unit),
    high: inUnit(wholeUp(high), unit),
    halfWidth: (high - low) / 200,
  };
}
