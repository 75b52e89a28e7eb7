import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../analysis/errors.ts';
import type { Goal, GoalEvidence } from '../../../analysis/priorities/goal.ts';
import { judgeGoal, verdicts } from '../../../analysis/priorities/judge-goal.ts';
import { changeSince, evidence, goal, hiddenRow, row, type Interval } from './goal-rows.ts';

const verdictOf = (over: Partial<Goal>, of: GoalEvidence) => judgeGoal({ ...goal, ...over }, of).verdict;
const kinds = (over: Partial<Goal>, of: GoalEvidence) => judgeGoal({ ...goal, ...over }, of).reasons.map(({ kind }) => kind);
/** A wave of 2026, half-way: neither the goal's wave nor the three years are there. */
const halfWay = { wave: '2026', day: '2026-11-04' };

describe('judgeGoal', () => {
  it('judges the eight points from 38 to 30 % line by line of its table', () => {
    const tried: readonly (readonly [value: number, change: Interval, verdict: string])[] = [
      [0.3, [-0.08, -0.13, -0.02], 'reached'],
      [0.28, [-0.1, -0.15, -0.04], 'reached'],
      // 37.6 to 30.4 %.
      [0.3, [-0.07, -0.12, -0.01], 'reached'],
      // One point short by the value, two by the change.
      [0.31, [-0.08, -0.13, -0.02], 'onTheWay'],
      [0.3, [-0.06, -0.11, -0.01], 'onTheWay'],
      [0.33, [-0.05, -0.09, -0.01], 'onTheWay'],
      // An interval that ends at 0 holds it.
      [0.33, [-0.05, -0.1, 0], 'noClearChange'],
      [0.3, [-0.08, -0.15, 0], 'noClearChange'],
      [0.37, [-0.01, -0.06, 0.05], 'noClearChange'],
      [0.41, [0.03, 0, 0.07], 'noClearChange'],
      [0.43, [0.05, 0.01, 0.1], 'wrongWay'],
      // Eight points to either side: the goal met exactly would not have been told from no change.
      [0.37, [-0.01, -0.09, 0.07], 'cannotTell'],
    ];
    expect(tried.map(([value, change]) => verdictOf({}, evidence(value, change)))).toEqual(tried.map(([, , verdict]) => verdict));
    expect(judgeGoal(goal, evidence(0.31, [-0.07, -0.12, -0.01]))).toEqual({
      verdict: 'onTheWay',
      reasons: [
        { kind: 'clear', way: 'right' },
        { kind: 'targetNotMet', left: 0.01 },
      ],
      asked: 0.08,
      change: { difference: -0.07, low: -0.12, high: -0.01 },
    });
  });

  it('says too early only where nothing is clear, and never reached before the goal’s wave', () => {
    expect(verdictOf({}, evidence(0.36, [-0.02, -0.07, 0.03], halfWay))).toBe('tooEarly');
    expect(kinds({}, evidence(0.36, [-0.02, -0.07, 0.03], halfWay))).toEqual(['notClear', 'beforeItsWave', 'delayNotOver']);
    expect(verdictOf({}, evidence(0.28, [-0.1, -0.15, -0.05], halfWay))).toBe('onTheWay');
    expect(verdictOf({}, evidence(0.45, [0.07, 0.02, 0.12], halfWay))).toBe('wrongWay');
    // At its own wave, with measures that began late: 2026-01-15 + 3 years.
    const late = { expected: { from: '2026-01-15', years: 3 } };
    expect(verdictOf(late, evidence(0.36, [-0.02, -0.07, 0.03]))).toBe('tooEarly');
    expect(judgeGoal({ ...goal, ...late }, evidence(0.36, [-0.02, -0.07, 0.03])).reasons).toContainEqual({
      kind: 'delayNotOver',
      until: '2029-01-15',
    });
    expect(verdictOf(late, evidence(0.3, [-0.08, -0.13, -0.02]))).toBe('reached');
  });

  it('cannot tell where a number is hidden, bounded or not there, where a break lies between, and of few schools', () => {
    const fine: Interval = [-0.08, -0.13, -0.02];
    expect(judgeGoal({ ...goal, baseline: hiddenRow('2024', 'protected') }, evidence(0.3, fine))).toEqual({
      verdict: 'cannotTell',
      reasons: [{ kind: 'hidden', number: 'baseline', reason: 'protected' }],
      asked: 0,
      change: null,
    });
    const tried: readonly (readonly [Partial<GoalEvidence>, object])[] = [
      [{ now: hiddenRow('2028', 'tooUncertain') }, { kind: 'hidden', number: 'now', reason: 'tooUncertain' }],
      [{ now: row('2028', [null, 0, 0.04], { protection: { state: 'bounded', side: 'under' } }) }, { kind: 'bounded', number: 'now' }],
      [{ now: null }, { kind: 'notReleased', number: 'now' }],
      [{ change: null }, { kind: 'notReleased', number: 'change' }],
      [
        { change: null, breaks: ['questions'] },
        { kind: 'break', what: 'questions' },
      ],
      [{ breaks: ['borders'] }, { kind: 'break', what: 'borders' }],
      [{ change: changeSince(0.38, fine, 'lowerInTheseSchools') }, { kind: 'fewSchools' }],
      [{ change: changeSince(0.38, fine, 'sameInTheseSchools') }, { kind: 'fewSchools' }],
    ];
    for (const [over, reason] of tried) {
      const { verdict, reasons } = judgeGoal(goal, evidence(0.3, fine, over));
      expect([verdict, reasons]).toEqual(['cannotTell', [reason]]);
    }
  });

  it('cannot tell of a goal below what could be detected, unless a change is clear all the same', () => {
    const small = { target: 0.34 };
    expect(judgeGoal({ ...goal, ...small }, evidence(0.37, [-0.01, -0.04, 0.02])).reasons).toEqual([
      { kind: 'notClear' },
      { kind: 'belowDetectable', smallest: 0.07 },
    ]);
    expect(verdictOf({ ...small, smallestDetectable: null }, evidence(0.37, [-0.01, -0.04, 0.02]))).toBe('cannotTell');
    expect(verdictOf(small, evidence(0.33, [-0.05, -0.08, -0.01]))).toBe('reached');
    // Exactly what could be detected.
    expect(verdictOf({ target: 0.31 }, evidence(0.37, [-0.01, -0.04, 0.02]))).toBe('noClearChange');
  });

  it('tells that the comparison is with another number than the pinned one', () => {
    const of = evidence(0.3, [-0.08, -0.13, -0.02], { change: changeSince(0.36, [-0.08, -0.13, -0.02]) });
    expect(judgeGoal(goal, of).reasons).toContainEqual({ kind: 'otherBaseline', compared: 0.36 });
    expect(kinds({}, evidence(0.3, [-0.08, -0.13, -0.02]))).not.toContain('otherBaseline');
  });

  it('refuses a target that lies outside the scale or on the other side', () => {
    const code = (over: Partial<Goal>) => {
      try {
        judgeGoal({ ...goal, ...over }, evidence(0.3, [-0.08, -0.13, -0.02]));
      } catch (error) {
        return error instanceof AnalysisError ? error.code : error;
      }
    };
    expect([code({ target: 1.2 }), code({ target: -0.1 }), code({ direction: 'increase' }), code({ target: 0.38 })]).toEqual(
      Array.from({ length: 4 }, () => 'outOfRange'),
    );
  });

  const whole = (from: number, to: number) => fc.integer({ min: from, max: to });
  /** Whole percent: value of then and now, half-widths of the change, days. */
  const cases = fc.record({
    start: whole(20, 80),
    asked: whole(1, 20),
    moved: whole(-20, 20),
    below: whole(1, 15),
    above: whole(1, 15),
    smallest: fc.option(whole(1, 20)),
    early: fc.boolean(),
  });
  type Case = typeof cases extends fc.Arbitrary<infer C> ? C : never;
  /** The same case as a share in the one direction and as its mirror in the other. */
  const judged = ({ start, asked, moved, below, above, smallest, early }: Case, mirror: boolean, statistic: 'share' | 'mean') => {
    const unit = statistic === 'share' ? 0.01 : 1;
    const at = (step: number) => (unit === 1 ? step : Math.round(step) / 100);
    const flip = (step: number) => (mirror ? 100 - step : step);
    const by = (step: number) => at(mirror ? -step : step);
    const [low, high] = mirror ? [at(-moved - above), at(-moved + below)] : [at(moved - below), at(moved + above)];
    const over = { statistic };
    return judgeGoal(
      {
        ...goal,
        baseline: row('2024', [at(flip(start)), 0, 1], over),
        target: at(flip(start + asked)),
        direction: mirror ? 'decrease' : 'increase',
        smallestDetectable: smallest === null ? null : at(smallest),
      },
      {
        ...evidence(0, [0, 0, 0], early ? halfWay : {}),
        now: row('2028', [at(flip(start + moved)), 0, 1], over),
        change: changeSince(at(flip(start)), [by(moved), low, high], 'noClearDifference', over),
      },
    );
  };

  it('reads the same upward and downward, in shares and in means', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { verdict } = judged(one, false, 'share');
        expect(verdicts).toContain(verdict);
        expect([judged(one, true, 'share').verdict, judged(one, false, 'mean').verdict, judged(one, true, 'mean').verdict]).toEqual([
          verdict,
          verdict,
          verdict,
        ]);
      }),
    );
  });

  it('never takes a verdict back when the same interval lies further towards the target', () => {
    const order = ['wrongWay', 'unclear', 'onTheWay', 'reached'];
    const place = (verdict: string) => (order.includes(verdict) ? order.indexOf(verdict) : 1);
    fc.assert(
      fc.property(cases, (one) => {
        const further = judged({ ...one, moved: one.moved + 1 }, false, 'share');
        expect(place(further.verdict)).toBeGreaterThanOrEqual(place(judged(one, false, 'share').verdict));
      }),
    );
  });
});
