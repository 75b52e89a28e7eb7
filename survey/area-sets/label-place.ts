/** Where an area's name is written: in the middle of the widest level line inside of it. */
import type { PlanarGeometry } from './mapped-area-set.ts';

export interface LabelPlace {
  readonly east: number;
  readonly north: number;
  /** How much room there is, in the coordinates' own unit. */
  readonly width: number;
}

/** Lines that are tried, from its south to its north. */
const lines = 24;

/**
 * @param shape planar
 * @returns the middle of its widest level line, in its own unit; of lines with as much room, the one nearest to its middle
 */
export const labelPlace = (shape: Pick<PlanarGeometry, 'coordinates'>): LabelPlace =>
  labelPlaces(shape).reduce((best, one) => (one.width > best.width * 1.1 ? one : best));

/** @returns the middle of every line that is tried, the nearest to the shape's middle first */
export function labelPlaces({ coordinates }: Pick<PlanarGeometry, 'coordinates'>): LabelPlace[] {
  const rings = coordinates.flat();
  const norths = rings.flatMap((ring) => ring.map(([, north]) => north));
  const [bottom, top] = [norths.reduce((a, b) => Math.min(a, b)), norths.reduce((a, b) => Math.max(a, b))];
  const middle = (bottom + top) / 2;
  return Array.from({ length: lines }, (_, k) => bottom + ((k + 0.5) / lines) * (top - bottom))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .map((north) => widestOn(rings, north));
}

/** What crosses a line comes in and goes out by turns, holes too. */
function widestOn(rings: readonly (readonly (readonly [number, number])[])[], north: number): LabelPlace {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, north)).sort((a, b) => a - b);
  let best: LabelPlace = { east: 0, north, width: 0 };
  for (let k = 0; k + 1 < crossings.length; k += 2) {
    const [from, to] = [crossings[k]!, crossings[k + 1]!];
    if (to - from > best.width) best = { east: (from + to) / 2, north, width: to - from };
  }
  return best;
}

const crossingsOf = (ring: readonly (readonly [number, number])[], north: number): number[] =>
  ring.flatMap(([east, own], k) => {
    const [nextEast, next] = ring[(k + 1) % ring.length]!;
    return own > north === next > north ? [] : [east + ((north - own) / (next - own)) * (nextEast - east)];
  });
