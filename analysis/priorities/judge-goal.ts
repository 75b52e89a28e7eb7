import { requireRange } from '../errors.ts';
import type { HiddenReason, ReleasedComparison, ReleasedRow } from '../disclosure/released.ts';
import type { Goal, GoalBreak, GoalEvidence } from './goal.ts';

export const verdicts = ['reached', 'onTheWay', 'noClearChange', 'wrongWay', 'tooEarly', 'cannotTell'] as const;
export type Verdict = (typeof verdicts)[number];

/** Which of a goal's three numbers: the pinned one, this wave's, or the difference of the two. */
export type GoalNumber = 'baseline' | 'now' | 'change';

/** Why a verdict is what it is; sentences are made of these (notebooks/wording/verdict-texts.ts). */
export type VerdictReason =
  | { readonly kind: 'hidden'; readonly number: GoalNumber; readonly reason: HiddenReason }
  /** Nearly all or nearly none: there is no value. */
  | { readonly kind: 'bounded'; readonly number: GoalNumber }
  /** The wave has no such row, or was not compared with the baseline's. */
  | { readonly kind: 'notReleased'; readonly number: 'now' | 'change' }
  | { readonly kind: 'break'; readonly what: GoalBreak }
  /** Fewer than eight schools in both waves: the words speak of these schools only. */
  | { readonly kind: 'fewSchools' }
  /** The whole interval lies on one side of no change. */
  | { readonly kind: 'clear'; readonly way: 'right' | 'wrong' }
  | { readonly kind: 'notClear' }
  /** The target is met by the value and by the change since the baseline, or what is left of either, in the row's unit. */
  | { readonly kind: 'targetMet' }
  | { readonly kind: 'targetNotMet'; readonly left: number }
  | { readonly kind: 'beforeItsWave'; readonly wave: string }
  | { readonly kind: 'delayNotOver'; readonly until: string }
  /** The goal asks for less than the survey could detect when it was written. */
  | { readonly kind: 'belowDetectable'; readonly smallest: number | null }
  /** A goal met exactly would not have been told from no change now. */
  | { readonly kind: 'tooWide'; readonly halfWidth: number }
  /** The comparison's own number of then is another than the pinned one: it speaks of schools of both waves, or the wave was released anew. */
  | { readonly kind: 'otherBaseline'; readonly compared: number };

export interface JudgedGoal {
  readonly verdict: Verdict;
  /** The deciding ones first. */
  readonly reasons: readonly VerdictReason[];
  /** What the goal asks for, above 0, in the row's unit. */
  readonly asked: number;
  /** The change since the baseline with its interval, as released; null where it is not shown. */
  readonly change: { readonly difference: number; readonly low: number; readonly high: number } | null;
}

/**
 * Judges a goal by a later wave, from released (rounded) rows alone, so that anybody can do it again with pen and paper. The first line of the table that
 * holds decides:
 *
 * | what holds | verdict |
 * | --- | --- |
 * | the baseline, this wave's value or the change since the baseline is hidden, bounded or not there; a break lies between; the words speak of *these schools* only | `cannotTell` |
 * | the interval of the change lies wholly on the wrong side of 0 | `wrongWay` |
 * | it lies wholly on the right side; the value is at the target or beyond, and the change is what was asked, but for one step; the goal's wave has come | `reached` |
 * | it lies wholly on the right side | `onTheWay` |
 * | it holds 0; the goal's wave has not come, or the expected years are not over | `tooEarly` |
 * | it holds 0; the goal asks for less than could be detected when it was written, or for no more than half the interval's width | `cannotTell` |
 * | it holds 0 | `noClearChange` |
 *
 * Clear is what the interval says and not the word of the comparison: that word is given over all factors at once (compareFactors), since nobody
 * knows beforehand which of them will stand out, while a goal names its factor before the wave. Bounds are rounded outward, so that *clear* errs to
 * the careful side: an interval that ends at 0 holds it.
 *
 * *Reached* goes by the value, which is what people hold against the target; by the change too, since the value may speak of other schools than the
 * baseline did. One step is what rounding can do: 37.6 to 30.4 % is shown as 38, 30 and a change of -7. It asks for the measured number and not for
 * the whole interval beyond the target, which would call a goal that is met exactly reached once in forty.
 *
 * @throws {AnalysisError} `outOfRange` when the target lies outside the scale, or not on the goal's side of a shown baseline
 */
