import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffledNumbers } from '../../../survey/fielding/shuffle.ts';
import { randomStream } from '../../../survey/simulation/random.ts';

describe('shuffledNumbers', () => {
  it('has every number once, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.infiniteStream(fc.nat()), (n, draws) => {
        const order = shuffledNumbers(n, (below) => draws.next().value % below);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, at) => at));
      }),
    );
  });

  it('gives each of the six orders of three to one sequence of draws', () => {
    const orders = [0, 1, 2].flatMap((first) =>
      [0, 1].map((second) => {
        const draws = [first, second];
        return shuffledNumbers(3, () => draws.shift()!).join('');
      }),
    );
    expect(orders.toSorted()).toEqual(['012', '021', '102', '120', '201', '210']);
  });

  it('puts a row anywhere as often as anywhere else', () => {
    const { integer } = randomStream('shuffle');
    const places = [0, 0, 0, 0, 0];
    for (let round = 0; round < 5000; round++) places[shuffledNumbers(5, integer).indexOf(0)]!++;
    // Five places of 1,000; chi-square with 4 degrees of freedom passes 23.5 once in ten thousand, and the seed is fixed.
    expect(places.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(23.5);
  });
});
