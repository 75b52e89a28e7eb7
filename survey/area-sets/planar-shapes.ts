/**
 * Areas of shapes, how much two of them share, and their union; on whole decimetres, for which the clipping is exact but for where borders
 * cross between them.
 *
 * @see Vatti (1992), A generic solution to polygon clipping; Johnson, Clipper2
 */
import {
  areaPaths,
  booleanOpWithPolyTree,
  ClipType,
  FillRule,
  getBoundsPaths,
  intersect,
  type Paths64,
  type PolyPath64,
  PolyTree64,
  union,
} from 'clipper2-ts';
import type { PlanarGeometry, Position, Ring } from './mapped-area-set.ts';

export interface PlanarShape {
  /** Borders run against the clock, holes with it. */
  readonly paths: Paths64;
  /** Square metres. */
  readonly area: number;
  readonly bounds: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** A corner near the middle of Sweden, in decimetres: the smaller the numbers, the less the clipping rounds. */
const corner: Position = [6_000_000, 67_000_000];

const pathOf = (ring: Ring) => ring.slice(1).map(([x, y]) => ({ x: Math.round(x * 10) - corner[0], y: Math.round(y * 10) - corner[1] }));
const squareMetres = (paths: Paths64): number => areaPaths(paths) / 100;
const shapeOf = (paths: Paths64): PlanarShape => ({ paths, area: Math.abs(squareMetres(paths)), bounds: getBoundsPaths(paths) });

/** @param parts in metres */
export const planarShape = (parts: PlanarGeometry['coordinates']): PlanarShape =>
  shapeOf(
    union(
      parts.flatMap((rings) => rings.map(pathOf)),
      FillRule.EvenOdd,
    ),
  );

/** What the rings would cover if no border crossed another: borders less holes, in square metres. */
export const plainArea = (parts: PlanarGeometry['coordinates']): number =>
  parts.reduce((sum, [border, ...holes]) => sum + ringArea(border) - holes.reduce((all, hole) => all + ringArea(hole), 0), 0);
const ringArea = (ring: Ring | undefined): number => (ring === undefined ? 0 : Math.abs(squareMetres([pathOf(ring)])));

/** Square metres that lie in both. */
export function sharedArea(a: PlanarShape, b: PlanarShape): number {
  const apart =
    a.bounds.left >= b.bounds.right ||
    b.bounds.left >= a.bounds.right ||
    a.bounds.top >= b.bounds.bottom ||
    b.bounds.top >= a.bounds.bottom;
  return apart ? 0 : Math.abs(squareMetres(intersect(a.paths, b.paths, FillRule.NonZero)));
}

/** All of them as one; borders between two are gone where they are the same. */
export const uniteShapes = (shapes: readonly PlanarShape[]): PlanarShape =>
  shapeOf(
    union(
      shapes.flatMap(({ paths }) => paths),
      FillRule.NonZero,
    ),
  );

/** Gaps between neighbours whose borders were simplified each by itself; no lake that a map needs. In square metres. */
const smallestHole = 10_000;

/** As GeoJSON has it: each border with the holes that lie in it, in metres. Holes of less than a hectare are closed. */
export function geometryOf({ paths }: PlanarShape): PlanarGeometry {
  const tree = new PolyTree64();
  booleanOpWithPolyTree(ClipType.Union, paths, null, tree, FillRule.NonZero);
  return { type: 'MultiPolygon', coordinates: partsIn(tree) };
}

/** Below each border its holes, and below each hole the borders of what lies in it. */
const partsIn = (node: PolyPath64): Ring[][] =>
  childrenOf(node).flatMap((border) => {
    const holes = childrenOf(border);
    const shown = holes.filter((hole) => Math.abs(squareMetres([hole.poly!])) >= smallestHole);
    return [[ringOf(border), ...shown.map(ringOf)], ...holes.flatMap(partsIn)];
  });

const childrenOf = (node: PolyPath64): PolyPath64[] => Array.from({ length: node.count }, (_, i) => node.child(i));

function ringOf({ poly }: PolyPath64): Ring {
  const ring = poly!.map(({ x, y }): Position => [(x + corner[0]) / 10, (y + corner[1]) / 10]);
  return [...ring, ring[0]!];
}
