import { randomStream } from '../../survey/simulation/random.ts';
import { standardDraws } from './joint-places.ts';

/**
 * Draws for `possiblePlaces`, made once for every number of estimates that is asked for. The seed does not name the wave: a second release and the
 * next wave meet the same draws.
 *
 * @returns for k, the number of estimates that are ranked, the draws of standardDraws
 */
export function rankDrawsBySize(): (k: number) => Float64Array {
  const made = new Map<number, Float64Array>();
  return (k) => {
    const known = made.get(k) ?? standardDraws(k, randomStream('ranks', k).normal);
    made.set(k, known);
    return known;
  };
}
