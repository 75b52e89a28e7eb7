import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPsusOfPart, splitStrata } from '../../../analysis/estimation/split-strata.ts';
import type { DesignColumns } from '../../../survey/columns/columns.ts';

/** One pupil per class: per school, the grade of each of its classes. */
function schools(...grades: readonly (readonly number[])[]): { design: DesignColumns; grade: number[] } {
  const psuStratum = Int32Array.from(grades.flatMap((classes, school) => classes.map(() => school)));
  const psu = Int32Array.from(psuStratum, (_, at) => at);
  return { design: { psu, psuStratum, strata: grades.length, weight: null, fpc: null }, grade: grades.flat() };
}
const strataOf = (...grades: readonly (readonly number[])[]): number[] => {
  const { design, grade } = schools(...grades);
  return [...splitStrata(design, grade).psuStratum];
};

describe('splitStrata', () => {
  it('tells parts with three PSUs or more apart, in every stratum by itself', () => {
    expect(strataOf([0, 0, 0, 1, 1, 1, 2, 2, 2], [1, 0, 1, 0, 1, 0])).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 4, 3, 4, 3, 4, 3]);
  });

  it('unites a smaller part with the smaller of its neighbours, the smallest first', () => {
    expect(strataOf([0, 0, 0, 0, 1, 1, 2, 2, 2])).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(strataOf([0, 0, 0, 1, 1, 2])).toEqual([0, 0, 0, 1, 1, 1]);
    // Grades that do not stand side by side are never united over one that is apart.
    expect(strataOf([0, 0, 1, 1, 1, 2, 2, 2])).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('gives the very design back where no part is large enough', () => {
    const { design, grade } = schools([0, 0, 1, 1, 2, 2], [0, 1, 2]);
    expect(splitStrata(design, grade)).toBe(design);
  });

  it('puts a PSU where most of its rows are, and leaves a stratum whole that has one of which nothing is known', () => {
    const psu = Int32Array.from([0, 0, 0, 1, 2, 3, 4, 5]);
    const design = { psu, psuStratum: new Int32Array(6), strata: 1, weight: null, fpc: null };
    expect([...splitStrata(design, [1, 0, 0, 0, 0, 1, 1, 1]).psuStratum]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(splitStrata(design, [0, -1, -1, 0, 0, 1, 1, -1])).toBe(design);
  });

  it('drops population counts with the strata that they were of', () => {
    const { design, grade } = schools([0, 0, 0, 1, 1, 1]);
    expect(splitStrata({ ...design, fpc: Float64Array.of(9) }, grade)).toMatchObject({ strata: 2, fpc: null });
  });

  it('never unites strata nor makes one with fewer than three PSUs', () => {
    const school = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 6 }), (grades) => {
        const { design, grade } = schools(...grades);
        const { psuStratum, strata } = splitStrata(design, grade);
        const members = Array.from({ length: strata }, (_, stratum) => [...psuStratum.keys()].filter((at) => psuStratum[at] === stratum));
        for (const psus of members) {
          const whole = new Set(psus.map((at) => design.psuStratum[at]!));
          expect(whole.size).toBe(1);
          if (psus.length < leastPsusOfPart) expect(psus).toHaveLength(grades[[...whole][0]!]!.length);
        }
      }),
    );
  });
});
