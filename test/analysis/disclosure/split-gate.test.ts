import { describe, expect, it } from 'vitest';
import { followsFromParents } from '../../../analysis/disclosure/judge-split.ts';
import { passes, releasablePlaces, tally, wholeSplitPasses, type PupilLines } from '../../../analysis/disclosure/split-gate.ts';

const rule = { minPupils: 10, minPsus: 2 };

/** Cells of areas × categories, their pupils spread over two classes of their own (one class where `oneClass`). */
function linesOf(cells: readonly number[], oneClass: readonly number[] = []): PupilLines {
  const lines = cells.flatMap((n, group) =>
    n === 0
      ? []
      : oneClass.includes(group) || n === 1
        ? [{ psu: 2 * group, group, n }]
        : [
            { psu: 2 * group, group, n: n - 1 },
            { psu: 2 * group + 1, group, n: 1 },
          ],
  );
  return {
    psu: Int32Array.from(lines, (one) => one.psu),
    group: Int32Array.from(lines, (one) => one.group),
    pupils: Float64Array.from(lines, (one) => one.n),
  };
}

describe('passes', () => {
  it('asks for ten pupils from two classes, or for nobody', () => {
    expect([0, 1, 9, 10, 11].map((pupils) => passes(pupils, 2, rule))).toEqual([true, false, false, true, true]);
    expect([0, 1, 2, 3].map((classes) => passes(10, classes, rule))).toEqual([false, false, true, true]);
  });
});

describe('tally', () => {
  it('counts pupils, and each class once, in unions of groups', () => {
    const lines = { psu: Int32Array.of(0, 0, 1, 2), group: Int32Array.of(0, 1, 0, 2), pupils: Float64Array.of(3, 4, 5, 6) };
    expect(tally(lines, [0, 0, -1], 1)).toEqual({ pupils: Float64Array.of(12), psus: Int32Array.of(2) });
  });
});

describe('wholeSplitPasses', () => {
  const whole = (...cells: number[]) =>
    wholeSplitPasses(
      tally(
        linesOf(cells),
        cells.map((_, i) => i),
        cells.length,
      ),
      rule,
    );

  it('is all categories or none', () => {
    expect(whole(10, 10)).toBe(true);
    expect(whole(10, 9)).toBe(false);
    expect(whole(10, 0)).toBe(true);
    expect(whole(0, 0)).toBe(false);
  });
});

describe('releasablePlaces', () => {
  /** Areas with two categories each; the last one is the unknown area. */
  const flat = (places: number) => ({ places, of: Array.from({ length: places }, (_, i) => i), parent: Array<number>(places).fill(0) });
  const areas = (...sizes: (readonly [number, number])[]) => ({
    lines: linesOf(sizes.flat()),
    levels: [flat(sizes.length)],
    categories: 2,
  });
  const none = [0, 0] as const;
  const shown = (
    split: ReturnType<typeof areas>,
    eligible: (area: number) => boolean = () => true,
    follows?: (area: number) => boolean,
  ) => {
    const result = releasablePlaces(
      split,
      (_, place) => eligible(place),
      rule,
      (_, place) => follows?.(place) ?? false,
    );
    return result && [...result.shown[0]!];
  };

  it('publishes the areas whose categories all pass, at the threshold and one to each side', () => {
    expect(shown(areas([10, 10], [11, 11], none))).toEqual([1, 1, 0]);
  });

  it('holds the next smallest area back where a single one fails', () => {
    expect(shown(areas([20, 9], [15, 15], [40, 40], none))).toEqual([0, 0, 1, 0]);
  });

  it('goes on while the areas held back do not pass together', () => {
    expect(shown(areas([20, 3], [15, 0], [20, 12], [40, 40], none))).toEqual([0, 0, 0, 1, 0]);
    expect(shown(areas([20, 3], [15, 7], [40, 40], none)), '3 + 7 pass').toEqual([0, 0, 1, 0]);
    expect(shown(areas([20, 3], [0, 6], [40, 40], [50, 50], none)), '3 + 6 do not').toEqual([0, 0, 0, 1, 0]);
  });

  it('holds one back for pupils whose area is not known, unless they are enough', () => {
    expect(shown(areas([20, 20], [30, 30], [4, 4]))).toEqual([0, 1, 0]);
    expect(shown(areas([20, 20], [30, 30], [10, 10]))).toEqual([1, 1, 0]);
  });

  it('counts classes in the union as well', () => {
    const split = { lines: linesOf([12, 12, 40, 0], [0]), levels: [flat(4)], categories: 1 };
    expect([...releasablePlaces(split, () => true, rule)!.shown[0]!]).toEqual([0, 0, 1, 0]);
  });

  describe('over two levels', () => {
    /** Districts of areas with one category each; the last district and area are unknown. */
    const tree = (...districts: readonly (readonly number[])[]) => {
      const parent = districts.flatMap((sizes, district) => sizes.map(() => district));
      return {
        lines: linesOf([...districts.flat(), 0]),
        levels: [
          { ...flat(districts.length + 1), of: [...parent, districts.length] },
          { ...flat(parent.length + 1), parent: [...parent, districts.length] },
        ],
        categories: 1,
      };
    };
    const released = (...districts: readonly (readonly number[])[]) =>
      releasablePlaces(tree(...districts), () => true, rule)!.shown.map((places) => [...places]);

    it('holds back a second area of the same district, and none of another', () => {
      expect(released([40, 30, 4], [20, 25])).toEqual([
        [1, 1, 0],
        [1, 0, 0, 1, 1, 0],
      ]);
    });

    it('publishes no part of a place that is held back', () => {
      expect(released([5, 3], [20, 12], [40, 50])).toEqual([
        [0, 0, 1, 0],
        [0, 0, 0, 0, 1, 1, 0],
      ]);
    });

    it('holds back the place around parts of which too few would be left', () => {
      // The 30 of the second area follow from its total, so its district minus them is the 9 of the first: the district goes too.
      const follows = (level: number, place: number) => level === 1 && place === 1;
      expect(releasablePlaces(tree([9, 30], [40], [50]), () => true, rule, follows)!.shown.map((places) => [...places])).toEqual([
        [0, 0, 1, 0],
        [0, 0, 0, 1, 0],
      ]);
    });
  });

  it('publishes no area whose parent split is held back', () => {
    expect(shown(areas([20, 20], [30, 30], [40, 40], none), (area) => area !== 1)).toEqual([1, 0, 1, 0]);
  });

  it('does not count an area as held back whose split follows from its total', () => {
    // The 30 of the second area are all in one category, which its total gives: without it 9 are left over, so the third area must go.
    expect(shown(areas([20, 9], [30, 0], [40, 40], none), undefined, (area) => area === 1)).toEqual([0, 1, 0, 0]);
    expect(shown(areas([20, 9], [30, 0], none), undefined, (area) => area === 1)).toBeNull();
  });
});

describe('followsFromParents', () => {
  it('is everybody in one category', () => {
    expect(followsFromParents([12, 0], { margins: null })).toBe(true);
    expect(followsFromParents([12, 1], { margins: null })).toBe(false);
  });

  it('is cells of two variables without a cycle', () => {
    const margins = [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const;
    expect(followsFromParents([5, 5, 0, 0], { margins })).toBe(true);
    expect(followsFromParents([5, 5, 5, 0], { margins })).toBe(true);
    expect(followsFromParents([5, 5, 5, 5], { margins })).toBe(false);
  });
});
