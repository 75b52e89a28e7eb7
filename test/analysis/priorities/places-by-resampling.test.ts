import { describe, expect, it } from 'vitest';
import { placesByResampling } from '../../../analysis/priorities/places-by-resampling.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

const draws = () => randomStream('test');

describe('placesByResampling', () => {
  it('tells apart what differs much, and keeps the rest tied', () => {
    // Alternating 4 and 5, the same in other places, and 1 or 2.
    const scores = Array.from({ length: 20 }, (_, i) => [4 + (i % 2), 5 - (i % 2), 1 + (i % 2)]);
    expect(placesByResampling(scores, draws())).toEqual({
      places: [
        { low: 1, high: 2 },
        { low: 1, high: 2 },
        { low: 3, high: 3 },
      ],
      tied: [
        [true, true, false],
        [true, true, false],
        [false, false, true],
      ],
    });
  });

  it('lets a difference that all voters see stand when a sign test does: six of a pair, not five', () => {
    const alike = (n: number) => placesByResampling(Array.from({ length: n }, () => [5, 1]), draws()).tied[0]![1]; // prettier-ignore
    // 2 × 0.5⁵ = 0.0625, 2 × 0.5⁶ = 0.03125.
    expect([alike(5), alike(6)]).toEqual([true, false]);
  });

  it('takes voters who left a candidate out, and nothing at all', () => {
    const scores = Array.from({ length: 24 }, (_, i) => [i % 3 === 0 ? NaN : 4 + (i % 2), 1 + (i % 2)]);
    expect(placesByResampling(scores, draws()).tied[0]![1]).toBe(false);
    expect(placesByResampling([], draws())).toEqual({ places: [], tied: [] });
  });

  it('tells nobody apart by chance in 95 of 100 rounds, whatever few or many vote', () => {
    const rounds = process.env['MOTVIKT_TESTS'] === 'all' ? 1500 : 120;
    for (const voters of [6, 12, 25]) {
      const random = randomStream('equal candidates', voters);
      let wrong = 0;
      for (let round = 0; round < rounds; round++) {
        const scores = Array.from({ length: voters }, () => {
          const taste = random.normal();
          return Array.from({ length: 5 }, () => Math.min(5, Math.max(1, Math.round(3 + 0.6 * taste + random.normal()))));
        });
        if (placesByResampling(scores, random, 300).tied.some((row) => row.includes(false))) wrong++;
      }
      // The limit is two standard errors of so many rounds above 5 in 100.
      expect(wrong / rounds).toBeLessThan(0.05 + 2 * Math.sqrt((0.05 * 0.95) / rounds));
    }
  });
});
