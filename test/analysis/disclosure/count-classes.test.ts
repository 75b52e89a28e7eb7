import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenGroups, firstClasses, unitedClasses, type CountClass } from '../../../analysis/disclosure/count-classes.ts';

const total = (pupils: readonly number[], [first, last]: CountClass): number =>
  pupils.slice(first, last + 1).reduce((sum, n) => sum + n, 0);
/** Whether classes hold every count from 0 once, in order. */
function expectPartition(classes: readonly CountClass[], most: number): void {
  expect(classes[0]![0]).toBe(0);
  expect(classes.at(-1)![1]).toBe(most);
  classes.slice(1).forEach(([first], i) => expect(first).toBe(classes[i]![1] + 1));
}

describe('firstClasses', () => {
  it('has single counts for few factors and some at a time for many', () => {
    expect(firstClasses(3)).toEqual([[0, 0], [1, 1], [2, 2], [3, 3]]); // prettier-ignore
    expect(firstClasses(20)).toEqual([[0, 2], [3, 5], [6, 8], [9, 11], [12, 14], [15, 17], [18, 20]]); // prettier-ignore
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), (factors) => expectPartition(firstClasses(factors), factors)));
  });
});

describe('unitedClasses', () => {
  it('unites from the top until every class passes', () => {
    const pupils = [50, 40, 12, 4, 1];
    expect(unitedClasses(firstClasses(4), pupils, (one) => total(pupils, one) >= 10)).toEqual([[0, 0], [1, 1], [2, 4]]); // prettier-ignore
  });

  it('is empty where two classes cannot be had', () => {
    const pupils = [50, 2, 1];
    expect(unitedClasses(firstClasses(2), pupils, (one) => total(pupils, one) >= 10)).toEqual([]);
  });

  it('always gives unions of the classes, in order, that all pass', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 25 }), (pupils) => {
        const first = firstClasses(pupils.length - 1);
        const united = unitedClasses(first, pupils, (one) => total(pupils, one) >= 20);
        if (united.length === 0) return;
        expectPartition(united, pupils.length - 1);
        for (const one of united) {
          expect(total(pupils, one)).toBeGreaterThanOrEqual(20);
          expect(first.some(([low]) => low === one[0]) && first.some(([, high]) => high === one[1])).toBe(true);
        }
      }),
    );
  });
});

describe('evenGroups', () => {
  it('has about as many pupils in each', () => {
    expect(evenGroups(firstClasses(5), [10, 10, 10, 10, 10, 10], 3)).toEqual([[0, 1], [2, 3], [4, 5]]); // prettier-ignore
    expect(evenGroups(firstClasses(2), [90, 5, 5], 3)).toEqual([[0, 0], [1, 1], [2, 2]]); // prettier-ignore
  });

  it('has as many groups as asked for, or as there are classes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 25 }),
        fc.integer({ min: 2, max: 3 }),
        (pupils, groups) => {
          const classes = firstClasses(pupils.length - 1);
          const even = evenGroups(classes, pupils, groups);
          expectPartition(even, pupils.length - 1);
          expect(even).toHaveLength(Math.min(groups, classes.length));
        },
      ),
    );
  });
});
