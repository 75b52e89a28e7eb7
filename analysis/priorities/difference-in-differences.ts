import { tQuantile } from '../distributions/t.ts';
import { AnalysisError } from '../errors.ts';
import type { ReleasedComparison } from '../disclosure/released.ts';
import { wholeDown, wholeUp } from '../disclosure/round-released.ts';
import { differenceOfIntervals, type WithInterval } from './difference-of-intervals.ts';

/** What a reader of the difference must be told with it. */
export type ComparisonCaution =
  /** Always: areas chose for themselves, and whatever made them choose may have made them change. */
  | { readonly kind: 'noExperiment' }
  /** Mean values at the start, in the row's unit. Areas that lie high by chance come down by themselves. */
  | { readonly kind: 'startedApart'; readonly chose: number; readonly others: number }
  /** Areas that are not counted, since their change is not shown or speaks of too few schools. */
  | { readonly kind: 'leftOut'; readonly chose: number; readonly others: number }
  /** Too few areas to see how much areas change for other reasons: the interval speaks of the survey's uncertainty alone. */
  | { readonly kind: 'spreadUnknown'; readonly areas: number };

/** Differences and bounds in the row's unit (share points or points of 0-100), values to a whole step, intervals outward. */
export interface DifferenceInDifferences {
  readonly kind: 'difference';
  /** Mean change where the priority was chosen less mean change elsewhere. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly chose: WithInterval & { readonly areas: number };
  readonly others: WithInterval & { readonly areas: number };
  readonly cautions: readonly ComparisonCaution[];
}

export const choiceSides = ['chose', 'others'] as const;
export type ChoiceSide = (typeof choiceSides)[number];

/** Without a single shown change on a side. */
export interface NoDifferenceInDifferences {
  readonly kind: 'cannotTell';
  /** The sides without one; verdicts that were stored before this was told do not have it. */
  readonly lacking?: readonly ChoiceSide[];
  readonly cautions: readonly ComparisonCaution[];
}

/** Fewer degrees of freedom than this say too little of a spread (DisclosureSettings.minDf of the same kind). */
const fewestDf = 4;

/**
 * Did areas that chose a priority change otherwise than those that did not? The mean of their changes since the baseline's wave, less the mean of the others'.
 *
 * From released rows, which have no covariances and are rounded, so that the interval is made to err outward:
 *
 * - within a side the areas' errors are taken to go wholly together (they share schools): the bounds of the mean are the means of the bounds,
 *   never narrower than the truth, since the standard error of a mean is at most the mean of the standard errors;
 * - between the sides they are taken as independent: what areas on both sides share cancels out, and would make it narrower (differenceOfIntervals);
 * - from six areas on, areas also count as what varies: the t interval of two groups' changes, of which the outermost bound of either kind is given.
 *   Areas change for reasons that no survey's interval knows, and two that chose may have had luck;
 * - every rounded number is put where it makes the interval widest.
 *
 * @param chose  changes of the areas with the priority: one factor, statistic, wave and comparison, of areas that do not overlap
 * @param others the same of the areas without it
 * @throws {AnalysisError} `outOfRange` when the changes are not of one factor, statistic, wave and comparison, or a group stands there twice
 * @see Angrist and Pischke (2009), Mostly Harmless Econometrics, section 5.2; Donald and Lang (2007), Inference with difference-in-differences and
 *   other panel data, Review of Economics and Statistics 89, 221-233 (groups as what varies)
 */
export function differenceInDifferences(
  chose: readonly ReleasedComparison[],
  others: readonly ReleasedComparison[],
): DifferenceInDifferences | NoDifferenceInDifferences {
  requireAlike([...chose, ...others]);
  const unit = (chose[0] ?? others[0])?.statistic === 'mean' ? 1 : 0.01;
  const sides = [stepsOf(chose, unit), stepsOf(others, unit)] as const;
  const left = { chose: chose.length - sides[0].length, others: others.length - sides[1].length };
  const leftOut: ComparisonCaution[] = left.chose + left.others > 0 ? [{ kind: 'leftOut', ...left }] : [];
  const lacking = choiceSides.filter((_, at) => sides[at]!.length === 0);
  if (lacking.length > 0) return { kind: 'cannotTell', lacking, cautions: [{ kind: 'noExperiment' }, ...leftOut] };

  const [own, other] = sides.map(meanOf) as [Mean, Mean];
  const spread = spreadBetween(...sides);
  const survey = fromRounded(own, other);
  const bounds = spread === null ? [survey] : [survey, spread];
  const value = own.value - other.value;
  const inUnit = (steps: number): number => (unit === 1 ? steps : steps / 100) + 0; // no minus nought
  const shown = ({ value: mean, low, high, areas }: Mean) => ({
    value: inUnit(Math.round(mean)),
    low: inUnit(wholeDown(low)),
    high: inUnit(wholeUp(high)),
    areas,
  });
  const starts = { chose: inUnit(Math.round(own.start)), others: inUnit(Math.round(other.start)) };
  return {
    kind: 'difference',
    difference: inUnit(Math.round(value)),
    low: inUnit(wholeDown(Math.min(...bounds.map(({ low }) => low)))),
    high: inUnit(wholeUp(Math.max(...bounds.map(({ high }) => high)))),
    chose: shown(own),
    others: shown(other),
    cautions: [
      { kind: 'noExperiment' },
      ...(starts.chose === starts.others ? [] : [{ kind: 'startedApart', ...starts } as const]),
      ...leftOut,
      ...(spread === null ? [{ kind: 'spreadUnknown', areas: own.areas + other.areas } as const] : []),
    ],
  };
}

/** A shown change in whole steps. */
interface Steps extends WithInterval {
  readonly start: number;
}
interface Mean extends Steps {
  readonly areas: number;
}

/** The changes that are shown and speak of more than these schools. */
const stepsOf = (changes: readonly ReleasedComparison[], unit: number): Steps[] =>
  changes.flatMap(({ difference, low, high, otherValue, word }) =>
    difference === null || low === null || high === null || otherValue === null || word?.endsWith('InTheseSchools')
      ? []
      : [
          {
            value: Math.round(difference / unit),
            low: Math.round(low / unit),
            high: Math.round(high / unit),
            start: Math.round(otherValue / unit),
          },
        ],
  );

function meanOf(side: readonly Steps[]): Mean {
  const mean = (of: (one: Steps) => number): number => side.reduce((sum, one) => sum + of(one), 0) / side.length;
  return {
    value: mean(({ value }) => value),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    start: mean(({ start }) => start),
    areas: side.length,
  };
}

/** A rounded value is at most half a step from its own, and so is a mean of them; the bounds are outward already. */
const half = 0.5;

/**
 * The lower bound falls as the first value falls and the second rises, the upper one the other way round: at the ends of what they may be before rounding
 * both are outermost.
 */
function fromRounded(own: WithInterval, other: WithInterval): { readonly low: number; readonly high: number } {
  const moved = (one: WithInterval, by: number): WithInterval => ({
    low: one.low,
    high: one.high,
    value: Math.min(one.high, Math.max(one.low, one.value + by)),
  });
  return {
    low: differenceOfIntervals(moved(own, -half), moved(other, half)).low,
    high: differenceOfIntervals(moved(own, half), moved(other, -half)).high,
  };
}

/** The t interval of two groups of areas with one spread; null with too few areas. */
function spreadBetween(own: readonly Steps[], other: readonly Steps[]): { readonly low: number; readonly high: number } | null {
  const areas = own.length + other.length;
  const df = areas - 2;
  if (df < fewestDf) return null;
  const means = [meanOf(own).value, meanOf(other).value] as const;
  const squares = [own, other].reduce((sum, side, at) => sum + side.reduce((part, { value }) => part + (value - means[at]!) ** 2, 0), 0);
  // Each value is off by half a step at most: by the triangle inequality the root of the squares is off by half a step times the root of their number.
  const deviation = (Math.sqrt(squares) + half * Math.sqrt(areas)) / Math.sqrt(df);
  const width = tQuantile(0.975, df) * deviation * Math.sqrt(1 / own.length + 1 / other.length) + 2 * half;
  return { low: means[0] - means[1] - width, high: means[0] - means[1] + width };
}

function requireAlike(changes: readonly ReleasedComparison[]): void {
  const kinds = new Set(changes.map((one) => [one.factor, one.statistic, one.comparison, one.group['wave']].join(' ')));
  const groups = new Set(changes.map(({ group }) => JSON.stringify(Object.entries(group).sort())));
  if (kinds.size > 1 || groups.size < changes.length)
    throw new AnalysisError(
      'outOfRange',
      'differenceInDifferences needs one change per area, of one factor, statistic, wave and comparison',
      {
        kinds: kinds.size,
        groups: groups.size,
        changes: changes.length,
      },
    );
}
