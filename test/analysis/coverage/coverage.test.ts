import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOfAreas, coverageOfSchools } from '../../../analysis/coverage/coverage.ts';
import { undoingShares } from '../../../analysis/coverage/undoing-shares.ts';

const enrolment = { East: { 7: 50, 8: 50 }, West: { 7: 60, 8: 40 }, North: { 7: 100 } };

describe('coverageOfSchools', () => {
  it('tells the loss of schools and of pupils apart', () => {
    // West stayed out: 200 of 300 pupils were reached, and 150 of these answered.
    const { registered, responses, coverage, schools } = coverageOfSchools(enrolment, new Map([['East', 80], ['West', 0], ['North', 70]])); // prettier-ignore
    expect({ registered, responses, coverage }).toEqual({ registered: 300, responses: 150, coverage: 0.5 });
    expect(schools).toEqual({ all: 3, takingPart: 2, pupilsReached: 200 / 300, participation: 150 / 200 });
  });

  it('counts the pupils of a stage alone', () => {
    const eights = coverageOfSchools(enrolment, new Map([['East', 40], ['West', 0], ['North', 0]]), ['8']); // prettier-ignore
    // North has no pupils in grade 8, so that it did not stay out.
    expect(eights).toMatchObject({ registered: 90, schools: { all: 2, takingPart: 1, participation: 40 / 50 } });
  });

  it('is the product of schools and pupils, and tells of more responses than pupils', () => {
    const schools = fc.array(fc.record({ enrolled: fc.integer({ min: 0, max: 90 }), answered: fc.integer({ min: 0, max: 99 }) }), { maxLength: 6 }); // prettier-ignore
    fc.assert(
      fc.property(schools, (all) => {
        const counts = Object.fromEntries(all.map(({ enrolled }, i) => [`S${i}`, { all: enrolled }]));
        const result = coverageOfSchools(counts, new Map(all.map(({ answered }, i) => [`S${i}`, answered])));
        if (result.coverage === null) return void expect(result.registered).toBe(0);
        const { pupilsReached, participation } = result.schools!;
        expect(result.coverage > 1).toBe(result.responses > result.registered);
        if (participation === null) return void expect(pupilsReached).toBe(0);
        expect(pupilsReached! * participation).toBeCloseTo(result.coverage, 12);
        expect(participation).toBeGreaterThanOrEqual(result.coverage - 1e-12);
      }),
    );
  });
});

describe('coverageOfAreas', () => {
  it('adds the areas of a place up, and has none where nobody is registered', () => {
    expect(coverageOfAreas({ A: 40, B: 60 }, ['A', 'B'], 75)).toEqual({ registered: 100, responses: 75, coverage: 0.75, schools: null });
    expect(coverageOfAreas({ A: 40 }, ['C'], 5).coverage).toBeNull();
  });
});

describe('undoingShares', () => {
  it('finds the share by hand', () => {
    // 80 % answered, 10 points over the reference of 30 %, surely at least 5: 0.8 × 0.10 = 0.2 × 0.40, 0.8 × 0.05 = 0.2 × 0.20.
    const { equal, noLongerClear } = undoingShares(0.8, { otherValue: 0.5, difference: 0.1, low: 0.05, high: 0.15 })!;
    expect(equal).toBeCloseTo(0.5 - 0.4, 12);
    expect(noLongerClear).toBeCloseTo(0.5 - 0.2, 12);
  });

  it('says when nothing could undo it, and when there is nothing to undo', () => {
    expect(undoingShares(0.9, { otherValue: 0.3, difference: 0.1, low: 0.05, high: 0.15 })).toEqual({ noLongerClear: null, equal: null });
    expect(undoingShares(0.9, { otherValue: 0.3, difference: 0.1, low: -0.05, high: 0.25 })).toBeNull();
    expect(undoingShares(1, { otherValue: 0.3, difference: 0.1, low: 0.05, high: 0.15 })).toBeNull();
    expect(undoingShares(1.04, { otherValue: 0.3, difference: 0.1, low: 0.05, high: 0.15 })).toBeNull();
  });

  it('makes the difference of all pupils nought when the missing have it', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (coverage, own, otherValue) => {
        const difference = own - otherValue;
        const half = Math.abs(difference) / 2;
        const found = undoingShares(coverage, { otherValue, difference, low: difference - half, high: difference + half });
        if (found === null) return;
        const all = (missing: number): number => coverage * own + (1 - coverage) * missing;
        if (found.equal === null) {
          // Whatever they are like, all pupils stay on the same side.
          expect(Math.sign(all(0) - otherValue)).toBe(Math.sign(difference));
          expect(Math.sign(all(1) - otherValue)).toBe(Math.sign(difference));
          return;
        }
        expect(all(found.equal)).toBeCloseTo(otherValue, 10);
        // It stops being clear before the shares are equal.
        expect(found.noLongerClear).not.toBeNull();
        expect(Math.abs(found.noLongerClear! - otherValue)).toBeLessThanOrEqual(Math.abs(found.equal - otherValue));
      }),
    );
  });
});
