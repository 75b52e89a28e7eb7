/** Slanted lines inside a shape: what is hidden is neither empty nor a shade, and is told apart without colour. */

export type Ring = readonly (readonly [number, number])[];
export interface HatchLine {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Lines from lower left to upper right, `apart` pixels from each other, the parts of them that lie inside.
 *
 * @param rings outer borders and holes alike, in pixels: what crosses a line comes in and goes out by turns
 */
export function hatch(rings: readonly Ring[], apart: number): HatchLine[] {
  // Along a line x + y is constant.
  const sums = rings.flatMap((ring) => ring.map(([x, y]) => x + y));
  if (sums.length === 0) return [];
  const lowest = sums.reduce((a, b) => Math.min(a, b));
  const highest = sums.reduce((a, b) => Math.max(a, b));
  const lines: HatchLine[] = [];
  for (let sum = (Math.floor(lowest / apart) + 0.5) * apart; sum < highest; sum += apart) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, sum)).sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2)
      lines.push({ x: crossings[k]!, y: sum - crossings[k]!, x2: crossings[k + 1]!, y2: sum - crossings[k + 1]! });
  }
  return lines;
}

/** Where the border crosses the line, by x. */
const crossingsOf = (ring: Ring, sum: number): number[] =>
  ring.flatMap(([x, y], k) => {
    const [nextX, nextY] = ring[(k + 1) % ring.length]!;
    const [from, to] = [x + y - sum, nextX + nextY - sum];
    return from > 0 === to > 0 ? [] : [x + (from / (from - to)) * (nextX - x)];
  });

/** A square about a point. */
export const square = (x: number, y: number, width: number, height: number): Ring => [
  [x - width / 2, y - height / 2],
  [x + width / 2, y - height / 2],
  [x + width / 2, y + height / 2],
  [x - width / 2, y + height / 2],
];
