import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../survey/simulation/random.ts';

const take = (n: number, draw: () => number) => Array.from({ length: n }, draw);

describe('randomStream', () => {
  it('gives the same numbers for the same seed and place, and others for another place', () => {
    const first = take(5, randomStream(7, 'class', 1).uniform);
    expect(take(5, randomStream(7, 'class', 1).uniform)).toEqual(first);
    expect(take(5, randomStream(7, 'class', 2).uniform)).not.toEqual(first);
    expect(take(5, randomStream(8, 'class', 1).uniform)).not.toEqual(first);
    expect(take(5, randomStream('7', 'class', 1).uniform)).not.toEqual(first);
  });

  it('keeps its numbers between versions, so that frozen cut points stay reproducible', () => {
    const { uniform, normal, integer } = randomStream(1, 'pinned');
    expect([uniform(), normal(), normal(), integer(100)].map((value) => Number(value.toFixed(6)))).toMatchInlineSnapshot(`
      [
        0.059657,
        1.674423,
        1.478656,
        38,
      ]
    `);
  });

  it('is uniform: each of ten bins holds a tenth of 100,000 draws', () => {
    const { uniform } = randomStream(2);
    const bins = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(uniform() * 10)]!++;
    // Binomial(100 000, 0.1) has a standard deviation of 95; six of them.
    for (const bin of bins) expect(Math.abs(bin - 10_000)).toBeLessThan(570);
  });

  it('is normal: mean 0, variance 1, 2.5 % beyond 1.96, neighbours uncorrelated', () => {
    const draws = take(100_000, randomStream(3).normal);
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    const variance = draws.reduce((sum, x) => sum + x * x, 0) / draws.length - mean * mean;
    const lag = draws.slice(1).reduce((sum, x, i) => sum + x * draws[i]!, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.02);
    expect(Math.abs(variance - 1)).toBeLessThan(0.03);
    expect(Math.abs(draws.filter((x) => x > 1.959964).length / draws.length - 0.025)).toBeLessThan(0.003);
    expect(Math.abs(lag)).toBeLessThan(0.02);
  });
});
