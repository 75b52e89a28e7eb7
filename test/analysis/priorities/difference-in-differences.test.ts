import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnalysisError } from '../../../analysis/errors.ts';
import type { ReleasedComparison } from '../../../analysis/disclosure/released.ts';
import {
  differenceInDifferences,
  type DifferenceInDifferences,
  type NoDifferenceInDifferences,
} from '../../../analysis/priorities/difference-in-differences.ts';
import { differenceOfIntervals } from '../../../analysis/priorities/difference-of-intervals.ts';
import { changeSince, type Interval } from './goal-rows.ts';

/** Changes in points of 0-100 (means), from 40 each where nothing else is said. */
const changesOf = (first: string, changes: readonly Interval[], start = 40, over: Partial<ReleasedComparison> = {}): ReleasedComparison[] =>
  changes.map((change, at) =>
    changeSince(start, change, 'noClearDifference', { statistic: 'mean', group: { wave: '2028', area: `${first}${at}` }, ...over }),
  );
const even = (value: number, half = 4): Interval => [value, value - half, value + half];
const isShown = (one: DifferenceInDifferences | NoDifferenceInDifferences): DifferenceInDifferences => {
  if (one.kind !== 'difference') throw new Error('no difference');
  return one;
};

describe('differenceInDifferences', () => {
  it('of two areas and two: mean change less mean change, the interval from the rows alone', () => {
    // -8 less -1. Values half a step apart each way, bounds -12 and -4, -5 and 3: ∓(8 + hypot(3.5, 3.5)) about -7.
    const found = differenceInDifferences(changesOf('A', [even(-10), even(-6)]), changesOf('B', [even(0), even(-2)]));
    expect(found).toEqual({
      kind: 'difference',
      difference: -7,
      low: Math.floor(-8 - Math.hypot(3.5, 3.5)),
      high: Math.ceil(-6 + Math.hypot(3.5, 3.5)),
      chose: { value: -8, low: -12, high: -4, areas: 2 },
      others: { value: -1, low: -5, high: 3, areas: 2 },
      cautions: [{ kind: 'noExperiment' }, { kind: 'spreadUnknown', areas: 4 }],
    });
  });

  it('is the t test of Student’s sleepers where areas differ more than their intervals say', () => {
    // Student (1908), ten and ten, in tenths of hours: R's t.test(extra ~ group, var.equal = TRUE) gives -15.8, from -33.63874 to 2.03874.
    const one = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20];
    const two = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];
    const found = isShown(
      differenceInDifferences(
        changesOf(
          'A',
          one.map((value) => even(value, 0)),
        ),
        changesOf(
          'B',
          two.map((value) => even(value, 0)),
        ),
      ),
    );
    expect(found.difference).toBe(-16);
    // Outward for rounding: one step for the two means, and half a step × √20 on the root of the squares, 18 × 3.60555 = 64.9.
    const standardError = 15.8 / 1.860813;
    const t = (33.63874 - 15.8) / standardError;
    const wider = t * ((0.5 * Math.sqrt(20)) / Math.sqrt(18)) * Math.sqrt(2 / 10) + 1;
    expect(found.low).toBe(Math.floor(-33.63874 - wider));
    expect(found.high).toBe(Math.ceil(2.03874 + wider));
    expect(found.cautions).toEqual([{ kind: 'noExperiment' }]);
  });

  it('tells where the sides started, and which areas are not counted', () => {
    const hidden = {
      difference: null,
      low: null,
      high: null,
      otherValue: null,
      word: null,
      protection: { state: 'hidden', reason: 'protected' },
    } as const;
    const found = isShown(
      differenceInDifferences(
        [...changesOf('A', [even(-6)], 48), ...changesOf('H', [even(0)], 40, hidden)],
        [...changesOf('B', [even(-2)], 41), ...changesOf('S', [even(9)], 40, { word: 'higherInTheseSchools' })],
      ),
    );
    expect([found.difference, found.chose.areas, found.others.areas]).toEqual([-4, 1, 1]);
    expect(found.cautions).toEqual([
      { kind: 'noExperiment' },
      { kind: 'startedApart', chose: 48, others: 41 },
      { kind: 'leftOut', chose: 1, others: 1 },
      { kind: 'spreadUnknown', areas: 2 },
    ]);
    expect(differenceInDifferences(changesOf('A', [even(-6)]), changesOf('H', [even(0)], 40, hidden))).toEqual({
      kind: 'cannotTell',
      lacking: ['others'],
      cautions: [{ kind: 'noExperiment' }, { kind: 'leftOut', chose: 0, others: 1 }],
    });
    expect(differenceInDifferences([], [])).toEqual({
      kind: 'cannotTell',
      lacking: ['chose', 'others'],
      cautions: [{ kind: 'noExperiment' }],
    });
  });

  it('reads shares in whole percent', () => {
    const share = { statistic: 'share' } as const;
    const found = isShown(
      differenceInDifferences(changesOf('A', [[-0.29, -0.35, -0.23]], 0.58, share), changesOf('B', [[0.01, -0.05, 0.07]], 0.57, share)),
    );
    expect([found.difference, found.chose.low, found.others.high]).toEqual([-0.3, -0.35, 0.07]);
    expect(found.cautions).toContainEqual({ kind: 'startedApart', chose: 0.58, others: 0.57 });
  });

  it('refuses an area twice, and changes of two kinds', () => {
    const [a] = changesOf('A', [even(0)]);
    const code = (others: readonly ReleasedComparison[]) => {
      try {
        differenceInDifferences([a!], others);
      } catch (error) {
        return error instanceof AnalysisError ? error.code : error;
      }
    };
    expect(code([a!])).toBe('outOfRange');
    expect(code(changesOf('B', [even(0)], 40, { comparison: 'previousWave' }))).toBe('outOfRange');
    expect(code(changesOf('B', [even(0)], 40, { factor: 'another' }))).toBe('outOfRange');
  });

  const exact = fc
    .tuple(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fc.double({ min: 0.5, max: 12, noNaN: true }),
      fc.double({ min: 0.5, max: 12, noNaN: true }),
    )
    .map(([value, below, above]) => ({ value, low: value - below, high: value + above }));
  const side = fc.array(exact, { minLength: 1, maxLength: 5 });
  type Exact = typeof side extends fc.Arbitrary<infer S> ? S : never;
  const rounded = (of: Exact): Interval[] => of.map(({ value, low, high }) => [Math.round(value), Math.floor(low), Math.ceil(high)]);
  const found = (a: Exact, b: Exact, shift = 0, wider = 0) => {
    const moved = (name: string, of: Exact) =>
      changesOf(
        name,
        rounded(of).map(([value, low, high]): Interval => [value + shift, low + shift - wider, high + shift + wider]),
      );
    return isShown(differenceInDifferences(moved('A', a), moved('B', b)));
  };
  const mean = (of: Exact) => {
    const sum = of.reduce((all, one) => ({ value: all.value + one.value, low: all.low + one.low, high: all.high + one.high }));
    return { value: sum.value / of.length, low: sum.low / of.length, high: sum.high / of.length };
  };

  it('holds the interval that the unrounded rows would have given', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const { low, high } = found(a, b);
        const unrounded = differenceOfIntervals(mean(a), mean(b));
        expect(low).toBeLessThanOrEqual(unrounded.low + 1e-9);
        expect(high).toBeGreaterThanOrEqual(unrounded.high - 1e-9);
      }),
    );
  });

  it('does not mind what changed everywhere, turns round with its sides, and never narrows with wider rows', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: -9, max: 9 }), (a, b, shift) => {
        const one = found(a, b);
        expect(found(a, b, shift)).toMatchObject({ difference: one.difference, low: one.low, high: one.high });
        const turned = found(b, a);
        expect([turned.low + one.high, turned.high + one.low]).toEqual([0, 0]);
        const wide = found(a, b, 0, 3);
        expect(wide.low).toBeLessThanOrEqual(one.low);
        expect(wide.high).toBeGreaterThanOrEqual(one.high);
      }),
    );
  });
});
