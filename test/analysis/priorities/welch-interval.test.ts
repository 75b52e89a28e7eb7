import { describe, expect, it } from 'vitest';
import { welchInterval, type Sample } from '../../../analysis/priorities/welch-interval.ts';

const sample = (values: readonly number[]): Sample => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)), n: values.length };
};

describe('welchInterval', () => {
  it('is R’s t.test of Student’s sleepers', () => {
    const one = sample([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    const two = sample([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    const { value, low, high } = welchInterval(one, two);
    // t.test(extra ~ group, data = sleep): df = 17.776, -3.3654832 0.2054832.
    expect([value, low, high].map((number) => number.toFixed(7))).toEqual(['-1.5800000', '-3.3654832', '0.2054832']);
  });

  it('has no width without spread', () => {
    expect(welchInterval({ mean: 4, spread: 0, n: 5 }, { mean: 1, spread: 0, n: 5 })).toEqual({ value: 3, low: 3, high: 3 });
  });
});
