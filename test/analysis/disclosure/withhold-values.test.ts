import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withholdValues } from '../../../analysis/disclosure/withhold-values.ts';

/** Groups by how many answered and how many of them did. */
const yesNo = (groups: readonly (readonly [number, number])[]) => ({
  scores: 2,
  pupils: Int32Array.from(groups.flatMap(([answered, yes]) => [answered - yes, yes])),
});
const sizes = (groups: readonly (readonly [number, number])[]): number[] => groups.map(([answered]) => answered);

describe('withholdValues', () => {
  it('withholds the girls where the total less the girls would give that none of the boys did', () => {
    // total 100 with 5, girls 50 with 5, boys 50 with 0 (bounded)
    const groups = [
      [100, 5],
      [50, 5],
      [50, 0],
    ] as const;
    expect([...withholdValues(yesNo(groups), [{ whole: 0, parts: [1, 2] }], [1, 1, 0], sizes(groups), 2)]).toEqual([0, 1, 0]);
  });

  it('withholds nothing where three or more are left on both sides', () => {
    const groups = [
      [100, 8],
      [50, 5],
      [50, 3],
    ] as const;
    expect([...withholdValues(yesNo(groups), [{ whole: 0, parts: [1, 2] }], [1, 1, 0], sizes(groups), 2)]).toEqual([0, 0, 0]);
  });

  it('withholds the smallest of several areas, and no more than needed', () => {
    // municipality 300 with 24; areas 120, 100, 60 with 9, 9, 5; the fourth has 20 pupils and 1
    const groups = [
      [300, 24],
      [120, 9],
      [100, 9],
      [60, 5],
      [20, 1],
    ] as const;
    expect([...withholdValues(yesNo(groups), [{ whole: 0, parts: [1, 2, 3, 4] }], [1, 1, 1, 1, 0], sizes(groups), 2)]).toEqual([
      0, 0, 0, 1, 0,
    ]);
  });

  it('looks again at what a withheld value is a part of', () => {
    // The area's girls are withheld for its boys' sake; the girls of the municipality less the other areas' girls would give them back.
    const groups = [
      [100, 5], // area
      [50, 5], // its girls
      [50, 0], // its boys, bounded
      [300, 30], // girls of the municipality
      [190, 15], // girls of the second area
      [60, 10], // girls of the third area
    ] as const;
    const equations = [
      { whole: 0, parts: [1, 2] },
      { whole: 3, parts: [1, 4, 5] },
    ];
    expect([...withholdValues(yesNo(groups), equations, [1, 1, 0, 1, 1, 1], sizes(groups), 2)]).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('withholds a square of a two-way table, since a row and a column would give a single pair back', () => {
    // grades 10 and 11 by sex; one of the eleven boys of grade 11 did
    const groups = [
      [50, 12], // grade 10
      [40, 9], // grade 11
      [55, 13], // girls
      [35, 8], // boys
      [26, 5], // girls of grade 10
      [24, 7], // boys of grade 10
      [29, 8], // girls of grade 11
      [11, 1], // boys of grade 11: bounded
    ] as const;
    const equations = [
      { whole: 0, parts: [4, 5] },
      { whole: 1, parts: [6, 7] },
      { whole: 2, parts: [4, 6] },
      { whole: 3, parts: [5, 7] },
    ];
    expect([...withholdValues(yesNo(groups), equations, [1, 1, 1, 1, 1, 1, 1, 0], sizes(groups), 2)]).toEqual([0, 0, 0, 0, 1, 1, 1, 0]);
  });

  it('withholds a part where all parts together would give a withheld value back', () => {
    // municipality; two districts and the pupils from elsewhere, of whom one did (bounded); the second district's areas
    const groups = [
      [110, 30],
      [60, 17],
      [40, 12],
      [10, 1],
      [22, 7],
      [18, 5],
    ] as const;
    const equations = [
      { whole: 0, parts: [1, 2, 3] },
      { whole: 2, parts: [4, 5] },
    ];
    expect([...withholdValues(yesNo(groups), equations, [1, 1, 1, 0, 1, 1], sizes(groups), 2)]).toEqual([0, 0, 1, 0, 0, 1]);
  });

  it('leaves nothing that follows nearly all or nearly none, whatever the groups', () => {
    const part = fc.integer({ min: 0, max: 40 }).chain((no) => fc.integer({ min: 0, max: 12 }).map((yes) => [no + yes, yes] as const));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(255), (parts, shown) => {
        const whole = parts.reduce<readonly [number, number]>(([n, yes], one) => [n + one[0], yes + one[1]], [0, 0]);
        const groups = [whole, ...parts];
        const outer = whole[1] > 2 && whole[0] - whole[1] > 2 ? 1 : 0;
        const has = groups.map(([n, yes], at) => (at === 0 ? outer : yes > 2 && n - yes > 2 && (shown >> at) & 1 ? 1 : 0));
        const withheld = withholdValues(yesNo(groups), [{ whole: 0, parts: parts.map((_, at) => at + 1) }], has, sizes(groups), 2);
        expect(withheld[0]).toBe(0);
        if (outer === 0) return;
        const unknown = groups.filter((_, at) => at > 0 && (has[at] === 0 || withheld[at] === 1));
        const [n, yes] = unknown.reduce(([sumN, sumYes], one) => [sumN + one[0], sumYes + one[1]], [0, 0]);
        expect(n === 0 || (yes > 2 && n - yes > 2)).toBe(true);
      }),
      { seed: 2026 },
    );
  });

  it('withholds the girls where the total less the girls would give that all boys gave the same answer in between', () => {
    const counts = { scores: 3, pupils: Int32Array.of(20, 60, 20, 20, 10, 20, 0, 50, 0) };
    expect([...withholdValues(counts, [{ whole: 0, parts: [1, 2] }], [1, 1, 0], [100, 50, 50], 2)]).toEqual([0, 1, 0]);
  });
});