export function judgeGoal(goal: Goal, evidence: GoalEvidence): JudgedGoal {
  const { baseline, target, direction, smallestDetectable } = goal;
  const unit = baseline.statistic === 'share' ? 0.01 : 1;
  const sign = direction === 'increase' ? 1 : -1;
  // Whole steps: 0.38 - 0.3 is not 0.08 in binary.
  const steps = (value: number): number => Math.round(value / unit);
  const inUnit = (whole: number): number => (unit === 1 ? whole : whole / 100);
  requireRange('judgeGoal', 'the target', target, 0, 100 * unit);
  const { now, change } = evidence;
  const missing = missingReasons(baseline, now, change, evidence);
  if (baseline.value === null) return { verdict: 'cannotTell', reasons: missing, asked: 0, change: null };
  const asked = sign * (steps(target) - steps(baseline.value));
  requireRange('judgeGoal', `the change that the goal asks for (${direction})`, asked, 1, 100);
  const shown =
    change === null || change.difference === null ? null : { difference: change.difference, low: change.low!, high: change.high! };
  const judged = (verdict: Verdict, ...reasons: VerdictReason[]): JudgedGoal => ({
    verdict,
    reasons: [...reasons, ...otherBaseline(baseline, change)],
    asked: inUnit(asked),
    change: shown,
  });
  if (missing.length > 0 || shown === null) return judged('cannotTell', ...missing);

  const early = earlyReasons(goal, evidence);
  const [worst, best] = [sign * steps(shown.low), sign * steps(shown.high)].sort((a, b) => a - b) as [number, number];
  if (best < 0) return judged('wrongWay', { kind: 'clear', way: 'wrong' }, ...early);
  if (worst > 0) {
    const byValue = sign * (steps(target) - steps(now!.value!));
    const byChange = asked - sign * steps(shown.difference);
    const isMet = byValue <= 0 && byChange <= roundingStep;
    const met: VerdictReason = isMet ? { kind: 'targetMet' } : { kind: 'targetNotMet', left: inUnit(Math.max(byValue, byChange)) };
    const reached = isMet && !early.some(({ kind }) => kind === 'beforeItsWave');
    return judged(reached ? 'reached' : 'onTheWay', { kind: 'clear', way: 'right' }, met, ...early);
  }
  if (early.length > 0) return judged('tooEarly', { kind: 'notClear' }, ...early);
  const weak: VerdictReason[] = [];
  if (smallestDetectable === null || asked < steps(smallestDetectable))
    weak.push({ kind: 'belowDetectable', smallest: smallestDetectable });
  if (2 * asked <= best - worst) weak.push({ kind: 'tooWide', halfWidth: inUnit((best - worst) / 2) });
  return judged(weak.length > 0 ? 'cannotTell' : 'noClearChange', { kind: 'notClear' }, ...weak);
}

/** The difference of two rounded values is at most so many steps from the rounded difference. */
const roundingStep = 1;

/** What the numbers lack; empty where all three are shown and speak of the same thing. */
function missingReasons(
  baseline: ReleasedRow,
  now: ReleasedRow | null,
  change: ReleasedComparison | null,
  { breaks }: Pick<GoalEvidence, 'breaks'>,
): VerdictReason[] {
  const reasons: VerdictReason[] = breaks.map((what) => ({ kind: 'break', what }));
  const look = (number: GoalNumber, row: Pick<ReleasedRow, 'protection'> | null): void => {
    if (row === null) {
      if (number !== 'baseline') reasons.push({ kind: 'notReleased', number });
    } else if (row.protection.state === 'hidden') reasons.push({ kind: 'hidden', number, reason: row.protection.reason });
    else if (row.protection.state === 'bounded') reasons.push({ kind: 'bounded', number });
  };
  look('baseline', baseline);
  look('now', now);
  // A break is why there is no comparison: one reason is enough.
  if (change !== null || breaks.length === 0) look('change', change);
  if (change?.word?.endsWith('InTheseSchools')) reasons.push({ kind: 'fewSchools' });
  return reasons;
}

function earlyReasons({ judgedAt, expected }: Goal, { wave, day }: GoalEvidence): VerdictReason[] {
  const until = yearsLater(expected.from, expected.years);
  return [
    ...(wave !== judgedAt.wave && day < judgedAt.day ? [{ kind: 'beforeItsWave', wave: judgedAt.wave } as const] : []),
    ...(day < until ? [{ kind: 'delayNotOver', until } as const] : []),
  ];
}

/** The same day of the year, for comparing only: 29 February stays, and comes after the 28th. */
const yearsLater = (day: string, years: number): string => String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);

const otherBaseline = ({ value }: ReleasedRow, change: ReleasedComparison | null): VerdictReason[] =>
  change === null || change.otherValue === null || change.otherValue === value
    ? []
    : [{ kind: 'otherBaseline', compared: change.otherValue }];
