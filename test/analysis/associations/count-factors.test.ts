import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFactors } from '../../../analysis/associations/count-factors.ts';
import { unanswered } from '../../../analysis/associations/pair-totals.ts';

/** One row per factor, one column per pupil; '-' is no score. */
const factors = (...rows: readonly string[]): Uint8Array[] =>
  rows.map((row) => Uint8Array.from(row, (one) => (one === '-' ? unanswered : Number(one))));

describe('countFactors', () => {
  it('counts ones, or noughts, and brings the count to all factors', () => {
    const has = factors('110', '100', '1-0', '1--');
    // The second pupil has 1 of 2 scores: 2 of 4. The third 0 of 3.
    expect([...countFactors(has, 1, 0.5)]).toEqual([4, 2, 0]);
    expect([...countFactors(has, 0, 0.5)]).toEqual([0, 2, 4]);
  });

  it('has no count for pupils with too few scores', () => {
    expect([...countFactors(factors('1-', '0-', '1-', '-1'), 1, 0.5)]).toEqual([3, NaN]);
    expect([...countFactors(factors('-'), 1, 0)]).toEqual([NaN]);
  });

  it('is the plain count where every factor has a score, and never beyond the number of factors', () => {
    const column = fc.array(fc.constantFrom(0, 1, unanswered), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(column, (scores) => {
        const [count] = countFactors(scores.map((one) => Uint8Array.of(one)), 1, 0.5); // prettier-ignore
        if (Number.isNaN(count!)) return void expect(scores.filter((one) => one <= 1).length).toBeLessThan(scores.length / 2 + 1e-9);
        expect(count).toBeGreaterThanOrEqual(0);
        expect(count).toBeLessThanOrEqual(scores.length);
        if (scores.every((one) => one <= 1)) expect(count).toBe(scores.filter((one) => one === 1).length);
      }),
    );
  });

  it('refuses factors of unlike length', () => {
    expect(() => countFactors(factors('11', '1'), 1, 0.5)).toThrow(/countFactors/);
  });
});
